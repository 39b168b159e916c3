import { expect, test } from "vitest";
import { ask, stoppedClock } from "../fixtures/ask";
import { cliengoState, irisId, nadiaId, otherSiteId, siteId } from "../fixtures/cliengo-state";
import { openCliengoAccount } from "./routes";

function given(extra = 0) {
  const clock = stoppedClock();
  const state = cliengoState(extra);
  return { account: openCliengoAccount(state, clock), clock, state };
}

const idsOf = (answer: { json: { results: { id: string }[] } }) => answer.json.results.map(({ id }) => id);

test("contacts come newest first, whatever their offset of time is written as", () => {
  const { json } = ask(given().account, "GET /contacts");
  expect(json.results.map((contact: { creationDate: string }) => contact.creationDate)).toEqual([
    "2026-03-05T08:00:00-03:00",
    "2026-03-04T15:20:11Z",
  ]);
  expect(json.paging).toEqual({ page: 0, total: 2 });
});

test("page has no effect, offset does", () => {
  const { account } = given(120);
  expect(idsOf(ask(account, "GET /contacts?limit=10&page=3"))).toEqual(idsOf(ask(account, "GET /contacts?limit=10")));
  expect(idsOf(ask(account, "GET /contacts?limit=10&offset=10"))).not.toEqual(
    idsOf(ask(account, "GET /contacts?limit=10")),
  );
});

test("a page holds 50 unless told, and 100 at most", () => {
  const { account } = given(200);
  expect(idsOf(ask(account, "GET /contacts"))).toHaveLength(50);
  expect(idsOf(ask(account, "GET /contacts?limit=500"))).toHaveLength(100);
});

test("an offset beyond 1000 is refused", () => {
  const { account } = given();
  expect(ask(account, "GET /contacts?offset=1000").status).toBe(200);
  expect(ask(account, "GET /contacts?offset=1001")).toMatchObject({
    status: 400,
    json: { status: 400, message: "Offset cannot be greater than 1000" },
  });
});

test("since is inclusive, until exclusive, and both change the total", () => {
  const { account } = given();
  expect(idsOf(ask(account, "GET /contacts?since=2026-03-04&until=2026-03-05"))).toEqual([irisId]);
  expect(ask(account, "GET /contacts?since=2026-03-05").json.paging.total).toBe(1);
  expect(ask(account, "GET /contacts?until=2026-03-04").json.paging.total).toBe(0);
});

test("other names for dates are ignored", () => {
  expect(ask(given().account, "GET /contacts?createdAt=2026-03-05&from=2026-03-05").json.paging.total).toBe(2);
});

test.each([
  ["query=quintela", 1],
  ["query=15-5555", 1],
  ["status=active", 1],
  [`websiteId=${otherSiteId}`, 1],
  [`assignedTo=${nadiaId}`, 2],
  ["assignedTo=UNASSIGNED", 0],
])("contacts are filtered by %s", (query, total) => {
  expect(ask(given().account, `GET /contacts?${query}`).json.paging.total).toBe(total);
});

test("a contact reads with its site's and account's names and the vendor's empty values", () => {
  expect(ask(given().account, `GET /contacts/${irisId}`).json).toMatchObject({
    accountName: "Harbor Loom",
    websiteName: "harborloom.example",
    phone: null,
    referalUrl: "",
    notes: [],
    leadFields: { company: "Vela Norte" },
  });
});

test("a created contact needs a site, is NEW and by API, and is never compared with others", () => {
  const { account } = given();
  expect(ask(account, "POST /contacts", { body: { name: "Iris" } })).toMatchObject({
    status: 400,
    json: { message: "websiteId is required" },
  });
  const body = { websiteId: siteId, email: "Iris.Quintela@velanorte.example", status: "new" };
  const first = ask(account, "POST /contacts", { body }).json;
  const second = ask(account, "POST /contacts", { body }).json;
  expect(first).toMatchObject({ status: "NEW", entryMethod: "API", creationDate: "2026-03-10T15:00:00Z" });
  expect(first.id).toMatch(/^[0-9a-f]{24}$/);
  expect(Number.parseInt(first.id.slice(0, 8), 16)).toBe(Date.parse("2026-03-10T15:00:00Z") / 1000);
  expect(second.id).not.toBe(first.id);
  expect(ask(account, "GET /contacts").json.paging.total).toBe(4);
});

test("a change moves lastUpdateDate, keeps a history of the status and merges the answers", () => {
  const { account, clock } = given();
  clock.advance(60);
  const { json } = ask(account, `PATCH /contacts/${irisId}`, {
    body: { status: "client", rating: 4, note: "Signed", extraParams: { depots: 14 } },
  });
  expect(json).toMatchObject({
    status: "CLIENT",
    rating: 4,
    lastUpdateDate: "2026-03-10T15:01:00Z",
    leadFields: { company: "Vela Norte", depots: "14" },
    notes: [{ message: "Signed", creatorId: nadiaId }],
    logs: [{ from: "NEW", to: "CLIENT" }],
  });
  expect(ask(account, `GET /contacts/${irisId}`).json).toEqual(json);
});

test.each([
  { status: "LOST" },
  { rating: 6 },
  { sellSuscription: "WEEKLY" },
  { assignedTo: "60aa7d3e9b1c4f0019de0000" },
])("a change to %j is refused", (body) => {
  expect(ask(given().account, `PATCH /contacts/${irisId}`, { body }).status).toBe(400);
});

test("a contact can be unassigned", () => {
  const { account } = given();
  ask(account, `PATCH /contacts/${irisId}`, { body: { assignedTo: "UNASSIGNED" } });
  expect(idsOf(ask(account, "GET /contacts?assignedTo=UNASSIGNED"))).toEqual([irisId]);
});

test("a deleted contact leaves every read without a trace", () => {
  const { account } = given();
  expect(ask(account, `DELETE /contacts/${irisId}`).json).toEqual({ id: irisId, status: "deleted" });
  expect(ask(account, `GET /contacts/${irisId}`)).toMatchObject({
    status: 404,
    json: { message: "Contact not found" },
  });
  expect(ask(account, "GET /contacts").json.paging.total).toBe(1);
});

test("a contact's messages say what was said and when, but not who", () => {
  expect(ask(given().account, `GET /contacts/${irisId}/messages`).json.results).toEqual([
    { message: "12 depots?", creationDate: "2026-03-04T15:18:09Z" },
    { message: "Your e-mail?", creationDate: "2026-03-04T15:18:10Z" },
  ]);
});

test("a note carries its ID in capitals", () => {
  const { account } = given();
  const note = ask(account, `POST /contacts/${irisId}/notes`, { body: { message: "Called" } }).json;
  expect(Object.keys(note)).toEqual(["ID", "message", "creationDate", "lastUpdate", "creatorId"]);
  expect(ask(account, `GET /contacts/${irisId}/notes`).json.results).toEqual([note]);
});

test("above its limit the account answers 429 until the second has passed, without saying how long", () => {
  const { account, clock, state } = given();
  state.limits = { perSecond: 2 };
  const statuses = [1, 2, 3].map(() => ask(account, "GET /contacts"));
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(statuses[2]?.headers).not.toHaveProperty("retry-after");
  clock.advance(1);
  expect(ask(account, "GET /contacts").status).toBe(200);
});

test("a page deep in 100,000 contacts is answered without walking them all again", () => {
  const { account } = given(100_000);
  const seen = new Set<string>();
  for (let offset = 0; offset <= 1000; offset += 100) {
    for (const id of idsOf(ask(account, `GET /contacts?limit=100&offset=${offset}&until=2025-07-01`))) seen.add(id);
  }
  expect(seen.size).toBe(1100);
});
