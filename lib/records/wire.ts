import { z } from "zod";

/** Reading what vendors send: lenient about wrapping, exact about values. Used by the sources' mappers. */

export type WireObject = Record<string, unknown>;

export function isObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const listKeys = ["items", "records", "data", "list", "results"];
const wrapperKeys = ["output", "data", "response", "body", "result"];

/**
 * The rows of a list answer: the answer itself, an array under one of `keys` or the usual names, or the same inside
 * wrappers. Null when there is no list at all, which is not the same as an empty one.
 */
export function rowsOf(output: unknown, ...keys: string[]): unknown[] | null {
  if (Array.isArray(output)) return output.map(unwrapRow);
  for (const body of bodiesOf(output)) {
    const list = [...keys, ...listKeys, ...wrapperKeys].map((key) => body[key]).find(Array.isArray);
    if (list) return list.map(unwrapRow);
  }
  return null;
}

/** Membrane's own list outputs carry `{ id, name, fields }`: the vendor's row is in `fields`. */
function unwrapRow(row: unknown): unknown {
  if (!isObject(row) || !isObject(row.fields)) return row;
  return row.id === undefined ? row.fields : { id: row.id, ...row.fields };
}

/** The vendor's body around a list, for totals and cursors: the outermost object that has one of `keys`. */
export function bodyOf(output: unknown, ...keys: string[]): WireObject {
  return bodiesOf(output).find((body) => keys.some((key) => key in body)) ?? {};
}

/** The answer and what it wraps, from the outside in. */
function bodiesOf(output: unknown, depth = 0): WireObject[] {
  if (!isObject(output) || depth > 3) return [];
  return [output, ...wrapperKeys.flatMap((key) => bodiesOf(output[key], depth + 1))];
}

const longestId = 256;

/**
 * Vendor ids are text always, also where they came as numbers. They are compared and indexed as they are: one that is
 * endless, or that the database would have to mend first, names nothing.
 */
export const idSchema = z.union([
  z
    .string()
    .trim()
    .min(1)
    .max(longestId)
    .refine((id) => id.isWellFormed() && !/\p{Cc}/u.test(id)),
  z.number().int().transform(String),
]);

/** An id or null; an empty text is no id. */
export const optionalIdSchema = idSchema
  .nullish()
  .catch(null)
  .transform((id) => id ?? null);

/** The ids among the items of a list; none where there is no list. */
export const idsSchema = z
  .array(optionalIdSchema)
  .nullish()
  .catch(null)
  .transform((ids) => (ids ?? []).filter((id) => id !== null));

/** A text or null; numbers are turned to text, blanks to null. */
export const textSchema = z
  .union([z.string(), z.number().transform(String), z.boolean().transform(String)])
  .nullish()
  .catch(null)
  .transform((value) => value?.trim() || null);

/** The texts among the items of a list; none where there is no list. */
export const textsSchema = z
  .array(textSchema)
  .nullish()
  .catch(null)
  .transform((texts) => (texts ?? []).filter((text) => text !== null));

/** A yes or no, where it was said. */
export const saidFlagSchema = z
  .union([z.boolean(), z.number().transform((n) => n !== 0), z.stringbool()])
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

export const flagSchema = saidFlagSchema.transform((value) => value ?? false);

/** A number, also where it came as text; null when it is none. */
export const numberSchema = z
  .union([z.number(), z.string().trim().min(1).transform(Number).pipe(z.number())])
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

const largestInteger = 2 ** 31 - 1;

/** A count or a length as a whole number a database integer can hold; null when it is negative, absurd or none. */
export function toWhole(value: unknown): number | null {
  const whole = Math.round(numberSchema.parse(value) ?? -1);
  return whole >= 0 && whole <= largestInteger ? whole : null;
}

/** The id a raw row carries, or null when it has none. */
export function idOf(row: unknown, ...keys: string[]): string | null {
  if (!isObject(row)) return null;
  for (const key of keys) {
    const id = optionalIdSchema.parse(row[key]);
    if (id) return id;
  }
  return null;
}

const clock = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const epoch = /^\d{9,14}$/;
const earliest = Date.UTC(1, 0, 1);
const latest = Date.UTC(9999, 11, 31);

/**
 * A vendor's time as a UTC ISO instant; null when it is none. A time without a zone is taken as UTC (EspoCRM writes
 * "YYYY-MM-DD HH:mm:ss", always UTC). Numbers are milliseconds, or seconds when they are small. Anything else is no time:
 * what a JavaScript engine makes of "03/04/2026" depends on the machine.
 */
export function toInstant(value: unknown): string | null {
  if (typeof value === "number") return isoOf(value < 1e11 ? value * 1000 : value);
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (epoch.test(text)) return toInstant(Number(text));
  const [, date, time = "00:00", zone = "Z"] = clock.exec(text) ?? [];
  return date && toDate(date) ? isoOf(Date.parse(`${date}T${time.replace(",", ".")}${zone.toUpperCase()}`)) : null;
}

function isoOf(ms: number): string | null {
  return ms >= earliest && ms <= latest ? new Date(ms).toISOString() : null;
}

/** A calendar date YYYY-MM-DD out of a vendor's date or date-time; null when it is none. */
export function toDate(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0];
  return date && z.iso.date().safeParse(date).success ? date : null;
}
