import type { Actor } from "@/lib/auth/actor";
import { join, type Sql, sql } from "@/lib/db/sql";
import { callScope } from "@/lib/policy/scope";
import { afterCursor, orderBy, type Sort } from "@/lib/query/keyset";
import { taskIds, withMine } from "./person-records";
import type { TimelineQuery } from "./schema";

export const newestFirst: Sort = { name: "-at", column: sql`entry.at`, type: "timestamptz", descending: true };

/**
 * One page of what happened with a person, as `(id, at, entry)`. Each kind of thing brings its own newest rows after the
 * cursor, and only those that make the page become JSON.
 */
export function timelineStatement(actor: Actor, personId: string, { cursor, limit }: TimelineQuery): Sql {
  const after = afterCursor(cursor, newestFirst, sql`entry.id`);
  const order = orderBy(newestFirst, sql`entry.id`);
  const newest = (rows: Sql) => sql`(
    SELECT * FROM (${rows}) entry WHERE entry.at IS NOT NULL ${after} ORDER BY ${order} LIMIT ${limit + 1})`;
  const kinds = [messages(newest), newest(calls(actor)), newest(tasks), newest(created), newest(changes)];
  return sql`
    ${withMine(actor, personId)}
    SELECT entry.id, entry.at AS "sortValue", ${entryJson} AS entry
    FROM (${join(kinds, " UNION ALL ")}) entry
    LEFT JOIN "Message" message ON entry.kind = 'message' AND message.id = entry.id
    LEFT JOIN "Conversation" chat ON chat.id = message."conversationId"
    LEFT JOIN "Call" call ON entry.kind = 'call' AND call.id = entry.id
    LEFT JOIN "SourceUser" host ON host."connectionId" = call."connectionId" AND host."externalId" = call."hostExternalId"
    LEFT JOIN "Task" task ON entry.kind = 'task' AND task.id = entry.id
    LEFT JOIN "RecordChange" change ON entry.kind = 'change' AND change.id = entry.id
    LEFT JOIN mine record ON record.id = coalesce(change."recordId", entry.id)
    LEFT JOIN "Lead" lead ON entry.kind = 'created' AND lead.id = entry.id
    LEFT JOIN "Contact" contact ON entry.kind = 'created' AND contact.id = entry.id
    ORDER BY ${order}
    LIMIT ${limit + 1}`;
}

/** Every conversation walks its own index from its newest line on. */
function messages(newest: (rows: Sql) => Sql): Sql {
  const lines = newest(sql`
    SELECT message.id, message.at, 'message' AS kind, mine.source
    FROM "Message" message WHERE message."conversationId" = mine.id`);
  return sql`SELECT line.* FROM mine CROSS JOIN LATERAL ${lines} line WHERE mine.kind = 'conversation'`;
}

function calls(actor: Actor): Sql {
  return sql`
    SELECT c.id, c."startedAt" AS at, 'call' AS kind, min(mine.source) AS source
    FROM mine JOIN "CallParty" party ON party.id = mine.id
    JOIN "Call" c ON c.id = party."callId" AND ${callScope(actor)}
    JOIN "SourceRecord" r ON r.id = c.id AND r."tombstonedAt" IS NULL
    GROUP BY c.id`;
}

const tasks = sql`
  SELECT task.id, coalesce(task."completedAt", task."createdAt", task."updatedAt") AS at, 'task' AS kind, about.source
  FROM (${taskIds}) about JOIN "Task" task ON task.id = about.id`;

const created = sql`
  SELECT mine.id, mine."sourceCreatedAt" AS at, 'created' AS kind, mine.source
  FROM mine WHERE mine.kind IN ('lead', 'contact')`;

/** Fields whose change is an event in somebody's story; the rest stands in the receipts. */
const storyFields = ["rawStatus", "rawStage", "ownerName", "ownerExternalId", "doNotCall", "title", "company"];

const changes = sql`
  SELECT change.id, coalesce(change."sourceAt", change."seenAt") AS at, 'change' AS kind, mine.source
  FROM mine JOIN "RecordChange" change ON change."recordId" = mine.id
  WHERE change.field = ANY(${storyFields}::text[])`;

const entryJson = sql`jsonb_build_object('kind', entry.kind, 'source', entry.source) || CASE entry.kind
  WHEN 'message' THEN jsonb_build_object('conversationId', chat.id, 'channel', chat.channel, 'side', message.side,
    'senderName', message."senderName", 'text', message.text, 'language', chat.language)
  WHEN 'call' THEN jsonb_build_object('callId', call.id, 'title', call.title, 'durationSec', call."durationSec",
    'host', host.name, 'brief', call.brief)
  WHEN 'task' THEN jsonb_build_object('recordId', task.id, 'name', task.name, 'rawStatus', task."rawStatus",
    'done', task.done)
  WHEN 'created' THEN jsonb_build_object('recordId', record.id, 'recordKind', record.kind,
    'label', coalesce(lead.name, contact.name), 'origin', coalesce(lead.origin, contact.origin))
  WHEN 'change' THEN jsonb_build_object('recordId', record.id, 'recordKind', record.kind, 'field', change.field,
    'before', change.before #>> '{}', 'after', change.after #>> '{}')
  END`;
