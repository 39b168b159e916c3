import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { drain } from "@/lib/projection/project";
import type { Filter, ListQuery } from "@/lib/query/list";
import { givenActor, givenTeam } from "@/lib/testing/factories/access";
import { givenStream } from "@/lib/testing/factories/connections";
import { type Account, givenAccount, givenPage } from "@/lib/testing/factories/pages";
import { givenStory, instant, type Story } from "@/lib/testing/factories/story";
import { getCall, getTranscript, listCalls } from "./reads";
import { callPageSchema, callSchema, callSortFields } from "./schema";

/** What goes out has to be what the browser parses. */
async function list(actor: Actor, query: Partial<ListQuery> = {}) {
  return callPageSchema.parse(JSON.parse(JSON.stringify(await listCalls(actor, { limit: 50, ...query }))));
}

const open = async (actor: Actor, id: string) => callSchema.parse(JSON.parse(JSON.stringify(await getCall(actor, id))));

const titles = (items: { title: string | null }[]) => items.map(({ title }) => title);
const where = (field: string, op: Filter["and"][number]["or"][number]["op"], value?: string | boolean | string[]) => ({
  filter: { and: [{ or: [{ field, op, value }] }] },
});

async function walk(actor: Actor, query: Partial<ListQuery>) {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(actor, { ...query, cursor });
    expect(page.total === null).toBe(cursor !== undefined);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return ids;
}

type Raw = Record<string, unknown>;

/** Calls as Gong's extensive answer has them. */
const save = (gong: Account, calls: Raw[]) => givenPage(gong, "call", calls, { part: "extensive" });

describe("the list", () => {
  let actor: Actor;
  let gong: Account;
  const ids = new Set<string>();

  beforeAll(async () => {
    actor = await givenActor();
    gong = await givenAccount("gong", actor.workspaceId);
    await givenPage(gong, "user", [
      { id: "g1", firstName: "Ángela", lastName: "Ruiz", emailAddress: actor.email },
      { id: "g2", firstName: "zoe", lastName: "Brandt" },
    ]);
    const calls = Array.from({ length: 17 }, (_, index): Raw => {
      const third = index % 3;
      return {
        ...{ id: String(100 + index), started: instant(1 + third), duration: [600, 60, 1800][third] },
        ...{ title: ["Ñandú kickoff", null, "Zeta review"][third], primaryUserId: ["g1", "g2", null][third] },
        ...{ scope: ["External", "Internal", "Unknown"][third], direction: ["Inbound", "Outbound", null][third] },
        ...{ language: ["spa", "pt-BR", "und"][third] },
        parties:
          third === 0
            ? [
                { id: "p1", userId: "g1" },
                { id: "p2", name: "Íris", affiliation: "External" },
              ]
            : [],
      };
    });
    await save(gong, calls);
    await drain(actor.workspaceId);
    for (const { id } of await getDb().call.findMany({ where: { workspaceId: actor.workspaceId } })) ids.add(id);
  });

  test.each(callSortFields.flatMap((field) => [field, `-${field}`]))(
    "by %s every call comes once, also where many are alike",
    async (sort) => {
      const whole = (await list(actor, { sort })).items.map(({ id }) => id);
      const paged = await walk(actor, { sort, limit: 4 });
      expect(paged).toEqual(whole);
      expect(new Set(paged)).toEqual(ids);
      const back = sort.startsWith("-") ? sort.slice(1) : `-${sort}`;
      expect(await walk(actor, { sort: back, limit: 5 })).toEqual(paged.toReversed());
    },
  );

  test("accents and case do not count, and what has no name comes last", async () => {
    const { items } = await list(actor, { sort: "title" });
    expect([...new Set(titles(items))]).toEqual(["Ñandú kickoff", "Zeta review", null]);
    const hosts = (await list(actor, { sort: "host" })).items.map(({ host }) => host);
    expect([...new Set(hosts)]).toEqual(["Ángela Ruiz", "zoe Brandt", null]);
  });

  test.each<[string, Partial<ListQuery>, number]>([
    ["title contains", where("title", "contains", "nandu"), 6],
    ["no title", where("title", "empty"), 6],
    ["scope", where("scope", "in", ["internal", "unknown"]), 11],
    ["language", where("language", "in", ["es", "pt"]), 12],
    ["language of one region", where("language", "eq", "pt-PT"), 0],
    ["no language", where("language", "empty"), 5],
    ["direction", where("direction", "eq", "Inbound"), 6],
    ["duration", where("duration", "gt", "600"), 5],
    ["started", where("startedAt", "gte", "2026-03-02T00:00:00Z"), 11],
    ["transcript", where("transcript", "eq", true), 0],
    ["private", where("private", "eq", false), 17],
    ["host, mine", where("host", "eq", "me"), 6],
    ["host by name", where("hostName", "prefix", "ZOE"), 6],
    ["attended by me", where("attendee", "in", ["me"]), 6],
    ["a search with accents, over voices too", { q: "IRIS ñandu" }, 6],
    ["a search nobody said", { q: "quartz" }, 0],
  ])("%s", async (_case, query, expected) => {
    const { items, total, recordTotals } = await list(actor, query);
    expect(items).toHaveLength(expected);
    expect(total).toEqual({ value: expected, exact: true });
    expect(recordTotals).toEqual([{ source: "gong", kind: "call", value: expected, exact: true }]);
  });

  test.each([
    [where("voice", "eq", "x"), "filter: there is no field voice"],
    [where("host", "eq", "Nadia"), "filter: Nadia is no id"],
    [where("person", "eq", "1"), "filter: 1 is no id"],
    [{ sort: "brief" }, "sort: there is no field brief"],
    [{ cursor: "x" }, "cursor: not one of ours"],
  ])("%j is refused", async (query, message) => {
    await expect(list(actor, query)).rejects.toMatchObject({ code: "INVALID_INPUT", message });
  });

  test("beyond 10,000 nobody counts on", async () => {
    const busy = await givenActor();
    const account = await givenAccount("gong", busy.workspaceId);
    const calls = Array.from({ length: 10_001 }, (_, index) => ({ id: String(index), started: instant(1) }));
    await save(account, calls);
    const page = await list(busy, { limit: 1 });
    expect(page.total).toEqual({ value: 10_000, exact: false });
    expect(page.recordTotals).toEqual([{ source: "gong", kind: "call", value: 10_000, exact: false }]);
  });

  test("a call the vendor deleted is gone from list, page and transcript", async () => {
    const [id = ""] = ids;
    await getDb().sourceRecord.update({ where: { id }, data: { tombstonedAt: new Date() } });
    expect(await walk(actor, {})).not.toContain(id);
    await expect(getCall(actor, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getTranscript(actor, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await getDb().sourceRecord.update({ where: { id }, data: { tombstonedAt: null } });
  });
});

describe("one call", () => {
  let story: Story;
  let discovery: string;
  let review: string;
  let irisId: string;

  beforeAll(async () => {
    story = await givenStory();
    [discovery, review, irisId] = await Promise.all([
      story.idOf("call", "7"),
      story.idOf("call", "8"),
      story.idOf("lead", "l1"),
    ]);
  });

  const colleague = (role: Actor["role"]) => givenActor({ workspaceId: story.workspaceId, role });

  test("another workspace's call is not found, nor one that never was", async () => {
    const stranger = await givenActor();
    for (const read of [getCall, getTranscript]) {
      await expect(read(stranger, discovery)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(read(story.admin, newId())).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(read(story.admin, irisId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    expect((await list(stranger)).items).toEqual([]);
  });

  test("who opens which call, everywhere alike", async () => {
    const [manager] = await givenTeam(await colleague("MANAGER"), story.nadia);
    const everyone = {
      ...{ nadia: story.nadia, admin: story.admin, manager, otherManager: await colleague("MANAGER") },
      ...{ auditor: await colleague("AUDITOR"), otherRep: await colleague("REP") },
    };
    const opened: Record<string, string[]> = {};
    for (const [name, actor] of Object.entries(everyone)) {
      if (!actor) throw new Error("No actor");
      const listed = await list(actor);
      expect(listed.total?.value).toBe(listed.items.length);
      const ids = listed.items.map(({ id }) => id);
      for (const id of [discovery, review]) {
        for (const read of [getCall, getTranscript]) {
          const answer = await read(actor, id).catch((error: { code: string }) => error.code);
          expect(answer === "NOT_FOUND").toBe(!ids.includes(id));
        }
      }
      opened[name] = titles(listed.items).map((title) => title ?? "");
    }
    const both = ["Salary review", "Discovery, Vela Norte"];
    const open = ["Discovery, Vela Norte"];
    expect(opened).toEqual({
      ...{ nadia: both, admin: both, manager: open, otherManager: [], auditor: open, otherRep: [] },
    });
  });

  test("its voices in order, with the person each belongs to", async () => {
    const call = await open(story.nadia, discovery);
    expect(call).toMatchObject({
      ...{ source: "gong", kind: "call", externalId: "7", connectionId: story.gong.connectionId },
      ...{ title: "Discovery, Vela Norte", startedAt: instant(8), durationSec: 1740, language: "es" },
      ...{ scope: "external", direction: "Conference", host: "Nadia Ferro", private: false },
      ...{ brief: "Iris asks about twelve depots.", companyQuestions: 3, customerQuestions: 5 },
      ...{ url: "https://app.gong.test/call?id=7", hasTranscript: false, observedAt: instant(12) },
      customers: [
        { name: "Iris Quintela", personId: irisId },
        { name: "Unknown voice", personId: null },
      ],
    });
    const voices = call.parties.map(({ externalId, speakerId, side, talkSec, personId }) => {
      return { externalId, speakerId, side, talkSec, personId };
    });
    expect(voices).toEqual([
      { externalId: "p1", speakerId: "s1", side: "external", talkSec: 812.5, personId: irisId },
      { externalId: "p2", speakerId: "s2", side: "internal", talkSec: null, personId: null },
      { externalId: "p3", speakerId: null, side: "unknown", talkSec: null, personId: null },
    ]);
  });

  test("a call may be opened by one who may not open the person on it", async () => {
    const rep = await colleague("REP");
    await getDb().call.update({ where: { id: discovery }, data: { attendeeUserIds: { push: rep.userId } } });
    const call = await open(rep, discovery);
    expect(call.parties.map(({ name, personId }) => [name, personId])).toEqual([
      ["iris quintela", null],
      ["Nadia Ferro", null],
      ["Unknown voice", null],
    ]);
    expect(call.customers[0]).toEqual({ name: "iris quintela", personId: null });
    const [listed] = (await list(rep)).items;
    expect(listed?.customers[0]).toEqual({ name: "iris quintela", personId: null });
  });

  test("a person's calls by any of the filter's words", async () => {
    expect(titles((await list(story.nadia, where("person", "eq", irisId))).items)).toHaveLength(2);
    expect((await list(story.nadia, where("person", "eq", newId()))).items).toEqual([]);
    expect(titles((await list(story.nadia, where("private", "eq", true))).items)).toEqual(["Salary review"]);
  });

  test("what the source found, and null until it has looked", async () => {
    expect((await open(story.nadia, discovery)).signals).toMatchObject([
      { kind: "topic", label: "Price", durationSec: 300, text: null, atMs: null },
    ]);
    const { gong, admin, idOf } = await givenStory();
    const dueAt = new Date(instant(30));
    const streams = { details: "details", transcripts: "transcripts" };
    for (const name of Object.values(streams)) {
      const streamId = await givenStream(gong.workspaceId, gong.connectionId, { name, kind: "call", mode: "detail" });
      const waiting = { streamId, externalId: "9", recordAt: dueAt, dueAt, exhausted: name === "transcripts" };
      await getDb().syncBacklog.create({ data: waiting });
    }
    await givenPage(gong, "call", [{ id: "9", started: instant(11), title: "Fresh" }]);
    const call = await open(admin, await idOf("call", "9"));
    expect(call).toMatchObject({ signals: null, parties: [], customers: [], brief: null, host: null });
    expect(call).toMatchObject({ detailsDueAt: dueAt.toISOString(), transcriptDueAt: null });
  });

  test("the words in order, and none while the source has none", async () => {
    expect(await getTranscript(story.nadia, discovery)).toEqual({ items: [] });
    const sentences = [
      { speakerId: "s2", topic: null, startMs: 0, endMs: 1800, text: "¿Cuántos depósitos?" },
      { speakerId: "s1", topic: "Price", startMs: 1800, endMs: 4000, text: "Serían catorce." },
    ];
    await givenPage(story.gong, "call", [], { transcripts: [{ callExternalId: "7", sentences }] });
    expect(await getTranscript(story.nadia, discovery)).toEqual({ items: sentences });
    expect((await open(story.nadia, discovery)).hasTranscript).toBe(true);
    expect(titles((await list(story.nadia, where("transcript", "eq", true))).items)).toEqual(["Discovery, Vela Norte"]);
  });

  test("the age is that of the calls alone", async () => {
    const { freshness } = await open(story.nadia, discovery);
    expect(freshness.map(({ source }) => source)).toEqual(["gong"]);
  });
});
