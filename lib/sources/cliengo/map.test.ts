import { expect, test } from "vitest";
import { givenMapper } from "../fixtures/mapped";
import { toRecord } from "./map";

const mapped = givenMapper(toRecord);

const iris = {
  id: "66b2f0c41d3e8a0012ab45c1",
  websiteId: "5f9a1c2b7e4d3300117c0d21",
  name: "Iris",
  lastName: "Quintela",
  email: "Iris.Quintela@velanorte.example",
  phone: "11 5555-0143",
  status: "NEW",
  assignedTo: "60aa7d3e9b1c4f0019de7711",
  entryMethod: "CHATBOT",
  message: "Necesito un presupuesto para 12 depósitos",
  creationDate: "2026-03-04T15:20:11Z",
  lastUpdateDate: "2026-03-05T06:02:40-03:00",
  leadFields: { company: "Vela Norte", depots: 12, empty: "", nested: {} },
  geoip: { country: "AR", state: "Buenos Aires", city: "La Plata" },
  utmSource: "newsletter",
  conversionUrl: "https://harborloom.example/pricing",
};

test("a contact maps with all it says", () => {
  expect(mapped("contact", iris)).toEqual({
    kind: "contact",
    externalId: iris.id,
    sourceCreatedAt: "2026-03-04T15:20:11.000Z",
    sourceUpdatedAt: "2026-03-05T09:02:40.000Z",
    url: null,
    name: "Iris Quintela",
    firstName: "Iris",
    lastName: "Quintela",
    company: "Vela Norte",
    title: null,
    emails: [{ value: "Iris.Quintela@velanorte.example", primary: true, optedOut: false, invalid: false }],
    phones: [{ raw: "11 5555-0143", e164: "+541155550143", type: null, primary: true, optedOut: false }],
    ownerExternalId: "60aa7d3e9b1c4f0019de7711",
    ownerName: null,
    city: "La Plata",
    region: "Buenos Aires",
    country: "AR",
    language: "es",
    doNotCall: false,
    rawStatus: "NEW",
    lifecycle: "new",
    origin: "CHATBOT",
    description: iris.message,
    facts: [
      { key: "company", value: "Vela Norte" },
      { key: "depots", value: "12" },
      { key: "utmSource", value: "newsletter" },
      { key: "conversionUrl", value: "https://harborloom.example/pricing" },
    ],
    accountExternalId: null,
    originalLeadExternalId: null,
    siteExternalId: iris.websiteId,
  });
});

test.each(["contact", "conversation", "site", "user"] as const)(
  "a %s of which only the id is there is a record",
  (kind) => {
    expect(mapped(kind, { id: "66b2" })).toMatchObject({ kind, externalId: "66b2", sourceCreatedAt: null });
    expect(mapped(kind, { _id: 66 })).toMatchObject({ externalId: "66" });
  },
);

test.each(["contact", "conversation", "site", "user"] as const)(
  "a %s with everything of the wrong type is a record",
  (kind) => {
    const wrong = {
      name: {},
      email: ["a@b.example"],
      phone: 541155550143,
      status: 3,
      leadFields: [],
      geoip: "AR",
      tags: "x",
    };
    const more = {
      assignedTo: [],
      lastMessageSender: 7,
      isClosed: "no",
      deleted: "maybe",
      creationDate: "soon",
      url: {},
    };
    expect(mapped(kind, { id: "66b2", ...wrong, ...more })).toMatchObject({ externalId: "66b2" });
  },
);

test.each([{}, { id: "" }, { id: {} }])("a row whose id is %o is rejected with the reason", (raw) => {
  expect(toRecord("contact", raw)).toEqual({ rejected: expect.stringContaining("id") });
});

test("a kind Cliengo does not have is said", () => {
  expect(toRecord("lead", { id: "1" })).toEqual({ rejected: "Cliengo has no lead" });
});

test.each([
  [{ name: "Iris Quintela", lastName: "" }, "Iris Quintela"],
  [{ name: "Iris Quintela", lastName: "Quintela" }, "Iris Quintela"],
  [{ name: null, lastName: "Quintela" }, "Quintela"],
  [{ name: "", lastName: null }, null],
  [{ name: "ליאת", lastName: "כהן" }, "ליאת כהן"],
  [{ name: "x".repeat(1000) }, "x".repeat(1000)],
])("the name of %o", (raw, name) => {
  expect(mapped("contact", { id: "1", ...raw }).name).toBe(name);
});

test.each([
  ["60aa7d3e9b1c4f0019de7711", "60aa7d3e9b1c4f0019de7711", null],
  [{ id: "60aa", name: "Nadia Ferro" }, "60aa", "Nadia Ferro"],
  [{ _id: "60aa" }, "60aa", null],
  [{ name: "Nadia Ferro" }, null, "Nadia Ferro"],
  ["UNASSIGNED", null, null],
  ["unassigned", null, null],
  [{ id: "UNASSIGNED" }, null, null],
  ["", null, null],
  [null, null, null],
])("assignedTo %o is the owner %o", (assignedTo, ownerExternalId, ownerName) => {
  expect(mapped("contact", { id: "1", assignedTo })).toMatchObject({ ownerExternalId, ownerName });
});

test.each([
  ["NEW", "new"],
  ["new", "new"],
  ["ACTIVE", "working"],
  ["LONG_TERM", "nurture"],
  ["Long Term", "nurture"],
  ["CLIENT", "customer"],
  ["ARCHIVED", "unknown"],
  [null, "unknown"],
])("a contact that is %s is %s", (status, lifecycle) => {
  expect(mapped("contact", { id: "1", status })).toMatchObject({ lifecycle, rawStatus: status });
});

test("a WhatsApp contact has a phone only, a web contact an address only", () => {
  expect(mapped("contact", { id: "1", phone: "5491155550199" })).toMatchObject({
    emails: [],
    phones: [{ e164: "+5491155550199" }],
  });
  expect(mapped("contact", { id: "1", email: "mailto:iris@velanorte.example", phone: "" })).toMatchObject({
    emails: [{ value: "iris@velanorte.example" }],
    phones: [],
  });
});

const chat = {
  id: "66b2f0b91d3e8a0012ab45aa",
  websiteId: "5f9a1c2b7e4d3300117c0d21",
  channel: "WEB",
  status: "OPEN",
  isClosed: false,
  assignedTo: "60aa7d3e9b1c4f0019de7711",
  visitorName: "Iris Quintela",
  visitorEmail: "iris.quintela@velanorte.example",
  visitorPhone: "+541155550143",
  url: "https://harborloom.example/pricing",
  creationDate: "2026-03-04T15:18:01Z",
  lastMessage: "Thanks, we will call you.",
  lastMessageDate: "2026-03-04T15:20:10Z",
  lastMessageSender: "chatbot",
  tags: ["pricing", null, {}],
};

test("a conversation maps with all it says", () => {
  expect(mapped("conversation", chat)).toEqual({
    kind: "conversation",
    externalId: chat.id,
    sourceCreatedAt: "2026-03-04T15:18:01.000Z",
    sourceUpdatedAt: null,
    url: null,
    channel: "web",
    rawStatus: "OPEN",
    closed: false,
    visitorName: "Iris Quintela",
    visitorEmail: "iris.quintela@velanorte.example",
    visitorPhone: { raw: "+541155550143", e164: "+541155550143", type: null, primary: true, optedOut: false },
    siteExternalId: chat.websiteId,
    pageUrl: "https://harborloom.example/pricing",
    ownerExternalId: "60aa7d3e9b1c4f0019de7711",
    language: "en",
    lastMessageAt: "2026-03-04T15:20:10.000Z",
    lastMessageText: "Thanks, we will call you.",
    lastMessageSide: "bot",
    tags: ["pricing"],
  });
});

test.each([
  ["WHATSAPP", "whatsapp"],
  ["facebook", "facebook"],
  ["INSTAGRAM", "other"],
  [null, "other"],
])("the channel %s is %s", (channel, ours) => {
  expect(mapped("conversation", { id: "1", channel }).channel).toBe(ours);
});

test.each([
  [{ lastMessage: "Hola", lastMessageSender: { type: "visitor" } }, "visitor"],
  [{ lastMessage: "Hola", lastMessageSender: null }, "unknown"],
  [{ lastMessage: null, lastMessageSender: "visitor" }, null],
])("who spoke last in %o", (raw, side) => {
  expect(mapped("conversation", { id: "1", ...raw }).lastMessageSide).toBe(side);
});

test("a conversation that does not say whether it is closed is neither", () => {
  expect(mapped("conversation", { id: "1" }).closed).toBeNull();
});

test("sites and users map", () => {
  const site = { id: "5f9a", url: "https://harborloom.example", title: "", creationDate: "2020-10-29T02:11:07Z" };
  expect(mapped("site", site)).toMatchObject({
    name: "https://harborloom.example",
    address: "https://harborloom.example",
  });
  const user = { id: "60aa", name: "Nadia Ferro", email: "Nadia.Ferro@harborloom.example", phone: "+541155550177" };
  expect(mapped("user", user)).toMatchObject({ emails: ["nadia.ferro@harborloom.example"], active: true });
  expect(mapped("user", { ...user, deleted: true }).active).toBe(false);
});
