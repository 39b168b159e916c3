import { v7 as uuidv7 } from "uuid";
import { getDb, type Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { SourceName } from "@/lib/records/schema";

/** The right to read one stream, for a while. Everything in it is as it was when the lease was taken. */
export type Lease = {
  token: string;
  streamId: string;
  name: string;
  mode: "list" | "detail";
  checkpoint: unknown;
  /** The fence: raised by every page, so that a page saves only on top of the one before it. */
  version: number;
  runId: string;
  runStartedAt: Date;
  periodSec: number;
  failures: number;
  workspaceId: string;
  connectionId: string;
  membraneConnectionId: string;
  source: SourceName;
  horizonDays: number;
  /** Now by the database's clock, which all workers share and which does not run back under us. */
  clock(): Date;
  /** Since it was taken. */
  elapsedMs(): number;
};

/** The lease is another's now: what was read on it must not be saved. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

const leaseSec = 60;
/** Streams of one connection that are read at the same time, over all workers. */
const streamsPerConnection = 4;

type LeaseRow = Omit<Lease, "clock" | "elapsedMs" | "token"> & { databaseNow: Date };

/**
 * Takes a due stream of a connection that can be read, unless another worker holds it; null when there is nothing to
 * take. Details wait until the lists of their connection have been filled once or cannot be.
 */
export async function takeLease(streamId: string, now: Date): Promise<Lease | null> {
  const token = uuidv7();
  const rows = await getDb().$queryRaw<LeaseRow[]>(sql`
    UPDATE "SyncStream" s SET "leaseToken" = ${token}::uuid, "leaseUntil" = clock_timestamp() + ${leaseSec} * interval '1 s',
      "runVersion" = CASE WHEN s."runStartedAt" IS NULL THEN s.version ELSE s."runVersion" END,
      "runStartedAt" = coalesce(s."runStartedAt", ${now}::timestamptz), "runId" = coalesce(s."runId", ${uuidv7()}::uuid)
    FROM "Connection" c JOIN "Workspace" w ON w.id = c."workspaceId"
    WHERE s.id = ${streamId}::uuid AND c.id = s."connectionId" AND s."dueAt" <= ${now}::timestamptz
      AND coalesce(s."leaseUntil" < clock_timestamp(), true)
      AND c.usable AND c.source IS NOT NULL AND c."pausedAt" IS NULL AND c."archivedAt" IS NULL
      AND (s.mode = 'list' OR NOT EXISTS (
        SELECT FROM "SyncStream" list WHERE list."connectionId" = c.id AND list.mode = 'list'
          AND list."firstFilledAt" IS NULL AND list.failures = 0 AND NOT list."notPermitted"))
      AND ${streamsPerConnection} > (
        SELECT count(*) FROM "SyncStream" held WHERE held."connectionId" = c.id AND held."leaseUntil" > clock_timestamp())
    RETURNING s.id AS "streamId", s.name, s.mode, s.checkpoint, s.version, s."runId", s."runStartedAt", s."periodSec",
      s.failures, s."workspaceId", s."connectionId", c."membraneConnectionId", c.source, w."horizonDays",
      clock_timestamp() AS "databaseNow"`);
  const [row] = rows;
  return row ? { ...row, token, ...startClock(row.databaseNow) } : null;
}

/** Holds on to the lease while a page takes its time. Throws `LeaseLost`. */
export async function renewLease(lease: Lease): Promise<void> {
  const renewed = await getDb().$executeRaw(sql`
    UPDATE "SyncStream" SET "leaseUntil" = clock_timestamp() + ${leaseSec} * interval '1 s'
    WHERE id = ${lease.streamId}::uuid AND "leaseToken" = ${lease.token}::uuid`);
  if (renewed === 0) throw new LeaseLost();
}

/** Begins the run again, as of now: what it has read so far does not count. Throws `LeaseLost`. */
export async function restartRun(lease: Lease, now: Date): Promise<void> {
  const restarted = await getDb().$executeRaw(sql`
    UPDATE "SyncStream" SET "runStartedAt" = ${now}::timestamptz, "runVersion" = version
    WHERE id = ${lease.streamId}::uuid AND "leaseToken" = ${lease.token}::uuid`);
  if (restarted === 0) throw new LeaseLost();
  lease.runStartedAt = now;
}

export type PageEnd = { checkpoint: unknown; since: Date | null; records: number };

/**
 * The last statement of a page's transaction: moves the stream on, if it still stands where this lease left it. Throws
 * `LeaseLost`, which rolls the page back.
 */
export async function passFence(tx: Tx, lease: Lease, page: PageEnd): Promise<void> {
  const moved = await tx.$executeRaw(sql`
    UPDATE "SyncStream" SET checkpoint = ${JSON.stringify(page.checkpoint ?? null)}::jsonb, version = version + 1,
      "leaseUntil" = clock_timestamp() + ${leaseSec} * interval '1 s',
      since = coalesce(${page.since}::timestamptz, since),
      "recordCount" = "recordCount" + ${page.records},
      "rejectedCount" = (SELECT count(*) FROM "RejectedRow" WHERE "streamId" = ${lease.streamId}::uuid)
    WHERE id = ${lease.streamId}::uuid AND "leaseToken" = ${lease.token}::uuid AND version = ${lease.version}`);
  if (moved === 0) throw new LeaseLost();
}

/** Lets go without a word about how it went: the stream stays due. */
export async function releaseLease(lease: Lease): Promise<void> {
  await getDb().$executeRaw(sql`
    UPDATE "SyncStream" SET "leaseToken" = NULL, "leaseUntil" = NULL
    WHERE id = ${lease.streamId}::uuid AND "leaseToken" = ${lease.token}::uuid`);
}

function startClock(databaseNow: Date): Pick<Lease, "clock" | "elapsedMs"> {
  const startedAt = performance.now();
  const elapsedMs = () => performance.now() - startedAt;
  return { elapsedMs, clock: () => new Date(databaseNow.getTime() + elapsedMs()) };
}
