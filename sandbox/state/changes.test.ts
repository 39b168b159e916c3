import { expect, test } from "vitest";
import type { AccountState } from "../contract";
import { lazyDictionary } from "../data/lazy-dictionary";
import { keepChanges } from "./changes";
import type { Store } from "./store";

function givenStore() {
  const documents = new Map<string, string>();
  const written: string[] = [];
  const store: Store = {
    read: (name) => (documents.has(name) ? JSON.parse(documents.get(name) ?? "") : undefined),
    write(name, json) {
      written.push(name);
      documents.set(name, json);
    },
  };
  return { store, written };
}

type Row = { id: number; name?: string };
const manyRows = (count: number): Row[] => Array.from({ length: count }, (_, id) => ({ id }));
const make = () => ({
  rows: manyRows(625),
  settings: { a: 1 },
  words: { one: "1", two: "2" } as Record<string, string>,
});

test("an untouched state leaves nothing but its index", () => {
  const { store, written } = givenStore();
  keepChanges(store, "a", make()).save();
  expect(written).toEqual(["a/index"]);
});

test.each<[string, (state: ReturnType<typeof make>) => void, string[]]>([
  ["a row changed in place", ({ rows }) => Object.assign(rows[300] as Row, { name: "New" }), ["a/rows.1", "a/index"]],
  ["a row added", ({ rows }) => rows.push({ id: 9000 }), ["a/rows.2", "a/index"]],
  ["rows added past a piece's end", ({ rows }) => rows.push(...manyRows(150)), ["a/rows.2", "a/rows.3", "a/index"]],
  ["the last rows removed", ({ rows }) => rows.splice(475), ["a/rows.1", "a/index"]],
  ["whole pieces removed", ({ rows }) => rows.splice(250), ["a/index"]],
  ["all rows removed", ({ rows }) => rows.splice(0), ["a/rows.0", "a/index"]],
  [
    "an entry removed and one added",
    ({ words }) => {
      delete words.one;
      words.three = "3";
    },
    ["a/words", "a/index"],
  ],
  ["a new collection", (state) => Object.assign(state, { sequence: 4 }), ["a/sequence", "a/index"]],
])("%s is written alone and found again", (_, change, documents) => {
  const { store, written } = givenStore();
  const state = make();
  const changes = keepChanges(store, "a", state);
  change(state);
  changes.save();
  expect(written).toEqual(documents);
  const again = make();
  const further = keepChanges(store, "a", again);
  expect(again).toEqual(state);
  written.length = 0;
  // What came back counts as changed, so that a further save keeps it.
  Object.assign(again, { later: true });
  further.save();
  const third = make();
  keepChanges(store, "a", third);
  expect(third).toEqual({ ...state, later: true });
});

test("of a dictionary that makes its entries only the written ones are kept", () => {
  const { store } = givenStore();
  const dictionary = () =>
    ({ words: lazyDictionary((key) => (key.length < 4 ? `made ${key}` : undefined)) }) as AccountState;
  const state = dictionary() as { words: Record<string, string> };
  const changes = keepChanges(store, "a", state);
  expect([state.words.abc, state.words.abcd]).toEqual(["made abc", undefined]);
  state.words.abc = "written";
  changes.save();
  const again = dictionary() as { words: Record<string, string> };
  keepChanges(store, "a", again);
  expect([again.words.abc, again.words.xyz]).toEqual(["written", "made xyz"]);
});
