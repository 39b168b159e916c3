import type { Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";

/**
 * People who show these records without being made of them: the people a task or an opportunity is about now or was about
 * before, everybody on a call, and whoever the records themselves belong to.
 */
export async function listTouchedPeople(tx: Tx, recordIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ personId: string }[]>(sql`
    WITH named AS (
      SELECT "connectionId", "parentKind" AS kind, "parentExternalId" AS "externalId" FROM "Task"
      WHERE id = ANY(${recordIds}::uuid[])
      UNION
      SELECT "connectionId", 'contact', "contactExternalId" FROM "Task" WHERE id = ANY(${recordIds}::uuid[])
      UNION
      SELECT "connectionId", 'contact', unnest("contactExternalIds") FROM "Opportunity"
      WHERE id = ANY(${recordIds}::uuid[])
      UNION
      SELECT "connectionId", 'lead', "originalLeadExternalId" FROM "Opportunity" WHERE id = ANY(${recordIds}::uuid[])
      UNION
      SELECT s."connectionId", about.kind, former.id
      FROM "RecordChange" ch JOIN "SourceRecord" s ON s.id = ch."recordId",
        LATERAL (
          SELECT ch.before #>> '{}' AS id WHERE jsonb_typeof(ch.before) = 'string'
          UNION ALL
          SELECT jsonb_array_elements_text(ch.before) WHERE jsonb_typeof(ch.before) = 'array'
        ) former, unnest(ARRAY['lead', 'contact']) AS about(kind)
      WHERE ch."recordId" = ANY(${recordIds}::uuid[]) AND ch.field IN (
        'parentExternalId', 'contactExternalId', 'contactExternalIds', 'originalLeadExternalId')
    )
    SELECT l."personId" FROM named
    JOIN "SourceRecord" s USING ("connectionId", kind, "externalId") JOIN "PersonLink" l ON l."recordId" = s.id
    UNION
    SELECT l."personId" FROM "CallParty" p JOIN "PersonLink" l ON l."recordId" = p.id
    WHERE p."callId" = ANY(${recordIds}::uuid[])
    UNION
    SELECT "personId" FROM "PersonLink" WHERE "recordId" = ANY(${recordIds}::uuid[])`);
  return rows.map(({ personId }) => personId);
}
