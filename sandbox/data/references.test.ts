import { expect, test } from "vitest";
import { generateAccounts } from "./accounts";

const firstStart = new Date("2026-11-20T12:40:00Z");
const { cliengo, espocrm, gong } = generateAccounts({ firstStart, size: "demo", seed: "harbor loom" });

const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
/** Every id that is told must be among the known ones; nobody and nothing are allowed. */
function expectKnown(known: ReadonlySet<string>, told: readonly (string | null | undefined)[]): void {
  expect(told.filter((id) => id != null && !known.has(id))).toEqual([]);
}

test("Cliengo's contacts and conversations point at sites and users that are there", () => {
  const [users, sites] = [idsOf(cliengo.users), idsOf(cliengo.sites)];
  const assigned = cliengo.contacts.map(({ assignedTo }) =>
    typeof assignedTo === "string" ? assignedTo : assignedTo?.id,
  );
  expectKnown(new Set([...users, "UNASSIGNED"]), assigned);
  expectKnown(
    users,
    cliengo.conversations.map((row) => row.assignedTo),
  );
  expectKnown(
    users,
    cliengo.contacts.flatMap((row) => (row.notes ?? []).map((note) => note.creatorId)),
  );
  expectKnown(
    sites,
    [...cliengo.contacts, ...cliengo.conversations].map((row) => row.websiteId),
  );
  expectKnown(
    sites,
    cliengo.chatbots.map((bot) => bot.websiteId),
  );
  expectKnown(
    users,
    cliengo.sites.flatMap((site) => site.autoAssign ?? []),
  );
});

test("every contact came from a conversation, by site, time and an address or number", () => {
  const conversations = new Map(cliengo.conversations.map((row) => [row.id, row]));
  expect(Object.keys(cliengo.messages).sort()).toEqual([...conversations.keys()].sort());
  for (const contact of cliengo.contacts) {
    const conversation = conversations.get(cliengo.conversationsByContact[contact.id]?.[0] ?? "");
    expect(conversation?.websiteId).toBe(contact.websiteId);
    const apart = Date.parse(contact.creationDate) - Date.parse(conversation?.creationDate ?? "");
    expect(Math.abs(apart)).toBeLessThan(86_400_000);
    const sameEmail = contact.email && contact.email.toLowerCase() === conversation?.visitorEmail;
    expect(sameEmail || contact.phone === conversation?.visitorPhone).toBeTruthy();
  }
});

test("messages are in order, and only told people wait for an answer", () => {
  const waiting = [];
  for (const conversation of cliengo.conversations) {
    const messages = cliengo.messages[conversation.id] ?? [];
    const times = messages.map((message) => message.sendAt);
    expect(times).toEqual([...times].sort());
    if (messages.at(-1)?.sender.type === "visitor") waiting.push(conversation.visitorName ?? conversation.visitorPhone);
  }
  expect(waiting.sort()).toEqual([
    "+52 55 5555 0162",
    "Beatriz Sarmento",
    "Jorge Villalba",
    "Marcelo Duarte",
    "Silvana Otamendi",
  ]);
});

test("EspoCRM's links lead somewhere", () => {
  const users = idsOf(espocrm.users);
  const owned = [espocrm.leads, espocrm.contacts, espocrm.accounts, espocrm.opportunities, espocrm.tasks].flat();
  expectKnown(
    users,
    owned.flatMap((row) => [row.assignedUserId, row.createdById, row.modifiedById]),
  );
  expectKnown(
    idsOf(espocrm.teams),
    owned.flatMap((row) => row.teamsIds ?? []),
  );
  expectKnown(idsOf(espocrm.accounts), [
    ...espocrm.contacts.map((row) => row.accountId),
    ...espocrm.opportunities.map((row) => row.accountId),
    ...espocrm.leads.map((row) => row.createdAccountId),
  ]);
  expectKnown(idsOf(espocrm.contacts), [
    ...espocrm.opportunities.flatMap((row) => [row.contactId, ...(row.contactsIds ?? [])]),
    ...espocrm.leads.map((row) => row.createdContactId),
  ]);
  expectKnown(
    idsOf(espocrm.opportunities),
    espocrm.leads.map((row) => row.createdOpportunityId),
  );
  expectKnown(
    idsOf(espocrm.leads),
    [...espocrm.contacts, ...espocrm.accounts, ...espocrm.opportunities].map((row) => row.originalLeadId),
  );
  const parents = {
    Lead: espocrm.leads,
    Contact: espocrm.contacts,
    Opportunity: espocrm.opportunities,
    Account: espocrm.accounts,
  };
  for (const row of [...espocrm.tasks, ...espocrm.calls, ...espocrm.meetings, ...espocrm.notes]) {
    expect(idsOf(parents[row.parentType as keyof typeof parents])).toContain(row.parentId);
  }
});

test("a converted lead has its contact and account, and shares the contact's address", () => {
  for (const lead of espocrm.leads.filter((row) => row.status === "Converted")) {
    const contact = espocrm.contacts.find((row) => row.id === lead.createdContactId);
    expect(contact?.originalLeadId).toBe(lead.id);
    expect(contact?.emailAddress).toBe(lead.emailAddress);
    expect(lead.convertedAt).toBe(contact?.createdAt);
  }
});

test("two leads were made twice, with the same address", () => {
  const addresses = espocrm.leads.flatMap((lead) => lead.emailAddress ?? []);
  expect(addresses.length - new Set(addresses).size).toBe(2);
});

test("Gong points at users, workspaces, calls and CRM records that are there", () => {
  const users = idsOf(gong.users);
  const calls = new Set(gong.calls.map((call) => call.metaData.id));
  expectKnown(
    users,
    gong.calls.map((call) => call.metaData.primaryUserId),
  );
  expectKnown(
    users,
    gong.calls.flatMap((call) => call.parties.map((party) => party.userId)),
  );
  expectKnown(
    users,
    gong.calls.flatMap((call) => (call.comments ?? []).map((comment) => comment.commenterUserId)),
  );
  expectKnown(
    idsOf(gong.workspaces),
    gong.calls.map((call) => call.metaData.workspaceId),
  );
  expectKnown(calls, Object.keys(gong.transcripts));
  expectKnown(
    calls,
    [...gong.answeredScorecards, ...gong.associations].map((row) => row.callId),
  );
  expectKnown(
    calls,
    gong.folders.flatMap((folder) => folder.calls.map((call) => call.id)),
  );
  expectKnown(
    new Set(gong.scorecards.map((card) => card.scorecardId)),
    gong.answeredScorecards.map((row) => row.scorecardId),
  );
  const objects = gong.calls.flatMap((call) =>
    [call.context ?? [], ...call.parties.map((party) => party.context ?? [])]
      .flat()
      .flatMap((context) => context.objects),
  );
  const crm = [espocrm.leads, espocrm.contacts, espocrm.accounts, espocrm.opportunities].flat();
  expect(objects.length).toBeGreaterThan(20);
  expectKnown(
    idsOf(crm),
    objects.map((object) => object.objectId),
  );
  expect(gong.scorecards.every((card) => Number(card.scorecardId) > Number.MAX_SAFE_INTEGER)).toBe(true);
});
