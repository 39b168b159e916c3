import { expect, test } from "vitest";
import { ask, stoppedClock } from "../fixtures/ask";
import { callId, gongState, managerId, nadiaId } from "../fixtures/gong-state";
import { openGongAccount } from "./routes";
import type { GongState } from "./types";

const MARCH = "fromDateTime=2026-03-01T00:00:00Z&toDateTime=2026-04-01T00:00:00Z";

function given(extra = 0, changes: Partial<GongState> = {}, start?: string) {
  const clock = stoppedClock(start);
  const state = { ...gongState(extra), ...changes };
  return { account: openGongAccount(state, clock), clock, state };
}

type Account = ReturnType<typeof given>["account"];
type Calls = { json: { calls: { id?: string; metaData?: { id: string } }[] } };
const extensive = (account: Account, body: unknown, query = "") =>
  ask(account, `POST /v2/calls/extensive${query}`, { body });
const idsOf = ({ json }: Calls) => json.calls.map((call) => call.metaData?.id ?? call.id);

test("calls are listed by their basic data only", () => {
  const { json } = ask(given().account, `GET /v2/calls?${MARCH}`);
  expect(json.requestId).toMatch(/^[0-9a-z]{19}$/);
  expect(json.records).toEqual({ totalRecords: 1, currentPageSize: 1, currentPageNumber: 0 });
  expect(json.calls[0]).toMatchObject({ id: callId, url: `https://app.gong.io/call?id=${callId}`, isPrivate: false });
  expect(json.calls[0]).not.toHaveProperty("parties");
});

test("a list needs both ends of its range", () => {
  expect(ask(given().account, "GET /v2/calls?fromDateTime=2026-03-01T00:00:00Z")).toMatchObject({
    status: 400,
    json: { errors: ["toDateTime: must not be null"] },
  });
});

test("nothing found is a 404 in Gong's words", () => {
  const { account } = given();
  expect(ask(account, "GET /v2/calls?fromDateTime=2020-01-01T00:00:00Z&toDateTime=2020-02-01T00:00:00Z")).toMatchObject(
    {
      status: 404,
      json: { errors: ["No calls found corresponding to the provided filters"] },
    },
  );
  expect(extensive(account, { filter: { callIds: ["1"] } }).status).toBe(404);
});

test("from is inclusive, to exclusive, and a conference counts by its schedule", () => {
  const { account } = given();
  const at = (from: string, to: string) =>
    extensive(account, { filter: { fromDateTime: from, toDateTime: to } }).status;
  expect(at("2026-03-06T17:00:00Z", "2026-03-06T17:00:01Z")).toBe(200);
  expect(at("2026-03-06T17:00:01Z", "2026-03-06T18:00:00Z")).toBe(404);
  expect(at("2026-03-06T16:00:00Z", "2026-03-06T17:00:00Z")).toBe(404);
});

test("the cursor of a POST works in the body and is not looked at in the query", () => {
  const { account } = given(250);
  const first = extensive(account, { filter: {} });
  expect(first.json.records).toMatchObject({ totalRecords: 251, currentPageSize: 100, currentPageNumber: 0 });
  const { cursor } = first.json.records;
  const second = extensive(account, { filter: {}, cursor });
  expect(second.json.records.currentPageNumber).toBe(1);
  expect(idsOf(second)).not.toContain(idsOf(first)[0]);
  expect(idsOf(extensive(account, { filter: {} }, `?cursor=${cursor}`))).toEqual(idsOf(first));
  const third = extensive(account, { filter: {}, cursor: second.json.records.cursor });
  expect(third.json.records).toEqual({ totalRecords: 251, currentPageSize: 51, currentPageNumber: 2 });
});

test("the cursor of a GET stands in the query", () => {
  const { account } = given(250);
  const range = "fromDateTime=2020-01-01T00:00:00Z&toDateTime=2027-01-01T00:00:00Z";
  const first = ask(account, `GET /v2/calls?${range}`);
  const second = ask(account, `GET /v2/calls?${range}&cursor=${first.json.records.cursor}`);
  expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(200);
});

test("a cursor is refused when tampered with, for another question, or after an hour", () => {
  const { account, clock } = given(250);
  const { cursor } = extensive(account, { filter: {} }).json.records;
  expect(extensive(account, { filter: {}, cursor: cursor.replace("sbx.ey", "sbx.eY") }).status).toBe(400);
  expect(extensive(account, { filter: { primaryUserIds: [managerId] }, cursor }).status).toBe(400);
  clock.advance(3601);
  expect(extensive(account, { filter: {}, cursor }).json.errors).toEqual(["Cursor has expired"]);
});

test("a filter is required but may be empty", () => {
  const { account } = given();
  expect(extensive(account, {})).toMatchObject({ status: 400, json: { errors: ["filter: must not be null"] } });
  expect(extensive(account, { filter: {} }).status).toBe(200);
});

test("nothing but metaData comes unless selected", () => {
  expect(Object.keys(extensive(given().account, { filter: {} }).json.calls[0])).toEqual(["metaData"]);
});

test.each([
  [{ parties: true }, ["parties"]],
  [{ content: { brief: true } }, ["content"]],
  [{ interaction: { speakers: true } }, ["interaction"]],
  [{ collaboration: { publicComments: true } }, ["collaboration"]],
  [{ media: true }, ["media"]],
  [{ parties: false, media: false }, []],
])("the selector %j toggles its block", (exposedFields, blocks) => {
  const { json } = extensive(given().account, { filter: {}, contentSelector: { exposedFields } });
  expect(Object.keys(json.calls[0])).toEqual(["metaData", ...blocks]);
});

test.each(["structure", "topics", "trackers", "brief", "outline", "highlights", "callOutcome", "keyPoints"])(
  "content shows %s alone when it alone is selected",
  (name) => {
    const contentSelector = { exposedFields: { content: { [name]: true } } };
    const { json } = extensive(given().account, { filter: {}, contentSelector });
    expect(Object.keys(json.calls[0].content)).toEqual([name]);
  },
);

test("a tracker's occurrences have a selector of their own", () => {
  const { account } = given();
  const trackers = (content: object) =>
    extensive(account, { filter: {}, contentSelector: { exposedFields: { content } } }).json.calls[0].content
      .trackers[0];
  expect(trackers({ trackers: true })).toEqual({
    id: "2210047768119034402",
    name: "Single sign-on",
    count: 1,
    type: "KEYWORD",
    phrases: [{ phrase: "SSO", count: 1 }],
  });
  expect(trackers({ trackers: true, trackerOccurrences: true }).occurrences).toHaveLength(1);
});

test("context is named by Basic, filled by Extended, and of the call's time only when asked", () => {
  const { account } = given();
  const context = (contentSelector: object) =>
    extensive(account, { filter: {}, contentSelector }).json.calls[0].context?.[0].objects;
  expect(context({})).toBeUndefined();
  expect(context({ context: "Basic" })).toEqual([{ objectType: "Account", objectId: "66c4d1e8b11c5d083" }]);
  expect(context({ context: "Extended" })[0]).toMatchObject({
    timing: "Now",
    fields: [{ name: "name", value: "Vela" }],
  });
  expect(context({ context: "Extended", contextTiming: ["TimeOfCall"] })).toMatchObject([{ objectId: "old" }]);
});

test("media addresses differ with every hour they are asked for", () => {
  const { account, clock } = given();
  const video = () =>
    extensive(account, { filter: {}, contentSelector: { exposedFields: { media: true } } }).json.calls[0].media
      .videoUrl;
  const before = video();
  clock.advance(3600);
  expect(video()).not.toBe(before);
});

test("a call is listed some time after it started, its transcript and content later still", () => {
  const { account, clock } = given(0, {}, "2026-03-06T17:59:59Z");
  const contentSelector = { exposedFields: { parties: true, content: { brief: true } } };
  const transcripts = () => ask(account, "POST /v2/calls/transcript", { body: { filter: { callIds: [callId] } } });
  expect(extensive(account, { filter: {}, contentSelector }).status).toBe(404);
  expect(ask(account, `GET /v2/calls/${callId}`).status).toBe(404);

  clock.advance(1);
  expect(Object.keys(extensive(account, { filter: {}, contentSelector }).json.calls[0])).toEqual([
    "metaData",
    "parties",
  ]);
  expect(transcripts()).toMatchObject({
    status: 404,
    json: { errors: ["No transcripts found corresponding to the provided filters"] },
  });

  clock.advance(7200);
  expect(extensive(account, { filter: {}, contentSelector }).json.calls[0].content.brief).toBe("Iris asked about SSO.");
  expect(transcripts().json.callTranscripts).toMatchObject([{ callId, transcript: [{ topic: "Intro" }] }]);
});

test("calls without a transcript are left out of the transcripts", () => {
  const { json } = ask(given(20).account, "POST /v2/calls/transcript", { body: { filter: {} } });
  expect(json.records.totalRecords).toBe(1);
});

test("private calls are there only for a key that may see them", () => {
  const { state, clock } = given();
  for (const call of state.calls) call.metaData.isPrivate = true;
  expect(ask(openGongAccount(state, clock), `GET /v2/calls/${callId}`).json.call.isPrivate).toBe(true);
  state.company.privateCallsVisible = false;
  expect(ask(openGongAccount(state, clock), `GET /v2/calls/${callId}`).status).toBe(404);
});

const upload = {
  actualStart: "2026-03-10T14:00:00Z",
  clientUniqueId: "hl-dialer-000381",
  direction: "Outbound",
  duration: 311,
  primaryUser: nadiaId,
  title: "Call back Vela Norte",
  parties: [{ userId: nadiaId }, { name: "Iris Quintela", phoneNumber: "+541155550143" }],
};

test("an uploaded call is listed after it was processed", () => {
  const { account, clock } = given();
  const created = ask(account, "POST /v2/calls", { body: upload }).json.callId;
  expect(Number(created)).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
  expect(ask(account, `GET /v2/calls/${created}`).status).toBe(404);
  clock.advance(300);
  expect(ask(account, `GET /v2/calls/${created}`).json.call).toMatchObject({
    title: "Call back Vela Norte",
    scheduled: null,
    duration: 311,
    scope: "External",
  });
  expect(idsOf(ask(account, `GET /v2/calls?${MARCH}`))).toEqual([callId, created]);
});

test.each([
  ["no direction", { direction: undefined }, 400],
  ["an unknown direction", { direction: "Sideways" }, 400],
  ["an unknown host", { primaryUser: "1" }, 400],
  ["no party of the host", { parties: [{ name: "Iris" }] }, 400],
])("an upload with %s is refused", (_, change, status) => {
  expect(ask(given().account, "POST /v2/calls", { body: { ...upload, ...change } }).status).toBe(status);
});

test("the same clientUniqueId is not accepted twice", () => {
  const { account } = given();
  expect(ask(account, "POST /v2/calls", { body: upload }).status).toBe(200);
  expect(ask(account, "POST /v2/calls", { body: upload }).status).toBe(409);
});

test("manual associations come in the order they were made, optionally from a time on", () => {
  const { account } = given();
  const rows = (query: string) =>
    ask(account, `GET /v2/calls/manual-crm-associations${query}`).json.associations.map(
      ({ created }: { created: string }) => created,
    );
  expect(rows("")).toEqual(["2026-03-08T10:00:00Z", "2026-03-09T10:00:00Z"]);
  expect(rows("?fromDateTime=2026-03-09T00:00:00Z")).toEqual(["2026-03-09T10:00:00Z"]);
});

test("a fourth request in a second is refused with the time to wait, by the sandbox's clock", () => {
  const { account, clock } = given(0, { limits: { perSecond: 3 } });
  const answers = [1, 2, 3, 4].map(() => ask(account, "GET /v2/workspaces"));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(answers[3]).toMatchObject({ headers: { "retry-after": "1" }, json: { errors: ["API rate limit exceeded"] } });
  clock.advance(1);
  expect(ask(account, "GET /v2/workspaces").status).toBe(200);
});

test("a day's budget ends with the wait until the next day", () => {
  const { account } = given(0, { limits: { perDay: 2 } });
  const answers = [1, 2, 3].map(() => ask(account, "GET /v2/workspaces"));
  expect(answers[2]).toMatchObject({ status: 429, headers: { "retry-after": String(9 * 3600) } });
});

test("every n-th request can be refused to rehearse backing off", () => {
  const { account } = given(0, { limits: { refuseEvery: 3 } });
  const statuses = [1, 2, 3, 4].map(() => ask(account, "GET /v2/workspaces").status);
  expect(statuses).toEqual([200, 200, 429, 200]);
});

test("100,000 calls are walked page by page within the time of a test", () => {
  const { account } = given(100_000);
  const seen = new Set<unknown>();
  let cursor: string | undefined;
  for (let page = 0; page < 20; page++) {
    const answer = extensive(account, { filter: {}, cursor });
    for (const id of idsOf(answer)) seen.add(id);
    cursor = answer.json.records.cursor;
  }
  expect(seen.size).toBe(2000);
});
