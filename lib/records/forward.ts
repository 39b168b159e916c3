import { changedFields, type FieldChange } from "./changes";
import { contentHash, hashOf } from "./hash";
import { mergeParts, type PartName, type StoredParts } from "./merge";
import type { MappedRecord } from "./schema";

/** What becomes of a row that was read: records only move forward, and nothing is written that says the same again. */

type Raw = Record<string, unknown>;
export type Mapper = {
  mapperVersion: number;
  toRecord(kind: MappedRecord["kind"], raw: Raw): MappedRecord | { rejected: string };
};
export type ReadRow = { kind: MappedRecord["kind"]; externalId: string; part: PartName; raw: Raw };

/** A row as it came and what it says by itself, with the hash by which the same reading is known again. */
export type Reading = ReadRow & { alone: MappedRecord | { rejected: string }; hash: string };

/** The record as it is cached, without its parts' contents. */
export type Known = {
  id: string;
  externalId: string;
  observedAt: Date;
  sourceUpdatedAt: Date | null;
  contentHash: string;
  tombstonedAt: Date | null;
  parts: Partial<Record<PartName, { hash: string; observedAt: string }>>;
};

export type Outcome =
  | { is: "rejected"; reason: string }
  | { is: "stale" }
  | { is: "same" }
  | { is: "write"; record: MappedRecord; contentHash: string; parts: StoredParts; changes: FieldChange[] };

/** Readings are compared by what they mean, so that a signed link or a counter that moves is no change. */
export function toReading(row: ReadRow, mapper: Mapper): Reading {
  const alone = mapper.toRecord(row.kind, row.raw);
  const content = "rejected" in alone ? row.raw : alone;
  return { ...row, alone, hash: contentHash(content, mapper.mapperVersion) };
}

/** The newest row of each record: a page may hold one twice. */
export function newestOfEach(rows: ReadRow[]): ReadRow[] {
  return [...new Map(rows.map((row) => [row.externalId, row])).values()];
}

/**
 * A list row must be newer than anything seen of the record. A single or extensive read takes longer, and competes only
 * with readings of its own sort.
 */
export function isLate(reading: Reading, known: Known, observedAt: Date): boolean {
  if (reading.part === "list") return known.observedAt >= observedAt;
  const before = known.parts[reading.part];
  return before !== undefined && Date.parse(before.observedAt) >= observedAt.getTime();
}

export function isSame(reading: Reading, known: Known): boolean {
  return known.parts[reading.part]?.hash === reading.hash;
}

export function decideNew(reading: Reading, observedAt: Date): Outcome {
  const { alone, hash } = reading;
  if ("rejected" in alone) return { is: "rejected", reason: alone.rejected };
  return { is: "write", record: alone, contentHash: hash, parts: withPart({}, reading, observedAt), changes: [] };
}

/** A reading that differs from the one before it, beside everything else known of the record. */
export function decideKnown(
  reading: Reading,
  { known, stored, mapper, observedAt }: { known: Known; stored: StoredParts; mapper: Mapper; observedAt: Date },
): Outcome {
  const after = map(reading.kind, withPart(stored, reading, observedAt), mapper);
  if (after.is === "rejected") return after;
  const updatedAt = after.record.sourceUpdatedAt;
  const moved = known.sourceUpdatedAt && updatedAt ? Date.parse(updatedAt) - known.sourceUpdatedAt.getTime() : null;
  if (moved !== null && moved < 0) return { is: "stale" };
  // A first single read shows more of the same row: knowledge, not a change, unless the source says that it changed.
  const isNews = reading.part in known.parts || (moved !== null && moved > 0);
  const before = mapper.toRecord(reading.kind, mergeParts(stored));
  const changes = isNews && !("rejected" in before) ? changedFields(before, after.record) : [];
  return { ...after, changes };
}

function map(kind: MappedRecord["kind"], parts: StoredParts, mapper: Mapper) {
  const record = mapper.toRecord(kind, mergeParts(parts));
  if ("rejected" in record) return { is: "rejected" as const, reason: record.rejected };
  const hash = contentHash(record, mapper.mapperVersion);
  return { is: "write" as const, record, contentHash: hash, parts, changes: [] };
}

function withPart(stored: StoredParts, { part, raw, hash }: Reading, observedAt: Date): StoredParts {
  return { ...stored, [part]: { raw, hash, observedAt: observedAt.toISOString() } };
}

/** The same bad row is kept once: by its vendor id, or by what it says where it has none. */
export function rowKey(row: { externalId: string | null; raw: unknown }): string {
  return row.externalId ?? hashOf(row.raw);
}
