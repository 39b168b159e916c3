import { expect, test } from "vitest";
import type { MappedRecord } from "@/lib/records/schema";
import { givenMapper } from "../fixtures/mapped";
import createdLeadSparse from "./fixtures/created-lead-sparse.json" with { type: "json" };
import leadDetail from "./fixtures/get-lead.json" with { type: "json" };
import leadList from "./fixtures/list-leads.json" with { type: "json" };
import leadsModifiedAfter from "./fixtures/list-leads-modified-after.json" with { type: "json" };
import leadsSelected from "./fixtures/list-leads-selected.json" with { type: "json" };
import leadsWithoutTotal from "./fixtures/list-leads-without-total.json" with { type: "json" };
import userList from "./fixtures/list-users.json" with { type: "json" };
import updatedLead from "./fixtures/updated-lead.json" with { type: "json" };
import { toRecord } from "./map";

type Raw = Record<string, unknown>;

const mapped = givenMapper(toRecord);

test("a real lead of a list maps with all it says", () => {
  expect(leadList.list.map((raw) => mapped("lead", raw))).toMatchObject([
    {
      externalId: "1e000000000004820",
      sourceCreatedAt: "2026-11-20T07:53:16.000Z",
      sourceUpdatedAt: "2026-11-20T07:53:16.000Z",
      url: "/#Lead/view/1e000000000004820",
      name: "Carlos Fernández",
      company: "Zenit Turismo 2201",
      emails: [{ value: "carlos.fernandez.18464@correo.example", primary: true, optedOut: false, invalid: false }],
      phones: [{ raw: "+5435100018464", e164: "+5435100018464", primary: true }],
      ownerExternalId: "6b0002287b23480ee",
      ownerName: "Inés Sales",
      city: "Bogotá",
      country: "CO",
      rawStatus: "Assigned",
      lifecycle: "working",
      origin: "Partner",
      amount: { amountMinor: 3_425_000, currency: "USD" },
      facts: [{ key: "industry", value: "Software" }],
    },
    { rawStatus: "New", lifecycle: "new", country: "MX" },
  ]);
});

test("a single read adds the kind of phone and repeats nothing", () => {
  const { phones, emails } = mapped("lead", leadDetail);
  expect(phones).toMatchObject([{ raw: "+5435100018464", type: "Mobile", primary: true }]);
  expect(emails).toHaveLength(1);
});

test.each<[string, Raw[]]>([
  ["selected", leadsSelected.list],
  ["without a total", leadsWithoutTotal.list],
  ["modified after", leadsModifiedAfter.list],
  ["created with a last name only, null fields left out", [createdLeadSparse]],
  ["updated, everything null", [updatedLead]],
])("real leads %s map", (_how, raws) => {
  for (const raw of raws) expect(mapped("lead", raw).externalId).toBe(raw.id);
});

test("real users map, those without an address too", () => {
  expect(userList.list.map((raw) => mapped("user", raw))).toMatchObject([
    { name: "Admin", emails: [], active: true },
    { name: "Ana Sales", emails: ["ana@ventas.example"], active: true },
  ]);
});

test.each<[MappedRecord["kind"]]>([["lead"], ["contact"], ["account"], ["opportunity"], ["task"], ["user"]])(
  "a %s of which only the id is visible is still a record",
  (kind) => {
    expect(mapped(kind, { id: 42 })).toMatchObject({ kind, externalId: "42", sourceUpdatedAt: null });
  },
);

test.each<[MappedRecord["kind"]]>([["lead"], ["contact"], ["account"], ["opportunity"], ["task"], ["user"]])(
  "a %s with everything of the wrong type keeps what can be read",
  (kind) => {
    const wrong = {
      name: 7,
      emailAddress: {},
      phoneNumber: 541155550143,
      emailAddressData: "?",
      phoneNumberData: [null],
    };
    const more = { status: [], amount: "a lot", probability: "900", closeDate: 5, dateEnd: "soon", contactsIds: "x" };
    expect(mapped(kind, { id: "1", ...wrong, ...more, isActive: "yes", doNotCall: 1 })).toMatchObject({
      externalId: "1",
    });
  },
);

test.each([{}, { id: null }, { id: "" }, { id: {} }])("a row whose id is %o is rejected with the reason", (raw) => {
  expect(toRecord("lead", raw)).toEqual({ rejected: expect.stringContaining("id") });
});

test("a kind EspoCRM does not have is said", () => {
  expect(toRecord("call", { id: "1" })).toEqual({ rejected: "EspoCRM has no call" });
});

test.each([
  ["New", "new"],
  ["In Process", "working"],
  ["recycled", "nurture"],
  ["Converted", "customer"],
  ["Dead", "lost"],
  ["Esperando papeles", "unknown"],
  ["constructor", "unknown"],
  [null, "unknown"],
])("a lead that is %s is %s, and its own word stays", (status, lifecycle) => {
  expect(mapped("lead", { id: "1", status })).toMatchObject({ lifecycle, rawStatus: status });
});

test("names of any script and length stay as they are", () => {
  for (const name of ["ליאת כהן", "مريم العلي", "O'Neill-Múñoz", "x".repeat(1000), "👩‍💻 Iris"]) {
    expect(mapped("lead", { id: "1", name }).name).toBe(name);
  }
  expect(mapped("lead", { id: "1", firstName: "Iris", lastName: "Quintela" }).name).toBe("Iris Quintela");
  expect(mapped("lead", { id: "1", name: "  " }).name).toBeNull();
});

test("the row's own address is the main one, whatever an older single read said", () => {
  const { emails } = mapped("lead", {
    id: "1",
    emailAddress: "new@mail.example",
    emailAddressIsInvalid: true,
    emailAddressData: [
      { emailAddress: "old@mail.example", primary: true },
      { emailAddress: "NEW@mail.example", primary: false, optOut: true },
      { emailAddress: null },
    ],
  });
  expect(emails).toEqual([
    { value: "new@mail.example", primary: true, optedOut: true, invalid: true },
    { value: "old@mail.example", primary: false, optedOut: false, invalid: false },
  ]);
});

test("without an address of its own the row has those of the single read", () => {
  const { emails, phones } = mapped("contact", {
    id: "1",
    emailAddressData: [{ emailAddress: "a@mail.example", primary: true }],
    phoneNumberData: [{ phoneNumber: "011 15-5555-0199", type: "Office", primary: true, optOut: true }],
    addressCountry: "Argentina",
  });
  expect(emails).toMatchObject([{ value: "a@mail.example", primary: true }]);
  expect(phones).toEqual([
    { raw: "011 15-5555-0199", e164: "+5491155550199", type: "Office", primary: true, optedOut: true },
  ]);
});

test("a phone without a country stays text, one with an extension is reached without it", () => {
  expect(mapped("lead", { id: "1", phoneNumber: "011 15-5555-0199" }).phones[0]?.e164).toBeNull();
  expect(mapped("lead", { id: "1", phoneNumber: "+1 (415) 555-2671 x12" }).phones[0]?.e164).toBe("+14155552671");
});

test("an account maps, a customer among its contacts is one", () => {
  const account = {
    id: "1",
    name: "Vela Norte",
    phoneNumber: "11 5555-0100",
    billingAddressCountry: "AR",
    type: "Customer",
  };
  expect(mapped("account", account)).toMatchObject({
    country: "AR",
    type: "Customer",
    phones: [{ e164: "+541155550100" }],
  });
  expect(mapped("contact", { id: "1", accountId: "1", accountType: "Customer" })).toMatchObject({
    accountExternalId: "1",
    lifecycle: "customer",
  });
});

test.each([
  ["Prospecting", "open"],
  ["Closed Won", "won"],
  ["closed lost", "lost"],
  ["Pilot", null],
  [null, null],
])("an opportunity in %s is %o", (stage, outcome) => {
  expect(mapped("opportunity", { id: "1", stage })).toMatchObject({ outcome, rawStage: stage });
});

test.each([
  [
    { amount: 18000, amountCurrency: "USD" },
    { amountMinor: 1_800_000, currency: "USD" },
  ],
  [
    { amount: 18_000_000, amountCurrency: "CLP" },
    { amountMinor: 18_000_000, currency: "CLP" },
  ],
  [
    { amount: "34250.50", amountCurrency: "BRL" },
    { amountMinor: 3_425_050, currency: "BRL" },
  ],
  [{ amount: 5, amountCurrency: "US DOLLAR" }, null],
  [{ amount: null, amountCurrency: "USD" }, null],
  [{ amount: 5 }, null],
])("the amount of %o", (raw, amount) => {
  expect(mapped("opportunity", { id: "1", ...raw }).amount).toEqual(amount);
});

test("an opportunity's contacts are named once, its numbers only where they make sense", () => {
  const raw = { id: "1", contactId: "c1", contactsIds: ["c1", "c2"], probability: 50, closeDate: "2026-04-30" };
  expect(mapped("opportunity", raw)).toMatchObject({
    contactExternalIds: ["c1", "c2"],
    probability: 50,
    closeDate: "2026-04-30",
  });
  expect(mapped("opportunity", { ...raw, probability: 150, closeDate: "30.4.2026" })).toMatchObject({
    probability: null,
    closeDate: null,
  });
});

test.each([
  [{ dateEnd: "2026-03-23 15:00:00" }, { dueAt: "2026-03-23T15:00:00.000Z", dueDate: null }],
  [
    { dateEndDate: "2026-03-23", dateEnd: "2026-03-23 03:00:00" },
    { dueAt: null, dueDate: "2026-03-23" },
  ],
  [{ dateEnd: null }, { dueAt: null, dueDate: null }],
  [{ dateEnd: "1970-01-01 00:00:00" }, { dueAt: "1970-01-01T00:00:00.000Z" }],
  [{ dateEnd: "2099-12-31 23:59:59" }, { dueAt: "2099-12-31T23:59:59.000Z" }],
])("a task due %o", (raw, expected) => {
  expect(mapped("task", { id: "1", ...raw })).toMatchObject(expected);
});

test.each([
  [
    { parentType: "Lead", parentId: "l1" },
    { parentKind: "lead", parentExternalId: "l1" },
  ],
  [
    { parentType: "Case", parentId: "c1" },
    { parentKind: null, parentExternalId: null },
  ],
  [
    { parentType: null, parentId: null },
    { parentKind: null, parentExternalId: null },
  ],
])("a task about %o", (raw, expected) => {
  expect(mapped("task", { id: "1", ...raw })).toMatchObject(expected);
});

test.each([
  ["Completed", true],
  ["Canceled", true],
  ["Deferred", false],
  ["Waiting", false],
])("a task that is %s is done: %s", (status, done) => {
  expect(mapped("task", { id: "1", status }).done).toBe(done);
});

test("a converted lead names what became of it", () => {
  const raw = {
    id: "1",
    convertedAt: "2026-03-18 11:04:40",
    createdContactId: "c",
    createdAccountId: "",
    createdOpportunityId: 9,
  };
  expect(mapped("lead", raw)).toMatchObject({
    convertedAt: "2026-03-18T11:04:40.000Z",
    convertedContactExternalId: "c",
    convertedAccountExternalId: null,
    convertedOpportunityExternalId: "9",
  });
});

test.each([
  [{ isActive: false }, false],
  [{ isActive: true, deleted: true }, false],
  [{}, true],
])("a user that says %o is active: %s", (raw, active) => {
  expect(mapped("user", { id: "1", ...raw }).active).toBe(active);
});
