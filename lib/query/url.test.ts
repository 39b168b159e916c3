import { expect, test } from "vitest";
import type { Filter } from "./list";
import { readListFilters, writeListFilters } from "./url";

const filter: Filter = { and: [{ or: [{ field: "owner", op: "in", value: ["me"] }] }] };
const nothing = { q: "", filter: { and: [] }, sort: null };

test("what a list writes into its address it reads from there", () => {
  for (const filters of [nothing, { q: "Ñandú & co", filter, sort: "-waitingSince" }, { ...nothing, sort: "name" }]) {
    const params = Object.fromEntries(new URLSearchParams(writeListFilters(filters)));
    expect(readListFilters(params)).toEqual(filters);
  }
  expect(writeListFilters(nothing)).toBe("");
});

test.each<[string, Record<string, string | string[]>]>([
  ["a filter that is no JSON", { filter: "{" }],
  ["a filter of another shape", { filter: '{"or":[]}' }],
  ["a sort that is none", { sort: "name; DROP" }],
  ["a search without end", { q: "a".repeat(201) }],
  ["a search with a character no text has", { q: "a\0" }],
  ["words nobody knows", { page: "2", peek: "x" }],
])("a link with %s opens the whole list", (_case, params) => {
  expect(readListFilters(params)).toEqual(nothing);
});

test("of a word that stands twice the first counts", () => {
  expect(readListFilters({ q: ["iris", "caio"], sort: ["name", "-name"] })).toMatchObject({ q: "iris", sort: "name" });
});
