import { empty, raw, type Sql, sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import { decodeCursor, encodeCursor } from "./cursor";
import type { Count } from "./list";
import { countCap } from "./list";

/** A sortable column: NOT NULL, so that a row comparison alone says what comes after the cursor. */
export type SortField = { column: Sql; type: "text" | "timestamptz" | "int4" };

export type Sort = SortField & { descending: boolean };

/** `-field` is descending; throws INVALID_INPUT for a field nobody may sort by. */
export function parseSort<Name extends string>(
  text: string | undefined,
  fields: Record<Name, SortField>,
  fallback: `-${Name}` | Name,
): Sort {
  const name = (text ?? fallback).replace(/^-/, "");
  if (!Object.hasOwn(fields, name)) throw new AppError("INVALID_INPUT", { message: `sort: there is no field ${name}` });
  return { ...fields[name as Name], descending: (text ?? fallback).startsWith("-") };
}

/** `AND (column, id) > (…)` of the last row; both columns run the same way, so one index serves both directions. */
export function afterCursor(cursor: string | undefined, sort: Sort, id: Sql): Sql {
  if (!cursor) return empty;
  const position = decodeCursor(cursor);
  if (sort.type !== "text" && !isValue(position.value, sort.type)) {
    throw new AppError("INVALID_INPUT", { message: "cursor: not one of this sort" });
  }
  const value = sql`${position.value}::${raw(sort.type)}`;
  const comparison = sort.descending ? raw("<") : raw(">");
  return sql`AND (${sort.column}, ${id}) ${comparison} (${value}, ${position.id}::uuid)`;
}

function isValue(value: string, type: "timestamptz" | "int4"): boolean {
  return type === "timestamptz" ? Number.isFinite(Date.parse(value)) : /^-?\d{1,9}$/.test(value);
}

export function orderBy(sort: Sort, id: Sql): Sql {
  const direction = raw(sort.descending ? "DESC" : "ASC");
  return sql`${sort.column} ${direction}, ${id} ${direction}`;
}

/** Splits `limit + 1` rows into the page and the cursor behind it. */
export function toPage<Row extends { id: string; sortValue: string }>(rows: Row[], limit: number) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? encodeCursor({ value: last.sortValue, id: last.id }) : null;
  return { page, nextCursor };
}

/** A count that stopped at `countCap + 1`. */
export function toCount(counted: number): Count {
  return counted > countCap ? { value: countCap, exact: false } : { value: counted, exact: true };
}
