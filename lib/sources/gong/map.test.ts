import { expect, test } from "vitest";
import { givenMapper } from "../fixtures/mapped";
import { toRecord } from "./map";

const mapped = givenMapper(toRecord);

const basic = {
  id: "5127734410928846611",
  url: "https://app.gong.io/call?id=5127734410928846611",
  title: "Discovery - Vela Norte",
  scheduled: "2026-03-06T09:00:00-08:00",
  started: "2026-03-06T09:01:12-08:00",
  duration: 1764,
  primaryUserId: "3318840027715502946",
  direction: "Conference",
  scope: "External",
  media: "Video",
  language: "spa",
  workspaceId: "4096631208875512377",
  isPrivate: false,
};
const call = (more: object = {}) => mapped("call", { ...basic, ...more });

test("a call of a list maps, and says that its blocks are not there yet", () => {
  expect(call()).toEqual({
    kind: "call",
    externalId: basic.id,
    sourceCreatedAt: "2026-03-06T17:01:12.000Z",
    sourceUpdatedAt: null,
    url: basic.url,
    title: "Discovery - Vela Norte",
    startedAt: "2026-03-06T17:01:12.000Z",
    durationSec: 1764,
    direction: "Conference",
    scope: "external",
    media: "Video",
    language: "es",
    private: false,
    hostExternalId: "3318840027715502946",
    workspaceExternalId: "4096631208875512377",
    parties: null,
    signals: null,
    brief: null,
    outcome: null,
    companyQuestions: null,
    customerQuestions: null,
    crmLinks: null,
  });
});

test.each([
  [{ duration: null }, 0],
  [{ duration: -5 }, 0],
  [{ duration: 1e18 }, 0],
  [{ duration: "1764" }, 1764],
  [{ duration: 12.6 }, 13],
])("the length of %o is %d s", (raw, durationSec) => {
  expect(call(raw).durationSec).toBe(durationSec);
});

test.each([
  [{ started: null }, "2026-03-06T17:00:00.000Z"],
  [{ started: "1970-01-01T00:00:00Z" }, "1970-01-01T00:00:00.000Z"],
  [{ started: "2099-12-31T23:59:59-03:00" }, "2100-01-01T02:59:59.000Z"],
  [{ started: 1772816472000 }, "2026-03-06T17:01:12.000Z"],
])("a call that says %o started at %s", (raw, startedAt) => {
  expect(call(raw).startedAt).toBe(startedAt);
});

test("a call without any start is rejected with the reason", () => {
  expect(toRecord("call", { id: "1" })).toEqual({ rejected: "The call has no start" });
  expect(toRecord("call", { started: basic.started })).toEqual({ rejected: expect.stringContaining("id") });
  expect(toRecord("lead", { id: "1" })).toEqual({ rejected: "Gong has no lead" });
});

test("everything of the wrong type leaves a call", () => {
  const wrong = { title: {}, url: "javascript:alert(1)", scope: 3, language: "Klingon", isPrivate: "true", media: {} };
  const more = { parties: "x", content: [], interaction: 7, context: {}, collaboration: null, primaryUserId: 12 };
  expect(call({ ...wrong, ...more })).toMatchObject({
    ...{ title: null, url: null, scope: "unknown", language: null, private: true, media: null, hostExternalId: "12" },
    ...{ parties: null, signals: null, crmLinks: null },
  });
});

const nadia = { id: "7410022", userId: "331", speakerId: "s1", name: "Nadia Ferro", affiliation: "Internal" };
const visitor = { id: "7410023", speakerId: "s2", name: "Iris Quintela", affiliation: "External" };

test("parties map with their side, address and phone", () => {
  const { parties } = call({
    parties: [
      { ...nadia, emailAddress: "nadia.ferro@harborloom.example", phoneNumber: null, title: "Account executive" },
      { ...visitor, emailAddress: "mailto:iris@velanorte.example", phoneNumber: "+54 11 5555-0143 x12" },
      { id: null, name: "Conference room 2", affiliation: "Unknown" },
      null,
    ],
  });
  expect(parties).toMatchObject([
    { externalId: "7410022", speakerId: "s1", side: "internal", userExternalId: "331", title: "Account executive" },
    { externalId: "7410023", email: "iris@velanorte.example", phone: { e164: "+541155550143" }, side: "external" },
    { externalId: "party-3", name: "Conference room 2", side: "unknown", speakerId: null, email: null, phone: null },
  ]);
});

test("a colleague with a private address is one of us", () => {
  expect(call({ parties: [{ ...nadia, affiliation: "External" }] }).parties?.[0]?.side).toBe("internal");
});

test("no party at all is a list of none", () => {
  expect(call({ parties: [] }).parties).toEqual([]);
});

test.each([
  [
    "participant ids",
    [
      { id: "7410022", talkTime: 810.5 },
      { id: "7410023", talkTime: 733 },
    ],
    [810.5, 733],
  ],
  [
    "speaker ids",
    [
      { id: "s1", talkTime: 810.5 },
      { id: "s2", talkTime: "733" },
    ],
    [810.5, 733],
  ],
  ["nobody we know", [{ id: "s9", talkTime: 5 }], [null, null]],
  ["nonsense", [{ id: "s1", talkTime: -4 }, { talkTime: 3 }, null], [null, null]],
])("talk times join by %s", (_by, speakers, talkSec) => {
  const { parties } = call({ parties: [nadia, visitor], interaction: { speakers } });
  expect(parties?.map((party) => party.talkSec)).toEqual(talkSec);
});

test("content, questions and outcome map", () => {
  const record = call({
    content: { brief: " Iris asked about SSO. ", callOutcome: { id: "X", name: "Meeting booked" } },
    interaction: { questions: { companyCount: 12, nonCompanyCount: -1 } },
  });
  expect(record).toMatchObject({
    brief: "Iris asked about SSO.",
    outcome: "Meeting booked",
    companyQuestions: 12,
    customerQuestions: null,
    signals: [],
  });
});

test("records the call is linked to are named once, those of its parties among them", () => {
  const account = { objectType: "Account", objectId: "66c4", timing: "Now", fields: [{ name: "amount", value: 1 }] };
  const lead = { objectType: "Lead", objectId: 662, fields: [] };
  const record = call({
    context: [{ system: "Generic", objects: [account, account, { objectType: "Account" }, null] }, "x"],
    parties: [{ ...visitor, context: [{ objects: [lead] }] }],
  });
  expect(record.crmLinks).toEqual([
    { objectType: "Account", externalId: "66c4" },
    { objectType: "Lead", externalId: "662" },
  ]);
  expect(call({ context: [] }).crmLinks).toEqual([]);
});

test.each([
  [{ active: false }, false],
  [{ active: null }, true],
  [{}, true],
])("a user that says %o is active: %s", (raw, active) => {
  expect(mapped("user", { id: "331", ...raw }).active).toBe(active);
});

test("a user is known by every address, once", () => {
  const user = mapped("user", {
    id: 3318840027715502,
    firstName: "Nadia",
    lastName: null,
    emailAddress: "Nadia.Ferro@harborloom.example",
    emailAliases: ["nferro@harborloom.example", null, "NADIA.FERRO@harborloom.example"],
    trustedEmailAddress: "nadia@private.example",
    created: "2024-01-12T01:02:03-08:00",
  });
  expect(user).toMatchObject({
    externalId: "3318840027715502",
    name: "Nadia",
    emails: ["nadia.ferro@harborloom.example", "nferro@harborloom.example", "nadia@private.example"],
    sourceCreatedAt: "2024-01-12T09:02:03.000Z",
  });
});
