import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { Filter, ListQuery } from "@/lib/query/list";
import { givenActor, givenTeam, givenWorkspace } from "@/lib/testing/factories/access";
import { givenConnection, givenStream } from "@/lib/testing/factories/connections";
import { type GivenPerson, givenPeople } from "@/lib/testing/factories/people";
import { listPeople } from "./reads";
import { type PeopleScope, peoplePageSchema, peopleSortFields } from "./schema";

const names = (items: { name: string | null }[]) => items.map(({ name }) => name);

async function list(actor: Actor, query: Partial<ListQuery> = {}, scope: PeopleScope = "contacts") {
  // What goes out has to be what the browser parses.
  return peoplePageSchema.parse(JSON.parse(JSON.stringify(await listPeople(actor, scope, { limit: 50, ...query }))));
}

const where = (...conditions: Filter["and"][number]["or"]): Filter => ({
  and: conditions.map((condition) => ({ or: [condition] })),
});

/** Walks all pages; `total` and `recordTotals` come with the first one only. */
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

describe("sorting", () => {
  let actor: Actor;
  const ids = new Set<string>();

  beforeAll(async () => {
    actor = await givenActor();
    const people = Array.from({ length: 23 }, (_, index): GivenPerson => {
      const third = index % 3;
      const at = new Date(Date.UTC(2026, 2, 1 + third)).toISOString();
      return {
        displayName: [null, "Ángela", "zoe"][third] ?? null,
        company: ["Vela Norte", null, "Ñandú"][third] ?? null,
        email: ["a@b.test", null, "c@d.test"][third] ?? null,
        stageLabel: ["New", "Old", null][third] ?? null,
        ownerName: ["Nadia", null, "Caio"][third] ?? null,
        lastActivityAt: at,
        ...(third === 0 && { waitingSince: at }),
      };
    });
    for (const id of await givenPeople(actor.workspaceId, people)) ids.add(id);
  });

  test.each(peopleSortFields.flatMap((field) => [field, `-${field}`]))(
    "by %s every person comes once, also where many are alike",
    async (sort) => {
      const whole = (await list(actor, { sort })).items.map(({ id }) => id);
      const paged = await walk(actor, { sort, limit: 4 });
      expect(paged).toEqual(whole);
      expect(new Set(paged)).toEqual(ids);
    },
  );

  test("the other direction is the exact reverse", async () => {
    for (const field of peopleSortFields) {
      const up = await walk(actor, { sort: field, limit: 7 });
      expect(await walk(actor, { sort: `-${field}`, limit: 7 })).toEqual(up.toReversed());
    }
  });

  test("accents and case do not count, and people without a name come last", async () => {
    const { items } = await list(actor, { sort: "name" });
    expect([...new Set(names(items))]).toEqual(["Ángela", "zoe", null]);
  });

  test("those who wait longest come first, those who do not wait last", async () => {
    const { items } = await list(actor, { sort: "waitingSince" });
    expect(items[0]?.waitingSince).toBe("2026-03-01T00:00:00.000Z");
    expect(items.at(-1)?.waitingSince).toBeNull();
  });

  test("unless asked otherwise the newest activity comes first", async () => {
    const { items } = await list(actor);
    const times = items.map(({ lastActivityAt }) => lastActivityAt);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  test("a cursor of one sort is refused by another", async () => {
    const { nextCursor } = await list(actor, { sort: "name", limit: 4 });
    await expect(list(actor, { sort: "company", cursor: nextCursor ?? "" })).rejects.toMatchObject({
      code: "INVALID_INPUT",
      message: "cursor: it is of another sort",
    });
  });
});

describe("filters", () => {
  let nadia: Actor;

  beforeAll(async () => {
    nadia = await givenActor({ role: "MANAGER" });
    const caio = await givenActor({ workspaceId: nadia.workspaceId });
    await givenPeople(nadia.workspaceId, [
      {
        ...{
          displayName: "Íris Quintela",
          company: "Vela Norte",
          email: "iris@velanorte.test",
          stageLabel: "In Process",
        },
        ...{ lifecycle: "working", language: "es", country: "AR", sources: ["cliengo", "espocrm"], callCount: 2 },
        ...{ ownerUserId: nadia.userId, ownerName: "Nadia", waitingSince: "2026-03-01T10:00:00.000Z" },
        ...{ amountMinor: 900_000, currency: "USD", nextTaskName: "Send the sheet" },
      },
      {
        ...{
          displayName: "Caio Brandão",
          company: "Bodegas Sur",
          lifecycle: "customer",
          language: "pt",
          sources: ["gong"],
        },
        ...{ ownerUserId: caio.userId, ownerName: "Caio", lastActivityAt: "2026-05-01T10:00:00.000Z", doNotCall: true },
      },
      { displayName: "Óscar 50% off", lifecycle: "new", stageLabel: "New", sources: ["espocrm"], ownerState: "left" },
      { displayName: null, company: null, lifecycle: "lost", sources: ["cliengo"] },
    ]);
  });

  const iris = "Íris Quintela";
  const brandao = "Caio Brandão";
  const oscar = "Óscar 50% off";

  test.each<[string, Filter, (string | null)[]]>([
    ["name eq, however written", where({ field: "name", op: "eq", value: "iris  quintela" }), [iris]],
    ["name contains a percent sign", where({ field: "name", op: "contains", value: "50%" }), [oscar]],
    ["name contains an underscore nobody has", where({ field: "name", op: "contains", value: "_" }), []],
    ["name prefix", where({ field: "name", op: "prefix", value: "CAIO" }), [brandao]],
    ["name empty", where({ field: "name", op: "empty" }), [null]],
    ["name not empty", where({ field: "name", op: "empty", value: false }), [brandao, iris, oscar]],
    ["company ne", where({ field: "company", op: "ne", value: "Vela Norte" }), [brandao, oscar, null]],
    ["email prefix", where({ field: "email", op: "prefix", value: "iris@" }), [iris]],
    ["email empty", where({ field: "email", op: "empty" }), [brandao, oscar, null]],
    ["stage in the vendor's words", where({ field: "stage", op: "in", value: ["in process", "Nothing"] }), [iris]],
    ["stage empty", where({ field: "stage", op: "empty" }), [brandao, null]],
    ["lifecycle", where({ field: "lifecycle", op: "in", value: ["customer", "lost"] }), [brandao, null]],
    [
      "language ne keeps those without one",
      where({ field: "language", op: "ne", value: "es" }),
      [brandao, oscar, null],
    ],
    ["language", where({ field: "language", op: "eq", value: "pt" }), [brandao]],
    ["country", where({ field: "country", op: "eq", value: "AR" }), [iris]],
    ["source", where({ field: "source", op: "in", value: ["espocrm"] }), [iris, oscar]],
    ["source ne", where({ field: "source", op: "ne", value: "espocrm" }), [brandao, null]],
    ["waiting", where({ field: "waiting", op: "eq", value: true }), [iris]],
    ["do not call", where({ field: "doNotCall", op: "eq", value: true }), [brandao]],
    ["has a task", where({ field: "hasTask", op: "eq", value: true }), [iris]],
    ["calls", where({ field: "calls", op: "gte", value: 2 }), [iris]],
    ["amount", where({ field: "amountMinor", op: "gt", value: "899999.5" }), [iris]],
    ["no amount", where({ field: "amountMinor", op: "empty" }), [brandao, oscar, null]],
    ["last activity", where({ field: "lastActivity", op: "gte", value: "2026-04-01" }), [brandao]],
    ["mine", where({ field: "owner", op: "in", value: ["me"] }), [iris]],
    ["nobody's", where({ field: "owner", op: "eq", value: "none" }), [null]],
    ["mine or nobody's", where({ field: "owner", op: "in", value: ["me", "none"] }), [iris, null]],
    ["not mine", where({ field: "owner", op: "ne", value: "me" }), [brandao, oscar, null]],
    ["owner's state", where({ field: "ownerState", op: "in", value: ["none", "left"] }), [oscar, null]],
    ["owner's name", where({ field: "ownerName", op: "contains", value: "AI" }), [brandao]],
    [
      "both of two groups",
      where({ field: "source", op: "eq", value: "cliengo" }, { field: "lifecycle", op: "eq", value: "working" }),
      [iris],
    ],
    [
      "one of two conditions",
      {
        and: [
          {
            or: [
              { field: "language", op: "eq", value: "pt" },
              { field: "name", op: "empty" },
            ],
          },
        ],
      },
      [brandao, null],
    ],
  ])("%s", async (_case, filter, expected) => {
    const page = await list(nadia, { filter, sort: "name" });
    expect(names(page.items)).toEqual(expected);
    expect(page.total).toEqual({ value: expected.length, exact: true });
  });

  test.each([
    [where({ field: "phone", op: "eq", value: "1" }), "filter: there is no field phone"],
    [where({ field: "owner", op: "eq", value: "Nadia" }), "filter: Nadia is no id"],
    [where({ field: "calls", op: "gt", value: "many" }), "filter: many is no number"],
  ])("%j is refused", async (filter, message) => {
    await expect(list(nadia, { filter })).rejects.toMatchObject({ code: "INVALID_INPUT", message });
  });

  test("leads are those at the beginning, contacts are everyone", async () => {
    expect(names((await list(nadia, { sort: "name" }, "leads")).items)).toEqual([iris, oscar]);
    expect((await list(nadia)).total).toEqual({ value: 4, exact: true });
  });

  test.each([
    ["IRIS", [iris]],
    ["quintela íris", [iris]],
    ["iris sur", []],
    ["ve", [iris]],
    ["ela norte", [iris]],
    ["br", [brandao]],
    ["velanorte.test", [iris]],
    ["50%", [oscar]],
    ["'; DROP TABLE", []],
    ["   ", [brandao, iris, oscar, null]],
  ])("a search for %j", async (q, expected) => {
    const page = await list(nadia, { q, sort: "name" });
    expect(names(page.items)).toEqual(expected);
    expect(page.total).toEqual({ value: expected.length, exact: true });
  });

  test("an owner is shown with what is theirs to the actor", async () => {
    const { items } = await list(nadia, { sort: "name" });
    expect(items.map(({ owner }) => owner)).toEqual([
      { name: "Caio", state: "active", mine: false },
      { name: "Nadia", state: "active", mine: true },
      { name: null, state: "left", mine: false },
      { name: null, state: "none", mine: false },
    ]);
  });
});

describe("totals", () => {
  test("people and the lead and contact records they stand for", async () => {
    const actor = await givenActor();
    await givenPeople(actor.workspaceId, [
      { recordCounts: { "espocrm/lead": 2, "cliengo/contact": 3, "cliengo/conversation": 9 } },
      { recordCounts: { "espocrm/lead": 2, "cliengo/contact": 3, "cliengo/conversation": 9 } },
      { recordCounts: { "espocrm/contact": 1, "gong/party": 4 }, lifecycle: "customer" },
    ]);
    const { total, recordTotals } = await list(actor);
    expect(total).toEqual({ value: 3, exact: true });
    expect(recordTotals).toHaveLength(3);
    expect(recordTotals).toEqual(
      expect.arrayContaining([
        { source: "espocrm", kind: "lead", value: 4, exact: true },
        { source: "cliengo", kind: "contact", value: 6, exact: true },
        { source: "espocrm", kind: "contact", value: 1, exact: true },
      ]),
    );
    expect((await list(actor, {}, "leads")).recordTotals).toHaveLength(2);
  });

  test("an empty list says zero", async () => {
    const page = await list(await givenActor());
    expect(page).toEqual({
      items: [],
      nextCursor: null,
      total: { value: 0, exact: true },
      recordTotals: [],
      freshness: [],
    });
  });

  test("beyond 10,000 nobody counts on", async () => {
    const actor = await givenActor();
    await givenPeople(actor.workspaceId, Array<GivenPerson>(10_000).fill({ displayName: "Iris" }));
    expect(await list(actor, { limit: 1 })).toMatchObject({
      total: { value: 10_000, exact: true },
      recordTotals: [{ value: 10_000, exact: true }],
    });
    await givenPeople(actor.workspaceId, [{ displayName: "Caio" }]);
    expect(await list(actor, { limit: 1 })).toMatchObject({ total: { value: 10_000, exact: false }, recordTotals: [] });
    expect((await list(actor, { q: "caio" })).total).toEqual({ value: 1, exact: true });
  });

  test("every source that is connected says how old it is", async () => {
    const actor = await givenActor();
    const connectionId = await givenConnection(actor.workspaceId, { source: "espocrm" });
    const lastGoodAt = new Date(Date.now() - 30_000);
    await givenStream(actor.workspaceId, connectionId, { lastGoodAt });
    await givenConnection(actor.workspaceId, { source: "gong", name: "Gong" });
    expect((await list(actor)).freshness).toMatchObject([
      { source: "espocrm", connectionId, state: "current", asOf: lastGoodAt.toISOString() },
      { source: "gong", state: "never", asOf: null },
    ]);
  });
});

describe("who reads whom", () => {
  test("a rep their team's and nobody's, everyone else all, strangers none", async () => {
    const workspaceId = await givenWorkspace();
    const as = (role: Actor["role"]) => givenActor({ workspaceId, role });
    const [nadia, tomas] = await givenTeam(await as("REP"), await as("REP"));
    const caio = await as("REP");
    await givenPeople(workspaceId, [
      { displayName: "of Nadia", ownerUserId: nadia?.userId ?? "" },
      { displayName: "of Caio", ownerUserId: caio.userId },
      { displayName: "of nobody" },
      { displayName: "of one who left", ownerName: "Joel", ownerState: "left" },
      { displayName: "of one we do not know", ownerName: "Somebody" },
    ]);
    const readBy = async (actor: Actor | undefined) => {
      if (!actor) throw new Error("No actor");
      const page = await list(actor, { sort: "name" });
      expect(page.total?.value).toBe(page.items.length);
      return names(page.items);
    };
    const all = ["of Caio", "of Nadia", "of nobody", "of one we do not know", "of one who left"];
    expect(await readBy(tomas)).toEqual(["of Nadia", "of nobody", "of one who left"]);
    expect(await readBy(caio)).toEqual(["of Caio", "of nobody", "of one who left"]);
    for (const role of ["MANAGER", "AUDITOR", "ADMIN"] as const) expect(await readBy(await as(role))).toEqual(all);
    expect(await readBy(await givenActor())).toEqual([]);
  });
});
