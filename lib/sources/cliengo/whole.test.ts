import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { givenCall, idsOf, readRun } from "../fixtures/run";
import { wholeStream } from "./whole";

const stream = wholeStream("sites", "site", "list-sites", 3600);
const now = new Date("2026-03-10T15:00:00Z");
const sites = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index).padStart(4, "0") }));

function cliengo(rows: { id: string }[], wrap: (page: unknown[]) => unknown) {
  return givenCall(({ input }) => {
    const offset = Number(input.offset);
    if (offset > 1000) throw new AppError("INVALID_INPUT");
    return wrap(rows.slice(offset, offset + Number(input.limit)));
  });
}

test.each([0, 1, 50, 120])("%d rows with a total are read in as many pages as they fill", async (count) => {
  const call = cliengo(sites(count), (results) => ({ results, paging: { total: count } }));
  expect(idsOf(await readRun(stream, call, { now }))).toHaveLength(count);
  expect(call.asked).toHaveLength(Math.max(1, Math.ceil(count / 50)));
});

test.each([1, 50, 120])("%d rows as a bare array are read to the end", async (count) => {
  const run = await readRun(
    stream,
    cliengo(sites(count), (page) => page),
    { now },
  );
  expect(idsOf(run)).toHaveLength(count);
});

test("a bare array that ignores the offset is the whole list", async () => {
  const call = givenCall(() => sites(80));
  const run = await readRun(stream, call, { now });
  expect(idsOf(run)).toHaveLength(80);
  expect(call.asked).toHaveLength(2);
});

test("each run starts at the top", async () => {
  const { checkpoint } = await readRun(
    stream,
    givenCall(() => ({ results: sites(3), paging: { total: 3 } })),
    { now },
  );
  expect(checkpoint).toEqual(stream.start(now, 365));
});

test("what lies beyond the last offset is said", async () => {
  const call = cliengo(sites(1200), (results) => ({ results, paging: { total: 1200 } }));
  const run = await readRun(stream, call, { now });
  expect(idsOf(run)).toHaveLength(1050);
  expect(run.rejected).toEqual([
    { externalId: "gap", reason: "What follows the first 1050 rows cannot be paged to", raw: { offset: 1050 } },
  ]);
});
