import { getDb, type Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { findOwnAddresses } from "@/lib/identity/reads";
import { refreshIdentities, regroup } from "@/lib/identity/regroup";
import { batchSize, refreshPeople } from "./project";
import { joinUsers, saveAttendees } from "./users";

export type Rebuilt = { records: number; people: number };

/**
 * Makes everything derived from a workspace's records from nothing, in one transaction: readers see the old people until
 * the new ones are complete. Waits for a projector at work, and holds others off until it is done.
 */
export async function rebuild(workspaceId: string): Promise<Rebuilt> {
  return getDb().$transaction((tx) => rebuildIn(tx, workspaceId), { timeout: 3_600_000, maxWait: 60_000 });
}

async function rebuildIn(tx: Tx, workspaceId: string): Promise<Rebuilt> {
  await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 0))`);
  await tx.$executeRaw(sql`DELETE FROM "PersonLink" WHERE "workspaceId" = ${workspaceId}::uuid`);
  await tx.$executeRaw(sql`DELETE FROM "Identity" WHERE "workspaceId" = ${workspaceId}::uuid`);
  await joinUsers(tx, workspaceId);
  const calls = await listRecords(tx, workspaceId, ["call"]);
  for (const batch of inBatches(calls)) await saveAttendees(tx, batch);
  const records = await listRecords(tx, workspaceId, ["lead", "contact", "party", "conversation"]);
  for (const batch of inBatches(records)) await refreshIdentities(tx, workspaceId, batch);
  await regroupAll(tx, workspaceId, records);
  const people = await listPeople(tx, workspaceId);
  await refreshPeople(tx, workspaceId, people);
  await tx.$executeRaw(sql`
    DELETE FROM "Person" p WHERE p."workspaceId" = ${workspaceId}::uuid AND NOT EXISTS (
      SELECT FROM "PersonLink" l WHERE l."workspaceId" = p."workspaceId" AND l."personId" = p.id)`);
  return { records: records.length + calls.length, people: people.length };
}

/** Whoever was settled with an earlier batch needs no second look. */
async function regroupAll(tx: Tx, workspaceId: string, records: string[]): Promise<void> {
  const scope = { workspaceId, own: await findOwnAddresses(tx, workspaceId) };
  const settled = new Set<string>();
  for (const batch of inBatches(records)) {
    const open = batch.filter((id) => !settled.has(id));
    const keys = await listKeysOf(tx, open);
    for (const id of (await regroup(tx, scope, open, keys)).settled) settled.add(id);
  }
}

async function listKeysOf(tx: Tx, recordIds: string[]) {
  return tx.$queryRaw<{ kind: "email" | "id"; value: string }[]>(
    sql`SELECT DISTINCT kind, value FROM "Identity" WHERE "recordId" = ANY(${recordIds}::uuid[])`,
  );
}

async function listRecords(tx: Tx, workspaceId: string, kinds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`
    SELECT id FROM "SourceRecord" WHERE "workspaceId" = ${workspaceId}::uuid AND kind = ANY(${kinds}::text[]) ORDER BY id`);
  return rows.map(({ id }) => id);
}

async function listPeople(tx: Tx, workspaceId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ personId: string }[]>(
    sql`SELECT DISTINCT "personId" FROM "PersonLink" WHERE "workspaceId" = ${workspaceId}::uuid`,
  );
  return rows.map(({ personId }) => personId);
}

function inBatches(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) =>
    ids.slice(index * batchSize, (index + 1) * batchSize),
  );
}
