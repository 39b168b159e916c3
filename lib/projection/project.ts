import { getDb, type Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { findOwnAddresses, type OwnAddresses } from "@/lib/identity/reads";
import { refreshIdentities, regroup } from "@/lib/identity/regroup";
import { markDirty } from "@/lib/records/dirty-writes";
import { toPerson } from "./person";
import { gatherParts } from "./reads";
import { listTouchedPeople } from "./touched";
import { joinUsers, listHoldersOfUserAddresses, listShownWith, saveAttendees } from "./users";
import { removePeople, savePeople } from "./writes";

/** Records taken at once: enough to share the statements, few enough that a page never waits long for the projector. */
export const batchSize = 500;

type Scope = { workspaceId: string; own: OwnAddresses };

/**
 * Brings users, identities, links and people of a workspace up to date with its records. One projector at a time per
 * workspace: answers false, with nothing done, when another is at it.
 */
export async function drain(workspaceId: string, signal?: AbortSignal): Promise<boolean> {
  while (!signal?.aborted) {
    const taken = await getDb().$transaction((tx) => projectBatch(tx, workspaceId), {
      timeout: 60_000,
      maxWait: 10_000,
    });
    if (taken === null) return false;
    if (taken === 0) return true;
  }
  return true;
}

/** How many dirty records were taken; null when another projector holds the workspace. */
async function projectBatch(tx: Tx, workspaceId: string): Promise<number | null> {
  if (!(await tryLock(tx, workspaceId))) return null;
  await markDirty(tx, workspaceId, await joinUsers(tx, workspaceId));
  const ids = await takeDirty(tx, workspaceId);
  if (ids.length === 0) return 0;
  const scope = { workspaceId, own: await findOwnAddresses(tx, workspaceId) };
  await projectRecords(tx, scope, ids);
  return ids.length;
}

async function projectRecords(tx: Tx, scope: Scope, ids: string[]): Promise<void> {
  const users = await onlyKind(tx, ids, "user");
  const displaced = users.length > 0 ? await listHoldersOfUserAddresses(tx, users) : [];
  if (users.length > 0) await markDirty(tx, scope.workspaceId, await listShownWith(tx, users));
  await saveAttendees(tx, await onlyKind(tx, ids, "call"));
  const changed = [...new Set([...ids, ...displaced])];
  const keys = await refreshIdentities(tx, scope.workspaceId, changed);
  const { people } = await regroup(tx, scope, changed, keys);
  // A record that is gone may have given a person its id.
  await refreshPeople(tx, scope.workspaceId, [...people, ...(await listTouchedPeople(tx, ids)), ...ids]);
}

/** Makes these people anew from their records, or takes them away when they have none left. */
export async function refreshPeople(tx: Tx, workspaceId: string, candidates: string[]): Promise<void> {
  const ids = [...new Set(candidates)].sort();
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const parts = await gatherParts(tx, workspaceId, batch);
    await savePeople(
      tx,
      workspaceId,
      [...parts].map(([id, made]) => toPerson(id, made)),
    );
    await removePeople(
      tx,
      batch.filter((id) => !parts.has(id)),
    );
  }
}

async function tryLock(tx: Tx, workspaceId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ locked: boolean }[]>(
    sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${workspaceId}, 0)) AS locked`,
  );
  return row?.locked ?? false;
}

/**
 * Rows a page is just writing are left for later: its commit rings again. Two statements, since the table is empty most of
 * the time and its statistics then make a planner look through all of it for every row.
 */
async function takeDirty(tx: Tx, workspaceId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ recordId: string }[]>(sql`
    SELECT "recordId" FROM "DirtyRecord" WHERE "workspaceId" = ${workspaceId}::uuid
    ORDER BY "recordId" LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`);
  const ids = rows.map(({ recordId }) => recordId);
  await tx.$executeRaw(sql`
    DELETE FROM "DirtyRecord" WHERE "workspaceId" = ${workspaceId}::uuid AND "recordId" = ANY(${ids}::uuid[])`);
  return ids;
}

async function onlyKind(tx: Tx, ids: string[], kind: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(
    sql`SELECT id FROM "SourceRecord" WHERE id = ANY(${ids}::uuid[]) AND kind = ${kind}`,
  );
  return rows.map(({ id }) => id);
}
