import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { sql } from "@/lib/db/sql";
import { decodeCursor, encodeCursor } from "./cursor";
import { afterCursor, orderBy, parseSort, type SortField, toCount, toPage } from "./keyset";

const fields: Record<"name" | "at" | "length", SortField> = {
  name: { column: sql`t.name`, type: "text" },
  at: { column: sql`t.at`, type: "timestamptz" },
  length: { column: sql`t.length`, type: "int4" },
};
const idColumn = sql`t.id`;
const textOf = (statement: { text: string }) => statement.text.replace(/\s+/g, " ").trim();

test("a minus in front turns a sort round; without a word the list's own order holds", () => {
  expect(parseSort("name", fields, "-at")).toMatchObject({ name: "name", descending: false });
  expect(parseSort("-name", fields, "-at")).toMatchObject({ name: "-name", descending: true });
  expect(parseSort(undefined, fields, "-at")).toMatchObject({ name: "-at", type: "timestamptz", descending: true });
});

test.each(["phone", "-", "", "toString", "__proto__", "name; DROP"])("nobody sorts by %j", (sort) => {
  expect(() => parseSort(sort, fields, "-at")).toThrow("sort: there is no field");
});

test("column and id run the same way", () => {
  expect(textOf(orderBy(parseSort("-at", fields, "-at"), idColumn))).toBe("t.at DESC, t.id DESC");
  expect(textOf(orderBy(parseSort("at", fields, "-at"), idColumn))).toBe("t.at ASC, t.id ASC");
});

const id = newId();
const cursorOf = (sort: string, value: string) => encodeCursor({ sort, value, id });

test("a page begins behind the cursor's row", () => {
  const up = afterCursor(cursorOf("name", "iris"), parseSort("name", fields, "-at"), idColumn);
  expect(textOf(up)).toBe("AND (t.name, t.id) > ($1::text, $2::uuid)");
  expect(up.values).toEqual(["iris", id]);
  const down = afterCursor(cursorOf("-length", "-12"), parseSort("-length", fields, "-at"), idColumn);
  expect(textOf(down)).toBe("AND (t.length, t.id) < ($1::int4, $2::uuid)");
  expect(textOf(afterCursor(undefined, parseSort("name", fields, "-at"), idColumn))).toBe("");
  expect(textOf(afterCursor("", parseSort("name", fields, "-at"), idColumn))).toBe("");
});

test.each([
  ["another field", "name", cursorOf("at", "2026-03-01T10:00:00Z")],
  ["the other direction", "-at", cursorOf("at", "2026-03-01T10:00:00Z")],
  ["no instant", "-at", cursorOf("-at", "1")],
  ["a day that is none", "-at", cursorOf("-at", "2026-02-30T10:00:00Z")],
  ["a year beyond all", "-at", cursorOf("-at", "+275760-09-13T00:00:00.000Z")],
  ["no number", "length", cursorOf("length", "1.5")],
  ["a number beyond the column", "length", cursorOf("length", "99999999999")],
])("a cursor of %s is refused", (_case, sort, cursor) => {
  expect(() => afterCursor(cursor, parseSort(sort, fields, "-at"), idColumn)).toThrow("cursor: it is of another sort");
});

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: newId(), sortValue: new Date(index * 1000) }));

test("one row more than asked for means that there is a next page, which begins behind the last one shown", () => {
  const sort = parseSort("-at", fields, "-at");
  const rows = rowsOf(3);
  const { page, nextCursor } = toPage(rows, sort, 2);
  expect(page).toEqual(rows.slice(0, 2));
  expect(decodeCursor(nextCursor ?? "")).toEqual({ sort: "-at", value: "1970-01-01T00:00:01.000Z", id: rows[1]?.id });
  expect(toPage(rows, sort, 3)).toEqual({ page: rows, nextCursor: null });
  expect(toPage([], sort, 3)).toEqual({ page: [], nextCursor: null });
});

test("counting stops at 10,000 and says so", () => {
  expect(toCount(0)).toEqual({ value: 0, exact: true });
  expect(toCount(10_000)).toEqual({ value: 10_000, exact: true });
  expect(toCount(10_001)).toEqual({ value: 10_000, exact: false });
});
