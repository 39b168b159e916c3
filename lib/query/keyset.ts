import { empty, raw, type Sql, sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import { decodeCursor, encodeCursor } from "./cursor";
import { parseInstant } from "./instant";
import { type Count, countCap } from "./list";

/** A sortable column: NOT NULL, so that a row comparison alone says what comes after the cursor. */
export type SortField = { column: Sql; type: "text" | "timestamptz" | "int4" };

/** `name` is what the caller asked for ("-waitingSince"): a cursor holds for that and for nothing else. */
export type Sort = SortField & { name: string; descending: boolean };

/** `-field` is descending; throws INVALID_INPUT for a field nobody may sort by. */
export function parseSort<Name extends string>(
  text: string | undefined,
  fields: Record<Name, SortField>,
  fallback: `-${Name}` | Name,
): Sort {
  const asked = text ?? fallback;
  const field = asked.replace(/^-/, "");
  if (!Object.hasOwn(fields, field)) {
    throw new AppError("INVALID_INPUT", { message: `sort: there is no field ${field}` });
  }
  return { ...fields[field as Name], name: asked, descending: asked.startsWith("-") };
}

/** `AND (column, id) > (…)` of the last row; both columns run the same way, so one index serves both directions. */
export function afterCursor(cursor: string | undefined, sort: Sort, id: Sql): Sql {
  if (!cursor) return empty;
  const position = decodeCursor(cursor);
  if (position.sort !== sort.name || !isValue(position.value, sort.type)) {
    throw new AppError("INVALID_INPUT", { message: "cursor: it is of another sort" });
  }
  const value = sql`${position.value}::${raw(sort.type)}`;
  const comparison = sort.descending ? raw("<") : raw(">");
  return sql`AND (${sort.column}, ${id}) ${comparison} (${value}, ${position.id}::uuid)`;
}

function isValue(value: string, type: SortField["type"]): boolean {
  if (type === "timestamptz") return parseInstant(value) !== null;
  return type === "text" || /^-?\d{1,9}$/.test(value);
}

export function orderBy(sort: Sort, id: Sql): Sql {
  const direction = raw(sort.descending ? "DESC" : "ASC");
  return sql`${sort.column} ${direction}, ${id} ${direction}`;
}

type SortedRow = { id: string; sortValue: string | number | Date };

/** Splits `limit + 1` rows into the page and the cursor behind it. */
export function toPage<Row extends SortedRow>(rows: Row[], sort: Sort, limit: number) {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const nextCursor = last ? encodeCursor({ sort: sort.name, value: toText(last.sortValue), id: last.id }) : null;
  return { page, nextCursor };
}

function toText(value: SortedRow["sortValue"]): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

/** A count that stopped at `countCap + 1`. */
export function toCount(counted: number): Count {
  return counted > countCap ? { value: countCap, exact: false } : { value: counted, exact: true };
}
