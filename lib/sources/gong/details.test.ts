import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { givenCall } from "../fixtures/run";
import { details } from "./details";

const now = new Date("2026-03-10T12:00:00Z");
const metaData = { id: "1", started: "2026-03-10T09:00:00Z", media: "Video" };
const content = { brief: "Asked about the price." };
const read = (extensive: object[], ids: string[]) =>
  details.readDetails(
    givenCall(() => ({ calls: extensive })),
    ids,
    now,
  );

test("a call is asked for by its id, with every block but the media", async () => {
  const call = givenCall(() => ({ calls: [] }));
  await details.readDetails(call, ["1", "2"], now);
  expect(call.asked[0]).toMatchObject({ action: "get-calls-extensive", filter: { callIds: ["1", "2"] } });
  expect(call.asked[0]?.input.contentSelector).toMatchObject({ context: "Extended", exposedFields: { media: false } });
});

test("basic data and blocks become one row; links to media are not kept", async () => {
  const page = await read(
    [{ metaData, parties: [], content, media: { audioUrl: "https://media.example/a?sig=x" } }],
    ["1"],
  );
  expect(page.rows).toEqual([
    { kind: "call", externalId: "1", part: "extensive", raw: { ...metaData, parties: [], content } },
  ]);
  expect(page.missing).toEqual([]);
});

test("calls that were not asked for are left out, calls that do not come are missing", async () => {
  const page = await read(
    [
      { metaData: { ...metaData, id: "9" }, content },
      { metaData, content },
    ],
    ["1", "2"],
  );
  expect(page.rows.map(({ externalId }) => externalId)).toEqual(["1"]);
  expect(page.missing).toEqual(["2"]);
});

test.each([
  ["without content", { metaData, parties: [] }, true],
  ["with empty content", { metaData, content: {} }, true],
  ["with content", { metaData, content }, false],
  ["long ago and without content", { metaData: { ...metaData, started: "2026-03-01T09:00:00Z" } }, false],
])("a call %s is kept; asked for again: %s", async (_how, extensive, isMissing) => {
  const page = await read([extensive], ["1"]);
  expect(page.rows).toHaveLength(1);
  expect(page.missing).toEqual(isMissing ? ["1"] : []);
});

test("no call found at all is an answer: all are missing", async () => {
  const call = givenCall(() => {
    throw new AppError("NOT_FOUND", { message: "No calls found corresponding to the provided filters" });
  });
  expect(await details.readDetails(call, ["1", "2"], now)).toEqual({ rows: [], rejected: [], missing: ["1", "2"] });
});

test("a row without an id is rejected", async () => {
  const page = await read([{ parties: [] }], ["1"]);
  expect(page).toMatchObject({ rows: [], rejected: [{ reason: "The row has no id" }], missing: ["1"] });
});

test("a call that is not there yet is asked for within minutes first, and some day no more", () => {
  expect([0, 1, 4, 5].map((attempt) => details.retryAfterSec(attempt))).toEqual([600, 3600, 259_200, null]);
});
