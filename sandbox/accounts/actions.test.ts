import { expect, test } from "vitest";
import type { AccountState, VendorApp } from "../contract";
import { vendorApps } from "./apps";
import { ask, stoppedClock } from "./fixtures/ask";
import * as cliengo from "./fixtures/cliengo-state";
import * as espo from "./fixtures/espo-state";
import * as gong from "./fixtures/gong-state";

/** One good input per action: what a person would send. */
const inputs: Record<string, Record<string, Record<string, unknown>>> = {
  cliengo: {
    "list-contacts": { since: "2026-03-01", limit: 10 },
    "list-conversations": {},
    "list-sites": {},
    "list-users": {},
    "list-chatbots": {},
    "get-contact": { contactId: cliengo.irisId },
    "get-conversation": { conversationId: cliengo.irisChatId },
    "get-site": { siteId: cliengo.siteId },
    "get-user": { userId: cliengo.nadiaId },
    "create-contact": { websiteId: cliengo.siteId, name: "Otto" },
    "create-conversation": {
      companyId: "5f9a1bd07e4d3300117c0cff",
      websiteId: cliengo.siteId,
      channel: "WEB",
      from: "otto@mail.example",
    },
    "create-site": { url: "https://mx.harborloom.example" },
    "create-user": { name: "Tomás", email: "tomas@harborloom.example" },
    "update-contact": { contactId: cliengo.irisId, status: "ACTIVE" },
    "update-site": { siteId: cliengo.siteId, title: "Argentina" },
    "update-user": { userId: cliengo.nadiaId, language: "en" },
    "delete-contact": { contactId: cliengo.irisId },
    "get-contact-messages": { contactId: cliengo.irisId, limit: 5 },
    "send-conversation-message": { conversationId: cliengo.irisChatId, message: "Hola" },
    "add-note-to-contact": { contactId: cliengo.irisId, message: "Called" },
  },
  espocrm: {
    ...Object.fromEntries(
      ["users", "tasks", "opportunities", "leads", "contacts", "accounts"].map((plural) => [
        `list-${plural}`,
        { maxSize: 5, orderBy: "modifiedAt", where: [{ type: "isNotNull", attribute: "id" }] },
      ]),
    ),
    "get-user": { id: espo.nadiaId },
    "get-task": { id: espo.taskId },
    "get-opportunity": { id: espo.opportunityId },
    "get-lead": { id: espo.irisId },
    "get-contact": { id: "66c4d1e8a07b3f952" },
    "get-account": { id: espo.accountId },
    "create-task": { name: "Call", assignedUserId: espo.nadiaId },
    "create-opportunity": { name: "Deal", amount: 10, closeDate: "2026-04-30" },
    "create-lead": { lastName: "Paz" },
    "create-contact": { lastName: "Paz" },
    "create-account": { name: "Nordlicht" },
    "update-task": { id: espo.taskId, status: "Completed" },
    "update-opportunity": { id: espo.opportunityId, stage: "Negotiation" },
    "update-lead": { id: espo.irisId, status: "Assigned" },
  },
  gong: {
    "list-calls": { fromDateTime: "2026-03-01T00:00:00Z", toDateTime: "2026-03-08T00:00:00Z" },
    "get-call": { id: gong.callId },
    "get-calls-extensive": {
      filter: { callIds: [gong.callId] },
      contentSelector: { exposedFields: { parties: true } },
    },
    "get-call-transcripts": { filter: { callIds: [gong.callId] } },
    "create-call": {
      actualStart: "2026-03-10T14:00:00Z",
      clientUniqueId: "hl-1",
      direction: "Outbound",
      primaryUser: gong.nadiaId,
      parties: [{ userId: gong.nadiaId }],
    },
    "list-users": {},
    "get-user": { id: gong.nadiaId },
    "get-users-extensive": { filter: { userIds: [gong.nadiaId] } },
    "get-user-activity-stats": { filter: { fromDate: "2026-03-02", toDate: "2026-03-09" } },
    "get-interaction-stats": { filter: { fromDate: "2026-03-02", toDate: "2026-03-09" } },
    "get-scorecard-stats": { filter: {} },
    "get-scorecards-settings": {},
    "list-library-folders": { workspaceId: gong.workspaceId },
    "get-library-folder-content": { folderId: gong.folderId },
    "list-workspaces": {},
    "create-meeting": {
      startTime: "2026-03-12T15:00:00Z",
      endTime: "2026-03-12T15:30:00Z",
      organizerEmail: "nadia.ferro@harborloom.example",
      invitees: [{ email: "iris@velanorte.example" }],
    },
    "update-meeting": {
      meetingId: "1",
      startTime: "2026-03-12T15:00:00Z",
      endTime: "2026-03-12T15:30:00Z",
      organizerEmail: "nadia.ferro@harborloom.example",
      invitees: [],
    },
    "get-manual-crm-associations": { fromDateTime: "2026-03-01T00:00:00Z" },
  },
};

function stateOf(key: string): AccountState {
  if (key === "cliengo") return cliengo.cliengoState();
  if (key === "espocrm") {
    const at = { createdAt: "2026-03-01 00:00:00", modifiedAt: "2026-03-01 00:00:00" };
    return { ...espo.espoState(), contacts: [{ id: "66c4d1e8a07b3f952", lastName: "Quintela", ...at }] };
  }
  const meeting = {
    meetingId: "1",
    startTime: "",
    endTime: "",
    organizerEmail: "",
    invitees: [],
    title: null,
    externalId: null,
  };
  return { ...gong.gongState(), meetings: [meeting] };
}

const everyAction = vendorApps.flatMap((app) =>
  app.actions.map((action) => ({ app, action, name: `${app.key} ${action.key}` })),
);

test("there are 58 actions, each with its own key in its app", () => {
  expect(vendorApps.map(({ key, actions }) => [key, actions.length])).toEqual([
    ["cliengo", 20],
    ["espocrm", 20],
    ["gong", 18],
  ]);
  expect(new Set(everyAction.map(({ name }) => name)).size).toBe(58);
});

test.each(everyAction)("$name answers a good input", ({ app, action }) => {
  const input = inputs[app.key]?.[action.key];
  expect(input, "no input for this action").toBeDefined();
  const { response } = run(app, action.key, input ?? {});
  expect(response.status, JSON.stringify(response.body)).toBe(200);
});

test.each(everyAction)("$name names its required inputs among its properties", ({ app, action }) => {
  const schema = action.inputSchema as { type: string; properties: object; required?: string[] };
  expect(schema.type).toBe("object");
  for (const name of schema.required ?? []) {
    expect(schema.properties).toHaveProperty(name);
    expect(inputs[app.key]?.[action.key], "the good input has them").toHaveProperty(name);
  }
});

test("an id is escaped on its way into the path", () => {
  const { path } = run(vendorApps[1], "get-lead", { id: "../User/1?x=" });
  expect(path).toBe("/Lead/..%2FUser%2F1%3Fx%3D");
});

function run(app: VendorApp | undefined, key: string, input: Record<string, unknown>) {
  const action = app?.actions.find((one) => one.key === key);
  if (!app || !action) throw new Error(`no action ${key}`);
  const { method, path, query = {}, body } = action.toRequest(input);
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const account = app.open(stateOf(app.key), stoppedClock());
  return { path, response: ask(account, `${method} ${path}?${search}`, { body }) };
}
