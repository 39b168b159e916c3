import { expect, test } from "vitest";
import { type StreamClock, toLateness, toStatus, toStreamState } from "./status";

const now = new Date("2026-11-20T12:00:00Z");
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const fine: StreamClock = {
  periodSec: 300,
  dueAt: before(-3),
  lastGoodAt: before(2),
  firstFilledAt: before(60),
  runStartedAt: null,
  leaseUntil: null,
  failures: 0,
  notPermitted: false,
};

test.each([
  [60, 1.9, "current"],
  [60, 2.1, "late"],
  [60, 9.9, "late"],
  [60, 10.1, "stalled"],
  [300, 4.9, "current"],
  [300, 5.1, "late"],
  [300, 10.1, "stalled"],
  [900, 14.9, "current"],
  [900, 29.9, "late"],
  [900, 30.1, "stalled"],
])("a stream of every %i s that is overdue by %f min is %s", (periodSec, minutes, state) => {
  expect(toLateness({ ...fine, periodSec, dueAt: before(minutes) }, now)).toBe(state);
});

test.each<[string, Partial<StreamClock>, string]>([
  ["never read, due now", { lastGoodAt: null, firstFilledAt: null, dueAt: now }, "waiting"],
  ["never read, due long ago", { lastGoodAt: null, firstFilledAt: null, dueAt: before(30) }, "stalled"],
  [
    "in its first read",
    { lastGoodAt: null, firstFilledAt: null, dueAt: before(30), runStartedAt: before(30), leaseUntil: now },
    "reading",
  ],
  [
    "left by whoever read it",
    { lastGoodAt: null, firstFilledAt: null, dueAt: before(30), runStartedAt: before(30), leaseUntil: before(5) },
    "stalled",
  ],
  ["read again", { runStartedAt: now, leaseUntil: before(-1) }, "reading"],
  ["good", {}, "current"],
  ["good, with one failure within its period", { failures: 1 }, "current"],
  ["failing twice in a row, within its period", { failures: 2 }, "failing"],
  ["failing, put off to the future", { failures: 4, lastGoodAt: before(12), dueAt: before(-20) }, "failing"],
  ["failing for long", { failures: 9, lastGoodAt: before(40), dueAt: before(-20) }, "stalled"],
  ["failing from the first", { failures: 1, lastGoodAt: null, firstFilledAt: null }, "failing"],
  ["forbidden", { notPermitted: true, failures: 3 }, "not_permitted"],
])("a stream that is %s", (_name, clock, state) => {
  expect(toStreamState({ ...fine, ...clock }, now)).toBe(state);
});

const facts = { state: "READY", usable: true, paused: false, wasUsable: false };

test.each([
  [{ state: "BUILDING", usable: false }, "preparing"],
  [{ state: "CLIENT_ACTION_REQUIRED", usable: false }, "your_turn"],
  [{ state: "CLIENT_ACTION_REQUIRED", usable: false, wasUsable: true }, "signed_out"],
  [{ usable: false }, "signed_out"],
  [{ state: "DISCONNECTING", usable: false }, "signed_out"],
  [{ state: "CONFIGURATION_ERROR", usable: false }, "setup_error"],
  [{ state: "SETUP_FAILED", usable: false }, "setup_error"],
  [{ paused: true }, "paused"],
  [{}, "working"],
  [{ state: "HIBERNATING", usable: false }, "unknown"],
  [{ state: "ready", usable: true }, "unknown"],
  [{ state: "", usable: false }, "unknown"],
])("%j is %s", (given, status) => {
  expect(toStatus({ ...facts, ...given }, [])).toBe(status);
});

test("a working connection is as good as its worst stream; what it may not read does not count", () => {
  expect(toStatus(facts, ["current", "late", "not_permitted"])).toBe("late");
  expect(toStatus(facts, ["late", "stalled"])).toBe("stalled");
  expect(toStatus(facts, ["failing", "current"])).toBe("late");
  expect(toStatus(facts, ["not_permitted", "reading", "waiting"])).toBe("working");
});
