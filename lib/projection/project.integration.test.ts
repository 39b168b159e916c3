import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { getDb } from "@/lib/db/client";
import { givenActor, givenWorkspace } from "@/lib/testing/factories/access";
import { type Account, givenAccount, givenPage, linesOf } from "@/lib/testing/factories/pages";
import { drain } from "./project";
import { rebuild } from "./rebuild";

const day = (date: number, time = "10:00:00") => `2026-03-${String(date).padStart(2, "0")} ${time}`;
const iso = (date: number, time = "10:00:00") => `${day(date, time).replace(" ", "T")}Z`;

const accountsOf = async (workspaceId: string) => ({
  workspaceId,
  espo: await givenAccount("espocrm", workspaceId),
  chat: await givenAccount("cliengo", workspaceId),
  gong: await givenAccount("gong", workspaceId),
});

const givenAccounts = async () => accountsOf(await givenWorkspace({ ownDomains: ["harborloom.test"] }));

const espoHuman = (id: string, name: string, email: string | null, fields: Record<string, unknown> = {}) => ({
  ...{ id, name, emailAddress: email, status: "New", createdAt: day(1), modifiedAt: day(2) },
  ...fields,
});

const chatContact = (id: string, name: string, fields: Record<string, unknown> = {}) => ({
  ...{ id, name, status: "NEW", websiteId: "site-1", creationDate: iso(1), lastUpdateDate: iso(1) },
  ...fields,
});

const conversation = (id: string, fields: Record<string, unknown> = {}) => ({
  ...{ id, channel: "WHATSAPP", websiteId: "site-1", creationDate: iso(1, "11:00:00") },
  ...fields,
});

type Party = { name?: string; emailAddress?: string; affiliation?: string; userId?: string };

const callWith = (id: string, date: number, parties: Party[], fields: Record<string, unknown> = {}) => ({
  ...{ id, title: "Discovery", started: iso(date), duration: 1740, extensive: true },
  parties: parties.map((party, index) => ({ id: `p${index + 1}`, affiliation: "External", ...party })),
  ...fields,
});

const saveCalls = (gong: Account, ...calls: object[]) =>
  givenPage(gong, "call", calls as Record<string, unknown>[], { part: "extensive" });

const listPeople = (workspaceId: string) =>
  getDb().person.findMany({ where: { workspaceId }, orderBy: { sortName: "asc" } });

/** Every record that is linked, as `kind/externalId`, by the name of its person. */
async function listGroups(workspaceId: string): Promise<string[][]> {
  const links = await getDb().personLink.findMany({
    where: { workspaceId },
    include: { record: true },
    orderBy: { recordId: "asc" },
  });
  const groups = Map.groupBy(links, ({ personId }) => personId);
  return [...groups.values()]
    .map((group) => group.map(({ record }) => `${record.kind}/${record.externalId}`).sort())
    .sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

/** Everything the projector derives, without what is made anew each time. */
async function snapshot(workspaceId: string) {
  const where = { workspaceId };
  return {
    people: await getDb().person.findMany({ where, orderBy: { id: "asc" } }),
    links: await getDb().personLink.findMany({ where, orderBy: { recordId: "asc" } }),
    identities: await getDb().identity.findMany({
      where,
      omit: { id: true },
      orderBy: [{ recordId: "asc" }, { kind: "asc" }, { value: "asc" }],
    }),
    calls: await getDb().call.findMany({ where, orderBy: { id: "asc" }, select: { id: true, attendeeUserIds: true } }),
  };
}

/** Iris in all three systems, her colleague on the call, and somebody nobody knows. */
async function givenStory({ workspaceId, espo, chat, gong }: Awaited<ReturnType<typeof givenAccounts>>) {
  const nadia = { id: "u-nadia", userName: "nadia", name: "Nadia Ferro", emailAddress: "nadia@harborloom.test" };
  await givenPage(espo, "user", [{ ...nadia, isActive: true }]);
  await givenPage(espo, "lead", [
    espoHuman("l1", "Iris Quintela", "iris@velanorte.test", {
      ...{ status: "In Process", accountName: "Vela Norte", assignedUserId: "u-nadia", assignedUserName: "Nadia F." },
      ...{ opportunityAmount: 9000, opportunityAmountCurrency: "USD", doNotCall: true, title: "Operations lead" },
    }),
  ]);
  await givenPage(espo, "task", [
    {
      id: "t1",
      name: "Send the sheet",
      status: "Not Started",
      parentType: "Lead",
      parentId: "l1",
      dateEndDate: "2026-03-20",
    },
    { id: "t2", name: "Call back", status: "Not Started", parentType: "Lead", parentId: "l1", dateEnd: day(19) },
    { id: "t3", name: "Done long ago", status: "Completed", parentType: "Lead", parentId: "l1", dateEnd: day(3) },
  ]);
  await givenPage(espo, "opportunity", [
    {
      ...{ id: "o1", name: "Vela Norte, 12 docks", amount: 18000, amountCurrency: "USD", stage: "Proposal" },
      ...{ originalLeadId: "l1", createdAt: day(4), modifiedAt: day(5) },
    },
  ]);
  await givenPage(chat, "contact", [
    chatContact("c1", "Iris", { email: "IRIS@velanorte.test", phone: "+54 9 11 5555 0100", status: "ACTIVE" }),
  ]);
  await givenPage(chat, "conversation", [
    conversation("v1", { visitorPhone: "+5491155550100", lastMessageDate: iso(9), lastMessage: "?" }),
  ]);
  const said = linesOf(
    "v1",
    new Date(iso(9)),
    ["visitor", "Hola"],
    ["agent", "Hola Iris"],
    ["visitor", "12 depósitos"],
  );
  await givenPage(chat, "conversation", [], { messages: [said] });
  await saveCalls(
    gong,
    callWith("7", 6, [
      { name: "iris quintela", emailAddress: "iris@velanorte.test" },
      { name: "Nadia Ferro", emailAddress: "nadia@harborloom.test", userId: "g-nadia", affiliation: "Internal" },
      { name: "Unknown voice" },
    ]),
  );
  await drain(workspaceId);
}

test("one human in three systems is one row, each value from the source that knows it best", async () => {
  const accounts = await givenAccounts();
  await givenStory(accounts);
  expect(await listGroups(accounts.workspaceId)).toEqual([["contact/c1", "conversation/v1", "lead/l1", "party/7:p1"]]);
  const [iris, ...others] = await listPeople(accounts.workspaceId);
  expect(others).toEqual([]);
  expect(iris).toMatchObject({
    ...{ displayName: "Iris Quintela", sortName: "iris quintela", company: "Vela Norte", title: "Operations lead" },
    ...{ email: "iris@velanorte.test", emails: ["iris@velanorte.test"], phone: "+54 9 11 5555 0100", doNotCall: true },
    ...{ lifecycle: "working", inLeads: true, stageLabel: "Proposal", stageConflict: false, sortStage: "1proposal" },
    ...{ ownerName: "Nadia Ferro", ownerState: "active", ownerUserId: null },
    ...{
      lastSpoke: "customer",
      lastLine: "12 depósitos",
      lastLineAt: new Date(iso(9)),
      waitingSince: new Date(iso(9)),
    },
    ...{ nextTaskName: "Call back", nextTaskDueAt: new Date(iso(19)), amountMinor: 1_800_000n, currency: "USD" },
    ...{ sources: ["cliengo", "espocrm", "gong"], leadRecords: 1, callCount: 1, lastActivityAt: new Date(iso(9)) },
    recordCounts: { "espocrm/lead": 1, "cliengo/contact": 1, "cliengo/conversation": 1, "gong/party": 1 },
  });
  const oldest = await getDb().sourceRecord.findFirst({ where: { workspaceId: accounts.workspaceId, kind: "lead" } });
  expect(iris?.id).toBe(oldest?.id);
});

test("rebuilding from nothing gives the same answer", async () => {
  const accounts = await givenAccounts();
  await givenStory(accounts);
  const before = await snapshot(accounts.workspaceId);
  expect(await rebuild(accounts.workspaceId)).toEqual({ records: 7, people: 1 });
  expect(await snapshot(accounts.workspaceId)).toEqual(before);
});

test("whatever order pages come in, the people are the same", async () => {
  const { workspaceId, espo, chat, gong } = await givenAccounts();
  const steps = [
    () => saveCalls(gong, callWith("7", 6, [{ name: "Iris", emailAddress: "iris@home.test" }])),
    () =>
      givenPage(espo, "lead", [espoHuman("l1", "Iris Quintela", "iris@velanorte.test", { createdContactId: "k1" })]),
    () => givenPage(chat, "conversation", [conversation("v1", { visitorEmail: "iris@home.test" })]),
    () => givenPage(chat, "contact", [chatContact("c1", "Iris", { email: "iris@home.test" })]),
    () => givenPage(espo, "contact", [espoHuman("k1", "Iris Quintela", "iris@home.test")]),
  ];
  for (const step of steps) {
    await step();
    await drain(workspaceId);
  }
  expect(await listGroups(workspaceId)).toEqual([
    ["contact/c1", "contact/k1", "conversation/v1", "lead/l1", "party/7:p1"],
  ]);
  const before = await snapshot(workspaceId);
  expect(before.people).toHaveLength(1);
  await rebuild(workspaceId);
  expect(await snapshot(workspaceId)).toEqual(before);
});

test("an address of four differently named people joins nobody, and lets go whom it had joined", async () => {
  const { workspaceId, espo } = await givenAccounts();
  const named = (id: string, name: string) => espoHuman(id, name, "shared@velanorte.test");
  await givenPage(espo, "lead", [named("l1", "Ana"), named("l2", "Beto"), named("l3", "Caro")]);
  await drain(workspaceId);
  expect(await listGroups(workspaceId)).toEqual([["lead/l1", "lead/l2", "lead/l3"]]);
  await givenPage(espo, "lead", [named("l4", "Dora")]);
  await drain(workspaceId);
  expect(await listGroups(workspaceId)).toEqual([["lead/l1"], ["lead/l2"], ["lead/l3"], ["lead/l4"]]);
  const before = await snapshot(workspaceId);
  await rebuild(workspaceId);
  expect(await snapshot(workspaceId)).toEqual(before);
});

test("an office's mailbox and an address the vendor calls invalid join nobody", async () => {
  const { workspaceId, espo } = await givenAccounts();
  const invalid = { emailAddressIsInvalid: true };
  await givenPage(espo, "lead", [
    ...[espoHuman("l1", "Ana", "ventas@velanorte.test"), espoHuman("l2", "Beto", "ventas@velanorte.test")],
    ...[espoHuman("l3", "Caro", "old@velanorte.test", invalid), espoHuman("l4", "Caro", "old@velanorte.test", invalid)],
  ]);
  await drain(workspaceId);
  expect(await listGroups(workspaceId)).toEqual([["lead/l1"], ["lead/l2"], ["lead/l3"], ["lead/l4"]]);
});

test("colleagues are nobody's lead: our own domains, and every address a source knows of its users", async () => {
  const { workspaceId, espo, gong } = await givenAccounts();
  await givenPage(espo, "lead", [espoHuman("l1", "A test of ours", "joel@harborloom.test")]);
  await saveCalls(gong, callWith("7", 6, [{ name: "Joel", emailAddress: "joel@private.test" }]));
  await drain(workspaceId);
  expect(await listGroups(workspaceId)).toEqual([["party/7:p1"]]);
  const user = { id: "u1", emailAddress: "joel@harborloom.test", emailAliases: ["joel@private.test"], active: true };
  await givenPage(gong, "user", [user]);
  await drain(workspaceId);
  expect(await listPeople(workspaceId)).toEqual([]);
  await givenPage(gong, "user", [{ ...user, emailAliases: [] }]);
  await drain(workspaceId);
  expect(await listGroups(workspaceId)).toEqual([["party/7:p1"]]);
});

test("a voice without an address and a chat without a contact stay by themselves", async () => {
  const { workspaceId, chat, gong } = await givenAccounts();
  await saveCalls(gong, callWith("7", 6, [{ name: "Unknown voice" }]));
  await givenPage(chat, "conversation", [conversation("v1", { visitorName: "Somebody" })]);
  await drain(workspaceId);
  expect(await listGroups(workspaceId)).toEqual([]);
});

test("a chat belongs to the contact of its site with its number, made within a day", async () => {
  const { workspaceId, chat } = await givenAccounts();
  const phone = "+54 9 11 5555 0100";
  await givenPage(chat, "conversation", [
    conversation("v1", { visitorPhone: phone }),
    conversation("v2", { visitorPhone: phone, websiteId: "site-2" }),
    conversation("v3", { visitorPhone: phone, creationDate: iso(4) }),
  ]);
  await drain(workspaceId);
  await givenPage(chat, "contact", [chatContact("c1", "Iris", { phone })]);
  await drain(workspaceId);
  expect(await listGroups(workspaceId)).toEqual([["contact/c1", "conversation/v1"]]);
});

test("a record that leaves a person takes only itself", async () => {
  const { workspaceId, espo } = await givenAccounts();
  const lead = (id: string, email: string, minute: number) =>
    espoHuman(id, id, email, { modifiedAt: day(5, `10:0${minute}:00`) });
  await givenPage(espo, "lead", [lead("l1", "iris@velanorte.test", 1), lead("l2", "iris@velanorte.test", 1)]);
  await drain(workspaceId);
  const [person] = await listPeople(workspaceId);
  await givenPage(espo, "lead", [lead("l1", "joel@velanorte.test", 2)]);
  await drain(workspaceId);
  expect(await listGroups(workspaceId)).toEqual([["lead/l1"], ["lead/l2"]]);
  const people = await listPeople(workspaceId);
  expect(people.map(({ emails }) => emails)).toEqual([["joel@velanorte.test"], ["iris@velanorte.test"]]);
  expect(people[0]?.id).toBe(person?.id);
});

test("an owner switched off in the vendor, or gone from it, has left; without users nobody can tell", async () => {
  const { workspaceId, espo } = await givenAccounts();
  const owned = (id: string, owner: string | null) =>
    espoHuman(id, id, null, { assignedUserId: owner, assignedUserName: owner });
  await givenPage(espo, "lead", [owned("l1", "joel"), owned("l2", "gone"), owned("l3", "nadia"), owned("l4", null)]);
  await drain(workspaceId);
  const states = async () => (await listPeople(workspaceId)).map(({ ownerState }) => ownerState);
  expect(await states()).toEqual(["active", "active", "active", "none"]);
  const user = (id: string, isActive: boolean) => ({ id, name: id, emailAddress: `${id}@harborloom.test`, isActive });
  await givenPage(espo, "user", [user("joel", false), user("nadia", true)]);
  await drain(workspaceId);
  expect(await states()).toEqual(["left", "left", "active", "none"]);
});

test("a vendor's user is ours by address; their people and calls become ours to see", async () => {
  const { workspaceId, espo, chat, gong } = await givenAccounts();
  const email = `${newId()}@harborloom.test`;
  await givenPage(espo, "user", [{ id: "u1", name: "Nadia Ferro", emailAddress: email.toUpperCase(), isActive: true }]);
  const alias = `${newId()}@harborloom.test`;
  await givenPage(gong, "user", [{ id: "g1", firstName: "Nadia", emailAddress: alias, emailAliases: [email] }]);
  await givenPage(chat, "user", [{ id: "c1", name: "Nadia", email: alias }]);
  await givenPage(espo, "lead", [espoHuman("l1", "Iris", null, { assignedUserId: "u1" })]);
  await saveCalls(gong, callWith("7", 6, [{ name: "Nadia", userId: "g1", affiliation: "Internal" }]));
  await drain(workspaceId);
  const { userId } = await givenActor({ workspaceId, email });
  await drain(workspaceId);
  const joined = await getDb().sourceUser.findMany({ where: { workspaceId } });
  expect(joined.map((user) => user.userId)).toEqual([userId, userId, userId]);
  expect(await listPeople(workspaceId)).toMatchObject([{ ownerUserId: userId }]);
  expect(await getDb().call.findMany({ where: { workspaceId } })).toMatchObject([{ attendeeUserIds: [userId] }]);
});

test("who waits is who wrote after our last word, in a chat that is open; a bot's line is no word, a call is", async () => {
  const { workspaceId, chat, gong } = await givenAccounts();
  await givenPage(chat, "contact", [
    chatContact("c1", "Asked twice", { email: "a@velanorte.test" }),
    chatContact("c2", "Closed", { email: "b@velanorte.test" }),
    chatContact("c3", "Called since", { email: "c@velanorte.test" }),
    chatContact("c4", "Only the list's last line", { email: "d@velanorte.test" }),
  ]);
  const last = { lastMessageDate: iso(5), lastMessage: "Hola", lastMessageSender: "VISITOR" };
  await givenPage(chat, "conversation", [
    conversation("v1", { visitorEmail: "a@velanorte.test" }),
    conversation("v2", { visitorEmail: "b@velanorte.test", isClosed: true }),
    conversation("v3", { visitorEmail: "c@velanorte.test" }),
    conversation("v4", { visitorEmail: "d@velanorte.test", ...last }),
  ]);
  const at = new Date(iso(5));
  const said = (id: string) =>
    linesOf(id, at, ["agent", "Hola"], ["visitor", "1"], ["visitor", "2"], ["bot", "Gracias"]);
  await givenPage(chat, "conversation", [], { messages: [said("v1"), said("v2"), said("v3")] });
  await saveCalls(gong, callWith("7", 6, [{ emailAddress: "c@velanorte.test" }]));
  await drain(workspaceId);
  const never = new Date("9999-12-31T00:00:00.000Z");
  const people = await listPeople(workspaceId);
  expect(people.map(({ displayName, waitingSince, lastLine }) => [displayName, waitingSince, lastLine])).toEqual([
    ["Asked twice", new Date(at.getTime() - 120_000), "2"],
    ["Called since", never, "2"],
    ["Closed", never, "2"],
    ["Only the list's last line", at, "Hola"],
  ]);
});

test("a task that moves to another lead leaves the first", async () => {
  const { workspaceId, espo } = await givenAccounts();
  await givenPage(espo, "lead", [espoHuman("l1", "Ana", null), espoHuman("l2", "Beto", null)]);
  const task = (parentId: string, minute: number) => ({
    ...{ id: "t1", name: "Call", status: "Not Started", parentType: "Lead", parentId },
    modifiedAt: day(5, `10:0${minute}:00`),
  });
  await givenPage(espo, "task", [task("l1", 1)]);
  await drain(workspaceId);
  await givenPage(espo, "task", [task("l2", 2)]);
  await drain(workspaceId);
  expect((await listPeople(workspaceId)).map(({ nextTaskName }) => nextTaskName)).toEqual([null, "Call"]);
});

test("a person whose records are all deleted in their vendor is no longer listed, and comes back with them", async () => {
  const { workspaceId, espo } = await givenAccounts();
  const lead = espoHuman("l1", "Ana", null);
  await givenPage(espo, "lead", [lead]);
  await drain(workspaceId);
  const [ana] = await listPeople(workspaceId);
  await getDb().sourceRecord.update({ where: { id: ana?.id ?? "" }, data: { tombstonedAt: new Date() } });
  await getDb().dirtyRecord.create({ data: { workspaceId, recordId: ana?.id ?? "" } });
  await drain(workspaceId);
  expect(await listPeople(workspaceId)).toEqual([]);
  await givenPage(espo, "lead", [lead], { at: new Date(Date.now() + 1000) });
  await drain(workspaceId);
  expect(await listPeople(workspaceId)).toMatchObject([{ id: ana?.id }]);
});

test("two projectors never work on one workspace at once", async () => {
  const { workspaceId, espo } = await givenAccounts();
  await givenPage(espo, "lead", [espoHuman("l1", "Ana", null)]);
  await getDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 0))) locked`;
    expect(await drain(workspaceId)).toBe(false);
  });
  expect(await drain(workspaceId)).toBe(true);
  expect(await listPeople(workspaceId)).toHaveLength(1);
});
