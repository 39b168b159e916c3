import { expect, test } from "vitest";
import { z } from "zod";
import { callSignalSchema } from "@/lib/records/schema";
import { signalsOf } from "./signals";

/** The signals, which have to keep the contract, with only what each of them says. */
function told(raw: Record<string, unknown>) {
  const signals = z.array(callSignalSchema).parse(signalsOf(raw));
  return signals.map((signal) => Object.fromEntries(Object.entries(signal).filter(([, value]) => value !== null)));
}

test("without content and comments there is nothing to tell yet", () => {
  expect(signalsOf({})).toBeNull();
  expect(signalsOf({ content: null, collaboration: [] })).toBeNull();
  expect(signalsOf({ content: {} })).toEqual([]);
});

test("topics have their length", () => {
  const topics = [{ name: "Pricing", duration: 245 }, { name: "Odd", duration: -1 }, { duration: 3 }, null];
  expect(told({ content: { topics } })).toEqual([
    { kind: "topic", key: "Pricing", label: "Pricing", durationSec: 245 },
    { kind: "topic", key: "Odd", label: "Odd" },
  ]);
});

test("a tracker is told hit by hit, in milliseconds; without hits by its count", () => {
  const trackers = [
    {
      id: "221",
      name: "Single sign-on",
      count: 2,
      occurrences: [{ startTime: 612.4, speakerId: "s2" }, { startTime: "700" }],
    },
    { id: 222, name: "Budget", count: 3, occurrences: null },
    { id: "223", name: "Never", count: 0 },
    { id: "224", name: "Absurd", count: 1e300, occurrences: [{ startTime: 1e300 }] },
  ];
  expect(told({ content: { trackers } })).toEqual([
    { kind: "tracker", key: "221", label: "Single sign-on", atMs: 612_400, count: 1, speakerId: "s2" },
    { kind: "tracker", key: "221", label: "Single sign-on", atMs: 700_000, count: 1 },
    { kind: "tracker", key: "222", label: "Budget", count: 3 },
    { kind: "tracker", key: "224", label: "Absurd", count: 1 },
  ]);
});

test("key points, outline and highlights keep their order and place", () => {
  const content = {
    keyPoints: [{ text: "Budget approved" }, { text: "" }],
    outline: [
      { section: "Security", startTime: 601, duration: 190, items: [{ text: "SSO is a must", startTime: 612.4 }] },
    ],
    highlights: [
      { title: "Next steps", items: [{ text: "Send SSO brief", startTimes: [1640.2, 1700] }] },
      { title: "Risks", items: [{ text: "Timeline", startTimes: null }, { text: null }] },
    ],
  };
  expect(told({ content })).toEqual([
    { kind: "key_point", key: "0", label: "Budget approved", text: "Budget approved" },
    { kind: "outline", key: "0", label: "Security", atMs: 601_000, durationSec: 190 },
    { kind: "outline", key: "0.0", label: "Security", text: "SSO is a must", atMs: 612_400 },
    { kind: "next_step", key: "0.0", label: "Next steps", text: "Send SSO brief", atMs: 1_640_200 },
    { kind: "highlight", key: "1.0", label: "Risks", text: "Timeline" },
  ]);
});

test("comments name their author", () => {
  const publicComments = [
    { id: 903, audioStartTime: 611, commenterUserId: "331", comment: "Good probing" },
    { comment: "No place", audioStartTime: null },
    { id: "904", comment: null },
  ];
  expect(told({ collaboration: { publicComments } })).toEqual([
    {
      kind: "comment",
      key: "903",
      label: "Good probing",
      text: "Good probing",
      atMs: 611_000,
      authorExternalId: "331",
    },
    { kind: "comment", key: "1", label: "No place", text: "No place" },
  ]);
});

test.each([
  ["topic", { topics: "Pricing" }],
  ["tracker", { trackers: [{}, "x", { occurrences: "?" }] }],
  ["outline", { outline: {} }],
])("a %s block of the wrong shape tells nothing", (_kind, content) => {
  expect(told({ content })).toEqual([]);
});
