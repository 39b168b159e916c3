import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { drain } from "@/lib/projection/project";
import { givenActor } from "@/lib/testing/factories/access";
import { givenPage } from "@/lib/testing/factories/pages";
import { day, givenStory, instant, type Story } from "@/lib/testing/factories/story";
import { getPerson } from "./person-reads";
import { personSchema } from "./schema";

let story: Story;
let irisId: string;

beforeAll(async () => {
  story = await givenStory();
  irisId = await story.idOf("lead", "l1");
});

/** What goes out has to be what the browser parses. */
const open = async (actor: Actor, id: string) =>
  personSchema.parse(JSON.parse(JSON.stringify(await getPerson(actor, id))));

const colleague = (role: Actor["role"]) => givenActor({ workspaceId: story.workspaceId, role });
const notFound = { code: "NOT_FOUND" };

test("another workspace's person is not found, nor is one that never was", async () => {
  await expect(getPerson(await givenActor(), irisId)).rejects.toMatchObject(notFound);
  await expect(getPerson(story.admin, newId())).rejects.toMatchObject(notFound);
});

test("a person of another team's rep is not found, not even by a record of theirs", async () => {
  const rep = await colleague("REP");
  await expect(getPerson(rep, irisId)).rejects.toMatchObject(notFound);
  await expect(getPerson(rep, await story.idOf("conversation", "v1"))).rejects.toMatchObject(notFound);
});

test("any of their records leads to the person", async () => {
  for (const [kind, externalId] of [
    ["lead", "l1"],
    ["contact", "c1"],
    ["conversation", "v1"],
    ["party", "7:p1"],
  ] as const) {
    expect((await open(story.nadia, await story.idOf(kind, externalId))).id).toBe(irisId);
  }
});

test("a record that is nobody's leads to nobody", async () => {
  for (const [kind, externalId] of [
    ["task", "t1"],
    ["call", "7"],
    ["user", "u-nadia"],
  ] as const) {
    await expect(getPerson(story.admin, await story.idOf(kind, externalId))).rejects.toMatchObject(notFound);
  }
});

test("every fact stands once, with where it is from and what other systems say", async () => {
  const { facts } = await open(story.nadia, irisId);
  const leadReceipt = {
    ...{ source: "espocrm", kind: "lead", externalId: "l1", connectionId: story.espo.connectionId, recordId: irisId },
    observedAt: instant(5),
  };
  expect(facts.find(({ field }) => field === "name")).toMatchObject({
    ...{ value: "Iris Quintela", label: null, receipt: leadReceipt, others: [] },
  });
  expect(facts.find(({ field }) => field === "title")).toMatchObject({
    ...{ value: "Operations lead", receipt: leadReceipt },
    others: [{ value: "Candidate" }, { value: "COO", receipt: { source: "gong", externalId: "7:p1" } }],
  });
  expect(facts.find(({ label }) => label === "depots")).toMatchObject({
    ...{ field: "custom", value: "12", receipt: { source: "cliengo", kind: "contact", externalId: "c1" } },
  });
  expect(new Set(facts.map(({ field, label }) => `${field}/${label}`)).size).toBe(facts.length);
});

test("an address or number that several systems know stands once", async () => {
  const { emails, phones } = await open(story.nadia, irisId);
  expect(emails).toMatchObject([{ value: "iris@velanorte.test", optedOut: false, receipt: { externalId: "l1" } }]);
  expect(phones).toMatchObject([{ e164: "+5491155550100", receipt: { externalId: "l1" } }]);
});

test("records stand in the order of their word, each with its vendor's address where that is known", async () => {
  const { records } = await open(story.nadia, irisId);
  expect(records.map(({ kind, externalId, url }) => [kind, externalId, url])).toEqual([
    ["lead", "l1", "https://crm.test/#Lead/view/l1"],
    ["party", "8:p1", null],
    ["party", "7:p1", null],
    ["contact", "c1", null],
    ["conversation", "v1", null],
  ]);
  expect(records.every(({ linkStatus }) => linkStatus === "auto")).toBe(true);
});

test("open tasks first, by when they are due; opportunities with their worth", async () => {
  const { tasks, opportunities } = await open(story.nadia, irisId);
  expect(tasks).toMatchObject([
    { name: "Send the sheet", done: false, dueAt: null, dueDate: "2026-03-20", owner: "Nadia Ferro" },
    { name: "First call", done: true, dueAt: instant(3), url: "https://crm.test/#Task/view/t2" },
  ]);
  expect(opportunities).toMatchObject([
    { name: "12 docks", outcome: "open", amount: { amountMinor: 1_800_000, currency: "USD" }, closeDate: "2026-04-30" },
  ]);
});

test("a voice on a private call is hidden from whoever may not open the call", async () => {
  const voices = async (actor: Actor) => {
    const { records, facts } = await open(actor, irisId);
    const title = facts.find(({ field }) => field === "title");
    return {
      parties: records.filter(({ kind }) => kind === "party").map(({ externalId }) => externalId),
      titles: [title?.value, ...(title?.others ?? []).map(({ value }) => value)],
    };
  };
  const all = { parties: ["8:p1", "7:p1"], titles: ["Operations lead", "Candidate", "COO"] };
  const some = { parties: ["7:p1"], titles: ["Operations lead", "COO"] };
  expect(await voices(story.admin)).toEqual(all);
  expect(await voices(story.nadia)).toEqual(all);
  for (const role of ["MANAGER", "AUDITOR"] as const) expect(await voices(await colleague(role))).toEqual(some);
});

test("what a visitor left in a chat reaches them", async () => {
  const { chat, workspaceId, admin, idOf } = await givenStory();
  const site = { websiteId: "site-2", creationDate: instant(11) };
  const phone = "+5491155550199";
  await givenPage(chat, "contact", [{ ...site, id: "c2", name: "Walter", phone, status: "NEW" }]);
  await givenPage(chat, "conversation", [
    { ...site, id: "v2", channel: "WEB", visitorPhone: phone, visitorEmail: "walter@home.test" },
  ]);
  await drain(workspaceId);
  const { name, emails, phones } = await open(admin, await idOf("contact", "c2"));
  expect(name).toBe("Walter");
  expect(emails).toMatchObject([{ value: "walter@home.test", receipt: { kind: "conversation", externalId: "v2" } }]);
  expect(phones).toMatchObject([{ e164: phone, receipt: { kind: "contact", externalId: "c2" } }]);
});

test("what the vendor deleted is gone from the page", async () => {
  const { espo, workspaceId, admin, idOf } = await givenStory();
  const gone = ["l1", "t1", "o1"];
  await getDb().sourceRecord.updateMany({
    where: { workspaceId, connectionId: espo.connectionId, externalId: { in: gone } },
    data: { tombstonedAt: new Date() },
  });
  const person = await open(admin, await idOf("contact", "c1"));
  expect(person.records.map(({ source }) => source)).not.toContain("espocrm");
  expect(person.facts.filter(({ receipt }) => receipt.source === "espocrm")).toEqual([]);
  expect([person.tasks, person.opportunities]).toEqual([[], []]);
});

test("two hundred tasks are the ones due next", async () => {
  const { espo, nadia, idOf } = await givenStory();
  const about = { parentType: "Lead", parentId: "l1", createdAt: day(1), status: "Not Started" };
  const tasks = Array.from({ length: 230 }, (_, index) => ({
    ...about,
    id: `t${1000 + index}`,
    name: `Task ${index}`,
    dateEnd: `2027-01-01 ${String(23 - Math.floor(index / 10)).padStart(2, "0")}:00:00`,
  }));
  await givenPage(espo, "task", tasks);
  const person = await open(nadia, await idOf("lead", "l1"));
  expect(person.tasks).toHaveLength(200);
  expect(person.tasks.map(({ name }) => name).slice(0, 2)).toEqual(["Send the sheet", "Task 220"]);
});
