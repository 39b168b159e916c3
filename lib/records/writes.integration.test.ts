import { expect, test } from "vitest";
import { getDb } from "@/lib/db/client";
import { type Account, givenAccount, givenPage, linesOf } from "@/lib/testing/factories/pages";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 5, 9, minute));
const espoTime = (minute: number) => `2026-03-05 09:${String(minute).padStart(2, "0")}:00`;

function lead(fields: Record<string, unknown> = {}) {
  return {
    id: "lead-1",
    name: "Iris Quintela",
    status: "New",
    emailAddress: "iris@velanorte.test",
    createdAt: "2026-03-01 10:00:00",
    modifiedAt: espoTime(1),
    ...fields,
  };
}

const findLead = ({ connectionId }: Account) =>
  getDb().lead.findFirstOrThrow({ where: { connectionId }, include: { record: { include: { changes: true } } } });

test("a page is saved once however often its rows stand in it", async () => {
  const account = await givenAccount("espocrm");
  const saved = await givenPage(account, "lead", [lead({ status: "New" }), lead({ status: "Assigned" })]);
  expect(saved).toMatchObject({ fetched: 2, inserted: 1, updated: 0 });
  expect(await findLead(account)).toMatchObject({ rawStatus: "Assigned", lifecycle: "working" });
});

test("a change is written down field by field, a first sight is not", async () => {
  const account = await givenAccount("espocrm");
  await givenPage(account, "lead", [lead()], { at: at(1) });
  const saved = await givenPage(account, "lead", [lead({ status: "Dead", modifiedAt: espoTime(2) })], { at: at(2) });
  expect(saved).toMatchObject({ inserted: 0, updated: 1, unchanged: 0 });
  const { record } = await findLead(account);
  expect(record.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
    ["rawStatus", "New", "Dead"],
    ["lifecycle", "new", "lost"],
  ]);
});

test("the same page again changes nothing but when it was seen, and leaves nothing to project", async () => {
  const account = await givenAccount("espocrm");
  await givenPage(account, "lead", [lead()], { at: at(1) });
  await getDb().dirtyRecord.deleteMany({ where: { workspaceId: account.workspaceId } });
  const saved = await givenPage(account, "lead", [lead()], { at: at(2) });
  expect(saved).toMatchObject({ inserted: 0, updated: 0, unchanged: 1, changed: [] });
  const { record } = await findLead(account);
  expect(record.observedAt).toEqual(at(2));
  expect(record.changes).toEqual([]);
  expect(await getDb().dirtyRecord.count({ where: { workspaceId: account.workspaceId } })).toBe(0);
});

test("a page that was asked for earlier and comes later loses", async () => {
  const account = await givenAccount("espocrm");
  await givenPage(account, "lead", [lead({ status: "New" })], { at: at(1) });
  await givenPage(account, "lead", [lead({ status: "Assigned", modifiedAt: espoTime(2) })], { at: at(3) });
  const late = await givenPage(account, "lead", [lead({ status: "New" })], { at: at(2) });
  expect(late).toMatchObject({ updated: 0, stale: ["lead-1"] });
  expect(await findLead(account)).toMatchObject({ rawStatus: "Assigned" });
});

test("seen again unchanged is an observation: a change asked for before it cannot win over it", async () => {
  const account = await givenAccount("gong");
  const call = (title: string) => ({ id: "7", title, started: "2026-03-05T08:00:00Z", duration: 60 });
  await givenPage(account, "call", [call("Discovery")], { at: at(1) });
  await givenPage(account, "call", [call("Discovery")], { at: at(5) });
  await givenPage(account, "call", [call("An older title")], { at: at(3) });
  expect(await getDb().call.findFirst({ where: { connectionId: account.connectionId } })).toMatchObject({
    title: "Discovery",
  });
});

test("a row the vendor changed earlier never covers one it changed later, even when asked for later", async () => {
  const account = await givenAccount("espocrm");
  await givenPage(account, "lead", [lead({ status: "Assigned", modifiedAt: espoTime(5) })], { at: at(6) });
  await givenPage(account, "lead", [lead({ status: "New", modifiedAt: espoTime(4) })], { at: at(7) });
  expect(await findLead(account)).toMatchObject({ rawStatus: "Assigned" });
});

test("a record that was taken for deleted returns without a change", async () => {
  const account = await givenAccount("espocrm");
  await givenPage(account, "lead", [lead()], { at: at(1) });
  const { id } = await findLead(account);
  await getDb().sourceRecord.update({ where: { id }, data: { tombstonedAt: at(2) } });
  await getDb().dirtyRecord.deleteMany({ where: { workspaceId: account.workspaceId } });
  await givenPage(account, "lead", [lead()], { at: at(3) });
  const { record } = await findLead(account);
  expect(record).toMatchObject({ tombstonedAt: null, changes: [] });
  expect(await getDb().dirtyRecord.count({ where: { workspaceId: account.workspaceId } })).toBe(1);
});

test("a list row that omits what the single read showed does not clear it", async () => {
  const account = await givenAccount("espocrm");
  const secondary = [
    { emailAddress: "iris@velanorte.test", primary: true },
    { emailAddress: "iris@home.test", primary: false },
  ];
  const emails = async () => (await findLead(account)).emails as { value: string }[];
  await givenPage(account, "lead", [lead()], { at: at(1) });
  await givenPage(account, "lead", [lead({ emailAddressData: secondary })], { at: at(2), part: "single" });
  expect((await findLead(account)).record.changes).toEqual([]);
  await givenPage(account, "lead", [lead({ status: "Dead", modifiedAt: espoTime(3) })], { at: at(3) });
  expect(await emails()).toMatchObject([{ value: "iris@velanorte.test" }, { value: "iris@home.test" }]);
  expect(await findLead(account)).toMatchObject({ rawStatus: "Dead" });
});

test("a single read asked for before a newer list row adds what only it shows", async () => {
  const account = await givenAccount("espocrm");
  await givenPage(account, "lead", [lead()], { at: at(1) });
  await givenPage(account, "lead", [lead({ status: "Dead", modifiedAt: espoTime(3) })], { at: at(4) });
  await givenPage(account, "lead", [lead({ status: "New", description: "Six docks" })], { at: at(2), part: "single" });
  expect(await findLead(account)).toMatchObject({ rawStatus: "Dead", description: "Six docks" });
});

test("a row that cannot be mapped is kept with its reason until it can be, and its neighbours are saved", async () => {
  const account = await givenAccount("gong");
  const good = { id: "1", title: "Demo", started: "2026-03-05T08:00:00Z" };
  const saved = await givenPage(account, "call", [good, { id: "2", title: "No start" }]);
  expect(saved).toMatchObject({ inserted: 1, rejected: 1 });
  const kept = () => getDb().rejectedRow.findMany({ where: { streamId: account.streamId } });
  expect(await kept()).toMatchObject([{ externalId: "2", raw: { title: "No start" } }]);
  await givenPage(account, "call", [{ id: "2", title: "No start", started: "2026-03-05T08:00:00Z" }]);
  expect(await kept()).toEqual([]);
});

test("text that Postgres cannot hold is saved without it", async () => {
  const account = await givenAccount("espocrm");
  await givenPage(account, "lead", [lead({ name: "Ir\u0000is \ud83d" })]);
  expect((await findLead(account)).name).toBe("Iris \ufffd");
});

test("a call's voices are records of their own, and one that left the call stays as a tombstone", async () => {
  const account = await givenAccount("gong");
  const call = (parties?: object[]) => ({ id: "9", title: "Discovery", started: "2026-03-05T08:00:00Z", parties });
  const iris = { id: "p1", name: "Iris", emailAddress: "iris@velanorte.test", affiliation: "External" };
  const nadia = { id: "p2", name: "Nadia", userId: "u1", affiliation: "Internal" };
  await givenPage(account, "call", [call()], { at: at(1) });
  expect(await getDb().callParty.count({ where: { workspaceId: account.workspaceId } })).toBe(0);
  await givenPage(account, "call", [call([iris, nadia])], { at: at(2), part: "extensive" });
  await givenPage(account, "call", [call([{ ...nadia, name: "Nadia Ferro" }])], { at: at(3), part: "extensive" });
  const parties = await getDb().callParty.findMany({ where: { workspaceId: account.workspaceId } });
  expect(parties).toMatchObject([{ externalId: "p2", name: "Nadia Ferro", side: "internal" }]);
  const records = await getDb().sourceRecord.findMany({
    where: { connectionId: account.connectionId, kind: "party" },
    orderBy: { externalId: "asc" },
  });
  expect(records.map(({ externalId, tombstonedAt }) => [externalId, tombstonedAt])).toEqual([
    ["9:p1", at(3)],
    ["9:p2", null],
  ]);
});

test("messages are replaced as a whole, and a line that stays keeps its id", async () => {
  const account = await givenAccount("cliengo");
  await givenPage(account, "conversation", [{ id: "c1", creationDate: "2026-03-05T08:00:00Z" }]);
  const save = (minute: number, ...said: Parameters<typeof linesOf>[2][]) =>
    givenPage(account, "conversation", [], { at: at(minute), messages: [linesOf("c1", at(9), ...said)] });
  const messages = () =>
    getDb().message.findMany({ where: { workspaceId: account.workspaceId }, orderBy: { ordinal: "asc" } });
  await save(1, ["visitor", "Hola"], ["visitor", "?"]);
  const [, second] = await messages();
  await save(2, ["visitor", "?"]);
  expect(await messages()).toMatchObject([{ id: second?.id, text: "?", ordinal: 0 }]);
  await save(1, ["visitor", "An older reading"]);
  expect(await messages()).toMatchObject([{ text: "?" }]);
});

test("two equal lines of one second are two lines", async () => {
  const account = await givenAccount("cliengo");
  await givenPage(account, "conversation", [{ id: "c1", creationDate: "2026-03-05T08:00:00Z" }]);
  const { items } = linesOf("c1", at(9), ["visitor", "Hola"]);
  const twice = { conversationExternalId: "c1", items: [...items, ...items] };
  await givenPage(account, "conversation", [], { at: at(1), messages: [twice] });
  expect(await getDb().message.count({ where: { workspaceId: account.workspaceId } })).toBe(2);
});

test("a transcript finds its call, and an older reading does not cover it", async () => {
  const account = await givenAccount("gong");
  await givenPage(account, "call", [{ id: "9", started: "2026-03-05T08:00:00Z" }], { at: at(1) });
  const transcript = (text: string) => ({
    callExternalId: "9",
    sentences: [{ speakerId: "1", topic: null, startMs: 0, endMs: 900, text }],
  });
  await givenPage(account, "call", [], { at: at(3), transcripts: [transcript("Serían catorce")] });
  await givenPage(account, "call", [], { at: at(2), transcripts: [transcript("An older reading")] });
  const call = await getDb().call.findFirstOrThrow({
    where: { connectionId: account.connectionId },
    include: { transcript: true },
  });
  expect(call).toMatchObject({ transcriptAsOf: at(3), transcript: { sentences: [{ text: "Serían catorce" }] } });
});
