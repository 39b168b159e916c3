import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { givenCall, idsOf, readRun } from "../fixtures/run";
import { users } from "./users";

const now = new Date("2026-03-10T12:00:00Z");

/** Three pages of users; the first `refuses` cursors are refused. */
function gong(refuses = 0) {
  let refused = 0;
  return givenCall(({ input }) => {
    if (input.cursor && refused++ < refuses) throw new AppError("INVALID_INPUT", { message: "Cursor has expired" });
    const page = Number(input.cursor ?? 0);
    const cursor = page < 2 ? String(page + 1) : undefined;
    return { records: { totalRecords: 3, cursor }, users: [{ id: `u${page}` }] };
  });
}

test("every page of users is read, and each run starts at the top", async () => {
  const run = await readRun(users, gong(), { now });
  expect(idsOf(run)).toEqual(["u0", "u1", "u2"]);
  expect(run.checkpoint).toEqual(users.start(now, 365));
});

test("an expired cursor restarts the list once", async () => {
  const run = await readRun(users, gong(1), { now });
  expect(idsOf(run)).toEqual(["u0", "u1", "u2"]);
  expect(run).toMatchObject({ rejected: [], pages: 5 });
});

test("a list whose cursors are all refused is said, and the next run tries again", async () => {
  const run = await readRun(users, gong(Number.POSITIVE_INFINITY), { now });
  expect(idsOf(run)).toEqual(["u0"]);
  expect(run.rejected).toHaveLength(1);
  expect(idsOf(await readRun(users, gong(), { now, checkpoint: run.checkpoint }))).toEqual(["u0", "u1", "u2"]);
});

test("a refusal of the first page is a failure", async () => {
  const call = givenCall(() => {
    throw new AppError("INVALID_INPUT");
  });
  await expect(readRun(users, call, { now })).rejects.toMatchObject({ code: "INVALID_INPUT" });
});
