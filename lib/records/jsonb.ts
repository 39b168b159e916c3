import { raw, type Sql, sql } from "@/lib/db/sql";

/** What the page writes hand to Postgres: one JSON text per statement, read there as a table. */

export type ColumnType =
  | "uuid"
  | "uuid[]"
  | "text"
  | "text[]"
  | "boolean"
  | "integer"
  | "bigint"
  | "double precision"
  | "timestamptz"
  | "date"
  | "jsonb";
export type Columns = Record<string, ColumnType>;

/** `jsonb_to_recordset(rows) AS r(columns)`; keys that are no column are left out, columns without a key are NULL. */
export function recordset(rows: readonly object[], columns: Columns): Sql {
  const declared = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
  return sql`jsonb_to_recordset(${toJsonb(rows)}::jsonb) AS r(${raw(declared.join(", "))})`;
}

/** `"a", "b"`, each after `prefix` where there is one. */
export function columnList(columns: Columns, prefix = ""): Sql {
  return raw(
    Object.keys(columns)
      .map((name) => `${prefix}"${name}"`)
      .join(", "),
  );
}

const unstorable = /\\u(0000|d[89a-f])/i;

/** JSON text that Postgres takes: it knows neither U+0000 nor half a surrogate pair, and vendors send both. */
function toJsonb(value: unknown): string {
  const json = JSON.stringify(value);
  return unstorable.test(json) ? JSON.stringify(value, cleanTexts) : json;
}

function cleanTexts(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\0", "").toWellFormed() : value;
}
