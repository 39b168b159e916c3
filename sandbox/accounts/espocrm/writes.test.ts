import { expect, test } from "vitest";
import { ask, stoppedClock } from "../fixtures/ask";
import {
  accountId,
  apiUserId,
  espoState,
  irisId,
  nadiaId,
  opportunityId,
  ottoId,
  taskId,
  teamId,
} from "../fixtures/espo-state";
import { openEspoAccount } from "./routes";

function given() {
  const clock = stoppedClock();
  const state = espoState();
  return { account: openEspoAccount(state, clock), clock, state };
}

const refusal = (field: string, type: string) => ({
  messageTranslation: { label: "validationFailure", scope: null, data: { field, type } },
});

test("a created lead answers 200 with what was set, and reads in full afterwards", () => {
  const { account } = given();
  const created = ask(account, "POST /Lead", {
    body: {
      firstName: "Ada",
      lastName: "Paz",
      emailAddress: "Ada@paz.example",
      phoneNumber: "+541155550144",
      shoeSize: 42,
    },
  });
  expect(created.status).toBe(200);
  expect(created.json).toMatchObject({
    status: "New",
    createdById: apiUserId,
    createdAt: "2026-03-10 15:00:00",
    modifiedAt: "2026-03-10 15:00:00",
  });
  expect(created.json.id).toMatch(/^[0-9a-f]{17}$/);
  expect(created.json).not.toHaveProperty("shoeSize");
  expect(created.json).not.toHaveProperty("website");
  expect(ask(account, `GET /Lead/${created.json.id}`).json).toMatchObject({
    name: "Ada Paz",
    website: null,
    emailAddressData: [{ emailAddress: "Ada@paz.example", lower: "ada@paz.example", primary: true }],
    phoneNumberData: [{ phoneNumber: "+541155550144", type: "Mobile", primary: true }],
  });
});

test.each([
  ["name", { firstName: "iris", lastName: "QUINTELA" }],
  ["first e-mail", { lastName: "X", emailAddress: "Iris.Quintela@velanorte.example" }],
  ["second e-mail", { lastName: "X", emailAddress: "iq@mailbox.example" }],
])("a lead with the same %s is a duplicate on create", (_, body) => {
  const { account } = given();
  const answer = ask(account, "POST /Lead", { body });
  expect(answer).toMatchObject({ status: 409, headers: { "x-status-reason": "duplicate" } });
  expect(answer.json).toMatchObject([{ id: irisId, name: "Iris Quintela" }]);
  expect(answer.json[0]).not.toHaveProperty("emailAddressData");
  const skipped = ask(account, "POST /Lead", { body, headers: { "x-skip-duplicate-check": "true" } });
  expect(skipped.status).toBe(200);
});

test("a phone, another type and an update are never duplicates", () => {
  const { account } = given();
  expect(ask(account, "POST /Lead", { body: { lastName: "Y", phoneNumber: "+541155550143" } }).status).toBe(200);
  expect(ask(account, "POST /Contact", { body: { firstName: "Iris", lastName: "Quintela" } }).status).toBe(200);
  const body = { emailAddress: "iq@mailbox.example" };
  expect(ask(account, `PUT /Lead/${ottoId}`, { body }).status).toBe(200);
});

test.each([
  ["phoneNumber", "valid", { lastName: "Z", phoneNumber: "011 15-5555-0199" }],
  ["emailAddress", "emailAddress", { lastName: "Z", emailAddress: "nobody" }],
  ["status", "valid", { lastName: "Z", status: "Bogus" }],
])("a bad %s is a 400 of type %s", (field, type, body) => {
  expect(ask(given().account, "POST /Lead", { body })).toMatchObject({
    status: 400,
    headers: { "x-status-reason": `Field validation failure; entityType: Lead, field: ${field}, type: ${type}.` },
    json: refusal(field, type),
  });
});

test.each([
  ["Task", { name: "Call" }, "assignedUser"],
  ["Task", { assignedUserId: nadiaId }, "name"],
  ["Contact", { firstName: "Iris" }, "lastName"],
  ["Account", { website: "https://x.example" }, "name"],
  ["Opportunity", { name: "Deal", amount: 1 }, "closeDate"],
])("%s needs what it needs: %j", (type, body, field) => {
  expect(ask(given().account, `POST /${type}`, { body })).toMatchObject({
    status: 400,
    json: refusal(field, "required"),
  });
});

test("this instance's own status is accepted", () => {
  const { account } = given();
  expect(ask(account, `PUT /Lead/${irisId}`, { body: { status: "Waiting docs" } }).json.status).toBe("Waiting docs");
});

test("an old number of any form may stay, a new one must be international", () => {
  const { account, state } = given();
  Object.assign(state.leads[1] ?? {}, { phoneNumber: "4555 0199" });
  expect(ask(account, `PUT /Lead/${ottoId}`, { body: { phoneNumber: "4555 0199", title: "CEO" } }).status).toBe(200);
  expect(ask(account, `PUT /Lead/${ottoId}`, { body: { phoneNumber: "4555 0200" } }).status).toBe(400);
});

test("modifiedAt moves only when something really changed", () => {
  const { account } = given();
  const before = ask(account, `GET /Lead/${irisId}`).json.modifiedAt;
  const same = ask(account, `PUT /Lead/${irisId}`, {
    body: { status: "In Process", createdAt: "2020-01-01 00:00:00" },
  });
  expect(same.json.modifiedAt).toBe(before);
  const changed = ask(account, `PATCH /Lead/${irisId}`, { body: { status: "Assigned" } });
  expect(changed.json).toMatchObject({
    status: "Assigned",
    modifiedAt: "2026-03-10 15:00:00",
    modifiedByName: "api.sync",
    streamUpdatedAt: "2026-03-10 15:00:00",
  });
});

test("a link by its own route does not move modifiedAt, the same link by an update does", () => {
  const { account } = given();
  expect(ask(account, `POST /Lead/${ottoId}/teams`, { body: { id: teamId } }).json).toBe(true);
  const linked = ask(account, `GET /Lead/${ottoId}`).json;
  expect(linked).toMatchObject({ teamsIds: [teamId], modifiedAt: "2026-03-06 01:00:00" });
  ask(account, `PUT /Lead/${ottoId}`, { body: { teamsIds: [] } });
  expect(ask(account, `GET /Lead/${ottoId}`).json.modifiedAt).toBe("2026-03-10 15:00:00");
});

test("emailAddress alone swaps the primary, emailAddressData replaces them all", () => {
  const { account } = given();
  const addresses = (body: object) =>
    ask(account, `PUT /Lead/${irisId}`, { body }).json.emailAddressData.map(
      ({ emailAddress, primary }: { emailAddress: string; primary: boolean }) => [emailAddress, primary],
    );
  expect(addresses({ emailAddress: "iris@new.example" })).toEqual([
    ["iris@new.example", true],
    ["iq@mailbox.example", false],
  ]);
  expect(addresses({ emailAddress: "iq@mailbox.example" })).toEqual([["iq@mailbox.example", true]]);
  expect(
    addresses({ emailAddressData: [{ emailAddress: "a@b.example" }, { emailAddress: "c@d.example", primary: true }] }),
  ).toEqual([
    ["a@b.example", false],
    ["c@d.example", true],
  ]);
  expect(ask(account, `GET /Lead/${irisId}`).json.emailAddress).toBe("c@d.example");
});

test("a probability follows the stage on every update that does not carry one", () => {
  const { account } = given();
  const put = (body: object) => ask(account, `PUT /Opportunity/${opportunityId}`, { body }).json;
  expect(put({ stage: "Negotiation", probability: 65 })).toMatchObject({ probability: 65, lastStage: "Negotiation" });
  expect(put({ description: "Budget approved" }).probability).toBe(80);
  expect(put({ stage: "Closed Lost" })).toMatchObject({ probability: 0, lastStage: "Negotiation" });
});

test("a created opportunity takes its probability and currency from stage and instance", () => {
  const { account } = given();
  const body = { name: "Delta Sur", amount: 500, closeDate: "2026-05-01", stage: "Proposal", accountId };
  const { id } = ask(account, "POST /Opportunity", { body }).json;
  expect(ask(account, `GET /Opportunity/${id}`).json).toMatchObject({
    probability: 50,
    amountCurrency: "USD",
    amountWeightedConverted: 250,
    accountName: "Delta Sur",
  });
});

test("completing a task stamps the time, any other status clears it", () => {
  const { account } = given();
  const put = (status: string) => ask(account, `PUT /Task/${taskId}`, { body: { status } }).json;
  expect(ask(account, `GET /Task/${taskId}`).json).toMatchObject({ isOverdue: true, parentName: "Iris Quintela" });
  expect(put("Completed")).toMatchObject({ dateCompleted: "2026-03-10 15:00:00", isOverdue: false });
  expect(put("Started").dateCompleted).toBeNull();
});

test("a status set to Converted stamps the time and makes nothing", () => {
  const { account } = given();
  expect(ask(account, `PUT /Lead/${irisId}`, { body: { status: "Converted" } }).json).toMatchObject({
    convertedAt: "2026-03-10 15:00:00",
    createdContactId: null,
  });
});

test("converting a lead makes its records and points both ways", () => {
  const { account } = given();
  const records = {
    Account: { name: "Vela Norte" },
    Contact: { firstName: "Iris", lastName: "Quintela", emailAddress: "iris.quintela@velanorte.example" },
    Opportunity: { name: "Vela Norte - 12 depots", amount: 18000, closeDate: "2026-04-30" },
  };
  const lead = ask(account, "POST /Lead/action/convert", { body: { id: irisId, records } }).json;
  expect(lead).toMatchObject({ status: "Converted", createdAccountName: "Vela Norte" });
  const contact = ask(account, `GET /Contact/${lead.createdContactId}`).json;
  expect(contact).toMatchObject({
    originalLeadId: irisId,
    accountId: lead.createdAccountId,
    accountName: "Vela Norte",
    assignedUserId: nadiaId,
  });
  expect(ask(account, `GET /Opportunity/${lead.createdOpportunityId}`).json).toMatchObject({
    contactId: contact.id,
    contactsIds: [contact.id],
    accountId: lead.createdAccountId,
  });
});

test("a conversion that meets a like record stops before it makes anything", () => {
  const { account } = given();
  const records = { Account: { name: "delta sur" }, Contact: { lastName: "Quintela" } };
  const answer = ask(account, "POST /Lead/action/convert", { body: { id: irisId, records } });
  expect(answer).toMatchObject({
    status: 409,
    json: [{ id: accountId, name: "Delta Sur", _entityType: "Account" }],
  });
  expect(ask(account, "GET /Contact").json.total).toBe(0);
  const body = { id: irisId, records, skipDuplicateCheck: true };
  expect(ask(account, "POST /Lead/action/convert", { body }).json.status).toBe("Converted");
});

test("a body that is not JSON is a 500 without a word", () => {
  const answer = ask(given().account, "POST /Lead", { body: "{broken" });
  expect(answer).toMatchObject({ status: 500, body: undefined });
  expect(answer.headers).not.toHaveProperty("x-status-reason");
});

test("users and teams are not the API user's to change", () => {
  expect(ask(given().account, "POST /User", { body: { userName: "x" } })).toMatchObject({
    status: 403,
    body: undefined,
  });
});

test("what was written is in the state, as plain JSON", () => {
  const { account, state } = given();
  ask(account, "POST /Account", { body: { name: "Nordlicht" } });
  const reopened = openEspoAccount(JSON.parse(JSON.stringify(state)), stoppedClock());
  expect(ask(reopened, "GET /Account?textFilter=nordlicht").json.total).toBe(1);
});
