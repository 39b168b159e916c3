import { z } from "zod";
import { empty, join, type Sql, sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import { fold, likeLiteral } from "./fold";
import { parseInstant } from "./instant";
import type { Filter, FilterCondition, FilterOp } from "./list";

/**
 * How a field of the grammar is asked for in SQL. A `text` column holds folded text, so that values are folded too; a
 * `word` is compared as it is; a `language` without a region stands for all its regions.
 */
export type FilterField =
  | { type: "text" | "word" | "language" | "set" | "number" | "instant"; column: Sql }
  | { type: "flag"; condition: Sql }
  | { type: "custom"; ops: readonly FilterOp[]; condition(op: FilterOp, values: string[]): Sql };

export type FilterFields = Record<string, FilterField>;

/** `AND …` for every group of the filter; throws INVALID_INPUT for a field, operator or value that is not offered. */
export function compileFilter(filter: Filter | undefined, fields: FilterFields): Sql {
  const groups = filter?.and ?? [];
  if (groups.length === 0) return empty;
  const conditions = groups.map(
    ({ or }) =>
      sql`(${join(
        or.map((one) => compileCondition(one, fields)),
        " OR ",
      )})`,
  );
  return sql`AND ${join(conditions, " AND ")}`;
}

/** The ids a filter names users by; `me` is the one who asks. */
export function toUserIds(values: string[], userId: string): string[] {
  return toIds(values.map((value) => (value === "me" ? userId : value)));
}

export function toIds(values: string[]): string[] {
  const odd = values.find((value) => !z.uuid().safeParse(value).success);
  if (odd !== undefined) throw refuse(`${odd} is no id`);
  return values;
}

function refuse(message: string): AppError {
  return new AppError("INVALID_INPUT", { message: `filter: ${message}` });
}

function compileCondition(condition: FilterCondition, fields: FilterFields): Sql {
  const { field: name, op } = condition;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) throw refuse(`there is no field ${name}`);
  const compiled = op === "empty" ? compileEmpty(field, condition) : compileComparison(field, condition);
  if (!compiled) throw refuse(`${name} does not take ${op}`);
  return compiled;
}

/** `{ op: "empty" }`, and with `value: false` its opposite. */
function compileEmpty(field: FilterField, { value = true }: FilterCondition): Sql | null {
  const condition = emptyCondition(field);
  return condition && (toFlag([String(value)]) ? condition : sql`NOT (${condition})`);
}

/** Sort columns write U+FFFF for "nothing", so that it comes last. */
function emptyCondition(field: FilterField): Sql | null {
  switch (field.type) {
    case "text":
      return sql`coalesce(${field.column}, '') IN ('', ${"\uffff"})`;
    case "set":
      return sql`cardinality(${field.column}) = 0`;
    case "word":
    case "language":
    case "number":
    case "instant":
      return sql`${field.column} IS NULL`;
    default:
      return null;
  }
}

const listOps: readonly FilterOp[] = ["eq", "ne", "in"];

function compileComparison(field: FilterField, { field: name, op, value }: FilterCondition): Sql | null {
  if (value === undefined) throw refuse(`${name} needs a value for ${op}`);
  if (Array.isArray(value) && !listOps.includes(op)) throw refuse(`${name} takes one value for ${op}`);
  const values = [value].flat().map(String);
  switch (field.type) {
    case "text":
      return textCondition(field.column, op, values.map(fold));
    case "word":
      return wordCondition(field.column, op, values);
    case "language":
      return languageCondition(field.column, op, values);
    case "set":
      return setCondition(field.column, op, values);
    case "number":
      return compare(field.column, op, values, toNumber);
    case "instant":
      return compare(field.column, op, values, toInstant);
    case "flag":
      return op === "eq" ? sql`(${field.condition}) = ${toFlag(values)}` : null;
    case "custom":
      return field.ops.includes(op) ? field.condition(op, values) : null;
  }
}

function textCondition(column: Sql, op: FilterOp, values: string[]): Sql | null {
  const [first = ""] = values;
  if (op === "contains") return sql`${column} LIKE ${`%${likeLiteral(first)}%`}`;
  if (op === "prefix") return sql`${column} LIKE ${`${likeLiteral(first)}%`}`;
  return wordCondition(column, op, values);
}

function wordCondition(column: Sql, op: FilterOp, values: string[]): Sql | null {
  if (op === "eq" || op === "in") return sql`${column} = ANY(${values}::text[])`;
  return op === "ne" ? sql`(${column} IS NULL OR ${column} <> ALL(${values}::text[]))` : null;
}

function languageCondition(column: Sql, op: FilterOp, values: string[]): Sql | null {
  const regions = values.map((value) => `${likeLiteral(value)}-%`);
  const spoken = sql`(${column} = ANY(${values}::text[]) OR ${column} LIKE ANY(${regions}::text[]))`;
  if (op === "eq" || op === "in") return spoken;
  return op === "ne" ? sql`${spoken} IS NOT TRUE` : null;
}

function setCondition(column: Sql, op: FilterOp, values: string[]): Sql | null {
  if (op === "eq" || op === "in") return sql`${column} && ${values}::text[]`;
  return op === "ne" ? sql`NOT ${column} && ${values}::text[]` : null;
}

function compare(column: Sql, op: FilterOp, values: string[], read: (text: string) => Sql): Sql | null {
  const [first, ...others] = values;
  if (first === undefined || others.length > 0) throw refuse("a number or date is compared with one value");
  switch (op) {
    case "eq":
      return sql`${column} = ${read(first)}`;
    case "ne":
      return sql`${column} IS DISTINCT FROM ${read(first)}`;
    case "lt":
      return sql`${column} < ${read(first)}`;
    case "lte":
      return sql`${column} <= ${read(first)}`;
    case "gt":
      return sql`${column} > ${read(first)}`;
    case "gte":
      return sql`${column} >= ${read(first)}`;
    default:
      return null;
  }
}

function toNumber(text: string): Sql {
  if (!/^-?\d{1,15}(\.\d{1,6})?$/.test(text)) throw refuse(`${text} is no number`);
  return sql`${text}::numeric`;
}

function toInstant(text: string): Sql {
  const instant = parseInstant(text);
  if (!instant) throw refuse(`${text} is no date`);
  return sql`${instant}::timestamptz`;
}

function toFlag([text]: string[]): boolean {
  if (text !== "true" && text !== "false") throw refuse(`${text} is neither true nor false`);
  return text === "true";
}

const shortestPart = 3;

/**
 * `AND …`: every word of the question stands somewhere in the folded text. Trigrams find no part of less than three
 * letters, so a shorter word has to stand at the beginning of one.
 */
export function compileSearch(q: string | undefined, column: Sql): Sql {
  const words = fold(q).split(" ").filter(Boolean).slice(0, 8);
  if (words.length === 0) return empty;
  return sql`AND ${join(
    words.map((word) => holds(column, word)),
    " AND ",
  )}`;
}

function holds(column: Sql, word: string): Sql {
  const literal = likeLiteral(word);
  if (word.length >= shortestPart) return sql`${column} LIKE ${`%${literal}%`}`;
  return sql`(${column} LIKE ${`${literal}%`} OR ${column} LIKE ${`% ${literal}%`})`;
}
