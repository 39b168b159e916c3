import { getDb } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";

export type Readable = { id: string; workspaceId: string; source: string };

const readable = sql`c.usable AND c.source IS NOT NULL AND c."pausedAt" IS NULL AND c."archivedAt" IS NULL`;

/** Connections that may be read now. */
export async function listReadable(): Promise<Readable[]> {
  return getDb().$queryRaw<Readable[]>(sql`
    SELECT c.id, c."workspaceId", c.source FROM "Connection" c WHERE ${readable}`);
}

export async function findReadable(connectionId: string): Promise<Readable | null> {
  const rows = await getDb().$queryRaw<Readable[]>(sql`
    SELECT c.id, c."workspaceId", c.source FROM "Connection" c WHERE c.id = ${connectionId}::uuid AND ${readable}`);
  return rows[0] ?? null;
}

export type DueStream = { id: string; mode: "list" | "detail" };

/** Streams that are due and that nobody reads, of one connection or of all. */
export async function listDue(now: Date, connectionId: string | null = null): Promise<DueStream[]> {
  return getDb().$queryRaw<DueStream[]>(sql`
    SELECT s.id, s.mode FROM "SyncStream" s JOIN "Connection" c ON c.id = s."connectionId"
    WHERE ${readable} AND s."dueAt" <= ${now}::timestamptz AND coalesce(s."leaseUntil" < clock_timestamp(), true)
      AND (${connectionId}::uuid IS NULL OR c.id = ${connectionId}::uuid)
    ORDER BY s.mode DESC, s."dueAt"`);
}

/** The connection a stream belongs to. */
export async function findConnectionOf(streamId: string): Promise<string | null> {
  const rows = await getDb().$queryRaw<{ connectionId: string }[]>(
    sql`SELECT "connectionId" FROM "SyncStream" WHERE id = ${streamId}::uuid`,
  );
  return rows[0]?.connectionId ?? null;
}

/** Workspaces in which records wait for the projector. */
export async function listUnprojected(): Promise<string[]> {
  const rows = await getDb().$queryRaw<{ id: string }[]>(sql`
    SELECT w.id FROM "Workspace" w WHERE EXISTS (SELECT FROM "DirtyRecord" d WHERE d."workspaceId" = w.id)`);
  return rows.map(({ id }) => id);
}

/**
 * Workspaces whose connections should be asked about: often while one is being set up, seldom while all work, so that
 * an expired sign-in is noticed even when nothing is read.
 */
export async function listUnasked(now: Date): Promise<string[]> {
  const rows = await getDb().$queryRaw<{ id: string }[]>(sql`
    SELECT DISTINCT c."workspaceId" AS id FROM "Connection" c
    WHERE c."archivedAt" IS NULL AND coalesce(greatest(c."answeredAt", c."askFailedAt"), c."createdAt") <
      ${now}::timestamptz - CASE WHEN c.usable THEN interval '15 min'
        WHEN c."createdAt" > ${now}::timestamptz - interval '1 hour' THEN interval '10 s' ELSE interval '5 min' END`);
  return rows.map(({ id }) => id);
}
