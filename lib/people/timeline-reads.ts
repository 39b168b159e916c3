import type { Actor } from "@/lib/auth/actor";
import { freshnessOf } from "@/lib/connections/freshness";
import { queryRows, sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import { peopleScope } from "@/lib/policy/scope";
import { toPage } from "@/lib/query/keyset";
import { type TimelineEntry, type TimelinePage, type TimelineQuery, timelineEntrySchema } from "./schema";
import { newestFirst, timelineStatement } from "./timeline-statement";

type EntryRow = { id: string; sortValue: Date; entry: Record<string, unknown> };

/**
 * What happened with a person, newest first: chat lines, calls, tasks, records that came and fields that changed. A
 * union over the typed rows: nothing is kept twice. Throws NOT_FOUND when the actor may not read the person.
 */
export async function listTimeline(actor: Actor, recordId: string, query: TimelineQuery): Promise<TimelinePage> {
  const [person] = await queryRows<{ id: string }>(sql`
    SELECT p.id FROM "Person" p
    WHERE p.id = coalesce((SELECT "personId" FROM "PersonLink" WHERE "recordId" = ${recordId}::uuid), ${recordId}::uuid)
      AND ${peopleScope(actor)}`);
  if (!person) throw new AppError("NOT_FOUND", { message: "There is no such person." });
  const [rows, freshness] = await Promise.all([
    queryRows<EntryRow>(timelineStatement(actor, person.id, query)),
    freshnessOf(actor, ["cliengo", "espocrm", "gong"]),
  ]);
  const { page, nextCursor } = toPage(rows, newestFirst, query.limit);
  return { items: page.map(toEntry), nextCursor, freshness };
}

function toEntry(row: EntryRow): TimelineEntry {
  return timelineEntrySchema.parse({ ...row.entry, id: row.id, at: row.sortValue.toISOString() });
}
