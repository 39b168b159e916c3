import { v7 as uuidv7 } from "uuid";
import type { Tx } from "@/lib/db/client";
import { raw, sql } from "@/lib/db/sql";
import { saveVoices } from "./call-writes";
import { tables, toColumns } from "./columns";
import { markDirty } from "./dirty-writes";
import {
  decideKnown,
  decideNew,
  isLate,
  isSame,
  type Known,
  type Mapper,
  newestOfEach,
  type Outcome,
  type Reading,
  type ReadRow,
  toReading,
} from "./forward";
import { columnList, recordset } from "./jsonb";
import type { StoredParts } from "./merge";
import type { PageContent, PageOrigin, SavedPage, Written } from "./page";
import { saveRejected } from "./rejected-writes";
import type { MappedRecord } from "./schema";
import { saveMessages, saveTranscripts } from "./text-writes";

type Decided = { reading: Reading; known: Known | null; outcome: Outcome };
type Moving = Decided & { outcome: Extract<Outcome, { record: MappedRecord }> };

/**
 * Saves what one page brought: records forward only, their typed rows, what changed by field, rejected rows, messages
 * and transcripts, and the ids the projector has to look at. A few statements per page, whatever its size.
 */
export async function savePage(tx: Tx, origin: PageOrigin, mapper: Mapper, content: PageContent): Promise<SavedPage> {
  const saved: SavedPage = {
    fetched: content.rows.length + content.rejected.length,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    changed: [],
    stale: [],
  };
  const rejected = [...content.rejected];
  const mapped: string[] = [];
  for (const rows of Map.groupBy(content.rows, ({ kind, part }) => `${kind}/${part}`).values()) {
    const decided = await decide(tx, origin, mapper, newestOfEach(rows));
    for (const { reading, outcome } of decided) {
      if (outcome.is !== "rejected") mapped.push(reading.externalId);
      else rejected.push({ externalId: reading.externalId, reason: outcome.reason, raw: reading.raw });
    }
    await saveDecided(tx, origin, mapper, decided, saved);
  }
  saved.rejected = await saveRejected(tx, origin, rejected, mapped);
  await saveMessages(tx, origin, content.messages ?? []);
  await saveTranscripts(tx, origin, content.transcripts ?? []);
  return saved;
}

async function decide(tx: Tx, origin: PageOrigin, mapper: Mapper, rows: ReadRow[]): Promise<Decided[]> {
  const readings = rows.map((row) => toReading(row, mapper));
  const known = await readKnown(tx, origin, readings);
  const { observedAt } = origin;
  const settled = new Map<Reading, Outcome>();
  for (const reading of readings) {
    const record = known.get(reading.externalId);
    if (!record) settled.set(reading, decideNew(reading, observedAt));
    else if (isLate(reading, record, observedAt)) settled.set(reading, { is: "stale" });
    else if (isSame(reading, record)) settled.set(reading, { is: "same" });
  }
  const open = readings.filter((reading) => !settled.has(reading));
  const stored = await readParts(
    tx,
    open.flatMap((reading) => known.get(reading.externalId)?.id ?? []),
  );
  return readings.map((reading) => {
    const record = known.get(reading.externalId) ?? null;
    const outcome = settled.get(reading);
    if (outcome || !record) return { reading, known: record, outcome: outcome ?? { is: "stale" } };
    const parts = stored.get(record.id) ?? {};
    return {
      reading,
      known: record,
      outcome: decideKnown(reading, { known: record, stored: parts, mapper, observedAt }),
    };
  });
}

async function saveDecided(tx: Tx, origin: PageOrigin, mapper: Mapper, decided: Decided[], saved: SavedPage) {
  const same = decided.filter(({ outcome }) => outcome.is === "same").flatMap(({ known }) => known ?? []);
  const moving = decided.filter((one): one is Moving => "record" in one.outcome);
  const returned = await saveRecords(tx, origin, mapper, moving);
  const written: Written[] = [];
  for (const { reading, known, outcome } of moving) {
    const id = returned.get(reading.externalId);
    if (!id) saved.stale.push(reading.externalId);
    else if (known && known.contentHash === outcome.contentHash) saved.unchanged++;
    else {
      written.push({ id, record: outcome.record });
      saved.changed.push({ record: outcome.record, isNew: known === null });
      saved[known ? "updated" : "inserted"]++;
    }
  }
  const back = await touch(tx, origin, same);
  // Before the typed rows: a projector holds what it took from this table, and then writes some of those rows too.
  await markDirty(tx, origin.workspaceId, [...written.map(({ id }) => id), ...back]);
  await saveTyped(tx, origin, written, moving);
  await saveChanges(tx, origin, returned, moving);
  await markDirty(tx, origin.workspaceId, await saveVoices(tx, origin, mapper, written));
  saved.unchanged += same.length;
  saved.stale.push(...decided.flatMap(({ reading, outcome }) => (outcome.is === "stale" ? reading.externalId : [])));
}

/** The cached records of these rows, locked in one order so that two pages never wait for each other in a circle. */
async function readKnown(tx: Tx, origin: PageOrigin, readings: Reading[]): Promise<Map<string, Known>> {
  const [first] = readings;
  if (!first) return new Map();
  const rows = await tx.$queryRaw<Known[]>(sql`
    SELECT id, "externalId", "observedAt", "sourceUpdatedAt", "contentHash", "tombstonedAt",
      coalesce((SELECT jsonb_object_agg(key, value - 'raw') FROM jsonb_each(parts)), '{}') AS parts
    FROM "SourceRecord"
    WHERE "connectionId" = ${origin.connectionId}::uuid AND kind = ${first.kind}
      AND "externalId" = ANY(${readings.map(({ externalId }) => externalId)}::text[])
    ORDER BY "externalId" FOR NO KEY UPDATE`);
  return new Map(rows.map((row) => [row.externalId, row]));
}

async function readParts(tx: Tx, ids: string[]): Promise<Map<string, StoredParts>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; parts: StoredParts | null }[]>(
    sql`SELECT id, parts FROM "SourceRecord" WHERE id = ANY(${ids}::uuid[])`,
  );
  return new Map(rows.map(({ id, parts }) => [id, parts ?? {}]));
}

/** One statement; answers the id of every row that was written. A row another worker wrote first stays if it is newer. */
async function saveRecords(tx: Tx, origin: PageOrigin, mapper: Mapper, moving: Moving[]): Promise<Map<string, string>> {
  if (moving.length === 0) return new Map();
  const rows = moving.map(({ reading, known, outcome }) => ({
    id: known?.id ?? uuidv7(),
    kind: reading.kind,
    externalId: reading.externalId,
    parts: outcome.parts,
    contentHash: outcome.contentHash,
    url: outcome.record.url,
    sourceCreatedAt: outcome.record.sourceCreatedAt,
    sourceUpdatedAt: outcome.record.sourceUpdatedAt,
    observedAt: laterOf(origin.observedAt, known?.observedAt),
  }));
  const written = await tx.$queryRaw<{ id: string; externalId: string }[]>(sql`
    INSERT INTO "SourceRecord" AS kept (id, "workspaceId", "connectionId", source, kind, "externalId", parts,
      "contentHash", "mapperVersion", url, "sourceCreatedAt", "sourceUpdatedAt", "observedAt", "firstSeenAt")
    SELECT r.id, ${origin.workspaceId}::uuid, ${origin.connectionId}::uuid, ${origin.source}, r.kind, r."externalId",
      r.parts, r."contentHash", ${mapper.mapperVersion}::int, r.url, r."sourceCreatedAt", r."sourceUpdatedAt",
      r."observedAt", r."observedAt"
    FROM ${recordset(rows, recordColumns)}
    ORDER BY r."externalId"
    ON CONFLICT ("connectionId", kind, "externalId") DO UPDATE SET
      parts = excluded.parts, "contentHash" = excluded."contentHash", "mapperVersion" = excluded."mapperVersion",
      url = excluded.url, "sourceCreatedAt" = excluded."sourceCreatedAt",
      "sourceUpdatedAt" = excluded."sourceUpdatedAt", "observedAt" = excluded."observedAt", "tombstonedAt" = NULL
    WHERE kept."observedAt" <= excluded."observedAt"
      AND coalesce(kept."sourceUpdatedAt" <= excluded."sourceUpdatedAt", true)
    RETURNING id, "externalId"`);
  return new Map(written.map(({ id, externalId }) => [externalId, id]));
}

const recordColumns = {
  id: "uuid",
  kind: "text",
  externalId: "text",
  parts: "jsonb",
  contentHash: "text",
  url: "text",
  sourceCreatedAt: "timestamptz",
  sourceUpdatedAt: "timestamptz",
  observedAt: "timestamptz",
} as const;

async function saveTyped(tx: Tx, origin: PageOrigin, written: Written[], moving: Moving[]): Promise<void> {
  const [first] = written;
  if (!first) return;
  const parts = new Map(moving.map(({ reading, outcome }) => [reading.externalId, outcome.parts]));
  const { name, columns } = tables[first.record.kind];
  const rows = written.map(({ id, record }) => ({
    id,
    ...toColumns(record),
    detailsAsOf: parts.get(record.externalId)?.extensive?.observedAt ?? null,
  }));
  const updates = Object.keys(columns).map((column) => `"${column}" = excluded."${column}"`);
  await tx.$executeRaw(sql`
    INSERT INTO ${raw(`"${name}"`)} (id, "workspaceId", "connectionId", ${columnList(columns)})
    SELECT r.id, ${origin.workspaceId}::uuid, ${origin.connectionId}::uuid, ${columnList(columns, "r.")}
    FROM ${recordset(rows, { id: "uuid", ...columns })}
    ON CONFLICT (id) DO UPDATE SET ${raw(updates.join(", "))}`);
}

async function saveChanges(tx: Tx, origin: PageOrigin, ids: Map<string, string>, moving: Moving[]): Promise<void> {
  const rows = moving.flatMap(({ reading, outcome }) => {
    const recordId = ids.get(reading.externalId);
    if (!recordId) return [];
    const sourceAt = outcome.record.sourceUpdatedAt;
    return outcome.changes.map((change) => ({ id: uuidv7(), recordId, ...change, sourceAt }));
  });
  if (rows.length === 0) return;
  await tx.$executeRaw(sql`
    INSERT INTO "RecordChange" (id, "workspaceId", "recordId", field, before, after, "sourceAt", "seenAt", "runId")
    SELECT r.id, ${origin.workspaceId}::uuid, r."recordId", r.field, r.before, r.after, r."sourceAt",
      ${origin.observedAt}::timestamptz, ${origin.runId}::uuid
    FROM ${recordset(rows, changeColumns)}`);
}

const changeColumns = {
  id: "uuid",
  recordId: "uuid",
  field: "text",
  before: "jsonb",
  after: "jsonb",
  sourceAt: "timestamptz",
} as const;

/**
 * Seen again and unchanged: still an observation, else a late older page would win over it. Answers the ids of records
 * that had been taken for deleted.
 */
async function touch(tx: Tx, { observedAt }: PageOrigin, same: Known[]): Promise<string[]> {
  if (same.length === 0) return [];
  await tx.$executeRaw(sql`
    UPDATE "SourceRecord" SET "observedAt" = greatest("observedAt", ${observedAt}::timestamptz), "tombstonedAt" = NULL
    WHERE id = ANY(${same.map(({ id }) => id)}::uuid[])`);
  return same.filter(({ tombstonedAt }) => tombstonedAt !== null).map(({ id }) => id);
}

function laterOf(a: Date, b: Date | undefined): Date {
  return b && b > a ? b : a;
}
