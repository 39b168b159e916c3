import { queryRows, sql } from "@/lib/db/sql";
import { getLog } from "@/lib/log";
import { checkMembrane } from "@/lib/membrane/health";
import { version } from "@/package.json";

type Check = { status: "ok" | "failing"; code: string | null; message: string | null };

export type Health = {
  /** `down` is the database only: without it nothing works; all else leaves the cache to look at. */
  status: "ok" | "degraded" | "down";
  version: string;
  checks: { database: Check; membrane: Check; worker: Check };
};

const patienceMs = 5_000;
const keepGoodMs = 30_000;
/** Trouble is looked at again sooner, so that its end shows. */
const keepBadMs = 5_000;
/** Workers beat several times within this. */
const beatDueSec = 120;

const fine: Check = { status: "ok", code: null, message: null };

let kept: { health: Promise<Health>; until: number } | undefined;

/** How the parts stand, asked at most every 30 seconds however often it is read. Never throws. */
export function getHealth(now = Date.now()): Promise<Health> {
  if (kept && kept.until > now) return kept.health;
  const entry = { health: readHealth(), until: now + keepGoodMs };
  kept = entry;
  void entry.health.then(({ status }) => {
    if (status !== "ok") entry.until = now + keepBadMs;
  });
  return entry.health;
}

async function readHealth(): Promise<Health> {
  const [database, membrane, worker] = await Promise.all([checkDatabase(), askMembrane(), checkWorker()]);
  const isWell = membrane.status === "ok" && worker.status === "ok";
  const status = database.status === "failing" ? "down" : isWell ? "ok" : "degraded";
  return { status, version, checks: { database, membrane, worker } };
}

function checkDatabase(): Promise<Check> {
  const question = queryRows(sql`SELECT 1`).then(() => fine);
  return settle(question, "DATABASE_UNREACHABLE", "The database does not answer.");
}

async function askMembrane(): Promise<Check> {
  const { ok, code, message } = await checkMembrane();
  return ok ? fine : { status: "failing", code, message };
}

function checkWorker(): Promise<Check> {
  const question = queryRows<{ ageSec: number | null }>(
    sql`SELECT extract(epoch FROM now() - max("beatAt"))::int AS "ageSec" FROM "WorkerBeat"`,
  ).then(([row]) => toWorkerCheck(row?.ageSec ?? null));
  return settle(question, "WORKER_UNKNOWN", "Whether a worker runs cannot be told without the database.");
}

function toWorkerCheck(ageSec: number | null): Check {
  if (ageSec === null) return failing("WORKER_MISSING", "No worker has run yet: nothing is read in the background.");
  if (ageSec <= beatDueSec) return fine;
  return failing("WORKER_SILENT", `No worker has been heard of for ${ageSec} s: nothing is read in the background.`);
}

/** A check that takes too long has failed. */
async function settle(check: Promise<Check>, code: string, message: string): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([check, tooLong]);
  } catch (err) {
    getLog().warn({ err, code }, "a health check failed");
    return failing(code, message);
  } finally {
    clearTimeout(timer);
  }
}

function failing(code: string, message: string): Check {
  return { status: "failing", code, message };
}
