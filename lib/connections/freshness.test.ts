import { expect, test } from "vitest";
import { toFreshness } from "./freshness";
import type { FreshnessRow } from "./reads";

const now = new Date("2026-11-20T12:00:00Z");
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const stream = (
  kind: string,
  given: Partial<FreshnessRow["streams"][number]> = {},
): FreshnessRow["streams"][number] => ({
  kind,
  mode: "list",
  periodSec: 300,
  dueAt: before(-2),
  lastGoodAt: before(3),
  firstFilledAt: before(60),
  runStartedAt: null,
  leaseUntil: null,
  failures: 0,
  notPermitted: false,
  since: null,
  ...given,
});
const row = (streams: FreshnessRow["streams"], given: Partial<FreshnessRow> = {}): FreshnessRow => ({
  id: "0198c0de-0000-7000-8000-000000000001",
  source: "espocrm",
  name: "EspoCRM",
  usable: true,
  downSince: null,
  streams,
  ...given,
});

test("the age is that of the oldest good run and the reach that of the nearest bound", () => {
  const streams = [
    stream("lead", { lastGoodAt: before(4), since: before(900) }),
    stream("task", { since: before(500) }),
  ];
  expect(toFreshness(row(streams), now)).toMatchObject({
    state: "current",
    asOf: before(4).toISOString(),
    since: before(500).toISOString(),
  });
});

test("only the kinds asked for count, and never users or details", () => {
  const streams = [
    stream("lead"),
    stream("user", { lastGoodAt: before(55) }),
    stream("lead", { mode: "detail", lastGoodAt: null }),
    stream("opportunity", { lastGoodAt: before(50), dueAt: before(45) }),
  ];
  expect(toFreshness(row(streams), now, ["lead"])).toMatchObject({ state: "current", asOf: before(3).toISOString() });
  expect(toFreshness(row(streams), now)).toMatchObject({ state: "stalled", asOf: before(50).toISOString() });
});

test("what was never read has no age, however good the rest is", () => {
  const streams = [stream("lead"), stream("task", { lastGoodAt: null, firstFilledAt: null })];
  expect(toFreshness(row(streams), now)).toMatchObject({ state: "never", asOf: null });
  expect(toFreshness(row([]), now)).toMatchObject({ state: "never", asOf: null });
});

test("a connection that signed out is down since then, with the age of what is kept", () => {
  const given = { usable: false, downSince: before(90) };
  expect(toFreshness(row([stream("lead", { lastGoodAt: before(91) })], given), now)).toMatchObject({
    state: "down",
    asOf: before(91).toISOString(),
    downSince: before(90).toISOString(),
  });
});

test("a stream that may not be read leaves the others' age alone; none that may is not permitted", () => {
  const closed = stream("task", { notPermitted: true, lastGoodAt: null });
  expect(toFreshness(row([stream("lead"), closed]), now)).toMatchObject({ state: "current" });
  expect(toFreshness(row([closed]), now)).toMatchObject({ state: "not_permitted" });
});
