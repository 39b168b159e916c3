import { fromPrisma, type SendOptions } from "pg-boss";
import type { Tx } from "@/lib/db/client";
import { getBoss } from "./boss";
import { bellOf, type Jobs, type QueueName } from "./queues";

type Ring = {
  /** The ring is heard when this transaction commits, and not at all when it does not. */
  tx?: Tx;
  /** Higher comes first. */
  priority?: number;
  afterSec?: number;
};

/** Asks the workers for something. Ringing twice before anybody answered is one ring. */
export async function sendJob<Name extends QueueName>(name: Name, data: Jobs[Name], ring: Ring = {}): Promise<void> {
  const boss = await getBoss();
  const options: SendOptions = { singletonKey: bellOf(data) };
  if (ring.priority !== undefined) options.priority = ring.priority;
  if (ring.afterSec !== undefined) options.startAfter = ring.afterSec;
  if (ring.tx) options.db = fromPrisma(ring.tx);
  await boss.send(name, data, options);
}
