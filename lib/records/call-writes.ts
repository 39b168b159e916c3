import { v7 as uuidv7 } from "uuid";
import type { Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { Mapper } from "./forward";
import { contentHash } from "./hash";
import { columnList, recordset } from "./jsonb";
import type { PageOrigin, Written } from "./page";
import type { RecordOf } from "./schema";

type WrittenCall = { id: string; record: RecordOf<"call"> };

/**
 * What stands under the calls just written: their voices, each a record of its own, and their signals, replaced as a
 * whole. Null blocks are not given yet and change nothing. Answers the ids of every voice touched.
 */
export async function saveVoices(tx: Tx, origin: PageOrigin, mapper: Mapper, written: Written[]): Promise<string[]> {
  const calls = written.filter((one): one is WrittenCall => one.record.kind === "call");
  await saveSignals(tx, origin, calls);
  const heard = calls.filter(({ record }) => record.parties !== null);
  if (heard.length === 0) return [];
  const ids = await saveParties(tx, origin, mapper, heard);
  return [...ids, ...(await removeOthers(tx, origin, heard, ids))];
}

async function saveParties(tx: Tx, origin: PageOrigin, mapper: Mapper, calls: WrittenCall[]): Promise<string[]> {
  const parties = calls.flatMap(partyRows);
  if (parties.length === 0) return [];
  const rows = parties.map((party) => ({ ...party, contentHash: contentHash(party, mapper.mapperVersion) }));
  const ids = await savePartyRecords(tx, origin, mapper, rows);
  const kept = rows.flatMap((row) => {
    const id = ids.get(row.recordExternalId);
    return id ? { ...row, id } : [];
  });
  await tx.$executeRaw(sql`
    INSERT INTO "CallParty" (id, "workspaceId", ${columnList(partyColumns)})
    SELECT r.id, ${origin.workspaceId}::uuid, ${columnList(partyColumns, "r.")}
    FROM ${recordset(kept, { id: "uuid", ...partyColumns })}
    ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, "speakerId" = excluded."speakerId",
      name = excluded.name, email = excluded.email, phone = excluded.phone, title = excluded.title,
      side = excluded.side, "userExternalId" = excluded."userExternalId", "talkSec" = excluded."talkSec"`);
  return kept.map(({ id }) => id);
}

const partyColumns = {
  callId: "uuid",
  externalId: "text",
  ordinal: "integer",
  speakerId: "text",
  name: "text",
  email: "text",
  phone: "jsonb",
  title: "text",
  side: "text",
  userExternalId: "text",
  talkSec: "double precision",
} as const;

/** A voice is named `callId:partyId`, so that it can be linked and erased without its call. */
function partyRows({ id, record }: WrittenCall) {
  const parties = new Map((record.parties ?? []).map((party) => [party.externalId, party]));
  return [...parties.values()].map((party, ordinal) => ({
    ...party,
    callId: id,
    ordinal,
    recordExternalId: `${record.externalId}:${party.externalId}`,
    startedAt: record.startedAt,
  }));
}

async function savePartyRecords(
  tx: Tx,
  origin: PageOrigin,
  mapper: Mapper,
  parties: { recordExternalId: string; contentHash: string; startedAt: string }[],
): Promise<Map<string, string>> {
  const rows = parties.map((party) => ({ id: uuidv7(), ...party }));
  const columns = { id: "uuid", recordExternalId: "text", contentHash: "text", startedAt: "timestamptz" } as const;
  const written = await tx.$queryRaw<{ id: string; externalId: string }[]>(sql`
    INSERT INTO "SourceRecord" (id, "workspaceId", "connectionId", source, kind, "externalId", "contentHash",
      "mapperVersion", "sourceCreatedAt", "observedAt", "firstSeenAt")
    SELECT r.id, ${origin.workspaceId}::uuid, ${origin.connectionId}::uuid, ${origin.source}, 'party',
      r."recordExternalId", r."contentHash", ${mapper.mapperVersion}::int, r."startedAt",
      ${origin.observedAt}::timestamptz, ${origin.observedAt}::timestamptz
    FROM ${recordset(rows, columns)}
    ORDER BY r."recordExternalId"
    ON CONFLICT ("connectionId", kind, "externalId") DO UPDATE SET "contentHash" = excluded."contentHash",
      "mapperVersion" = excluded."mapperVersion", "sourceCreatedAt" = excluded."sourceCreatedAt",
      "observedAt" = excluded."observedAt", "tombstonedAt" = NULL
    RETURNING id, "externalId"`);
  return new Map(written.map(({ id, externalId }) => [externalId, id]));
}

/** Voices the source no longer names leave the call; their records stay as tombstones. */
async function removeOthers(tx: Tx, origin: PageOrigin, calls: WrittenCall[], ids: string[]): Promise<string[]> {
  const removed = await tx.$queryRaw<{ id: string }[]>(sql`
    DELETE FROM "CallParty" WHERE "callId" = ANY(${calls.map(({ id }) => id)}::uuid[]) AND id <> ALL(${ids}::uuid[])
    RETURNING id`);
  if (removed.length === 0) return [];
  const gone = removed.map(({ id }) => id);
  await tx.$executeRaw(sql`
    UPDATE "SourceRecord" SET "tombstonedAt" = ${origin.observedAt}::timestamptz WHERE id = ANY(${gone}::uuid[])`);
  return gone;
}

async function saveSignals(tx: Tx, origin: PageOrigin, calls: WrittenCall[]): Promise<void> {
  const told = calls.filter(({ record }) => record.signals !== null);
  if (told.length === 0) return;
  const rows = told.flatMap(({ id, record }) =>
    (record.signals ?? []).map((signal, ordinal) => ({ id: uuidv7(), callId: id, ordinal, ...signal })),
  );
  await tx.$executeRaw(sql`DELETE FROM "CallSignal" WHERE "callId" = ANY(${told.map(({ id }) => id)}::uuid[])`);
  if (rows.length === 0) return;
  await tx.$executeRaw(sql`
    INSERT INTO "CallSignal" ("workspaceId", ${columnList(signalColumns)})
    SELECT ${origin.workspaceId}::uuid, ${columnList(signalColumns, "r.")} FROM ${recordset(rows, signalColumns)}`);
}

const signalColumns = {
  id: "uuid",
  callId: "uuid",
  kind: "text",
  key: "text",
  ordinal: "integer",
  label: "text",
  text: "text",
  atMs: "integer",
  durationSec: "double precision",
  count: "integer",
  speakerId: "text",
  authorExternalId: "text",
} as const;
