import { PgBoss } from "pg-boss";
import { getPool } from "@/lib/db/client";
import { requireEnv } from "@/lib/env";
import { getLog } from "@/lib/log";
import { queueNames } from "./queues";

// Next compiles this module into several bundles: one instance for all of them.
const shared = globalThis as typeof globalThis & { tributaryJobs?: Promise<PgBoss> };

/** The job queue of this process. Unless `startBoss` came first it only sends, over the pool that is there anyway. */
export function getBoss(): Promise<PgBoss> {
  shared.tributaryJobs ??= open(
    new PgBoss({
      db: { executeSql: (text, values) => getPool().query(text, values) },
      supervise: false,
      schedule: false,
    }),
  );
  return shared.tributaryJobs;
}

/** The same for a worker: listens, so that a job starts when it is sent, and keeps the queue's tables in order. */
export async function startBoss(): Promise<PgBoss> {
  await stopBoss();
  shared.tributaryJobs = open(
    new PgBoss({
      connectionString: requireEnv("DATABASE_URL"),
      application_name: "tributary-jobs",
      max: 4,
      schedule: false,
      useListenNotify: true,
    }),
  );
  return shared.tributaryJobs;
}

/** Ends this process's part in the queue; running jobs get `timeoutMs` to finish. */
export async function stopBoss(timeoutMs = 0): Promise<void> {
  const opened = shared.tributaryJobs;
  shared.tributaryJobs = undefined;
  const boss = await opened?.catch(() => undefined);
  await boss?.stop(timeoutMs > 0 ? { graceful: true, timeout: timeoutMs } : { graceful: false });
}

async function open(boss: PgBoss): Promise<PgBoss> {
  boss.on("error", (err) => getLog().warn({ err }, "the job queue reported an error"));
  try {
    await boss.start();
    for (const name of queueNames) await boss.createQueue(name, settings);
    return boss;
  } catch (error) {
    shared.tributaryJobs = undefined;
    throw error;
  }
}

/** At most one bell waits per key. A job that is lost is rung again by the next tick, so none is retried. */
const settings = {
  policy: "short",
  notify: true,
  retryLimit: 0,
  expireInSeconds: 120,
  retentionSeconds: 3600,
  deleteAfterSeconds: 600,
} as const;
