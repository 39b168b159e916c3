import { expect, test } from "vitest";
import { ask, stoppedClock } from "../fixtures/ask";
import { apiUserId, espoState, irisId, nadiaId, ottoId, teamId } from "../fixtures/espo-state";
import { openEspoAccount } from "./routes";
import type { EspoState } from "./types";

function given(extra = 0, changes: Partial<EspoState> = {}) {
  return openEspoAccount({ ...espoState(extra), ...changes }, stoppedClock());
}

type Rows = { json: { list: { id: string }[] } };
const idsOf = ({ json }: Rows) => json.list.map(({ id }) => id);
const search = (params: object) => `searchParams=${encodeURIComponent(JSON.stringify(params))}`;

test("a list is total, then rows, newest first", () => {
  const { json } = ask(given(), "GET /Lead");
  expect(Object.keys(json)).toEqual(["total", "list"]);
  expect(json.total).toBe(2);
  expect(json.list.map(({ id }: { id: string }) => id)).toEqual([ottoId, irisId]);
});

test("more than 200 rows at once are refused, with the reason in a header and an empty body", () => {
  const account = given();
  expect(ask(account, "GET /Lead?maxSize=200").status).toBe(200);
  expect(ask(account, "GET /Lead?maxSize=201")).toMatchObject({
    status: 403,
    headers: { "x-status-reason": "Max size should not exceed 200. Use offset and limit." },
    body: undefined,
  });
});

test("a row leaves out the data arrays, link lists and followers that a single read has", () => {
  const account = given();
  const row = ask(account, "GET /Lead").json.list[1];
  const single = ask(account, `GET /Lead/${irisId}`).json;
  const onlySingle = Object.keys(single).filter((name) => !(name in row));
  expect(onlySingle).toEqual([
    "emailAddressData",
    "phoneNumberData",
    "teamsIds",
    "teamsNames",
    "isFollowed",
    "followersIds",
    "followersNames",
  ]);
  expect(row).toMatchObject({ emailAddress: "iris.quintela@velanorte.example", phoneNumber: "+541155550143" });
  expect(single.emailAddressData).toHaveLength(2);
  expect(single.teamsNames).toEqual({ [teamId]: "Inbound" });
});

test("attributes come in the order of a real instance", () => {
  const names = Object.keys(ask(given(), `GET /Lead/${irisId}`).json);
  expect(names.slice(0, 8)).toEqual([
    "id",
    "name",
    "deleted",
    "salutationName",
    "firstName",
    "lastName",
    "title",
    "status",
  ]);
  expect(names.indexOf("accountName")).toBe(names.indexOf("modifiedAt") + 1);
});

test("names of people and links are made on reading", () => {
  expect(ask(given(), `GET /Lead/${irisId}`).json).toMatchObject({
    name: "Iris Quintela",
    assignedUserName: "Nadia Ferro",
    opportunityAmountConverted: 18_000,
  });
});

test("flags of an address that is not there are null", () => {
  expect(ask(given(), `GET /Lead/${ottoId}`).json).toMatchObject({
    emailAddress: null,
    emailAddressIsOptedOut: null,
    phoneNumberIsInvalid: null,
  });
});

test("a selection adds what the access check and the order need", () => {
  const row = ask(given(), "GET /Lead?select=name,status&orderBy=modifiedAt&order=asc").json.list[0];
  expect(Object.keys(row)).toEqual(["id", "name", "status", "modifiedAt", "createdById", "assignedUserId"]);
  expect(ask(given(), "GET /Lead?attributeSelect=name").json.list[0]).not.toHaveProperty("status");
});

test("X-No-Total says whether more rows follow instead of how many there are", () => {
  const account = given();
  const headers = { "x-no-total": "true" };
  expect(ask(account, "GET /Lead?maxSize=1", { headers }).json.total).toBe(-1);
  expect(ask(account, "GET /Lead?maxSize=2", { headers }).json.total).toBe(-2);
});

test("both forms of a search say the same", () => {
  const account = given();
  const bracket =
    "where[0][type]=or&where[0][value][0][type]=equals&where[0][value][0][attribute]=status&where[0][value][0][value]=New" +
    "&where[0][value][1][type]=in&where[0][value][1][attribute]=lastName&where[0][value][1][value][]=Quintela";
  const where = [
    {
      type: "or",
      value: [
        { type: "equals", attribute: "status", value: "New" },
        { type: "in", attribute: "lastName", value: ["Quintela"] },
      ],
    },
  ];
  expect(ask(account, `GET /Lead?${bracket}`).json).toEqual(ask(account, `GET /Lead?${search({ where })}`).json);
  expect(ask(account, `GET /Lead?${bracket}`).json.total).toBe(2);
});

test.each([
  [{ type: "equals", attribute: "status", value: "New" }, [ottoId]],
  [{ type: "notEquals", attribute: "status", value: "New" }, [irisId]],
  [{ type: "equals", attribute: "lastName", value: "munoz" }, [ottoId]],
  [{ type: "in", attribute: "id", value: [irisId] }, [irisId]],
  [{ type: "notIn", attribute: "id", value: [irisId] }, [ottoId]],
  [{ type: "contains", attribute: "emailAddress", value: "VELANORTE" }, [irisId]],
  [{ type: "startsWith", attribute: "name", value: "Iri" }, [irisId]],
  [{ type: "like", attribute: "name", value: "%quin%" }, [irisId]],
  [{ type: "isNull", attribute: "emailAddress" }, [ottoId]],
  [{ type: "isNotNull", attribute: "emailAddress" }, [irisId]],
  [{ type: "greaterThan", attribute: "opportunityAmount", value: 1000 }, [irisId]],
  [{ type: "lessThan", attribute: "opportunityAmount", value: 1000 }, []],
  [{ type: "isFalse", attribute: "doNotCall" }, [ottoId, irisId]],
  [{ type: "linkedWith", attribute: "teams", value: [teamId] }, [irisId]],
  [{ type: "linkedWith", attribute: "assignedUser", value: nadiaId }, [irisId]],
  [{ type: "isNotLinked", attribute: "assignedUser" }, [ottoId]],
  [{ type: "not", value: [{ type: "equals", attribute: "status", value: "New" }] }, [irisId]],
  [{ type: "and", value: [{ type: "isNotNull", attribute: "emailAddress" }] }, [irisId]],
  [{ type: "after", attribute: "modifiedAt", value: "2026-03-05 09:10:22" }, [ottoId]],
  [{ type: "greaterThanOrEquals", attribute: "modifiedAt", value: "2026-03-05 09:10:22" }, [ottoId, irisId]],
  [{ type: "before", attribute: "modifiedAt", value: "2026-03-05 09:10:23" }, [irisId]],
  [{ type: "between", attribute: "modifiedAt", value: ["2026-03-06 00:00:00", "2026-03-06 01:00:00"] }, [ottoId]],
  [{ type: "on", attribute: "modifiedAt", value: "2026-03-06", dateTime: true, timeZone: "UTC" }, [ottoId]],
  // 01:00 UTC is still the evening before in Buenos Aires.
  [
    {
      type: "on",
      attribute: "modifiedAt",
      value: "2026-03-05",
      dateTime: true,
      timeZone: "America/Argentina/Buenos_Aires",
    },
    [ottoId, irisId],
  ],
  [
    {
      type: "after",
      attribute: "modifiedAt",
      value: "2026-03-05 06:10:22",
      dateTime: true,
      timeZone: "America/Argentina/Buenos_Aires",
    },
    [ottoId],
  ],
  [{ type: "lastXDays", attribute: "createdAt", value: 5 }, [ottoId]],
  [{ type: "olderThanXDays", attribute: "createdAt", value: 5 }, [irisId]],
  [{ type: "past", attribute: "createdAt" }, [ottoId, irisId]],
  [{ type: "future", attribute: "createdAt" }, []],
  [{ type: "today", attribute: "createdAt" }, []],
])("where %j", (item, expected) => {
  expect(idsOf(ask(given(), `GET /Lead?${search({ where: [item] })}`))).toEqual(expected);
});

test.each([
  ["Lead", "primaryFilter=actual", 2],
  ["Lead", "primaryFilter=converted", 0],
  ["Opportunity", "primaryFilter=open", 1],
  ["Opportunity", "primaryFilter=won", 0],
  ["Task", "primaryFilter=overdue", 1],
  ["Task", "primaryFilter=completed", 0],
  ["Call", "primaryFilter=held", 1],
  ["Lead", "textFilter=quintela", 1],
  ["Lead", "q=munoz", 1],
  ["Lead", "boolFilterList[]=onlyMy", 0],
])("%s by %s", (type, query, total) => {
  expect(ask(given(), `GET /${type}?${query}`).json.total).toBe(total);
});

test("enums sort in the order of their list, links by name", () => {
  const account = given();
  expect(idsOf(ask(account, "GET /Lead?orderBy=status&order=asc"))).toEqual([ottoId, irisId]);
  expect(idsOf(ask(account, "GET /Lead?orderBy=assignedUser&order=desc"))).toEqual([irisId, ottoId]);
  expect(ask(account, "GET /User").json.list.map(({ userName }: { userName: string }) => userName)).toEqual([
    "api.sync",
    "nferro",
  ]);
});

test.each([
  search({ where: [{ type: "resembles", attribute: "status", value: "New" }] }),
  search({ where: [{ type: "equals", attribute: "shoeSize", value: 42 }] }),
  "orderBy=shoeSize",
  "primaryFilter=favourite",
  "searchParams=nonsense",
])("a search that makes no sense is a 400: %s", (query) => {
  expect(ask(given(), `GET /Lead?${query}`)).toMatchObject({ status: 400, body: undefined });
});

test("equal modification times are walked by offset in a stable order", () => {
  const account = given(600);
  const pages = [0, 200, 400, 600].flatMap((offset) =>
    idsOf(ask(account, `GET /Lead?orderBy=modifiedAt&order=asc&maxSize=200&offset=${offset}`)),
  );
  expect(pages).toHaveLength(602);
  expect(new Set(pages).size).toBe(602);
});

test("what the API user may not read is refused as a type and missing as a field", () => {
  const account = given(0, { api: { userId: apiUserId, denied: ["Task"], hidden: { Lead: ["phoneNumber"] } } });
  expect(ask(account, "GET /Task")).toMatchObject({
    status: 403,
    headers: { "x-status-reason": "No read access." },
    body: undefined,
  });
  const lead = ask(account, `GET /Lead/${irisId}`).json;
  expect(Object.keys(lead).filter((name) => name.startsWith("phoneNumber"))).toEqual([]);
  const where = [{ type: "isNotNull", attribute: "phoneNumber" }];
  expect(ask(account, `GET /Lead?${search({ where })}`).status).toBe(403);
});

test("unknown types, ids and deleted records are 404 with a reason and an empty body", () => {
  const account = given();
  expect(ask(account, "GET /Nope")).toMatchObject({
    status: 404,
    headers: { "x-status-reason": "Controller 'Nope' does not exist." },
    body: undefined,
  });
  expect(ask(account, "DELETE /Lead/66b2f3a9c81d2e4f7").json).toBe(true);
  expect(ask(account, `GET /Lead/${irisId}`)).toMatchObject({
    status: 404,
    headers: { "x-status-reason": `Record ${irisId} does not exist.` },
    body: undefined,
  });
  expect(idsOf(ask(account, "GET /Lead"))).toEqual([ottoId]);
});

test("a record of the story appears when its time has come", () => {
  const state = espoState();
  const clock = stoppedClock();
  const account = openEspoAccount(state, clock);
  state.leads.push({
    id: "f".repeat(17),
    status: "New",
    createdAt: "2026-03-10 15:05:00",
    modifiedAt: "2026-03-10 15:05:00",
  });
  expect(ask(account, "GET /Lead").json.total).toBe(2);
  clock.advance(300);
  expect(ask(account, "GET /Lead").json.total).toBe(3);
});

test("related records, history and stream are lists of their own", () => {
  const account = given();
  expect(ask(account, `GET /Lead/${irisId}/calls`).json).toMatchObject({ total: 1, list: [{ name: "Discovery" }] });
  expect(ask(account, `GET /Lead/${irisId}/tasks`).json.total).toBe(1);
  expect(ask(account, `GET /Activities/Lead/${irisId}/history`).json.list).toMatchObject([{ _scope: "Call" }]);
  expect(ask(account, `GET /Activities/Lead/${irisId}/upcoming`).json.total).toBe(0);
  ask(account, "POST /Note", { body: { type: "Post", parentType: "Lead", parentId: irisId, post: "Called back" } });
  expect(ask(account, `GET /Lead/${irisId}/stream`).json.list).toMatchObject([
    { post: "Called back", createdByName: "api.sync" },
  ]);
});

test("metadata tells this instance's own words, App/user who is asking", () => {
  const account = given();
  expect(ask(account, "GET /Metadata?key=entityDefs.Lead.fields.status.options").json).toContain("Waiting docs");
  expect(ask(account, "GET /I18n").json.Lead.options.status["Waiting docs"]).toBe("Waiting docs");
  expect(ask(account, "GET /App/user").json.user.userName).toBe("api.sync");
});

test("100,000 leads are walked page by page within the time of a test", () => {
  const account = given(100_000);
  const where = [{ type: "greaterThanOrEquals", attribute: "modifiedAt", value: "2025-12-10 10:00:00" }];
  const params = { orderBy: "modifiedAt", order: "asc", maxSize: 200, where };
  const seen = new Set(
    Array.from({ length: 20 }, (_, page) =>
      idsOf(ask(account, `GET /Lead?${search({ ...params, offset: page * 200 })}`)),
    ).flat(),
  );
  expect(seen.size).toBe(4000);
});
