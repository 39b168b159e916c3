import type { Actor } from "@/lib/auth/actor";
import { freshnessOf } from "@/lib/connections/freshness";
import { queryRows, type Sql, sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import { callScope, peopleScope } from "@/lib/policy/scope";
import { compileFilter, compileSearch } from "@/lib/query/filter";
import { afterCursor, orderBy, parseSort, type Sort, toCount, toPage } from "@/lib/query/keyset";
import { countCap, type ListQuery } from "@/lib/query/list";
import { filterFields, sortFields } from "./fields";
import { type CallColumns, callColumns, callJoins, toCallRow } from "./row";
import {
  type CallPage,
  type CallParty,
  type CallView,
  callPartySchema,
  type TranscriptReply,
  transcriptReplySchema,
} from "./schema";

/**
 * One page of calls, newest first unless asked otherwise; the first page also counts up to 10,000. Throws INVALID_INPUT
 * for a filter, sort or cursor that does not exist.
 */
export async function listCalls(actor: Actor, query: ListQuery): Promise<CallPage> {
  const sort = parseSort(query.sort, sortFields, "-startedAt");
  const [rows, freshness] = await Promise.all([
    queryRows<CallColumns & { sortValue: string | number | Date; counted: number | null }>(
      listStatement(actor, query, sort),
    ),
    freshnessOf(actor, ["gong"], ["call"]),
  ]);
  const counted = rows[0]?.counted ?? null;
  const calls = rows.filter((row) => row.id !== null);
  const { page, nextCursor } = toPage(calls, sort, query.limit);
  const total = counted === null ? null : toCount(counted);
  return {
    items: page.map(toCallRow),
    nextCursor,
    total,
    recordTotals: total ? [{ source: "gong", kind: "call", ...total }] : [],
    freshness,
  };
}

function listStatement(actor: Actor, query: ListQuery, sort: Sort): Sql {
  const matching = sql`
    FROM "Call" c
    JOIN "SourceRecord" r ON r.id = c.id AND r."tombstonedAt" IS NULL
    LEFT JOIN "SourceUser" host ON host."connectionId" = c."connectionId" AND host."externalId" = c."hostExternalId"
    WHERE ${callScope(actor)}
      ${compileFilter(query.filter, filterFields(actor.userId))}
      ${compileSearch(query.q, sql`c."searchText"`)}`;
  const page = sql`
    SELECT c.id, ${sort.column} AS "sortValue" ${matching} ${afterCursor(query.cursor, sort, sql`c.id`)}
    ORDER BY ${orderBy(sort, sql`c.id`)} LIMIT ${query.limit + 1}`;
  const counted = query.cursor
    ? sql`SELECT NULL::int AS counted`
    : sql`SELECT count(*)::int AS counted FROM (SELECT 1 ${matching} LIMIT ${countCap + 1}) matched`;
  return sql`
    WITH page AS (${page}), counted AS (${counted})
    SELECT ${callColumns(actor)}, page."sortValue", counted.counted
    FROM counted LEFT JOIN page ON true LEFT JOIN "Call" c ON c.id = page.id ${callJoins}
    ORDER BY ${orderBy({ ...sort, column: sql`page."sortValue"` }, sql`c.id`)}`;
}

type CallDetailColumns = CallColumns & {
  outcome: string | null;
  companyQuestions: number | null;
  customerQuestions: number | null;
  media: string | null;
  observedAt: Date;
  detailsAsOf: Date | null;
  detailsDueAt: Date | null;
  transcriptDueAt: Date | null;
  parties: unknown[];
  signals: CallView["signals"];
};

/** One call with its voices and what the source found in it. Throws NOT_FOUND when the actor may not open it. */
export async function getCall(actor: Actor, id: string): Promise<CallView> {
  const [rows, freshness] = await Promise.all([
    queryRows<CallDetailColumns>(sql`
      SELECT ${callColumns(actor)}, c.outcome, c."companyQuestions", c."customerQuestions", c.media, r."observedAt",
             c."detailsAsOf", ${backlogDue(sql`'details'`)} AS "detailsDueAt",
             ${backlogDue(sql`'transcripts'`)} AS "transcriptDueAt", ${partiesJson(actor)} AS parties, ${signalsJson} AS signals
      FROM "Call" c ${callJoins}
      WHERE c.id = ${id}::uuid AND ${callScope(actor)} AND r."tombstonedAt" IS NULL`),
    freshnessOf(actor, ["gong"]),
  ]);
  const [call] = rows;
  if (!call) throw new AppError("NOT_FOUND", { message: "There is no such call." });
  return {
    ...toCallRow(call),
    parties: call.parties.map((party): CallParty => callPartySchema.parse(party)),
    signals: call.detailsAsOf ? call.signals : null,
    outcome: call.outcome,
    companyQuestions: call.companyQuestions,
    customerQuestions: call.customerQuestions,
    media: call.media,
    observedAt: call.observedAt.toISOString(),
    detailsDueAt: call.detailsDueAt?.toISOString() ?? null,
    transcriptDueAt: call.transcriptDueAt?.toISOString() ?? null,
    freshness,
  };
}

function backlogDue(stream: Sql): Sql {
  return sql`(SELECT waiting."dueAt" FROM "SyncBacklog" waiting JOIN "SyncStream" stream ON stream.id = waiting."streamId"
    WHERE stream."connectionId" = c."connectionId" AND stream.name = ${stream}
      AND waiting."externalId" = r."externalId" AND NOT waiting.exhausted)`;
}

function partiesJson(actor: Actor): Sql {
  return sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', party.id, 'externalId', party."externalId",
    'speakerId', party."speakerId", 'name', party.name, 'email', party.email, 'phone', party.phone ->> 'raw',
    'title', party.title, 'side', party.side, 'talkSec', party."talkSec", 'personId', p.id)
    ORDER BY party.ordinal), '[]')
  FROM "CallParty" party LEFT JOIN "PersonLink" link ON link."recordId" = party.id
  LEFT JOIN "Person" p ON p.id = link."personId" AND ${peopleScope(actor)} WHERE party."callId" = c.id)`;
}

const signalsJson = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('kind', signal.kind, 'key', signal.key,
    'label', signal.label, 'text', signal.text, 'atMs', signal."atMs", 'durationSec', signal."durationSec",
    'count', signal.count, 'speakerId', signal."speakerId", 'authorExternalId', signal."authorExternalId")
    ORDER BY signal.kind, signal.ordinal), '[]') FROM "CallSignal" signal WHERE signal."callId" = c.id)`;

/** The words of a call; an empty list while the source has not given them. Throws NOT_FOUND as `getCall` does. */
export async function getTranscript(actor: Actor, id: string): Promise<TranscriptReply> {
  const [row] = await queryRows<{ sentences: unknown }>(sql`
    SELECT coalesce(transcript.sentences, '[]') AS sentences
    FROM "Call" c
    JOIN "SourceRecord" r ON r.id = c.id AND r."tombstonedAt" IS NULL
    LEFT JOIN "Transcript" transcript ON transcript."callId" = c.id
    WHERE c.id = ${id}::uuid AND ${callScope(actor)}`);
  if (!row) throw new AppError("NOT_FOUND", { message: "There is no such call." });
  return transcriptReplySchema.parse({ items: row.sentences });
}
