import type { Actor } from "@/lib/auth/actor";
import { freshnessOf } from "@/lib/connections/freshness";
import { queryRows, type Sql, sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import { callScope, peopleScope } from "@/lib/policy/scope";
import { afterCursor, orderBy, type Sort, toPage } from "@/lib/query/keyset";
import { type TimelineEntry, type TimelinePage, type TimelineQuery, timelineEntrySchema } from "./schema";

type EntryRow = { id: string; sortValue: Date; entry: Record<string, unknown> };

const newestFirst: Sort = { name: "-at", column: sql`entries.at`, type: "timestamptz", descending: true };

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

function timelineStatement(actor: Actor, personId: string, query: TimelineQuery): Sql {
  return sql`
    WITH mine AS (
      SELECT r.id, r."connectionId", r.source, r.kind, r."externalId", r."sourceCreatedAt"
      FROM "PersonLink" link JOIN "SourceRecord" r ON r.id = link."recordId" AND r."tombstonedAt" IS NULL
      WHERE link."workspaceId" = ${actor.workspaceId}::uuid AND link."personId" = ${personId}::uuid
    )
    SELECT entries.id, entries.at AS "sortValue", entries.entry
    FROM (${messages} UNION ALL ${calls(actor)} UNION ALL ${tasks} UNION ALL ${created} UNION ALL ${changes}) entries
    WHERE true ${afterCursor(query.cursor, newestFirst, sql`entries.id`)}
    ORDER BY ${orderBy(newestFirst, sql`entries.id`)}
    LIMIT ${query.limit + 1}`;
}

const messages = sql`
  SELECT message.id, message.at, jsonb_build_object('kind', 'message', 'source', mine.source,
    'conversationId', chat.id, 'channel', chat.channel, 'side', message.side, 'senderName', message."senderName",
    'text', message.text, 'language', chat.language) AS entry
  FROM mine JOIN "Conversation" chat ON chat.id = mine.id
  JOIN "Message" message ON message."conversationId" = chat.id`;

function calls(actor: Actor): Sql {
  return sql`
    SELECT DISTINCT ON (c.id) c.id, c."startedAt" AS at, jsonb_build_object('kind', 'call', 'source', mine.source,
      'callId', c.id, 'title', c.title, 'durationSec', c."durationSec", 'host', host.name, 'brief', c.brief) AS entry
    FROM mine JOIN "CallParty" party ON party.id = mine.id
    JOIN "Call" c ON c.id = party."callId" AND ${callScope(actor)}
    LEFT JOIN "SourceUser" host ON host."connectionId" = c."connectionId" AND host."externalId" = c."hostExternalId"`;
}

const tasks = sql`
  SELECT DISTINCT ON (task.id) task.id, coalesce(task."completedAt", task."createdAt", task."updatedAt") AS at,
    jsonb_build_object('kind', 'task', 'source', mine.source, 'recordId', task.id, 'name', task.name,
      'rawStatus', task."rawStatus", 'done', task.done) AS entry
  FROM mine JOIN "Task" task ON task."connectionId" = mine."connectionId"
    AND ((task."parentKind" = mine.kind AND task."parentExternalId" = mine."externalId")
      OR (mine.kind = 'contact' AND task."contactExternalId" = mine."externalId"))
  JOIN "SourceRecord" r ON r.id = task.id AND r."tombstonedAt" IS NULL
  WHERE coalesce(task."completedAt", task."createdAt", task."updatedAt") IS NOT NULL`;

const created = sql`
  SELECT mine.id, mine."sourceCreatedAt" AS at, jsonb_build_object('kind', 'created', 'source', mine.source,
    'recordId', mine.id, 'recordKind', mine.kind, 'label', coalesce(lead.name, contact.name),
    'origin', coalesce(lead.origin, contact.origin)) AS entry
  FROM mine LEFT JOIN "Lead" lead ON lead.id = mine.id LEFT JOIN "Contact" contact ON contact.id = mine.id
  WHERE mine.kind IN ('lead', 'contact') AND mine."sourceCreatedAt" IS NOT NULL`;

/** Fields whose change is an event in somebody's story; the rest stands in the receipts. */
const storyFields = ["rawStatus", "rawStage", "ownerName", "ownerExternalId", "doNotCall", "title", "company"];

const changes = sql`
  SELECT change.id, coalesce(change."sourceAt", change."seenAt") AS at, jsonb_build_object('kind', 'change',
    'source', mine.source, 'recordId', mine.id, 'recordKind', mine.kind, 'field', change.field,
    'before', change.before #>> '{}', 'after', change.after #>> '{}') AS entry
  FROM mine JOIN "RecordChange" change ON change."recordId" = mine.id
  WHERE change.field = ANY(${storyFields}::text[])`;

function toEntry(row: EntryRow): TimelineEntry {
  return timelineEntrySchema.parse({ ...row.entry, id: row.id, at: row.sortValue.toISOString() });
}
