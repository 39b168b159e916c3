import { createHash } from "node:crypto";

/** A short hash of any JSON value that does not depend on the order of its keys. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(stableJson(value)).digest("base64url").slice(0, 22);
}

/** The hash of a mapped record: another mapper version is another content, so that cached rows are mapped again. */
export function contentHash(record: object, mapperVersion: number): string {
  return hashOf([mapperVersion, record]);
}

export function stableJson(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? "null";
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
