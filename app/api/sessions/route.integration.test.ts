import { expect, test, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { findSessionActor } from "@/lib/auth/session";
import { getDb } from "@/lib/db/client";
import { givenActor, givenSession, requestAs } from "@/lib/testing/factories/access";
import { DELETE as endOne } from "./[sessionId]/route";
import { DELETE, GET } from "./route";

const list = async (actor: Actor) => (await (await GET(await requestAs(actor, "/api/sessions"))).json()).items;
const status = async (actor: Actor) => (await GET(await requestAs(actor, "/api/sessions"))).status;
const end = async (actor: Actor, query = "") =>
  DELETE(await requestAs(actor, `/api/sessions${query}`, { method: "DELETE" }));
const endSession = async (actor: Actor, sessionId: string) =>
  endOne(await requestAs(actor, `/api/sessions/${sessionId}`, { method: "DELETE" }), {
    params: Promise.resolve({ sessionId }),
  });

test("one sees one's own sessions and no one else's", async () => {
  const actor = await givenActor();
  const other = await givenSession(actor.userId, actor.workspaceId);
  await givenActor({ workspaceId: actor.workspaceId });
  const items = await list(actor);
  expect(items.map(({ id }: { id: string }) => id).sort()).toEqual([actor.sessionId, other.sessionId].sort());
  expect(items.find(({ id }: { id: string }) => id === actor.sessionId)).toMatchObject({
    isCurrent: true,
    workspaceName: "Vela Norte",
    userAgent: "test",
  });
});

test("one session is ended, the others live; a colleague's is not found", async () => {
  const actor = await givenActor();
  const other = await givenSession(actor.userId, actor.workspaceId);
  const colleague = await givenActor({ workspaceId: actor.workspaceId });
  expect((await endSession(actor, colleague.sessionId)).status).toBe(404);
  expect((await endSession(actor, other.sessionId)).status).toBe(204);
  expect([await status(other), await status(actor), await status(colleague)]).toEqual([401, 200, 200]);
});

test("signing out everywhere else keeps this one, everywhere keeps none", async () => {
  const actor = await givenActor();
  const other = await givenSession(actor.userId, actor.workspaceId);
  await end(actor, "?keep=current");
  expect([await status(other), await status(actor)]).toEqual([401, 200]);
  const reply = await end(actor);
  expect(reply.headers.get("set-cookie")).toMatch(/Max-Age=0/);
  expect(await status(actor)).toBe(401);
});

test("another process lets an ended session in for five seconds at most", async () => {
  const actor = await givenActor();
  // What this process remembers of it, as another one would that heard nothing of the sign-out.
  await findSessionActor(actor.sessionId);
  await getDb().session.update({ where: { id: actor.sessionId }, data: { revokedAt: new Date() } });
  expect(await findSessionActor(actor.sessionId)).not.toBeNull();
  vi.useFakeTimers({ now: Date.now() + 5_001, toFake: ["Date"] });
  try {
    expect(await findSessionActor(actor.sessionId)).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});
