import { expect, test } from "vitest";
import { z } from "zod";
import {
  bodyOf,
  flagSchema,
  idOf,
  idSchema,
  idsSchema,
  numberSchema,
  optionalIdSchema,
  rowsOf,
  saidFlagSchema,
  textSchema,
  textsSchema,
  toDate,
  toInstant,
  toWhole,
} from "./wire";

const row = { id: "1" };

test.each([
  ["the answer itself", [row]],
  ["the vendor's key", { total: 1, list: [row] }],
  ["a key of its own", { requestId: "r", records: { totalRecords: 1 }, calls: [row] }],
  ["Membrane's key", { records: [row] }],
  ["a wrapper", { output: { results: [row], paging: {} } }],
  ["two wrappers", { data: { response: { list: [row] } } }],
  ["a wrapper that is the list", { result: [row] }],
  ["Membrane's own records", { records: [{ id: "1", name: "Iris", fields: { id: "1" } }] }],
  ["records without an id of their own", { records: [{ fields: { id: "1" } }] }],
])("rows are found under %s", (_where, output) => {
  expect(rowsOf(output, "calls")).toEqual([row]);
});

test("the vendor's fields stand over the id Membrane gives the row", () => {
  expect(rowsOf([{ id: "m", fields: { email: "a@b.example" } }])).toEqual([{ id: "m", email: "a@b.example" }]);
  expect(rowsOf([{ id: "m", fields: [{ name: "stage" }] }])).toEqual([{ id: "m", fields: [{ name: "stage" }] }]);
});

test.each([null, undefined, "[]", 7, true, {}, { list: null }, { list: { id: "1" } }])("%o has no list", (output) => {
  expect(rowsOf(output, "list")).toBeNull();
});

test("an empty list is a list", () => {
  expect(rowsOf({ total: 0, list: [] })).toEqual([]);
});

test.each([
  [{ total: 5, list: [] }],
  [{ output: { total: 5, list: [] } }],
  [{ data: { response: { total: 5 } } }],
  [{ total: 5, data: { list: [] } }],
])("the total of %o is found", (output) => {
  expect(bodyOf(output, "total").total).toBe(5);
});

test("what holds none of the keys is an empty body", () => {
  expect(bodyOf([row], "total")).toEqual({});
  expect(bodyOf({ list: [] }, "total")).toEqual({});
  expect(bodyOf(null, "total")).toEqual({});
});

test("ids are text, whatever they came as", () => {
  expect(idSchema.parse(" 5f9a ")).toBe("5f9a");
  expect(idSchema.parse(42)).toBe("42");
  for (const none of ["", "  ", 1.5, null, undefined, {}]) expect(idSchema.safeParse(none).success).toBe(false);
  for (const none of ["", "  ", 1.5, null, undefined, {}, true]) expect(optionalIdSchema.parse(none)).toBeNull();
  expect(idOf({ _id: "5f9a" }, "id", "_id")).toBe("5f9a");
  expect(idOf({ id: "", _id: 7 }, "id", "_id")).toBe("7");
  expect(idOf("5f9a", "id")).toBeNull();
});

test("what no index can hold or no text may carry is no id", () => {
  expect(idSchema.parse("x".repeat(256))).toHaveLength(256);
  expect(idSchema.parse("ä/~ 💬")).toBe("ä/~ 💬");
  expect(idsSchema.parse(["a", 1, null, {}, " ", "x".repeat(257)])).toEqual(["a", "1"]);
  for (const none of ["x".repeat(257), "a\0b", "a\nb", "cut \ud83d"]) expect(optionalIdSchema.parse(none)).toBeNull();
});

test("texts are trimmed, blanks and objects are none", () => {
  const texts = [" Iris ", 12, true, "", "  ", null, undefined, {}, []].map((value) => textSchema.parse(value));
  expect(texts).toEqual(["Iris", "12", "true", null, null, null, null, null, null]);
  expect(textsSchema.parse(["a", 1, null, {}, " "])).toEqual(["a", "1"]);
  expect(textsSchema.parse("a")).toEqual([]);
});

test("a field that is missing reads as one that is null", () => {
  const schema = z.object({ a: textSchema, b: optionalIdSchema, c: flagSchema, d: numberSchema, e: textsSchema });
  expect(schema.parse({})).toEqual({ a: null, b: null, c: false, d: null, e: [] });
});

test("a yes or no is told from one that was not said", () => {
  const said = [true, false, 1, 0, "true", "false", "1", "0"].map((value) => saidFlagSchema.parse(value));
  expect(said).toEqual([true, false, true, false, true, false, true, false]);
  for (const unsaid of [null, undefined, "", "perhaps", {}]) {
    expect(saidFlagSchema.parse(unsaid)).toBeNull();
    expect(flagSchema.parse(unsaid)).toBe(false);
  }
});

test.each([
  [12, 12],
  ["12", 12],
  [" 1.5 ", 1.5],
  [-3, -3],
  ["", null],
  ["  ", null],
  ["many", null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  [null, null],
  [undefined, null],
  [{}, null],
])("the number in %o is %o", (value, number) => {
  expect(numberSchema.parse(value)).toBe(number);
});

test.each([
  [0, 0],
  [1764.6, 1765],
  ["300", 300],
  [2 ** 31 - 1, 2 ** 31 - 1],
  [2 ** 31, null],
  [-1, null],
  [1e300, null],
  [null, null],
])("%o as a count is %o", (value, whole) => {
  expect(toWhole(value)).toBe(whole);
});

test.each([
  ["2026-03-04T15:20:11Z", "2026-03-04T15:20:11.000Z"],
  ["2026-03-04T12:20:11-03:00", "2026-03-04T15:20:11.000Z"],
  ["2026-03-04T12:20:11.5-0300", "2026-03-04T15:20:11.500Z"],
  ["2026-03-04 12:20:11 -03:00", "2026-03-04T15:20:11.000Z"],
  ["2026-03-04T15:20:11.123456Z", "2026-03-04T15:20:11.123Z"],
  ["2026-03-04 15:20:11", "2026-03-04T15:20:11.000Z"],
  ["2026-03-04T15:20", "2026-03-04T15:20:00.000Z"],
  ["2026-03-04", "2026-03-04T00:00:00.000Z"],
  [" 2026-03-04T15:20:11z ", "2026-03-04T15:20:11.000Z"],
  [1772637611000, "2026-03-04T15:20:11.000Z"],
  [1772637611, "2026-03-04T15:20:11.000Z"],
  ["1772637611000", "2026-03-04T15:20:11.000Z"],
  ["1970-01-01 00:00:00", "1970-01-01T00:00:00.000Z"],
  [0, "1970-01-01T00:00:00.000Z"],
  ["2099-12-31 23:59:59", "2099-12-31T23:59:59.000Z"],
])("%o is %s", (value, instant) => {
  expect(toInstant(value)).toBe(instant);
});

test.each([
  ["12"],
  ["Acme 5"],
  ["03/04/2026"],
  ["Mar 4, 2026"],
  ["2026-02-30 10:00:00"],
  ["2026-03-04 25:00:00"],
  ["0000-00-00 00:00:00"],
  [""],
  ["soon"],
  [Number.NaN],
  [1e20],
  [null],
  [undefined],
  [{}],
  [true],
])("%o is no time", (value) => {
  expect(toInstant(value)).toBeNull();
});

test.each([
  ["2026-04-30", "2026-04-30"],
  ["2026-04-30 23:00:00", "2026-04-30"],
  ["2026-04-30T23:00:00-05:00", "2026-04-30"],
  ["2026-02-30", null],
  ["30.4.2026", null],
  ["", null],
  [null, null],
  [20260430, null],
])("the calendar date of %o is %o", (value, date) => {
  expect(toDate(value)).toBe(date);
});
