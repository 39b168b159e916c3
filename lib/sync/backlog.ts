import { getDb, type Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { recordset } from "@/lib/records/jsonb";
import type { SavedPage } from "@/lib/records/page";
import type { MappedRecord } from "@/lib/records/schema";
import type { DetailStream, Source } from "@/lib/sources/source";
import { afterSec } from "./schedule";

/** Records that wait for a detail read, newest first. `version` is raised while they wait, so that no answer that was under way settles a newer question. */
export type Waiting = { externalId: string; attempts: number; version: number; again: boolean };

/** Queues what a list page changed for the detail streams that follow its kind. */
export async function enqueue(
  tx: Tx,
  { source, connectionId, now }: { source: Source; connectionId: string; now: Date },
  changed: SavedPage["changed"],
): Promise<void> {
  for (const stream of source.details) {
    const wanted = changed.filter(({ record }) => record.kind === stream.follows && (stream.wants?.(record) ?? true));
    if (wanted.length === 0) continue;
    const rows = wanted.map(({ record, isNew }) => ({
      ...{ externalId: record.externalId, recordAt: timeOf(record) ?? now.toISOString(), again: !isNew },
    }));
    const columns = { externalId: "text", recordAt: "timestamptz", again: "boolean" } as const;
    await tx.$executeRaw(sql`
      INSERT INTO "SyncBacklog" AS waiting ("streamId", "externalId", "recordAt", "dueAt", again)
      SELECT s.id, r."externalId", r."recordAt", ${now}::timestamptz, r.again
      FROM "SyncStream" s CROSS JOIN ${recordset(rows, columns)}
      WHERE s."connectionId" = ${connectionId}::uuid AND s.name = ${stream.name}
      ORDER BY r."externalId"
      ON CONFLICT ("streamId", "externalId") DO UPDATE SET "recordAt" = excluded."recordAt", "dueAt" = excluded."dueAt",
        attempts = 0, exhausted = false, version = waiting.version + 1`);
    await tx.$executeRaw(sql`
      UPDATE "SyncStream" SET "dueAt" = least("dueAt", ${now}::timestamptz)
      WHERE "connectionId" = ${connectionId}::uuid AND name = ${stream.name}`);
  }
}

/** What is asked about next. */
export async function listWaiting(streamId: string, now: Date, limit: number): Promise<Waiting[]> {
  return getDb().$queryRaw<Waiting[]>(sql`
    SELECT "externalId", attempts, version, again FROM "SyncBacklog"
    WHERE "streamId" = ${streamId}::uuid AND NOT exhausted AND "dueAt" <= ${now}::timestamptz
    ORDER BY "recordAt" DESC LIMIT ${limit}`);
}

/** When the next of them is due; null when none waits. */
export async function findNextDue(tx: Tx, streamId: string): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ dueAt: Date | null }[]>(sql`
    SELECT min("dueAt") AS "dueAt" FROM "SyncBacklog" WHERE "streamId" = ${streamId}::uuid AND NOT exhausted`);
  return row?.dueAt ?? null;
}

/** Answered: they wait no longer, unless they changed while the question was under way. */
export async function settle(tx: Tx, streamId: string, answered: Waiting[]): Promise<void> {
  if (answered.length === 0) return;
  await lock(tx, streamId, answered);
  await tx.$executeRaw(sql`
    DELETE FROM "SyncBacklog" b USING ${recordset(answered, { externalId: "text", version: "integer" })}
    WHERE b."streamId" = ${streamId}::uuid AND b."externalId" = r."externalId" AND b.version = r.version`);
}

/** Not there yet: asked again later, and some day no more. */
export async function postpone(
  tx: Tx,
  { streamId, stream, now }: { streamId: string; stream: DetailStream; now: Date },
  missing: Waiting[],
): Promise<void> {
  if (missing.length === 0) return;
  const rows = missing.map(({ externalId, version, attempts }) => {
    const retryAfterSec = stream.retryAfterSec(attempts);
    const dueAt = afterSec(now, retryAfterSec ?? 0).toISOString();
    return { externalId, version, dueAt, exhausted: retryAfterSec === null };
  });
  const columns = { externalId: "text", version: "integer", dueAt: "timestamptz", exhausted: "boolean" } as const;
  await lock(tx, streamId, missing);
  await tx.$executeRaw(sql`
    UPDATE "SyncBacklog" b SET attempts = b.attempts + 1, "dueAt" = r."dueAt", exhausted = r.exhausted
    FROM ${recordset(rows, columns)}
    WHERE b."streamId" = ${streamId}::uuid AND b."externalId" = r."externalId" AND b.version = r.version`);
}

/** In the order in which list pages queue, so that neither waits for the other in a circle. */
async function lock(tx: Tx, streamId: string, waiting: Waiting[]): Promise<void> {
  await tx.$executeRaw(sql`
    SELECT FROM "SyncBacklog" WHERE "streamId" = ${streamId}::uuid
      AND "externalId" = ANY(${waiting.map(({ externalId }) => externalId)}::text[])
    ORDER BY "externalId" FOR UPDATE`);
}

function timeOf(record: MappedRecord): string | null {
  if (record.kind === "call") return record.startedAt;
  if (record.kind === "conversation" && record.lastMessageAt) return record.lastMessageAt;
  return record.sourceUpdatedAt ?? record.sourceCreatedAt;
}
