import { v7 as uuidv7 } from "uuid";
import type { Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { rowKey } from "./forward";
import { recordset } from "./jsonb";
import type { PageOrigin, RejectedRow } from "./page";

/**
 * Keeps rows that could not be taken, once each, and forgets those that could be now. Answers how many there were in
 * this page.
 */
export async function saveRejected(
  tx: Tx,
  origin: PageOrigin,
  rejected: RejectedRow[],
  mapped: string[],
): Promise<number> {
  const rows = [...new Map(rejected.map((row) => [rowKey(row), row]))].map(([key, row]) => ({
    ...{ id: uuidv7(), rowKey: key, externalId: row.externalId, reason: row.reason, raw: row.raw ?? {} },
  }));
  if (rows.length > 0) {
    await tx.$executeRaw(sql`
      INSERT INTO "RejectedRow" (id, "workspaceId", "streamId", "rowKey", "externalId", reason, raw, "seenAt")
      SELECT r.id, ${origin.workspaceId}::uuid, ${origin.streamId}::uuid, r."rowKey", r."externalId", r.reason, r.raw,
        ${origin.observedAt}::timestamptz
      FROM ${recordset(rows, rejectedColumns)}
      ON CONFLICT ("streamId", "rowKey") DO UPDATE SET reason = excluded.reason, raw = excluded.raw,
        "seenAt" = excluded."seenAt"`);
  }
  if (mapped.length > 0) {
    await tx.$executeRaw(sql`
      DELETE FROM "RejectedRow" WHERE "streamId" = ${origin.streamId}::uuid AND "rowKey" = ANY(${mapped}::text[])`);
  }
  return rows.length;
}

const rejectedColumns = {
  id: "uuid",
  rowKey: "text",
  externalId: "text",
  reason: "text",
  raw: "jsonb",
} as const;
