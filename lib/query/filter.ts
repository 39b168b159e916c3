import { empty, join, type Sql, sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import { fold, likeLiteral } from "./fold";
import type { Filter, FilterCondition, FilterOp } from "./list";

/** How a field of the grammar is asked for in SQL. Text columns hold folded text, so that values are folded too. */
export type FilterField =
  | { type: "text"; column: Sql }
  | { type: "word"; column: Sql }
  | { type: "number" | "instant"; column: Sql }
  | { type: "flag"; condition: Sql }
  | { type: "set"; column: Sql }
  | { type: "custom"; ops: FilterOp[]; condition(op: FilterOp, values: string[]): Sql };

export type FilterFields = Record<string, FilterField>;

/** `AND …` for every group of the filter; throws INVALID_INPUT for a field or operator that is not offered. */
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

function compileCondition(condition: FilterCondition, fields: FilterFields): Sql {
  const field = Object.hasOwn(fields, condition.field) ? fields[condition.field] : undefined;
  if (!field) throw new AppError("INVALID_INPUT", { message: `filter: there is no field ${condition.field}` });
  const compiled = compileField(field, condition);
  if (!compiled) {
    throw new AppError("INVALID_INPUT", { message: `filter: ${condition.field} does not take ${condition.op}` });
  }
  return compiled;
}

function compileField(field: FilterField, { op, value }: FilterCondition): Sql | null {
  const values = [value ?? ""].flat().map(String);
  const [first = ""] = values;
  switch (field.type) {
    case "text":
      return textCondition(field.column, op, values.map(fold));
    case "word":
      return wordCondition(field.column, op, values);
    case "number":
      return numberCondition(field.column, op, first);
    case "instant":
      return instantCondition(field.column, op, first);
    case "flag":
      return op === "eq" ? sql`(${field.condition}) = ${first === "true"}` : null;
    case "set":
      return setCondition(field.column, op, values);
    case "custom":
      return field.ops.includes(op) ? field.condition(op, values) : null;
  }
}

function textCondition(column: Sql, op: FilterOp, values: string[]): Sql | null {
  const [first = ""] = values;
  if (op === "contains") return sql`${column} LIKE ${`%${likeLiteral(first)}%`}`;
  if (op === "prefix") return sql`${column} LIKE ${`${likeLiteral(first)}%`}`;
  if (op === "empty") return sql`coalesce(${column}, '') = ''`;
  return wordCondition(column, op, values);
}

function wordCondition(column: Sql, op: FilterOp, values: string[]): Sql | null {
  if (op === "eq" || op === "in") return sql`${column} = ANY(${values}::text[])`;
  if (op === "ne") return sql`(${column} IS NULL OR ${column} <> ALL(${values}::text[]))`;
  return op === "empty" ? sql`${column} IS NULL` : null;
}

function setCondition(column: Sql, op: FilterOp, values: string[]): Sql | null {
  if (op === "eq" || op === "in") return sql`${column} && ${values}::text[]`;
  if (op === "ne") return sql`NOT ${column} && ${values}::text[]`;
  return op === "empty" ? sql`cardinality(${column}) = 0` : null;
}

function numberCondition(column: Sql, op: FilterOp, value: string): Sql | null {
  if (op === "empty") return sql`${column} IS NULL`;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new AppError("INVALID_INPUT", { message: `filter: ${value} is no number` });
  return compare(column, op, sql`${number}::numeric`);
}

function instantCondition(column: Sql, op: FilterOp, value: string): Sql | null {
  if (op === "empty") return sql`${column} IS NULL`;
  const ms = Date.parse(value);
  if (!Number.isFinite(ms)) throw new AppError("INVALID_INPUT", { message: `filter: ${value} is no date` });
  return compare(column, op, sql`${new Date(ms).toISOString()}::timestamptz`);
}

function compare(column: Sql, op: FilterOp, value: Sql): Sql | null {
  switch (op) {
    case "eq":
      return sql`${column} = ${value}`;
    case "ne":
      return sql`${column} IS DISTINCT FROM ${value}`;
    case "lt":
      return sql`${column} < ${value}`;
    case "lte":
      return sql`${column} <= ${value}`;
    case "gt":
      return sql`${column} > ${value}`;
    case "gte":
      return sql`${column} >= ${value}`;
    default:
      return null;
  }
}

/** `AND …`: every word of the question stands somewhere in the folded text. */
export function compileSearch(q: string | undefined, column: Sql): Sql {
  const words = fold(q).split(" ").filter(Boolean).slice(0, 8);
  if (words.length === 0) return empty;
  return sql`AND ${join(
    words.map((word) => sql`${column} LIKE ${`%${likeLiteral(word)}%`}`),
    " AND ",
  )}`;
}
