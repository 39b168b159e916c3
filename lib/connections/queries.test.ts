import { expect, test } from "vitest";
import { followPollMs, listPollMs } from "./queries";
import type { ConnectionView, Stream } from "./schema";

const stream: Stream = {
  id: "s",
  name: "leads",
  kind: "lead",
  mode: "list",
  state: "current",
  records: 1,
  waiting: 0,
  rejected: 0,
  lastGoodAt: "2026-11-20T12:00:00.000Z",
  dueAt: "2026-11-20T12:05:00.000Z",
  since: null,
  firstFilled: true,
  error: null,
};
const working: ConnectionView = {
  id: "c",
  name: "EspoCRM",
  source: "espocrm",
  sourceReason: "domain",
  domain: "espocrm.com",
  logoUrl: null,
  state: "READY",
  status: "working",
  clientAction: null,
  error: null,
  connectedBy: null,
  createdAt: "2026-11-20T12:00:00.000Z",
  answeredAt: null,
  askFailed: null,
  downSince: null,
  accountUrl: null,
  streams: [stream],
  budget: null,
};
const listOf = (...items: ConnectionView[]) => ({
  items,
  membrane: { reachable: true, code: null, message: null },
  canManage: true,
});

test.each<[string, Partial<ConnectionView>]>([
  ["is being prepared", { status: "preparing" }],
  ["waits for a person", { status: "your_turn" }],
  ["has just begun", { streams: [] }],
  ["is filling", { streams: [{ ...stream, firstFilled: false, state: "reading" }] }],
  ["reads details", { streams: [{ ...stream, mode: "detail", state: "reading", waiting: 7 }] }],
])("a list with a connection that %s is asked for soon again", (_name, given) => {
  expect(listPollMs(listOf(working, { ...working, ...given }))).toBe(2_000);
});

test.each<[string, Partial<ConnectionView>]>([
  ["works", {}],
  ["waits for what is not given yet", { streams: [{ ...stream, mode: "detail", waiting: 7 }] }],
  ["has no source", { source: null, streams: [] }],
  ["may not read a stream", { streams: [{ ...stream, firstFilled: false, state: "not_permitted" }] }],
  ["failed for good", { status: "setup_error" }],
])("a list with a connection that %s is not hurried", (_name, given) => {
  expect(listPollMs(listOf({ ...working, ...given }))).toBe(20_000);
});

test("one that somebody follows is asked for until it is usable", () => {
  expect(followPollMs(undefined)).toBe(2_000);
  expect(followPollMs({ ...working, state: "BUILDING", status: "preparing" })).toBe(500);
  expect(followPollMs({ ...working, state: "CLIENT_ACTION_REQUIRED", status: "your_turn" })).toBe(2_000);
  expect(followPollMs({ ...working, status: "signed_out" })).toBe(2_000);
  expect(followPollMs(working)).toBe(false);
});
