import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { type Asked, givenCall, idsOf, readRun } from "../fixtures/run";
import { calls } from "./calls";

type Row = { id: string; started: string; workspaceId: string };
type Manners = {
  /** A call may only be asked for in a named workspace. */
  wantsWorkspace?: boolean;
  /** Refuses this many cursors, the first ones. */
  refusesCursors?: number;
  /** Looks for the cursor in the wrong place: page 1 comes again. */
  ignoresCursor?: boolean;
};

const now = new Date("2026-03-10T12:00:00Z");
const hourMs = 3_600_000;
const workspaces = ["4096631208875512377", "4096631208875512378"];

/** A Gong over an array: 100 a page, oldest first, 404 when nothing is found; a cursor fits its own question only. */
function gong(rows: Row[], { wantsWorkspace = false, refusesCursors = 0, ignoresCursor = false }: Manners = {}) {
  let refused = 0;
  return givenCall(({ action, input, filter }: Asked) => {
    if (action === "list-workspaces") return { workspaces: workspaces.map((id) => ({ id, name: id })) };
    const { fromDateTime, toDateTime, workspaceId } = filter;
    if (wantsWorkspace && !workspaceId)
      throw new AppError("INVALID_INPUT", { message: "workspaceId: must not be null" });
    const matching = rows.filter(
      ({ started, ...row }) =>
        started >= String(fromDateTime) &&
        started < String(toDateTime) &&
        (!workspaceId || row.workspaceId === workspaceId),
    );
    if (matching.length === 0) throw new AppError("NOT_FOUND", { message: "No calls found" });
    const question = JSON.stringify(filter);
    const [page, askedBefore] = input.cursor ? JSON.parse(String(input.cursor)) : [0, question];
    if (input.cursor && (askedBefore !== question || refused++ < refusesCursors)) throw new AppError("INVALID_INPUT");
    const from = ignoresCursor ? 0 : page * 100;
    const shown = matching.slice(from, from + 100);
    const cursor = from + 100 < matching.length ? JSON.stringify([page + 1, question]) : undefined;
    return { requestId: "r", records: { totalRecords: matching.length, cursor }, calls: shown };
  });
}

/** `count` calls, the newest an hour ago, in both workspaces by turns. */
function recorded(count: number, gapMs = hourMs): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(5_000_000_000_000_000_000n + BigInt(index)),
    started: new Date(now.getTime() - hourMs - index * gapMs).toISOString(),
    workspaceId: workspaces[index % 2] ?? "",
  })).toReversed();
}

const idsIn = (rows: Row[]) => rows.map(({ id }) => id).sort();
const windowsOf = ({ asked }: { asked: Asked[] }) =>
  asked.filter(({ input }) => !input.cursor).map(({ filter }) => [filter.fromDateTime, filter.toDateTime]);

test("the first run reads this week, then ever wider windows back to the horizon", async () => {
  const rows = recorded(300, 24 * hourMs);
  const call = gong(rows);
  const run = await readRun(calls, call, { now });
  expect(idsOf(run)).toEqual(idsIn(rows));
  expect(run.since).toBe("2025-03-10T12:00:00.000Z");
  expect(windowsOf(call)).toEqual([
    ["2026-03-03T12:00:00.000Z", "2026-03-10T12:00:00.000Z"],
    ["2026-02-17T12:00:00.000Z", "2026-03-03T12:00:00.000Z"],
    ["2026-01-20T12:00:00.000Z", "2026-02-17T12:00:00.000Z"],
    ["2025-11-25T12:00:00.000Z", "2026-01-20T12:00:00.000Z"],
    ["2025-08-05T12:00:00.000Z", "2025-11-25T12:00:00.000Z"],
    ["2025-03-10T12:00:00.000Z", "2025-08-05T12:00:00.000Z"],
  ]);
});

test("windows of many pages are walked by their cursors", async () => {
  const rows = recorded(1500, hourMs / 2);
  const call = gong(rows);
  expect(idsOf(await readRun(calls, call, { now }))).toEqual(idsIn(rows));
});

test("a company without calls is read in empty windows, not in errors", async () => {
  const run = await readRun(calls, gong([]), { now });
  expect(run).toMatchObject({ rows: [], rejected: [], pages: 6 });
});

test("a later run reads the 48 hours before the last one again", async () => {
  const { checkpoint } = await readRun(calls, gong(recorded(100)), { now });
  const call = gong(recorded(100));
  const later = new Date(now.getTime() + 15 * 60_000);
  const run = await readRun(calls, call, { now: later, checkpoint });
  expect(windowsOf(call)).toEqual([["2026-03-08T12:00:00.000Z", "2026-03-10T12:15:00.000Z"]]);
  expect(idsOf(run)).toHaveLength(48);
  expect(run.since).toBe("2025-03-10T12:00:00.000Z");
});

test("after a long silence the run reads everything since the last one, newest first", async () => {
  const { checkpoint } = await readRun(calls, gong(recorded(10)), { now });
  const later = new Date(now.getTime() + 30 * 24 * hourMs);
  const meanwhile = recorded(700).map((row) => ({
    ...row,
    started: new Date(Date.parse(row.started) + 30 * 24 * hourMs).toISOString(),
  }));
  const call = gong(meanwhile);
  expect(idsOf(await readRun(calls, call, { now: later, checkpoint }))).toEqual(idsIn(meanwhile));
  expect(windowsOf(call)[0]).toEqual(["2026-04-02T12:00:00.000Z", "2026-04-09T12:00:00.000Z"]);
});

test.each([1, 2, 1000])("%d refused cursors cost a restart of the window and no call", async (refusesCursors) => {
  const rows = recorded(1500, hourMs / 2);
  const run = await readRun(calls, gong(rows, { refusesCursors }), { now });
  expect(idsOf(run)).toEqual(idsIn(rows));
});

test("a cursor refused for a window that cannot be narrower is a failure", async () => {
  const call = gong(recorded(150, 1000), { refusesCursors: Number.POSITIVE_INFINITY });
  await expect(readRun(calls, call, { now })).rejects.toMatchObject({ code: "INVALID_INPUT" });
});

test("a page that comes again is said, not walked for ever", async () => {
  const call = gong(recorded(150), { ignoresCursor: true });
  await expect(readRun(calls, call, { now })).rejects.toMatchObject({ code: "SOURCE_BAD_RESPONSE" });
});

test("calls of all workspaces are read at once", async () => {
  const rows = recorded(50);
  const call = gong(rows);
  expect(idsOf(await readRun(calls, call, { now }))).toEqual(idsIn(rows));
  expect(call.asked.every(({ filter }) => !("workspaceId" in filter))).toBe(true);
});

test("where a workspace has to be named each is read, window by window", async () => {
  const rows = recorded(900);
  const call = gong(rows, { wantsWorkspace: true });
  const run = await readRun(calls, call, { now });
  expect(idsOf(run)).toEqual(idsIn(rows));
  expect(call.asked.filter(({ action }) => action === "list-workspaces")).toHaveLength(1);
  expect(
    idsOf(await readRun(calls, gong(rows, { wantsWorkspace: true }), { now, checkpoint: run.checkpoint })),
  ).toHaveLength(48);
});

test("a refusal that no other question avoids is a failure", async () => {
  const call = givenCall(({ action }) => {
    if (action === "list-workspaces") return { workspaces: [] };
    throw new AppError("INVALID_INPUT");
  });
  await expect(readRun(calls, call, { now })).rejects.toMatchObject({ code: "INVALID_INPUT" });
});

test("basic data inside metaData, as some builds wrap it, has an id too", async () => {
  const call = givenCall(() => ({
    calls: [{ metaData: { id: "1", started: "2026-03-10T09:00:00Z" } }, { title: "?" }],
  }));
  const page = await calls.readPage(call, calls.start(now, 365), now);
  expect(page.rows[0]).toMatchObject({ externalId: "1", raw: { started: "2026-03-10T09:00:00Z" } });
  expect(page.rejected).toHaveLength(1);
});
