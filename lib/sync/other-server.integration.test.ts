import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { getCall, getTranscript, listCalls } from "@/lib/calls/reads";
import { callPageSchema, callSchema, callSortFields, transcriptReplySchema } from "@/lib/calls/schema";
import { getConnection } from "@/lib/connections/list";
import { connectionSchema } from "@/lib/connections/schema";
import { getDb } from "@/lib/db/client";
import { getPerson } from "@/lib/people/person-reads";
import { listPeople } from "@/lib/people/reads";
import {
  type PeopleScope,
  peoplePageSchema,
  peopleSortFields,
  personSchema,
  timelinePageSchema,
} from "@/lib/people/schema";
import { listTimeline } from "@/lib/people/timeline-reads";
import { givenActor } from "@/lib/testing/factories/access";
import { connectApp, readConnection } from "@/lib/testing/factories/reading";
import { startOtherMembrane } from "@/lib/testing/other-membrane";
import { type Dialect, flat, grouped, recordful, terse } from "@/lib/testing/other-membrane/dialect";
import { longId } from "@/lib/testing/other-membrane/espocrm";
import { odd } from "@/lib/testing/other-membrane/vendor";
import type { OtherMembrane } from "@/lib/testing/other-membrane/world";

/** The product against a second server that speaks Membrane's protocol, with other shapes and odder rows. */

const dialects: [string, Dialect][] = Object.entries({ terse, recordful, flat, grouped });
const apps = ["https://www.cliengo.com", "espocrm.com", "gong.io"];

let membrane: OtherMembrane;

beforeAll(async () => {
  membrane = await startOtherMembrane();
  for (const [name, value] of Object.entries(membrane.env)) vi.stubEnv(name, value);
});
beforeEach(() => {
  membrane.dialect = terse;
});
afterAll(() => membrane.stop());

async function connectAll(actor: Actor): Promise<string[]> {
  const ids: string[] = [];
  for (const appUrl of apps) {
    const connection = await connectApp(actor, appUrl);
    expect(connection).toMatchObject({ state: "READY", status: "working" });
    ids.push(connection.id);
  }
  return ids;
}

async function readAll(actor: Actor, ids: string[]) {
  const streams: Record<string, unknown> = {};
  for (const id of ids) {
    const ends = await readConnection(actor, id);
    for (const end of Object.values(ends)) expect(end).toBe("done");
    const view = connectionSchema.parse(await getConnection(actor, id, { wait: false }));
    for (const { name, records, rejected, error } of view.streams) {
      streams[`${view.source}/${name}`] = [records, rejected, error];
    }
  }
  return streams;
}

async function listAll(actor: Actor, scope: PeopleScope, sort?: string) {
  const items = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = peoplePageSchema.parse(await listPeople(actor, scope, { sort, limit: 30, cursor }));
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

async function listAllCalls(actor: Actor) {
  return callPageSchema.parse(await listCalls(actor, { limit: 200 })).items;
}

async function findByName(actor: Actor, name: string) {
  const found = (await listAll(actor, "contacts")).filter((person) => person.name === name);
  expect(found).toHaveLength(1);
  return personSchema.parse(await getPerson(actor, found[0]?.id ?? ""));
}

test.each(dialects)(
  "whatever can be read is read from a server of %s answers, the rest is counted",
  async (_name, dialect) => {
    membrane.dialect = dialect;
    const actor = await givenActor();
    expect(await readAll(actor, await connectAll(actor))).toEqual({
      "cliengo/users": [2, 0, null],
      "cliengo/sites": [2, 0, null],
      "cliengo/contacts": [60, 2, null],
      "cliengo/conversations": [3, 0, null],
      "cliengo/messages": [2, 2, null],
      "espocrm/users": [2, 0, null],
      "espocrm/leads": [15, 6, null],
      "espocrm/contacts": [41, 0, null],
      "espocrm/accounts": [2, 0, null],
      "espocrm/opportunities": [2, 0, null],
      "espocrm/tasks": [2, 0, null],
      "gong/users": [4, 0, null],
      "gong/calls": [7, 1, null],
      "gong/details": [4, 0, null],
      "gong/transcripts": [1, 1, null],
    });
    const people = await listAll(actor, "contacts");
    expect(new Set(people.map(({ id }) => id)).size).toBe(60 + 15 + 41);
    expect(people.filter(({ name }) => /^Employee \d+$/.test(name ?? ""))).toHaveLength(40);
    expect(await listAllCalls(actor)).toHaveLength(7);
    const rejected = await getDb().rejectedRow.findMany({ where: { workspaceId: actor.workspaceId } });
    expect(rejected).toHaveLength(12);
    for (const { reason } of rejected) expect(reason).not.toBe("");
  },
);

test("reading the same again changes nothing and counts nothing twice", async () => {
  const actor = await givenActor();
  const ids = await connectAll(actor);
  const first = await readAll(actor, ids);
  const before = await listAll(actor, "contacts");
  expect(await readAll(actor, ids)).toEqual(first);
  expect(await listAll(actor, "contacts")).toEqual(before);
  expect(await getDb().recordChange.count({ where: { workspaceId: actor.workspaceId } })).toBe(0);
});

test("what a row does not say is not made up", async () => {
  const actor = await givenActor();
  await readAll(actor, await connectAll(actor));
  const nobody = await getDb().sourceRecord.findFirstOrThrow({
    where: { workspaceId: actor.workspaceId, externalId: "lead-nobody" },
  });
  expect(personSchema.parse(await getPerson(actor, nobody.id))).toMatchObject({
    ...{ name: null, company: null, email: null, phone: null, lifecycle: "unknown", stageLabel: null, amount: null },
    ...{ owner: { name: null, state: "none", mine: false }, emails: [], phones: [], facts: [], tasks: [] },
    ...{ lastLine: null, waitingSince: null, language: null, doNotCall: false },
  });
  const call = (await listAllCalls(actor)).find(({ externalId }) => externalId === "call-empty");
  expect(call).toMatchObject({ title: null, scope: "unknown", host: null, customers: [], url: null, brief: null });
});

test("texts come out as they went in, and no text is more than a text", async () => {
  const actor = await givenActor();
  await readAll(actor, await connectAll(actor));
  const names = new Set((await listAll(actor, "contacts")).map(({ name }) => name));
  for (const name of [odd.html, odd.long, odd.emoji, "cut \ufffd beforeafter"]) expect(names).toContain(name);
  expect([...names].some((name) => name?.includes("مرحبا"))).toBe(true);
  const chatter = await findByName(actor, "Visitor 1");
  const { items } = timelinePageSchema.parse(await listTimeline(actor, chatter.id, { limit: 100 }));
  const lines = items.flatMap((entry) => (entry.kind === "message" ? entry.text : []));
  expect(lines).toEqual(expect.arrayContaining([odd.emoji, odd.rightToLeft, "the same id again", "beforeafter"]));
});

test("ids are the vendor's digits, whatever they came as", async () => {
  const actor = await givenActor();
  await readAll(actor, await connectAll(actor));
  const records = await getDb().sourceRecord.findMany({ where: { workspaceId: actor.workspaceId } });
  const ids = records.map(({ externalId }) => externalId);
  expect(ids).toEqual(expect.arrayContaining([String(longId), "7", "5127734410928846611", "visitor-mongo", "11"]));
});

test("times of every kind are instants", async () => {
  const actor = await givenActor();
  await readAll(actor, await connectAll(actor));
  const { workspaceId } = actor;
  const times = async (externalId: string) =>
    getDb().sourceRecord.findFirst({
      where: { workspaceId, externalId },
      select: { sourceCreatedAt: true, sourceUpdatedAt: true },
    });
  const at = (text: string) => new Date(text);
  expect(await times("lead-zoned")).toEqual({
    sourceCreatedAt: at("2026-03-01T13:00:00Z"),
    sourceUpdatedAt: at("2026-03-05T12:30:00.5Z"),
  });
  expect(await times("lead-undated")).toEqual({ sourceCreatedAt: null, sourceUpdatedAt: null });
  expect((await times("lead-epoch"))?.sourceCreatedAt).toEqual(at("1970-01-01T00:00:00Z"));
  expect((await times("lead-future"))?.sourceUpdatedAt).toEqual(at("2099-12-31T23:59:59Z"));
  expect((await times("visitor-updated"))?.sourceUpdatedAt).toEqual(at("2098-12-31T18:30:00Z"));
});

test("one address is one person over two systems; an office's address joins nobody", async () => {
  const actor = await givenActor();
  await readAll(actor, await connectAll(actor));
  const ada = await findByName(actor, "Ada Romero");
  expect(ada).toMatchObject({ sources: ["espocrm", "gong"], callCount: 1, email: "ada@romero.example" });
  expect((await findByName(actor, "Front Desk")).records).toHaveLength(1);
});

test("a call opens with whoever was on it, and its words are in order", async () => {
  const actor = await givenActor();
  await readAll(actor, await connectAll(actor));
  const row = (await listAllCalls(actor)).find(({ externalId }) => externalId === "call-full");
  const call = callSchema.parse(await getCall(actor, row?.id ?? ""));
  expect(call).toMatchObject({ brief: odd.html, outcome: null, hasTranscript: true });
  expect(call.parties.slice(0, 1)).toMatchObject([{ name: "Ana Agent", side: "internal", talkSec: 810.5 }]);
  expect(call.parties.map(({ side }) => side)).not.toContain("Stranger");
  const { items } = transcriptReplySchema.parse(await getTranscript(actor, call.id));
  expect(items.map(({ text }) => text)).toEqual([
    ...["no time", "Thanks for joining.", odd.rightToLeft, odd.emoji, odd.html],
  ]);
  for (const { startMs, endMs } of items) expect(endMs).toBeGreaterThanOrEqual(startMs);
  expect(JSON.stringify(call)).not.toContain("secret-link");
});

test("every person and every call opens, whatever is in it", { timeout: 60_000 }, async () => {
  const actor = await givenActor();
  await readAll(actor, await connectAll(actor));
  for (const { id } of await listAll(actor, "contacts")) {
    expect(personSchema.parse(await getPerson(actor, id)).id).toBe(id);
    timelinePageSchema.parse(await listTimeline(actor, id, { limit: 100 }));
  }
  for (const { id } of await listAllCalls(actor)) {
    callSchema.parse(await getCall(actor, id));
    transcriptReplySchema.parse(await getTranscript(actor, id));
  }
});

test("lists are sorted and searched by the oddest of what they hold", async () => {
  const actor = await givenActor();
  await readAll(actor, await connectAll(actor));
  for (const sort of peopleSortFields.flatMap((field) => [field, `-${field}`])) {
    expect(new Set((await listAll(actor, "contacts", sort)).map(({ id }) => id)).size).toBe(60 + 15 + 41);
  }
  const found = async (q: string) => (await listPeople(actor, "contacts", { q, limit: 200 })).items.length;
  expect(await found(odd.long.slice(0, 200))).toBe(1);
  expect(await found('<img src=x onerror="alert(1)">')).toBe(2);
  expect(await found("مرحبا")).toBe(1);
  expect(await found("👩🏽‍💻")).toBe(2);
  for (const nothing of ["%", "_", "\\", "'; --", "\u{10FFFF}"]) expect(await found(nothing)).toBe(0);
  for (const sort of callSortFields) expect((await listCalls(actor, { sort, limit: 200 })).items).toHaveLength(7);
});

test("the addresses of records are web addresses of the account, or there is none", async () => {
  const actor = await givenActor();
  await readAll(actor, await connectAll(actor));
  const ada = await findByName(actor, "Ada Romero");
  expect(ada.records.find(({ source }) => source === "espocrm")?.url).toBe(
    "https://crm.other.example/espo/#Lead/view/lead-a",
  );
  for (const { url } of await listAllCalls(actor)) expect(url ?? "https://").toMatch(/^https:\/\//);
});
