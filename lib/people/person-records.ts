import type { Actor } from "@/lib/auth/actor";
import { type Sql, sql } from "@/lib/db/sql";
import { callScope } from "@/lib/policy/scope";

/**
 * `WITH … mine`: the living records of one person. A voice on a private call is there only for whoever may open the
 * call: its name says that they spoke.
 */
export function withMine(actor: Actor, personId: string): Sql {
  return sql`
    WITH mine AS (
      SELECT r.id, r."connectionId", r.source, r.kind, r."externalId", r.url, r."sourceCreatedAt", r."sourceUpdatedAt",
        r."observedAt", link.method
      FROM "PersonLink" link
      JOIN "SourceRecord" r ON r.id = link."recordId" AND r."tombstonedAt" IS NULL
      WHERE link."workspaceId" = ${actor.workspaceId}::uuid AND link."personId" = ${personId}::uuid AND NOT EXISTS (
        SELECT FROM "CallParty" party JOIN "Call" c ON c.id = party."callId"
        WHERE party.id = r.id AND c.private AND ${callScope(actor)} IS NOT TRUE)
    )`;
}

/** Living tasks that hang on a record of `mine`, as `(id, source)`. */
export const taskIds = sql`
  SELECT task.id, about.source
  FROM (
    SELECT task.id, mine.source FROM mine JOIN "Task" task ON task."connectionId" = mine."connectionId"
      AND task."parentKind" = mine.kind AND task."parentExternalId" = mine."externalId"
    UNION
    SELECT task.id, mine.source FROM mine JOIN "Task" task ON task."connectionId" = mine."connectionId"
      AND task."contactExternalId" = mine."externalId"
    WHERE mine.kind = 'contact'
  ) about
  JOIN "SourceRecord" task ON task.id = about.id AND task."tombstonedAt" IS NULL`;

/** Living opportunities that name a record of `mine` as their contact, or grew from it as a lead. */
export const opportunityIds = sql`
  SELECT deal.id
  FROM (
    SELECT deal.id FROM mine JOIN "Opportunity" deal ON deal."connectionId" = mine."connectionId"
      AND deal."contactExternalIds" @> ARRAY[mine."externalId"]
    WHERE mine.kind = 'contact'
    UNION
    SELECT deal.id FROM mine JOIN "Opportunity" deal ON deal."connectionId" = mine."connectionId"
      AND deal."originalLeadExternalId" = mine."externalId"
    WHERE mine.kind = 'lead'
  ) about
  JOIN "SourceRecord" deal ON deal.id = about.id AND deal."tombstonedAt" IS NULL`;
