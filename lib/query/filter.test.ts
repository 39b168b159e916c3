import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { sql } from "@/lib/db/sql";
import { compileFilter, compileSearch, type FilterFields, toUserIds } from "./filter";
import { type Filter, type FilterCondition, filterSchema } from "./list";

const fields: FilterFields = {
  name: { type: "text", column: sql`t.name` },
  stage: { type: "word", column: sql`t.stage` },
  language: { type: "language", column: sql`t.language` },
  sources: { type: "set", column: sql`t.sources` },
  calls: { type: "number", column: sql`t.calls` },
  at: { type: "instant", column: sql`t.at` },
  waiting: { type: "flag", condition: sql`t.since IS NOT NULL` },
  owner: { type: "custom", ops: ["eq"], condition: (_op, values) => sql`t.owner = ANY(${values})` },
};

function compiled(...conditions: FilterCondition[]) {
  const { text, values } = compileFilter({ and: conditions.map((one) => ({ or: [one] })) }, fields);
  return [text.replace(/\s+/g, " ").trim(), values] as const;
}

test.each<[string, FilterCondition, string, unknown[]]>([
  ["text eq", { field: "name", op: "eq", value: "Ñandú" }, "AND (t.name = ANY($1::text[]))", [["nandu"]]],
  ["text contains", { field: "name", op: "contains", value: " 50%_á\\ " }, "AND (t.name LIKE $1)", ["%50\\%\\_a\\\\%"]],
  ["text prefix", { field: "name", op: "prefix", value: "IR" }, "AND (t.name LIKE $1)", ["ir%"]],
  ["text empty", { field: "name", op: "empty" }, "AND (coalesce(t.name, '') IN ('', $1))", ["\uffff"]],
  ["word in", { field: "stage", op: "in", value: ["New", "Old"] }, "AND (t.stage = ANY($1::text[]))", [["New", "Old"]]],
  [
    "word ne",
    { field: "stage", op: "ne", value: "New" },
    "AND ((t.stage IS NULL OR t.stage <> ALL($1::text[])))",
    [["New"]],
  ],
  ["word not empty", { field: "stage", op: "empty", value: false }, "AND (NOT (t.stage IS NULL))", []],
  [
    "language",
    { field: "language", op: "eq", value: "pt" },
    "AND ((t.language = ANY($1::text[]) OR t.language LIKE ANY($2::text[])))",
    [["pt"], ["pt-%"]],
  ],
  ["set in", { field: "sources", op: "in", value: ["gong"] }, "AND (t.sources && $1::text[])", [["gong"]]],
  ["set ne", { field: "sources", op: "ne", value: "gong" }, "AND (NOT t.sources && $1::text[])", [["gong"]]],
  ["number gte", { field: "calls", op: "gte", value: 2 }, "AND (t.calls >= $1::numeric)", ["2"]],
  [
    "instant lt",
    { field: "at", op: "lt", value: "2026-03-01" },
    "AND (t.at < $1::timestamptz)",
    ["2026-03-01T00:00:00.000Z"],
  ],
  [
    "instant zone",
    { field: "at", op: "gt", value: "2026-03-01T10:00:00-03:00" },
    "AND (t.at > $1::timestamptz)",
    ["2026-03-01T13:00:00.000Z"],
  ],
  ["flag", { field: "waiting", op: "eq", value: true }, "AND ((t.since IS NOT NULL) = $1)", [true]],
  ["flag as text", { field: "waiting", op: "eq", value: "false" }, "AND ((t.since IS NOT NULL) = $1)", [false]],
  ["custom", { field: "owner", op: "eq", value: "me" }, "AND (t.owner = ANY($1))", [["me"]]],
])("%s", (_case, condition, text, values) => {
  expect(compiled(condition)).toEqual([text, values]);
});

test("all groups must hold, one condition of each is enough", () => {
  const filter: Filter = {
    and: [
      {
        or: [
          { field: "stage", op: "eq", value: "New" },
          { field: "calls", op: "gt", value: 0 },
        ],
      },
      { or: [{ field: "waiting", op: "eq", value: true }] },
    ],
  };
  const { text } = compileFilter(filter, fields);
  expect(text).toBe("AND (t.stage = ANY($1::text[]) OR t.calls > $2::numeric) AND ((t.since IS NOT NULL) = $3)");
  expect(compileFilter(undefined, fields).text).toBe("");
  expect(compileFilter({ and: [] }, fields).text).toBe("");
});

test.each<[FilterCondition, string]>([
  [{ field: "phone", op: "eq", value: "1" }, "there is no field phone"],
  [{ field: "constructor", op: "eq", value: "1" }, "there is no field constructor"],
  [{ field: "stage", op: "contains", value: "N" }, "stage does not take contains"],
  [{ field: "name", op: "lt", value: "N" }, "name does not take lt"],
  [{ field: "waiting", op: "ne", value: true }, "waiting does not take ne"],
  [{ field: "waiting", op: "empty" }, "waiting does not take empty"],
  [{ field: "owner", op: "in", value: ["me"] }, "owner does not take in"],
  [{ field: "calls", op: "in", value: ["1"] }, "calls does not take in"],
  [{ field: "name", op: "eq" }, "name needs a value for eq"],
  [{ field: "calls", op: "gt", value: "" }, "is no number"],
  [{ field: "calls", op: "gt", value: "0x10" }, "0x10 is no number"],
  [{ field: "calls", op: "gt", value: "1e400" }, "1e400 is no number"],
  [{ field: "calls", op: "gt", value: ["1", "2"] }, "calls takes one value for gt"],
  [{ field: "calls", op: "eq", value: ["1", "2"] }, "compared with one value"],
  [{ field: "at", op: "lt", value: "yesterday" }, "yesterday is no date"],
  [{ field: "at", op: "lt", value: "2026-02-30" }, "2026-02-30 is no date"],
  [{ field: "at", op: "lt", value: "0000-01-01" }, "0000-01-01 is no date"],
  [{ field: "at", op: "lt", value: "9999-12-31T23:59:59-12:00" }, "is no date"],
  [{ field: "waiting", op: "eq", value: "yes" }, "yes is neither true nor false"],
  [{ field: "stage", op: "empty", value: "maybe" }, "maybe is neither true nor false"],
])("%j is refused", (condition, message) => {
  expect(() => compiled(condition)).toThrow(message);
});

test.each([
  ["not an object", "[]"],
  ["an unknown operator", '{"and":[{"or":[{"field":"a","op":"like","value":"b"}]}]}'],
  ["an unknown key", '{"and":[],"not":[]}'],
  ["an empty group", '{"and":[{"or":[]}]}'],
  ["an empty list", '{"and":[{"or":[{"field":"a","op":"in","value":[]}]}]}'],
  ["a character Postgres has not", '{"and":[{"or":[{"field":"a","op":"eq","value":"\\u0000"}]}]}'],
])("a filter with %s does not parse", (_case, json) => {
  expect(filterSchema.safeParse(JSON.parse(json)).success).toBe(false);
});

test("users are named by id, and oneself by me", () => {
  const [own, other] = [newId(), newId()];
  expect(toUserIds(["me", other], own)).toEqual([own, other]);
  expect(() => toUserIds(["Nadia"], own)).toThrow("filter: Nadia is no id");
});

test("every word is looked for, folded; a short one where words begin", () => {
  const searched = (q: string) => {
    const { text, values } = compileSearch(q, sql`t.text`);
    return [text, values];
  };
  expect(searched("  Íris  QUINTELA ")).toEqual(["AND t.text LIKE $1 AND t.text LIKE $2", ["%iris%", "%quintela%"]]);
  expect(searched("ña")).toEqual(["AND (t.text LIKE $1 OR t.text LIKE $2)", ["na%", "% na%"]]);
  expect(searched("100%")).toEqual(["AND t.text LIKE $1", ["%100\\%%"]]);
  expect(searched("   ")).toEqual(["", []]);
  expect(searched(Array(20).fill("word").join(" "))[1]).toHaveLength(8);
});
