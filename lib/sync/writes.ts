import { getDb, type Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { AppError } from "@/lib/errors";
import type { SavedPage } from "@/lib/records/page";
import type { Lease } from "./lease";

/** What the pages of a run did since it was last written down. */
export type Tally = Record<"pages" | "fetched" | "inserted" | "updated" | "unchanged" | "rejected", number>;

export const emptyTally: Tally = { pages: 0, fetched: 0, inserted: 0, updated: 0, unchanged: 0, rejected: 0 };

export function addPage(tally: Tally, saved: SavedPage): Tally {
  return {
    pages: tally.pages + 1,
    fetched: tally.fetched + saved.fetched,
    inserted: tally.inserted + saved.inserted,
    updated: tally.updated + saved.updated,
    unchanged: tally.unchanged + saved.unchanged,
    rejected: tally.rejected + saved.rejected,
  };
}

/** Only a run that changed, refused or failed something is worth a row. */
export function tellsSomething(tally: Tally): boolean {
  return tally.inserted + tally.updated + tally.rejected > 0;
}

export async function saveRun(tx: Tx, lease: Lease, tally: Tally): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO "SyncRun" AS run (id, "workspaceId", "streamId", "startedAt", pages, fetched, inserted, updated, unchanged,
      rejected)
    VALUES (${lease.runId}::uuid, ${lease.workspaceId}::uuid, ${lease.streamId}::uuid, ${lease.runStartedAt}::timestamptz,
      ${tally.pages}, ${tally.fetched}, ${tally.inserted}, ${tally.updated}, ${tally.unchanged}, ${tally.rejected})
    ON CONFLICT (id) DO UPDATE SET pages = run.pages + excluded.pages, fetched = run.fetched + excluded.fetched,
      inserted = run.inserted + excluded.inserted, updated = run.updated + excluded.updated,
      unchanged = run.unchanged + excluded.unchanged, rejected = run.rejected + excluded.rejected`);
}

/** The run ended well: everything in this stream is as of its start. In the transaction of its last page. */
export async function finishRun(tx: Tx, lease: Lease, { now, dueAt }: { now: Date; dueAt: Date }): Promise<void> {
  const endedAt = endOf(lease, now);
  await tx.$executeRaw(sql`
    UPDATE "SyncStream" SET "lastGoodAt" = "runStartedAt", "firstFilledAt" = coalesce("firstFilledAt", ${endedAt}::timestamptz),
      "runStartedAt" = NULL, "runId" = NULL, "dueAt" = ${dueAt}::timestamptz, failures = 0, "errorCode" = NULL,
      "errorText" = NULL, "failedAt" = NULL, "notPermitted" = false, "leaseToken" = NULL, "leaseUntil" = NULL
    WHERE id = ${lease.streamId}::uuid`);
  await tx.$executeRaw(sql`UPDATE "SyncRun" SET "endedAt" = ${endedAt}::timestamptz WHERE id = ${lease.runId}::uuid`);
}

/** `now` is when the slice began. */
function endOf(lease: Lease, now: Date): Date {
  return new Date(now.getTime() + lease.elapsedMs());
}

export type Failure = {
  error: AppError;
  now: Date;
  dueAt: Date;
  /** The account may not read this: not a failure that passes by itself. */
  notPermitted: boolean;
  /** Stopped by our own budget: nothing is wrong with the stream. */
  postponed: boolean;
  tally: Tally;
};

/**
 * The run stops here; the next try goes on from the same checkpoint, and is as of its own start when this one saved no
 * page. Does nothing when the lease was lost meanwhile.
 */
export async function failRun(lease: Lease, failure: Failure): Promise<void> {
  const { error, now, dueAt, notPermitted, postponed, tally } = failure;
  await getDb().$transaction(async (tx) => {
    const told = postponed ? null : { code: error.code, text: error.message.slice(0, 500) };
    const held = await tx.$executeRaw(sql`
      UPDATE "SyncStream" SET "leaseToken" = NULL, "leaseUntil" = NULL, "runId" = NULL, "dueAt" = ${dueAt}::timestamptz,
        "runStartedAt" = CASE WHEN version = "runVersion" THEN NULL ELSE "runStartedAt" END,
        failures = CASE WHEN ${told === null || notPermitted} THEN failures ELSE failures + 1 END,
        "errorCode" = coalesce(${told?.code ?? null}, "errorCode"), "errorText" = coalesce(${told?.text ?? null}, "errorText"),
        "failedAt" = CASE WHEN ${told === null} THEN "failedAt" ELSE ${now}::timestamptz END,
        "notPermitted" = ${notPermitted}
      WHERE id = ${lease.streamId}::uuid AND "leaseToken" = ${lease.token}::uuid`);
    if (held === 0 || !told) return;
    await saveRun(tx, lease, tally);
    await tx.$executeRaw(sql`
      UPDATE "SyncRun" SET "endedAt" = ${endOf(lease, now)}::timestamptz, "errorCode" = ${told.code}, "errorText" = ${told.text}
      WHERE id = ${lease.runId}::uuid`);
  });
}
