import { stableJson } from "./hash";
import type { MappedRecord } from "./schema";

export type FieldChange = { field: string; before: unknown; after: unknown };

/**
 * Fields that tell nothing by having changed: names and times of the row itself, and what has rows of its own (messages,
 * voices and signals of a call).
 */
const silentFields = new Set([
  "kind",
  "externalId",
  "url",
  "sourceCreatedAt",
  "sourceUpdatedAt",
  "parties",
  "signals",
  "crmLinks",
  "lastMessageAt",
  "lastMessageText",
  "lastMessageSide",
]);

/** What changed between two mappings of one record, field by field. */
export function changedFields(before: MappedRecord, after: MappedRecord): FieldChange[] {
  const old: Record<string, unknown> = { ...before };
  return Object.entries(after).flatMap(([field, value]) => {
    if (silentFields.has(field) || stableJson(old[field]) === stableJson(value)) return [];
    return { field, before: old[field] ?? null, after: value };
  });
}
