import { expect, test } from "vitest";
import { AppError, type ErrorCode } from "@/lib/errors";
import { givenCall } from "../fixtures/run";
import { messages, sideOf } from "./messages";

const now = new Date("2026-03-10T15:00:00Z");
const line = (index: number) => ({
  id: `m${index}`,
  body: `Line ${index}`,
  sender: { type: index % 2 ? "chatbot" : "visitor", name: "Iris" },
  sendAt: new Date(Date.UTC(2026, 2, 4) + index * 1000).toISOString(),
});
const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index));

/** Conversations by id, oldest line first, 100 a page at most; a code instead of lines is a refusal. */
function cliengo(threads: Record<string, unknown[] | ErrorCode>, wrap: "paged" | "bare" | "all" = "paged") {
  return givenCall(({ action, input }) => {
    const thread = threads[action.split("/")[2] ?? ""] ?? "NOT_FOUND";
    if (typeof thread === "string") throw new AppError(thread);
    const offset = Number(input.offset ?? 0);
    if (offset > 1000) throw new AppError("INVALID_INPUT");
    if (wrap === "all") return thread;
    const results = thread.slice(offset, offset + Math.min(100, Number(input.limit ?? 50)));
    return wrap === "bare" ? results : { results, paging: { page: 0, total: thread.length } };
  });
}

test.each([
  [0, 1],
  [3, 1],
  [100, 1],
  [101, 2],
  [730, 8],
  [1100, 11],
])("a conversation of %d lines takes %d requests", async (count, requests) => {
  const call = cliengo({ c1: lines(count) });
  const page = await messages.readDetails(call, ["c1"], now);
  expect(page.messages?.[0]?.items.map(({ externalId }) => externalId)).toEqual(lines(count).map(({ id }) => id));
  expect(page).toMatchObject({ rejected: [], missing: [] });
  expect(call.asked).toHaveLength(requests);
});

test.each(["bare", "all"] as const)("an answer without a total is read to its end (%s)", async (wrap) => {
  const page = await messages.readDetails(cliengo({ c1: lines(230) }, wrap), ["c1"], now);
  expect(new Set(page.messages?.[0]?.items.map(({ externalId }) => externalId)).size).toBe(230);
});

test("lines beyond the last offset are said", async () => {
  const page = await messages.readDetails(cliengo({ c1: lines(1500) }), ["c1"], now);
  expect(page.messages?.[0]?.items).toHaveLength(1100);
  expect(page.rejected).toEqual([
    { externalId: "c1", reason: "The lines after the first 1100 cannot be paged to", raw: {} },
  ]);
});

test.each<ErrorCode>(["NOT_FOUND", "INVALID_INPUT", "SOURCE_BAD_RESPONSE"])(
  "what is wrong with one conversation (%s) leaves the others readable",
  async (code) => {
    const page = await messages.readDetails(cliengo({ c1: lines(1), c2: code, c3: lines(2) }), ["c1", "c2", "c3"], now);
    expect(page.messages?.map(({ items }) => items.length)).toEqual([1, 2]);
    expect(page.missing).toEqual(["c2"]);
  },
);

test.each<ErrorCode>(["SOURCE_UNAVAILABLE", "CONNECTION_EXPIRED", "FORBIDDEN", "SOURCE_RATE_LIMITED"])(
  "what is wrong with the account (%s) stops the read",
  async (code) => {
    const read = messages.readDetails(cliengo({ c1: lines(1), c2: code }), ["c1", "c2"], now);
    await expect(read).rejects.toMatchObject({ code });
  },
);

test("a batch of which nothing can be read is a failure, not an empty answer", async () => {
  const read = messages.readDetails(cliengo({ c1: "SOURCE_BAD_RESPONSE", c2: "NOT_FOUND" }), ["c1", "c2"], now);
  await expect(read).rejects.toMatchObject({ code: "SOURCE_BAD_RESPONSE" });
});

test("ids are escaped in the path", async () => {
  const call = cliengo({});
  await messages.readDetails(call, ["../users?x=1"], now);
  expect(call.asked[0]?.action).toBe("/conversations/..%2Fusers%3Fx%3D1/messages");
});

test.each([
  [
    { body: "Hola", sendAt: "2026-03-04T15:18:09Z" },
    { text: "Hola", at: "2026-03-04T15:18:09.000Z" },
  ],
  [
    { message: { text: "Hola" }, sentAt: "2026-03-04T12:18:09-03:00" },
    { text: "Hola", at: "2026-03-04T15:18:09.000Z" },
  ],
  [
    { message: "Hola", creationDate: "2026-03-04T15:18:09Z" },
    { text: "Hola", side: "unknown", senderName: null },
  ],
  [{ text: "Hola", sentAt: "", sendAt: "2026-03-04T15:18:09Z" }, { at: "2026-03-04T15:18:09.000Z" }],
  [{ body: null, sendAt: "2026-03-04T15:18:09Z" }, { text: "" }],
  [
    { id: 7, body: "x", sendAt: 1772637489000, sender: "operator" },
    { externalId: "7", side: "agent" },
  ],
  [
    { body: "مرحبا", sendAt: "2026-03-04T15:18:09Z", sender: { type: null, name: " Iris " } },
    { text: "مرحبا", senderName: "Iris" },
  ],
])("a line %o is read", async (raw, expected) => {
  const page = await messages.readDetails(cliengo({ c1: [raw] }, "all"), ["c1"], now);
  expect(page.messages?.[0]?.items[0]).toMatchObject(expected);
});

test("a line without a time is rejected, the others stay", async () => {
  const page = await messages.readDetails(cliengo({ c1: [line(0), { id: "m9", body: "?" }, null] }), ["c1"], now);
  expect(page.messages?.[0]?.items).toHaveLength(1);
  expect(page.rejected).toEqual([
    { externalId: "m9", reason: "The chat line has no time", raw: { id: "m9", body: "?" } },
    { externalId: null, reason: "The chat line has no time", raw: null },
  ]);
});

test.each([
  ["visitor", "visitor"],
  ["CLIENT", "visitor"],
  ["chatbot", "bot"],
  ["SYSTEM", "bot"],
  ["operator", "agent"],
  ["user", "agent"],
  ["60aa7d3e9b1c4f0019de7711", "unknown"],
  [null, "unknown"],
])("%o is the %s's side", (word, side) => {
  expect(sideOf(word)).toBe(side);
});

test("what is not there is asked for again, and some day no more", () => {
  expect([0, 1, 2, 3, 4, 5].map((attempt) => messages.retryAfterSec(attempt))).toEqual([
    300,
    3600,
    21_600,
    86_400,
    259_200,
    null,
  ]);
});
