import type { Tx } from "@/lib/db/client";
import { raw, sql } from "@/lib/db/sql";
import { type Columns, columnList, recordset } from "@/lib/records/jsonb";
import type { PersonRow } from "./person";

const columns: Record<keyof PersonRow, Columns[string]> = {
  id: "uuid",
  displayName: "text",
  sortName: "text",
  searchText: "text",
  company: "text",
  sortCompany: "text",
  title: "text",
  email: "text",
  sortEmail: "text",
  emails: "text[]",
  phone: "text",
  phones: "text[]",
  city: "text",
  country: "text",
  language: "text",
  lifecycle: "text",
  inLeads: "boolean",
  stageLabel: "text",
  stageConflict: "boolean",
  sortStage: "text",
  ownerUserId: "uuid",
  ownerName: "text",
  sortOwner: "text",
  ownerState: "text",
  lastActivityAt: "timestamptz",
  lastSpoke: "text",
  lastLine: "text",
  lastLineAt: "timestamptz",
  waitingSince: "timestamptz",
  nextTaskName: "text",
  nextTaskDueAt: "timestamptz",
  amountMinor: "bigint",
  currency: "text",
  doNotCall: "boolean",
  emailOptOut: "boolean",
  sources: "text[]",
  recordCounts: "jsonb",
  leadRecords: "integer",
  callCount: "integer",
  firstSeenAt: "timestamptz",
  createdAt: "timestamptz",
};

/** One statement; a person who shows nothing else than before is not written, and no index is touched. */
export async function savePeople(tx: Tx, workspaceId: string, people: PersonRow[]): Promise<void> {
  if (people.length === 0) return;
  const { id, ...rest } = columns;
  const names = Object.keys(rest).map((name) => `"${name}"`);
  await tx.$executeRaw(sql`
    INSERT INTO "Person" AS shown ("workspaceId", ${columnList(columns)})
    SELECT ${workspaceId}::uuid, ${columnList(columns, "r.")} FROM ${recordset(people, columns)}
    ON CONFLICT (id) DO UPDATE SET ${raw(names.map((name) => `${name} = excluded.${name}`).join(", "))}
    WHERE (${raw(names.map((name) => `shown.${name}`).join(", "))})
      IS DISTINCT FROM (${raw(names.map((name) => `excluded.${name}`).join(", "))})`);
}

export async function removePeople(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw(sql`DELETE FROM "Person" WHERE id = ANY(${ids}::uuid[])`);
}
