import { z } from "zod";

/** Reading what vendors send: lenient about wrapping, exact about values. Used by the sources' mappers. */

export type WireObject = Record<string, unknown>;

export function isObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const listKeys = ["items", "records", "data", "list", "results"];
const wrapperKeys = ["output", "data", "response", "body", "result"];

/**
 * The rows of a list answer: the answer itself, an array under one of `keys` or the usual names, or the same one
 * wrapper deeper. Null when there is no list at all, which is not the same as an empty one.
 */
export function rowsOf(output: unknown, ...keys: string[]): unknown[] | null {
  if (Array.isArray(output)) return output.map(unwrapRow);
  if (!isObject(output)) return null;
  for (const key of [...keys, ...listKeys]) {
    const value = output[key];
    if (Array.isArray(value)) return value.map(unwrapRow);
  }
  for (const key of wrapperKeys) {
    if (isObject(output[key])) return rowsOf(output[key], ...keys);
  }
  return null;
}

/** Membrane's own list outputs carry `{ id, name, fields }`: the vendor's row is in `fields`. */
function unwrapRow(row: unknown): unknown {
  if (!isObject(row) || !isObject(row.fields) || row.id === undefined) return row;
  return { id: row.id, ...row.fields };
}

/** The vendor's body around a list, for totals and cursors: the object that has one of `keys`, at most two levels down. */
export function bodyOf(output: unknown, ...keys: string[]): WireObject {
  if (!isObject(output)) return {};
  if (keys.some((key) => key in output)) return output;
  for (const key of wrapperKeys) {
    const inner = output[key];
    if (isObject(inner) && keys.some((name) => name in inner)) return inner;
  }
  return output;
}

/** Vendor ids are text always, also where they came as numbers. */
export const idSchema = z.union([z.string().min(1), z.number().int().transform(String), z.bigint().transform(String)]);

/** A text or null; numbers are turned to text, blanks to null. */
export const textSchema = z
  .union([z.string(), z.number().transform(String), z.boolean().transform(String)])
  .nullish()
  .catch(null)
  .transform((value) => value?.trim() || null);

/** An id or null; an empty text is no id. */
export const optionalIdSchema = z
  .union([z.string(), z.number().int().transform(String)])
  .nullish()
  .catch(null)
  .transform((value) => value?.trim() || null);

export const flagSchema = z
  .union([z.boolean(), z.number().transform((n) => n !== 0), z.string().transform((s) => s === "true" || s === "1")])
  .nullish()
  .catch(null)
  .transform((value) => value ?? false);

/** The id a raw row carries, or null when it has none. */
export function idOf(row: unknown, ...keys: string[]): string | null {
  if (!isObject(row)) return null;
  for (const key of keys) {
    const id = optionalIdSchema.parse(row[key]);
    if (id) return id;
  }
  return null;
}

const zoneless = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const earliest = Date.UTC(1, 0, 1);
const latest = Date.UTC(9999, 11, 31);

/**
 * A vendor's time as a UTC ISO instant; null when it is none. A time without a zone is taken as UTC (EspoCRM writes
 * "YYYY-MM-DD HH:mm:ss", always UTC). Numbers are milliseconds, or seconds when they are small.
 */
export function toInstant(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return isoOf(value < 1e11 ? value * 1000 : value);
  if (typeof value !== "string" || value.trim() === "") return null;
  const text = value.trim();
  return isoOf(Date.parse(zoneless.test(text) ? `${text.replace(" ", "T")}Z` : text));
}

function isoOf(ms: number): string | null {
  return Number.isFinite(ms) && ms >= earliest && ms <= latest ? new Date(ms).toISOString() : null;
}

/** A calendar date YYYY-MM-DD out of a vendor's date or date-time; null when it is none. */
export function toDate(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0];
  return date && z.iso.date().safeParse(date).success ? date : null;
}
