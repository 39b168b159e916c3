import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { personSchema, timelinePageSchema } from "@/lib/people/schema";
import { givenActor, requestAs } from "@/lib/testing/factories/access";
import { givenStory, type Story } from "@/lib/testing/factories/story";
import { GET as getPerson } from "./route";
import { GET as getTimeline } from "./timeline/route";

let story: Story;
let irisId: string;

beforeAll(async () => {
  story = await givenStory();
  irisId = await story.idOf("lead", "l1");
});

const routes = { person: getPerson, timeline: getTimeline } as const;
const names = Object.keys(routes) as (keyof typeof routes)[];

async function ask(actor: Actor | null, name: keyof typeof routes, personId: string, query = "") {
  const path = name === "person" ? `/api/people/${personId}` : `/api/people/${personId}/timeline`;
  return routes[name](await requestAs(actor, `${path}${query}`), { params: Promise.resolve({ personId }) });
}

test.each(names)("%s: signed out is refused", async (name) => {
  expect((await ask(null, name, irisId)).status).toBe(401);
});

test.each(names)("%s: another workspace's person is not found, nor is an id that is none", async (name) => {
  for (const [actor, id] of [
    [await givenActor(), irisId],
    [story.admin, "1"],
    [story.admin, `${irisId}'--`],
    [story.admin, "00000000-0000-0000-0000-000000000000"],
  ] as const) {
    const response = await ask(actor, name, id);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "NOT_FOUND" } });
  }
});

test("a person answers to the id of any record of theirs, in upper case too", async () => {
  const chatId = await story.idOf("conversation", "v1");
  for (const id of [irisId, chatId, chatId.toUpperCase()]) {
    const person = personSchema.parse(await (await ask(story.nadia, "person", id)).json());
    expect(person).toMatchObject({ id: irisId, name: "Iris Quintela", callCount: 2 });
  }
});

test("the story comes in pages", async () => {
  const first = timelinePageSchema.parse(await (await ask(story.nadia, "timeline", irisId, "?limit=4")).json());
  expect(first.items).toHaveLength(4);
  const rest = await ask(story.nadia, "timeline", irisId, `?limit=200&cursor=${first.nextCursor}`);
  const { items, nextCursor } = timelinePageSchema.parse(await rest.json());
  expect([items.length, nextCursor]).toEqual([7, null]);
});

test.each([
  ["?cursor=x", "cursor: not one of ours"],
  ["?limit=0", "limit: "],
  ["?sort=at", "sort"],
])("a timeline asked for with %s is refused with the reason", async (query, message) => {
  const response = await ask(story.nadia, "timeline", irisId, query);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: { code: "INVALID_INPUT", message: expect.stringContaining(message) },
  });
});
