import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { MembraneFailure } from "@/lib/membrane/errors";
import { givenCall } from "../fixtures/run";
import { readGongPage, readGongPages } from "./page";

const question = { action: "list-calls", rowsKey: "calls", filter: { fromDateTime: "2026-03-01T00:00:00Z" } };
const refusing = (error: AppError) =>
  givenCall(() => {
    throw error;
  });
const vendorSaid = (text: string) => {
  const vendor = { status: 404, body: { requestId: "7qk2v0d81mzx4t9bh3c", errors: [text] }, retryAfter: null };
  return new AppError("NOT_FOUND", {
    message: "The source answered 404.",
    cause: new MembraneFailure(404, null, vendor),
  });
};

test.each([
  "No calls found corresponding to the provided filters",
  "No call transcripts found corresponding to the provided filters",
  "No users found",
])("a 404 that says %s is an empty page", async (text) => {
  expect(await readGongPage(refusing(vendorSaid(text)), question, null)).toEqual({ raws: [], next: null });
});

test.each([
  "Call not found",
  "Not found",
  "No such connection found",
  "No action found for this connection",
  "No workspace was found",
])("a 404 that says %s is a 404", async (text) => {
  await expect(readGongPage(refusing(vendorSaid(text)), question, null)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the words in Membrane's own message count too", async () => {
  const error = new AppError("NOT_FOUND", { message: "Vendor answered 404: No calls found" });
  expect(await readGongPage(refusing(error), question, null)).toEqual({ raws: [], next: null });
});

test("any other refusal that speaks of nothing found is passed on", async () => {
  const error = new AppError("SOURCE_UNAVAILABLE", { message: "No calls found" });
  await expect(readGongPage(refusing(error), question, null)).rejects.toMatchObject({ code: "SOURCE_UNAVAILABLE" });
});

test("the cursor is a top-level input beside the filter", async () => {
  const call = givenCall(() => ({ calls: [] }));
  await readGongPage(call, { ...question, input: { contentSelector: {} } }, { cursor: "sbx.1", firstId: null });
  expect(call.asked).toEqual([
    { action: "list-calls", input: { contentSelector: {}, cursor: "sbx.1" }, filter: question.filter },
  ]);
});

test.each([
  ["records", { records: { totalRecords: 263, cursor: "sbx.2" }, calls: [{ id: "1" }] }],
  ["a wrapper", { output: { records: { cursor: "sbx.2" }, calls: [{ id: "1" }] } }],
  ["Membrane's list", { records: [{ id: "1", fields: {} }], cursor: "sbx.2" }],
])("the next cursor is found in %s", async (_where, output) => {
  const page = await readGongPage(
    givenCall(() => output),
    question,
    null,
  );
  expect(page).toMatchObject({ raws: [{ id: "1" }], next: { cursor: "sbx.2", firstId: "1" } });
});

test.each([[{ calls: [] }], [{ records: { cursor: "" }, calls: [] }], [{ records: { cursor: null }, calls: [] }]])(
  "%o has no further page",
  async (output) => {
    expect(
      await readGongPage(
        givenCall(() => output),
        question,
        null,
      ),
    ).toEqual({ raws: [], next: null });
  },
);

test.each([[{ id: "1" }], [{ metaData: { id: "1" } }], [{ callId: "1" }]])(
  "a page that comes again (%o) is said, not walked for ever",
  async (row) => {
    const call = givenCall(() => ({ calls: [row], records: { cursor: "sbx.2" } }));
    await expect(readGongPages(call, question)).rejects.toMatchObject({ code: "SOURCE_BAD_RESPONSE" });
    expect(call.asked).toHaveLength(2);
  },
);

test("all pages of a question are read", async () => {
  const pages: Record<string, object> = {
    first: { calls: [{ id: "1" }], records: { cursor: "a" } },
    a: { calls: [{ id: "2" }], records: { cursor: "b" } },
    b: { calls: [{ id: "3" }], records: {} },
  };
  const call = givenCall(({ input }) => pages[String(input.cursor ?? "first")]);
  expect(await readGongPages(call, question)).toEqual([{ id: "1" }, { id: "2" }, { id: "3" }]);
});

test("an answer without a list is no empty page", async () => {
  const call = givenCall(() => ({ requestId: "r", records: { totalRecords: 3 } }));
  await expect(readGongPage(call, question, null)).rejects.toMatchObject({ code: "SOURCE_BAD_RESPONSE" });
});
