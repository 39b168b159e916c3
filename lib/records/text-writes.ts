import { v7 as uuidv7 } from "uuid";
import type { Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { markDirty } from "./dirty-writes";
import { hashOf } from "./hash";
import { columnList, recordset } from "./jsonb";
import type { PageOrigin } from "./page";
import type { MessageRow, TranscriptRow } from "./schema";

type Thread = { conversationExternalId: string; items: MessageRow[] };

/** Each conversation named here has its messages replaced as a whole; a line that stays keeps its id. */
export async function saveMessages(tx: Tx, origin: PageOrigin, threads: Thread[]): Promise<void> {
  const ids = await openForReading(tx, origin, threads);
  const rows = threads.flatMap(({ conversationExternalId, items }) => {
    const conversationId = ids.get(conversationExternalId);
    return conversationId ? toRows(conversationId, items) : [];
  });
  if (ids.size === 0) return;
  const conversationIds = [...ids.values()];
  await tx.$executeRaw(sql`
    WITH page AS (SELECT r."conversationId", r."externalId" FROM ${recordset(rows, messageColumns)})
    DELETE FROM "Message" old WHERE old."conversationId" = ANY(${conversationIds}::uuid[]) AND NOT EXISTS (
      SELECT FROM page
      WHERE page."conversationId" = old."conversationId" AND page."externalId" = old."externalId")`);
  await tx.$executeRaw(sql`
    INSERT INTO "Message" ("workspaceId", ${columnList(messageColumns)})
    SELECT ${origin.workspaceId}::uuid, ${columnList(messageColumns, "r.")}
    FROM ${recordset(rows, messageColumns)}
    ON CONFLICT ("conversationId", "externalId") DO UPDATE SET at = excluded.at, ordinal = excluded.ordinal,
      side = excluded.side, "senderName" = excluded."senderName", text = excluded.text`);
  await markDirty(tx, origin.workspaceId, conversationIds);
}

/** The conversations we have, unless a newer reading of their messages is cached already. */
async function openForReading(tx: Tx, origin: PageOrigin, threads: Thread[]): Promise<Map<string, string>> {
  if (threads.length === 0) return new Map();
  const names = threads.map(({ conversationExternalId }) => conversationExternalId);
  const rows = await tx.$queryRaw<{ id: string; externalId: string }[]>(sql`
    UPDATE "Conversation" c SET "messagesAsOf" = ${origin.observedAt}::timestamptz
    FROM "SourceRecord" s
    WHERE s.id = c.id AND s."connectionId" = ${origin.connectionId}::uuid AND s.kind = 'conversation'
      AND s."externalId" = ANY(${names}::text[])
      AND coalesce(c."messagesAsOf" < ${origin.observedAt}::timestamptz, true)
    RETURNING c.id, s."externalId"`);
  return new Map(rows.map(({ id, externalId }) => [externalId, id]));
}

const messageColumns = {
  id: "uuid",
  conversationId: "uuid",
  externalId: "text",
  at: "timestamptz",
  ordinal: "integer",
  side: "text",
  senderName: "text",
  text: "text",
} as const;

/** In time order; of two lines with one id the later stands. A line without an id is known by its time and text. */
function toRows(conversationId: string, items: MessageRow[]) {
  const inOrder = items.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const seen = new Map<string, number>();
  const named = inOrder.map((line) => {
    const said = hashOf([line.at, line.text]);
    const times = seen.get(said) ?? 0;
    seen.set(said, times + 1);
    return { ...line, externalId: line.externalId ?? hashOf([line.at, line.text, times]) };
  });
  const unique = [...new Map(named.map((line) => [line.externalId, line])).values()];
  return unique.map(({ externalId, at, side, senderName, text }, ordinal) => ({
    ...{ id: uuidv7(), conversationId, externalId, at, ordinal, side, senderName, text },
  }));
}

/** Transcripts of calls we have; an older reading never covers a newer one. */
export async function saveTranscripts(tx: Tx, origin: PageOrigin, transcripts: TranscriptRow[]): Promise<void> {
  if (transcripts.length === 0) return;
  const columns = { callExternalId: "text", sentences: "jsonb" } as const;
  await tx.$executeRaw(sql`
    WITH saved AS (
      INSERT INTO "Transcript" AS kept ("callId", "workspaceId", sentences, "observedAt")
      SELECT DISTINCT ON (s.id) s.id, s."workspaceId", r.sentences, ${origin.observedAt}::timestamptz
      FROM ${recordset(transcripts, columns)}
      JOIN "SourceRecord" s ON s."connectionId" = ${origin.connectionId}::uuid AND s.kind = 'call'
        AND s."externalId" = r."callExternalId"
      ORDER BY s.id
      ON CONFLICT ("callId") DO UPDATE SET sentences = excluded.sentences, "observedAt" = excluded."observedAt"
      WHERE kept."observedAt" < excluded."observedAt"
      RETURNING "callId"
    )
    UPDATE "Call" SET "transcriptAsOf" = ${origin.observedAt}::timestamptz FROM saved WHERE id = saved."callId"`);
}
