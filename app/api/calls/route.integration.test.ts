import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { callPageSchema, callSchema, transcriptReplySchema } from "@/lib/calls/schema";
import { givenActor, requestAs } from "@/lib/testing/factories/access";
import { givenStory, type Story } from "@/lib/testing/factories/story";
import { GET as getCall } from "./[callId]/route";
import { GET as getTranscript } from "./[callId]/transcript/route";
import { GET as getCalls } from "./route";

let story: Story;
let callId: string;

beforeAll(async () => {
  story = await givenStory();
  callId = await story.idOf("call", "7");
});

const list = async (actor: Actor | null, query = "") => getCalls(await requestAs(actor, `/api/calls${query}`));

const routes = { call: getCall, transcript: getTranscript } as const;
const names = Object.keys(routes) as (keyof typeof routes)[];

async function ask(actor: Actor | null, name: keyof typeof routes, id: string) {
  const path = name === "call" ? `/api/calls/${id}` : `/api/calls/${id}/transcript`;
  return routes[name](await requestAs(actor, path), { params: Promise.resolve({ callId: id }) });
}

test("signed out is refused", async () => {
  expect((await list(null)).status).toBe(401);
  for (const name of names) expect((await ask(null, name, callId)).status).toBe(401);
});

test("another workspace's calls are not there", async () => {
  const stranger = await givenActor();
  expect(callPageSchema.parse(await (await list(stranger)).json())).toMatchObject({ items: [], total: { value: 0 } });
  for (const name of names) expect((await ask(stranger, name, callId)).status).toBe(404);
});

test.each(["1", "x%00y", "00000000-0000-0000-0000-000000000000"])("the id %s names no call", async (id) => {
  for (const name of names) expect((await ask(story.admin, name, id)).status).toBe(404);
});

test("calls, one of them, and its words", async () => {
  const page = callPageSchema.parse(await (await list(story.nadia, "?sort=-duration&limit=1")).json());
  expect(page).toMatchObject({ items: [{ id: callId }], total: { value: 2, exact: true } });
  const next = await list(story.nadia, `?sort=-duration&limit=1&cursor=${page.nextCursor}`);
  expect(callPageSchema.parse(await next.json())).toMatchObject({
    items: [{ title: "Salary review" }],
    nextCursor: null,
  });
  const call = callSchema.parse(await (await ask(story.nadia, "call", callId)).json());
  expect(call).toMatchObject({
    id: callId,
    externalId: "7",
    parties: [{ personId: await story.idOf("lead", "l1") }, {}, {}],
  });
  const words = transcriptReplySchema.parse(await (await ask(story.nadia, "transcript", callId)).json());
  expect(words).toEqual({ items: [] });
});

test.each([
  ["?sort=brief", "sort: there is no field brief"],
  ["?cursor=x", "cursor: not one of ours"],
  ["?limit=1000", "limit: "],
  ["?filter={", "filter: filter is not JSON"],
])("%s is refused with the reason", async (query, message) => {
  const response = await list(story.nadia, query);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: { code: "INVALID_INPUT", message: expect.stringContaining(message) },
  });
});
