import { v7 as uuidv7 } from "uuid";
import type { Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { recordset } from "@/lib/records/jsonb";
import type { Link } from "./group";
import type { Identity } from "./identities";

/** Makes these the identities of these records, and leaves alone those that are the same. */
export async function saveIdentities(
  tx: Tx,
  workspaceId: string,
  recordIds: string[],
  identities: Identity[],
): Promise<void> {
  const rows = identities.map((identity) => ({ id: uuidv7(), ...identity }));
  const columns = { id: "uuid", recordId: "uuid", kind: "text", value: "text", foldedName: "text" } as const;
  await tx.$executeRaw(sql`
    WITH wanted AS (SELECT r."recordId", r.kind, r.value FROM ${recordset(rows, columns)})
    DELETE FROM "Identity" i WHERE i."recordId" = ANY(${recordIds}::uuid[]) AND NOT EXISTS (
      SELECT FROM wanted w WHERE w."recordId" = i."recordId" AND w.kind = i.kind AND w.value = i.value)`);
  if (rows.length === 0) return;
  await tx.$executeRaw(sql`
    INSERT INTO "Identity" AS held (id, "workspaceId", "recordId", kind, value, "foldedName")
    SELECT r.id, ${workspaceId}::uuid, r."recordId", r.kind, r.value, r."foldedName"
    FROM ${recordset(rows, columns)}
    ON CONFLICT ("recordId", kind, value) DO UPDATE SET "foldedName" = excluded."foldedName"
    WHERE held."foldedName" <> excluded."foldedName"`);
}

export async function saveLinks(tx: Tx, workspaceId: string, links: Link[]): Promise<void> {
  if (links.length === 0) return;
  const columns = {
    recordId: "uuid",
    personId: "uuid",
    method: "text",
    confidence: "double precision",
    evidence: "jsonb",
  } as const;
  await tx.$executeRaw(sql`
    INSERT INTO "PersonLink" ("recordId", "workspaceId", "personId", method, confidence, evidence)
    SELECT r."recordId", ${workspaceId}::uuid, r."personId", r.method, r.confidence, r.evidence
    FROM ${recordset(links, columns)}
    ON CONFLICT ("recordId") DO UPDATE SET "personId" = excluded."personId", method = excluded.method,
      confidence = excluded.confidence, evidence = excluded.evidence`);
}

export async function removeLinks(tx: Tx, recordIds: string[]): Promise<void> {
  if (recordIds.length === 0) return;
  await tx.$executeRaw(sql`DELETE FROM "PersonLink" WHERE "recordId" = ANY(${recordIds}::uuid[])`);
}
