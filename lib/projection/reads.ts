import type { Tx } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/sql";
import type { ChatPart, HumanPart, LinePart, OpportunityPart, Parts, TaskPart, UserPart, VoicePart } from "./parts";
import { byPrecedence } from "./person";

/** Everything a batch of people is made of, in one question per table. People without a living record have no entry. */
export async function gatherParts(tx: Tx, workspaceId: string, personIds: string[]): Promise<Map<string, Parts>> {
  const people = { workspaceId, personIds };
  const humans = byPerson(await tx.$queryRaw<HumanPart[]>(humansOf(people)));
  const voices = byPerson(await tx.$queryRaw<VoicePart[]>(voicesOf(people)));
  const chats = byPerson(await tx.$queryRaw<ChatPart[]>(chatsOf(people)));
  const lines = oneByPerson(await tx.$queryRaw<Owned<LinePart>[]>(linesOf(people)));
  const tasks = oneByPerson(await tx.$queryRaw<Owned<TaskPart & { workedAt: Date | null }>[]>(tasksOf(people)));
  const deals = byPerson(await tx.$queryRaw<Owned<OpportunityPart>[]>(opportunitiesOf(people)));
  const findUser = await userFinder(tx, workspaceId);
  const alive = personIds.filter((id) => humans.has(id) || voices.has(id) || chats.has(id));
  return new Map(
    alive.map((id) => {
      const task = tasks.get(id);
      const opportunities = deals.get(id) ?? [];
      const worked = [task?.workedAt ?? null, ...opportunities.map(({ at }) => at)].filter((at) => at !== null);
      return [
        id,
        {
          humans: (humans.get(id) ?? []).toSorted(byPrecedence),
          voices: voices.get(id) ?? [],
          chats: chats.get(id) ?? [],
          line: lines.get(id) ?? null,
          nextTask: task?.name ? task : null,
          lastWorkAt: worked.length > 0 ? new Date(Math.max(...worked.map((at) => at.getTime()))) : null,
          opportunities,
          findUser,
        },
      ];
    }),
  );
}

type People = { workspaceId: string; personIds: string[] };
type Owned<T> = T & { personId: string };

function byPerson<T extends { personId: string }>(rows: T[]): Map<string, T[]> {
  return Map.groupBy(rows, ({ personId }) => personId);
}

function oneByPerson<T extends { personId: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.personId, row]));
}

/** The people's living records of one kind or another; `s` is the record. */
const recordsOf = ({ workspaceId, personIds }: People) => sql`
  "PersonLink" l JOIN "SourceRecord" s ON s.id = l."recordId" AND s."tombstonedAt" IS NULL
    AND l."workspaceId" = ${workspaceId}::uuid AND l."personId" = ANY(${personIds}::uuid[])`;

const recordColumns = sql`
  l."personId", s.id, s.kind, s.source, s."connectionId", s."externalId", s."firstSeenAt",
  s."sourceCreatedAt" AS "createdAt", s."sourceUpdatedAt" AS "updatedAt"`;

const humanColumns = sql`
  name, company, title, emails, phones, "ownerExternalId", "ownerName", city, country, language, "doNotCall",
  "rawStatus", lifecycle`;

function humansOf(people: People): Sql {
  return sql`
    SELECT ${recordColumns}, h.*, (
      SELECT max(coalesce(ch."sourceAt", ch."seenAt")) FROM "RecordChange" ch
      WHERE ch."recordId" = s.id AND ch.field = 'rawStatus') AS "stageChangedAt"
    FROM ${recordsOf(people)}
    JOIN LATERAL (
      SELECT ${humanColumns}, "amountMinor", currency FROM "Lead" WHERE id = s.id
      UNION ALL
      SELECT ${humanColumns}, NULL, NULL FROM "Contact" WHERE id = s.id
    ) h ON true
    WHERE s.kind IN ('lead', 'contact')`;
}

/** The newest call first. */
function voicesOf(people: People): Sql {
  return sql`
    SELECT ${recordColumns}, p.name, p.email, p.phone, p.title, p."callId", c."startedAt", c.language, c."hostExternalId"
    FROM ${recordsOf(people)}
    JOIN "CallParty" p ON p.id = s.id JOIN "Call" c ON c.id = p."callId"
    ORDER BY c."startedAt" DESC, c.id DESC`;
}

/** The newest chat first. */
function chatsOf(people: People): Sql {
  return sql`
    SELECT ${recordColumns}, v."visitorName", v."visitorEmail", v."visitorPhone", v.language, v."lastMessageAt"
    FROM ${recordsOf(people)}
    JOIN "Conversation" v ON v.id = s.id
    ORDER BY v."lastMessageAt" DESC NULLS LAST, v.id DESC`;
}

/**
 * What was last written, and since when an answer is owed: the first line of theirs after the last human word of ours,
 * a line in any chat or a call. A bot's line is no answer; one whose sender is not told may be. Where the messages are
 * not read yet, the list's own last line stands for them.
 */
function linesOf(people: People): Sql {
  return sql`
    WITH chats AS (
      SELECT l."personId", v.* FROM ${recordsOf(people)} JOIN "Conversation" v ON v.id = s.id
    ), lines AS (
      SELECT c."personId", m.at, m.ordinal, m.side, m.text, c.closed
      FROM chats c JOIN "Message" m ON m."conversationId" = c.id
      WHERE m.side <> 'bot'
      UNION ALL
      SELECT c."personId", c."lastMessageAt", 2147483647, coalesce(c."lastMessageSide", 'unknown'), c."lastMessageText",
        c.closed
      FROM chats c
      WHERE c."lastMessageAt" IS NOT NULL AND c."lastMessageSide" IS DISTINCT FROM 'bot' AND NOT EXISTS (
        SELECT FROM "Message" m WHERE m."conversationId" = c.id AND m.at >= c."lastMessageAt" - interval '1 s')
    ), answers AS (
      SELECT "personId", max(at) AS at FROM (
        SELECT "personId", at FROM lines WHERE side <> 'visitor'
        UNION ALL
        SELECT l."personId", c."startedAt" FROM ${recordsOf(people)}
        JOIN "CallParty" p ON p.id = s.id JOIN "Call" c ON c.id = p."callId"
      ) words GROUP BY "personId"
    ), waits AS (
      SELECT lines."personId", min(lines.at) AS since FROM lines LEFT JOIN answers USING ("personId")
      WHERE lines.side = 'visitor' AND lines.closed IS NOT TRUE AND coalesce(lines.at > answers.at, true)
      GROUP BY lines."personId"
    )
    SELECT DISTINCT ON (lines."personId") lines."personId", lines.at, lines.side, lines.text,
      waits.since AS "waitingSince"
    FROM lines LEFT JOIN waits USING ("personId")
    ORDER BY lines."personId", lines.at DESC, lines.ordinal DESC`;
}

/** The open task that is due first, and when something was last done about any. A date is shown as noon UTC: the same day almost everywhere. */
function tasksOf(people: People): Sql {
  const due = sql`coalesce(t."dueAt", t."dueDate"::timestamp AT TIME ZONE 'utc' + interval '12 h')`;
  return sql`
    WITH about AS (
      SELECT l."personId", t.* FROM ${recordsOf(people)}
      JOIN "Task" t ON t."connectionId" = s."connectionId" AND t."parentKind" = s.kind
        AND t."parentExternalId" = s."externalId"
      UNION
      SELECT l."personId", t.* FROM ${recordsOf(people)}
      JOIN "Task" t ON s.kind = 'contact' AND t."connectionId" = s."connectionId"
        AND t."contactExternalId" = s."externalId"
    ), living AS (
      SELECT t.*, ${due} AS due FROM about t JOIN "SourceRecord" r ON r.id = t.id AND r."tombstonedAt" IS NULL
    )
    SELECT w."personId", n.name, n.due AS "dueAt", w."workedAt"
    FROM (
      SELECT "personId", max(greatest("createdAt", "updatedAt", "completedAt")) AS "workedAt" FROM living GROUP BY "personId"
    ) w
    LEFT JOIN (
      SELECT DISTINCT ON ("personId") "personId", name, due FROM living WHERE NOT done
      ORDER BY "personId", due NULLS LAST, id
    ) n USING ("personId")`;
}

function opportunitiesOf(people: People): Sql {
  return sql`
    SELECT DISTINCT l."personId", o.id, r.source, o.outcome, o."rawStage", o."amountMinor", o.currency,
      coalesce(o."updatedAt", o."createdAt", r."firstSeenAt") AS at
    FROM ${recordsOf(people)}
    JOIN LATERAL (
      SELECT * FROM "Opportunity" WHERE s.kind = 'contact' AND "connectionId" = s."connectionId"
        AND "contactExternalIds" @> ARRAY[s."externalId"]
      UNION ALL
      SELECT * FROM "Opportunity" WHERE s.kind = 'lead' AND "connectionId" = s."connectionId"
        AND "originalLeadExternalId" = s."externalId"
    ) o ON true
    JOIN "SourceRecord" r ON r.id = o.id AND r."tombstonedAt" IS NULL
    WHERE s.kind IN ('lead', 'contact')
    ORDER BY o.id`;
}

type UserRow = UserPart & { connectionId: string; externalId: string };

/** A vendor's users are few, and every batch needs most of them. */
async function userFinder(tx: Tx, workspaceId: string): Promise<Parts["findUser"]> {
  const rows = await tx.$queryRaw<UserRow[]>(sql`
    SELECT u."connectionId", u."externalId", u.name, u.active AND s."tombstonedAt" IS NULL AS active, u."userId"
    FROM "SourceUser" u JOIN "SourceRecord" s ON s.id = u.id WHERE u."workspaceId" = ${workspaceId}::uuid`);
  const users = new Map(rows.map((row) => [`${row.connectionId}/${row.externalId}`, row]));
  const told = new Set(rows.map(({ connectionId }) => connectionId));
  return (connectionId, externalId) =>
    told.has(connectionId) ? (users.get(`${connectionId}/${externalId}`) ?? "missing") : "unknown";
}
