import type { Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";

/**
 * Tells the projector. The update looks idle and is not: it waits for a projector that is just taking the same row, which
 * would otherwise project the record as it was before this transaction and leave nothing behind.
 */
export async function markDirty(tx: Tx, workspaceId: string, recordIds: string[]): Promise<void> {
  if (recordIds.length === 0) return;
  await tx.$executeRaw(sql`
    INSERT INTO "DirtyRecord" ("workspaceId", "recordId")
    SELECT ${workspaceId}::uuid, id FROM unnest(${[...new Set(recordIds)].sort()}::uuid[]) AS id
    ON CONFLICT ("workspaceId", "recordId") DO UPDATE SET "recordId" = excluded."recordId"`);
}
