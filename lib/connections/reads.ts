import { getDb } from "@/lib/db/client";
import { queryRows, sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import type { SourceName } from "@/lib/records/schema";
import type { StreamClock } from "./status";

const withStreams = { streams: { orderBy: { id: "asc" } } } as const;

/** Connections of a workspace that are not archived, the first made first, with their streams. */
export async function listConnectionRows(workspaceId: string) {
  const rows = await getDb().connection.findMany({
    where: { workspaceId, archivedAt: null },
    include: withStreams,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const [waiting, names] = await Promise.all([countWaiting(rows), findNames(rows)]);
  return rows.map((row) => ({
    ...row,
    connectedBy: names.get(row.connectedById ?? "") ?? null,
    streams: row.streams.map((stream) => ({ ...stream, waiting: waiting.get(stream.id) ?? 0 })),
  }));
}
export type ConnectionRow = Awaited<ReturnType<typeof listConnectionRows>>[number];
export type StreamRow = ConnectionRow["streams"][number];

/** One of them; NOT_FOUND for another workspace's and for an archived one. */
export async function getConnectionRow(workspaceId: string, id: string): Promise<ConnectionRow> {
  const row = (await listConnectionRows(workspaceId)).find((candidate) => candidate.id === id);
  if (!row) throw new AppError("NOT_FOUND", { message: "There is no such connection." });
  return row;
}

/** The row that stands for a connection of Membrane's, archived or not. */
export function findRowOf(workspaceId: string, membraneConnectionId: string) {
  return getDb().connection.findUnique({
    where: { workspaceId_membraneConnectionId: { workspaceId, membraneConnectionId } },
  });
}

/** An account that was disconnected and is the same as this one, by anything that names both. */
export function findArchivedAccount(workspaceId: string, source: SourceName, fingerprint: string[]) {
  return getDb().connection.findFirst({
    where: { workspaceId, source, archivedAt: { not: null }, accountFingerprint: { hasSome: fingerprint } },
    orderBy: { archivedAt: "desc" },
    select: { id: true },
  });
}

export async function hasArchivedAccounts(workspaceId: string, source: SourceName): Promise<boolean> {
  const where = { workspaceId, source, archivedAt: { not: null }, accountFingerprint: { isEmpty: false } };
  return (await getDb().connection.findFirst({ where, select: { id: true } })) !== null;
}

/** What names an account in its own records: its sites and users. */
export function listAccountRecords(connectionId: string) {
  return getDb().sourceRecord.findMany({
    where: { connectionId, kind: { in: ["site", "user"] }, tombstonedAt: null },
    select: { kind: true, externalId: true },
    orderBy: { externalId: "asc" },
    take: 500,
  });
}

/** What the age of one connection is computed from. */
export type FreshnessRow = {
  id: string;
  source: SourceName;
  name: string;
  usable: boolean;
  downSince: Date | null;
  streams: (StreamClock & { kind: string; mode: string; since: Date | null })[];
};

type FreshnessColumns = Omit<FreshnessRow, "streams"> & FreshnessRow["streams"][number] & { streamId: string | null };

/** Connections of these sources with what their age is computed from. One statement: every list asks it. */
export async function listFreshnessRows(workspaceId: string, sources: readonly SourceName[]): Promise<FreshnessRow[]> {
  const rows = await queryRows<FreshnessColumns>(sql`
    SELECT c.id, c.source, c.name, c.usable, c."downSince", s.id AS "streamId", s.kind, s.mode, s."periodSec", s."dueAt",
      s."lastGoodAt", s."firstFilledAt", s."runStartedAt", s."leaseUntil", s.failures, s."notPermitted", s.since
    FROM "Connection" c LEFT JOIN "SyncStream" s ON s."connectionId" = c.id
    WHERE c."workspaceId" = ${workspaceId}::uuid AND c."archivedAt" IS NULL AND c.source = ANY(${[...sources]}::text[])
    ORDER BY c."createdAt", c.id, s.id`);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((streams) => {
    const [connection] = streams;
    return connection ? [{ ...connection, streams: streams.filter(({ streamId }) => streamId !== null) }] : [];
  });
}

async function countWaiting(rows: { streams: { id: string; mode: string }[] }[]): Promise<Map<string, number>> {
  const ids = rows.flatMap(({ streams }) => streams.filter(({ mode }) => mode === "detail").map(({ id }) => id));
  if (ids.length === 0) return new Map();
  const counts = await queryRows<{ streamId: string; waiting: number }>(sql`
    SELECT "streamId", count(*)::int AS waiting FROM "SyncBacklog"
    WHERE "streamId" = ANY(${ids}::uuid[]) AND NOT exhausted GROUP BY "streamId"`);
  return new Map(counts.map(({ streamId, waiting }) => [streamId, waiting]));
}

async function findNames(rows: { connectedById: string | null }[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ connectedById }) => connectedById ?? []))];
  if (ids.length === 0) return new Map();
  const users = await getDb().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}

/** Whom to ask for a connection or a sign-in. */
export async function listAdminNames(workspaceId: string): Promise<string[]> {
  const memberships = await getDb().membership.findMany({
    where: { workspaceId, role: "ADMIN", disabledAt: null, user: { disabledAt: null } },
    select: { user: { select: { name: true } } },
    orderBy: { createdAt: "asc" },
    take: 3,
  });
  return memberships.map(({ user }) => user.name);
}
