import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { givenActor } from "@/lib/testing/factories/access";
import { givenPage } from "@/lib/testing/factories/pages";
import { givenStory, instant, type Story } from "@/lib/testing/factories/story";
import { type TimelineEntry, timelinePageSchema, timelineQuerySchema } from "./schema";
import { listTimeline } from "./timeline-reads";

let story: Story;
let irisId: string;

beforeAll(async () => {
  story = await givenStory();
  irisId = await story.idOf("lead", "l1");
});

async function read(actor: Actor, id: string, query: { cursor?: string; limit?: number } = {}) {
  const page = await listTimeline(actor, id, timelineQuerySchema.parse(query));
  return timelinePageSchema.parse(JSON.parse(JSON.stringify(page)));
}

async function walk(actor: Actor, id: string, limit: number): Promise<TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page = await read(actor, id, { cursor, limit });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    entries.push(...page.items);
    cursor = page.nextCursor;
  }
  return entries;
}

/** An entry in a few words. */
function told(entry: TimelineEntry): string {
  const words = {
    message: (one: TimelineEntry) => one.kind === "message" && `${one.side}: ${one.text}`,
    call: (one: TimelineEntry) => one.kind === "call" && `${one.title} (${one.host})`,
    task: (one: TimelineEntry) => one.kind === "task" && `${one.name}${one.done ? ", done" : ""}`,
    created: (one: TimelineEntry) => one.kind === "created" && `${one.recordKind} ${one.label}`,
    change: (one: TimelineEntry) => one.kind === "change" && `${one.field}: ${one.before} > ${one.after}`,
  };
  return `${entry.at.slice(8, 10)} ${entry.source} ${words[entry.kind](entry)}`;
}

test("another workspace's person is not found, nor another team's, nor one that never was", async () => {
  const rep = await givenActor({ workspaceId: story.workspaceId, role: "REP" });
  for (const [actor, id] of [
    [await givenActor(), irisId],
    [rep, irisId],
    [story.admin, newId()],
  ] as const) {
    await expect(read(actor, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});

test("everything that happened, newest first, from all systems", async () => {
  const { items, nextCursor } = await read(story.nadia, irisId);
  expect(items.map(told)).toEqual([
    "10 gong Salary review (Nadia Ferro)",
    "09 cliengo visitor: Son 12 depósitos",
    "09 cliengo agent: Hola Iris",
    "09 cliengo visitor: Hola",
    "09 cliengo bot: ¿En qué te ayudo?",
    "08 gong Discovery, Vela Norte (Nadia Ferro)",
    "07 cliengo contact Iris Q.",
    "06 espocrm Send the sheet",
    "04 espocrm rawStatus: New > In Process",
    "03 espocrm First call, done",
    "01 espocrm lead Iris Quintela",
  ]);
  expect(nextCursor).toBeNull();
});

test("page by page it is the same story, by any record of theirs", async () => {
  const whole = (await read(story.nadia, irisId)).items;
  for (const limit of [1, 2, 3, 10]) expect(await walk(story.nadia, irisId, limit)).toEqual(whole);
  expect(await walk(story.nadia, await story.idOf("party", "7:p1"), 5)).toEqual(whole);
});

test("a private call is told to its attendees and admins only", async () => {
  const titles = async (actor: Actor) =>
    (await read(actor, irisId)).items.flatMap((entry) => (entry.kind === "call" ? entry.title : []));
  const as = (role: Actor["role"]) => givenActor({ workspaceId: story.workspaceId, role });
  const both = ["Salary review", "Discovery, Vela Norte"];
  expect(await titles(story.nadia)).toEqual(both);
  expect(await titles(story.admin)).toEqual(both);
  expect(await titles(await as("AUDITOR"))).toEqual(["Discovery, Vela Norte"]);
  // A manager without a team has nobody's calls.
  expect(await titles(await as("MANAGER"))).toEqual([]);
});

test("what the vendor deleted is no longer told", async () => {
  const { workspaceId, admin, idOf } = await givenStory();
  await getDb().sourceRecord.updateMany({
    where: { workspaceId, externalId: { in: ["7", "t1", "c1"] } },
    data: { tombstonedAt: new Date() },
  });
  const words = (await read(admin, await idOf("lead", "l1"))).items.map(told).join("\n");
  expect(words).toContain("First call");
  expect(words).not.toMatch(/Discovery|Send the sheet|contact Iris/);
});

test("thousands of lines, many in one instant, come once each", async () => {
  const { chat, nadia, idOf } = await givenStory();
  const items = Array.from({ length: 5_000 }, (_, index) => ({
    conversationExternalId: "v1",
    externalId: `m${index}`,
    at: new Date(Date.parse(instant(11)) + Math.floor(index / 7) * 1_000).toISOString(),
    side: "visitor" as const,
    senderName: null,
    text: String(index),
  }));
  const observed = { at: new Date(Date.now() + 1_000), messages: [{ conversationExternalId: "v1", items }] };
  await givenPage(chat, "conversation", [], observed);
  const entries = await walk(nadia, await idOf("lead", "l1"), 200);
  const texts = entries.flatMap((entry) => (entry.kind === "message" ? Number(entry.text) : []));
  expect(texts).toEqual(Array.from({ length: 5_000 }, (_, index) => 4_999 - index));
});

test.each(["abc", Buffer.from('["-name","a","b"]').toString("base64url")])(
  "the cursor %s is refused",
  async (cursor) => {
    await expect(read(story.nadia, irisId, { cursor })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  },
);
