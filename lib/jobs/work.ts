import { getLog } from "@/lib/log";
import { getBoss } from "./boss";
import type { Jobs, QueueName } from "./queues";

type Handler<Name extends QueueName> = (data: Jobs[Name]) => Promise<void>;

/** Answers the jobs of one queue, `concurrency` at a time in this process. A job that fails is logged and forgotten. */
export async function workOn<Name extends QueueName>(
  name: Name,
  concurrency: number,
  handle: Handler<Name>,
): Promise<void> {
  const boss = await getBoss();
  const options = { localConcurrency: concurrency, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 15 };
  await boss.work<Jobs[Name]>(name, options, async (jobs) => {
    for (const { data } of jobs) {
      await handle(data).catch((err: unknown) => getLog().error({ err, queue: name }, "a job failed"));
    }
  });
}
