import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { type Asked, givenCall, idsOf, readRun } from "../fixtures/run";
import { walkStream } from "./walk";

type Row = { id: string; creationDate: string };
type Manners = {
  /** Where the list stands in the answer; "bare" is the answer itself. Only "results" and "contacts" have a total. */
  list?: "results" | "contacts" | "bare" | "untold";
  ignores?: ("dates" | "offset" | "limit")[];
};

const stream = walkStream("contacts", "contact", "list-contacts", 300);
const now = new Date("2026-03-10T15:00:00Z");
const dayMs = 86_400_000;

/** A Cliengo over an array: newest first, days inclusive and exclusive, no offset beyond 1,000. */
function cliengo(rows: Row[], { list = "results", ignores = [] }: Manners = {}) {
  const newestFirst = rows.toSorted((a, b) => Date.parse(b.creationDate) - Date.parse(a.creationDate));
  return givenCall(({ input }: Asked) => {
    const offset = ignores.includes("offset") ? 0 : Number(input.offset ?? 0);
    if (Number(input.offset) > 1000)
      throw new AppError("INVALID_INPUT", { message: "Offset cannot be greater than 1000" });
    const limit = ignores.includes("limit") ? rows.length : Number(input.limit ?? 50);
    const [since, until] = ignores.includes("dates")
      ? []
      : [input.since, input.until].map((day) => Date.parse(String(day)));
    const matching = newestFirst.filter(({ creationDate }) => {
      const at = Date.parse(creationDate);
      return !(at < (since ?? Number.NaN)) && !(at >= (until ?? Number.NaN));
    });
    const results = matching.slice(offset, offset + limit);
    if (list === "bare") return results;
    if (list === "untold") return { results };
    return { [list]: results, paging: { page: 0, total: matching.length } };
  });
}

/** `count` contacts, the newest an hour ago, `gapMs` apart. */
function contacts(count: number, gapMs: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index.toString(16).padStart(24, "0"),
    creationDate: new Date(now.getTime() - 3_600_000 - index * gapMs).toISOString(),
  }));
}

const idsIn = (rows: Row[]) => rows.map(({ id }) => id).sort();

test.each<[string, Manners]>([
  ["as usual", {}],
  ["under contacts", { list: "contacts" }],
  ["as a bare array", { list: "bare" }],
  ["without a total", { list: "untold" }],
  ["at once, whatever the limit", { list: "bare", ignores: ["limit", "offset"] }],
  ["without the date filter", { ignores: ["dates"] }],
  ["without date filter and total", { list: "untold", ignores: ["dates"] }],
])("a small account is read whole %s", async (_how, manners) => {
  const rows = contacts(120, dayMs);
  const run = await readRun(stream, cliengo(rows, manners), { now });
  expect(idsOf(run)).toEqual(idsIn(rows));
  expect(run.rejected).toEqual([]);
  expect(run.since).toBe("2025-03-10T00:00:00.000Z");
});

test.each<[string, Manners]>([
  ["as usual", {}],
  ["without totals", { list: "untold" }],
])("an account beyond what one window can page is halved until each fits, %s", async (_how, manners) => {
  const rows = contacts(5000, 6 * 3_600_000 * 0.25);
  const call = cliengo(rows, manners);
  const run = await readRun(stream, call, { now });
  expect(idsOf(run)).toEqual(idsIn(rows.filter(({ creationDate }) => creationDate >= "2025-03-10")));
  expect(run.rejected).toEqual([]);
});

test("this week is there before last year", async () => {
  const call = cliengo(contacts(5000, 5_000_000));
  const page = await stream.readPage(call, stream.start(now, 365), now);
  expect(page.rows[0]?.raw.creationDate).toBe("2026-03-10T14:00:00.000Z");
  expect(page).toMatchObject({ done: false, since: "2026-03-10T00:00:00.000Z" });
});

test.each<[string, Manners, string]>([
  [
    "with its number",
    {},
    "451 rows created from 2026-03-08 to 2026-03-09 lie beyond the 1050 Cliengo can page through",
  ],
  [
    "without totals",
    { list: "untold" },
    "Rows created from 2026-03-08 to 2026-03-09 lie beyond the 1050 Cliengo can page through",
  ],
])("a day that overflows is said %s, and the days around it are read", async (_how, manners, reason) => {
  const busy = Array.from({ length: 1500 }, (_, index) => ({
    id: `b${String(index).padStart(5, "0")}`,
    creationDate: new Date(Date.UTC(2026, 2, 8) + index * 50_000).toISOString(),
  }));
  const quiet = contacts(60, dayMs);
  const run = await readRun(stream, cliengo([...quiet, ...busy], manners), { now, horizonDays: 90 });
  expect(run.rejected.filter(({ reason: said }) => said === reason)).toEqual([
    { externalId: "gap:2026-03-08", reason, raw: { since: "2026-03-08", until: "2026-03-09" } },
  ]);
  expect(run.rejected).toHaveLength(1);
  expect(idsOf(run).filter((id) => !id.startsWith("b"))).toEqual(idsIn(quiet));
  expect(idsOf(run).filter((id) => id.startsWith("b")).length).toBeGreaterThanOrEqual(1049);
});

test("an account that ignores the date filter is read as far as it can be paged, and the rest is said", async () => {
  const rows = contacts(3000, 3_600_000);
  const run = await readRun(stream, cliengo(rows, { ignores: ["dates"] }), { now });
  expect(idsOf(run)).toEqual(idsIn(rows.slice(0, 1050)));
  expect(run.rejected).toHaveLength(1);
  expect(run.rejected[0]?.reason).toContain("1950 rows");
});

test("one old row among newer ones does not end a walk without the date filter", async () => {
  const rows: Row[] = contacts(120, 3_600_000);
  rows[49] = { id: "old", creationDate: "1970-01-01T00:00:00Z" };
  const call = givenCall(({ input }: Asked) => {
    const offset = Number(input.offset);
    return { results: rows.slice(offset, offset + 50), paging: { total: rows.length } };
  });
  expect(idsOf(await readRun(stream, call, { now }))).toEqual(idsIn(rows));
});

test("an offset that does not count is said, not walked for ever", async () => {
  const call = cliengo(contacts(120, dayMs), { ignores: ["offset"] });
  await expect(readRun(stream, call, { now })).rejects.toMatchObject({ code: "SOURCE_BAD_RESPONSE" });
});

test("a later run reads the last two days again", async () => {
  const rows = contacts(400, 6 * 3_600_000);
  const { checkpoint } = await readRun(stream, cliengo(rows), { now });
  const call = cliengo(rows);
  const run = await readRun(stream, call, { now: new Date(now.getTime() + 60_000), checkpoint });
  expect(call.asked.map(({ input }) => input)).toEqual([
    { limit: 50, offset: 0, since: "2026-03-08", until: "2026-03-12" },
  ]);
  expect(run.since).toBe("2025-03-10T00:00:00.000Z");
});

test("after a long silence the run reads everything since the last one", async () => {
  const { checkpoint } = await readRun(stream, cliengo(contacts(10, dayMs)), { now });
  const later = new Date(now.getTime() + 20 * dayMs);
  const meanwhile = Array.from({ length: 2000 }, (_, index) => ({
    id: `m${String(index).padStart(5, "0")}`,
    creationDate: new Date(now.getTime() + index * 800_000).toISOString(),
  }));
  const run = await readRun(stream, cliengo(meanwhile), { now: later, checkpoint });
  expect(idsOf(run)).toEqual(idsIn(meanwhile));
});

test("a run that was broken off goes on where it stood", async () => {
  const rows = contacts(200, dayMs);
  const first = await stream.readPage(cliengo(rows), stream.start(now, 365), now);
  const call = cliengo(rows);
  const rest = await readRun(stream, call, { now: new Date(now.getTime() + 5 * dayMs), checkpoint: first.next });
  expect(call.asked[0]?.input).toMatchObject({ offset: 50, until: "2026-03-12" });
  expect(idsOf({ rows: [...first.rows, ...rest.rows] })).toEqual(idsIn(rows));
});

test("an empty account is done at once", async () => {
  const call = cliengo([]);
  expect(await readRun(stream, call, { now })).toMatchObject({ pages: 1, rows: [], rejected: [] });
});

test("dates of other zones and rows without a date stay within the filter", async () => {
  const rows = [
    { id: "a1", creationDate: "2026-03-10T11:00:00-03:00" },
    { id: "a2", creationDate: "2026-03-05T08:00:00-03:00" },
  ];
  const call = givenCall(() => ({ results: [...rows, { id: "a3" }], paging: { total: 3 } }));
  const run = await readRun(stream, call, { now });
  expect(idsOf(run)).toEqual(["a1", "a2", "a3"]);
  expect(call.asked).toHaveLength(1);
});

test("ids of the database behind Cliengo are ids too; a row without one is rejected", async () => {
  const call = givenCall(() => ({ results: [{ _id: "a1" }, { name: "?" }], paging: { total: 2 } }));
  const run = await readRun(stream, call, { now });
  expect(idsOf(run)).toEqual(["a1"]);
  expect(run.rejected).toEqual([{ externalId: null, reason: "The row has no id", raw: { name: "?" } }]);
});
