import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { type Asked, givenCall, idsOf, readRun } from "../fixtures/run";
import { listStream } from "./list";

type Row = { id: string; createdAt: string; modifiedAt?: string | null };
type Manners = {
  /** How the whole is counted: "count" as usual, "sign" by -1 and -2, "none" not at all. */
  total?: "count" | "sign" | "none";
  /** More rows than this never come, whatever was asked for. */
  cap?: number;
  /** More rows than this are refused. */
  limit?: number;
  ignores?: ("where" | "orderBy" | "offset")[];
  /** The role does not see `modifiedAt`: it may not be asked about either. */
  hides?: boolean;
};

const stream = listStream("leads", "lead", "list-leads", 300);
const now = new Date("2026-03-10T12:00:00Z");

/** An EspoCRM over an array; newest first unless told otherwise, as EspoCRM lists leads. */
function espo(rows: Row[], { total = "count", cap = 200, limit = 200, ignores = [], hides = false }: Manners = {}) {
  return givenCall(({ input }: Asked) => {
    const asked = Object.fromEntries(Object.entries(input).filter(([name]) => !ignores.includes(name as "where")));
    const size = Number(asked.maxSize);
    if (size > limit) throw new AppError("FORBIDDEN", { message: "Max size should not exceed the limit" });
    if (hides && (asked.where || asked.orderBy === "modifiedAt")) throw new AppError("FORBIDDEN");
    const matching = inOrder(rows, asked.orderBy).filter((row) => matches(row, asked.where));
    const offset = Number(asked.offset ?? 0);
    const list = matching.slice(offset, offset + Math.min(size, cap)).map((row) => (hides ? { id: row.id } : row));
    const isMore = offset + list.length < matching.length;
    if (total === "none") return { list };
    return { total: total === "count" ? matching.length : isMore ? -1 : -2, list };
  });
}

function inOrder(rows: Row[], orderBy: unknown): Row[] {
  const key = orderBy === "modifiedAt" ? "modifiedAt" : "createdAt";
  const sorted = rows.toSorted((a, b) =>
    (a[key] ?? "") < (b[key] ?? "") ? -1 : (a[key] ?? "") > (b[key] ?? "") ? 1 : 0,
  );
  return orderBy ? sorted : sorted.toReversed();
}

function matches(row: Row, where: unknown): boolean {
  const [after] = Array.isArray(where) ? where : [];
  return !after || (row.modifiedAt ?? "") > after.value;
}

function espoTime(second: number): string {
  return new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().slice(0, 19).replace("T", " ");
}

/** `count` leads, changed a minute apart unless `second` says when. */
function leads(count: number, second: (index: number) => number = (index) => index * 60): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const at = espoTime(second(index));
    return { id: String(index).padStart(5, "0"), createdAt: at, modifiedAt: at };
  });
}

const idsIn = (rows: Row[]) => rows.map(({ id }) => id).sort();

test.each<[string, Manners, number]>([
  ["as usual", {}, 3],
  ["with totals that only say whether there is more", { total: "sign" }, 3],
  ["without totals", { total: "none" }, 3],
  ["in pages smaller than asked for", { cap: 100 }, 6],
  ["in smaller pages without totals", { cap: 100, total: "none" }, 6],
  ["with a lower limit of its own", { limit: 100 }, 12],
  ["without the filter", { ignores: ["where"] }, 5],
  ["without the order", { ignores: ["orderBy"] }, 4],
  ["without filter and order", { ignores: ["where", "orderBy"] }, 4],
  ["for a role that does not see when rows changed", { hides: true }, 13],
])("every lead is read %s", async (_how, manners, requests) => {
  const rows = leads(500);
  const call = espo(rows, manners);
  const run = await readRun(stream, call, { now });
  expect(idsOf(run)).toEqual(idsIn(rows));
  expect(run.rejected).toEqual([]);
  expect(call.asked.length).toBe(requests);
});

test.each<[string, Manners]>([
  ["with totals", {}],
  ["with signs", { total: "sign" }],
  ["without totals", { total: "none" }],
  ["in smaller pages without totals", { total: "none", cap: 60 }],
])("an import of one second fills several pages and none of it is lost, %s", async (_how, manners) => {
  const rows = leads(900, (index) => (index < 100 ? index : index < 750 ? 5000 : 5000 + index));
  expect(idsOf(await readRun(stream, espo(rows, manners), { now }))).toEqual(idsIn(rows));
});

test("rows of that second that change while it is walked pull no other out of sight", async () => {
  const rows = leads(450, () => 5000);
  const call = espo(rows);
  let checkpoint = stream.start(now, 365);
  const seen = new Set<string>();
  for (let page = 0, done = false; !done; page++) {
    const answer = await stream.readPage(call, checkpoint, now);
    for (const { externalId } of answer.rows) seen.add(externalId);
    for (const row of rows.slice(page * 10, page * 10 + 10)) row.modifiedAt = espoTime(9000 + page);
    ({ next: checkpoint, done } = answer);
  }
  expect([...seen].sort()).toEqual(idsIn(rows));
});

test("a later run asks for what changed since, with an overlap, and goes on from there", async () => {
  const rows = leads(500);
  const { checkpoint } = await readRun(stream, espo(rows), { now });
  const changed = [...rows.slice(1), { id: "00000", createdAt: espoTime(0), modifiedAt: "2026-03-10 11:00:00" }];
  const call = espo(changed);
  const run = await readRun(stream, call, { now, checkpoint });
  expect(call.asked).toHaveLength(1);
  expect(idsOf(run)).toEqual(["00000", "00496", "00497", "00498", "00499"]);
  expect(await readRun(stream, espo(changed), { now, checkpoint: run.checkpoint })).toMatchObject({ pages: 1 });
});

test("one date in the future hides no change that comes after", async () => {
  const rows = [...leads(3), { id: "99999", createdAt: espoTime(0), modifiedAt: "2099-12-31 23:59:59" }];
  const { checkpoint } = await readRun(stream, espo(rows), { now });
  const later = { id: "00500", createdAt: espoTime(0), modifiedAt: "2026-03-10 12:01:00" };
  expect(idsOf(await readRun(stream, espo([...rows, later]), { now, checkpoint }))).toContain("00500");
});

test("rows without a time come first and stop nobody", async () => {
  const untimed = Array.from({ length: 250 }, (_, index) => ({
    id: `u${index}`,
    createdAt: espoTime(0),
    modifiedAt: null,
  }));
  const rows = [...untimed, ...leads(250)];
  expect(idsOf(await readRun(stream, espo(rows), { now }))).toEqual(idsIn(rows));
});

test("a list whose rows never say when they changed is read whole, run after run", async () => {
  const rows = Array.from({ length: 450 }, (_, index) => ({ id: `u${index}`, createdAt: espoTime(index) }));
  const { checkpoint, ...run } = await readRun(stream, espo(rows), { now });
  expect(idsOf(run)).toEqual(idsIn(rows));
  expect(idsOf(await readRun(stream, espo(rows), { now, checkpoint }))).toEqual(idsIn(rows));
});

test("an instance that is mended is read by change again", async () => {
  const rows = leads(500);
  const broken = await readRun(stream, espo(rows, { ignores: ["where"] }), { now });
  const mended = await readRun(stream, espo(rows), { now, checkpoint: broken.checkpoint });
  const call = espo(rows);
  await readRun(stream, call, { now, checkpoint: mended.checkpoint });
  expect(call.asked).toHaveLength(1);
});

test("an offset that does not count is said, not walked for ever", async () => {
  const rows = leads(450, () => 5000);
  await expect(readRun(stream, espo(rows, { ignores: ["offset"] }), { now })).rejects.toMatchObject({
    code: "SOURCE_BAD_RESPONSE",
  });
});

test("an empty list is done at once and asked for again the same way", async () => {
  const run = await readRun(stream, espo([]), { now });
  expect(run).toMatchObject({ pages: 1, rows: [], checkpoint: stream.start(now, 365) });
});

test("what the role may not read at all is a refusal", async () => {
  const call = givenCall(() => {
    throw new AppError("FORBIDDEN");
  });
  await expect(readRun(stream, call, { now })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("an answer without a list is no empty page", async () => {
  const call = givenCall(() => ({ total: 3 }));
  await expect(readRun(stream, call, { now })).rejects.toMatchObject({ code: "SOURCE_BAD_RESPONSE" });
});

test("a row without an id is rejected and the others are read", async () => {
  const call = givenCall(() => ({ total: 3, list: [{ name: "?" }, null, { id: 7, modifiedAt: espoTime(0) }] }));
  const run = await readRun(stream, call, { now });
  expect(idsOf(run)).toEqual(["7"]);
  expect(run.rejected).toEqual([
    { externalId: null, reason: "The row has no id", raw: { name: "?" } },
    { externalId: null, reason: "The row has no id", raw: null },
  ]);
});

test("rows wrapped by Membrane are read as the vendor's", async () => {
  const call = givenCall(() => ({
    output: { records: [{ id: "1", name: "Iris", fields: { modifiedAt: espoTime(0) } }] },
  }));
  const run = await readRun(stream, call, { now });
  expect(run.rows[0]).toEqual({
    kind: "lead",
    externalId: "1",
    part: "list",
    raw: { id: "1", modifiedAt: espoTime(0) },
  });
});
