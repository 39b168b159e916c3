import { afterEach, expect, test, vi } from "vitest";
import { getDb } from "@/lib/db/client";
import { cookieOf, givenActor, givenTeam, givenWorkspace, requestAs } from "@/lib/testing/factories/access";
import { addMember } from "@/lib/workspace/writes";
import type { Actor } from "./actor";
import { sessionCookieName } from "./cookies";
import { endSession, findRequestActor } from "./session";
import { sealSessionId } from "./token";
import { revokeSession } from "./writes";

afterEach(() => {
  vi.useRealTimers();
});

/** What is remembered of a session for five seconds is forgotten. */
function fiveSecondsPass() {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5_001 });
}

const seen = async (actor: Actor) => findRequestActor(await requestAs(actor, "/api/leads"));

test("a request acts for the session's user in the session's workspace", async () => {
  const actor = await givenActor({ role: "MANAGER", name: "Lucía Bermann" });
  expect(await seen(actor)).toEqual(actor);
  expect(actor).toMatchObject({ role: "MANAGER", name: "Lucía Bermann", teamUserIds: [actor.userId] });
});

test("an actor's team is everyone of their teams in this workspace, themselves included", async () => {
  const workspaceId = await givenWorkspace();
  const [nadia, tomas, caio] = await Promise.all([1, 2, 3].map(() => givenActor({ workspaceId, role: "REP" })));
  if (!nadia || !tomas || !caio) throw new Error("three actors");
  await givenTeam(nadia, tomas);
  const [again] = await givenTeam(nadia, tomas);
  expect(again?.teamUserIds.toSorted()).toEqual([nadia.userId, tomas.userId].toSorted());
  expect((await givenTeam(caio))[0]?.teamUserIds).toEqual([caio.userId]);
});

test("a forged, foreign or missing token is nobody", async () => {
  const actor = await givenActor();
  const cookie = await cookieOf(actor);
  const asking = (value: string) =>
    findRequestActor(new Request("http://localhost:3000/api/leads", { headers: { cookie: value } }));
  expect(await asking(`${cookie.slice(0, -4)}AAAA`)).toBeNull();
  expect(await asking(`${sessionCookieName()}=${actor.sessionId}`)).toBeNull();
  expect(await asking(`${sessionCookieName()}=${await sealSessionId("no uuid")}`)).toBeNull();
  expect(await asking("")).toBeNull();
  expect(await asking(`theme=%zz; ${cookie}`)).toEqual(actor);
});

test("a bearer request is judged without its cookies", async () => {
  const request = await requestAs(await givenActor(), "/api/leads", { headers: { authorization: "Bearer unknown" } });
  expect(await findRequestActor(request)).toBeNull();
});

test("signing out acts at once", async () => {
  const actor = await givenActor();
  await seen(actor);
  await endSession(actor.sessionId);
  expect(await seen(actor)).toBeNull();
});

test.each<[string, (actor: Actor) => Promise<unknown>]>([
  ["signed out elsewhere", ({ sessionId }) => revokeSession(sessionId)],
  ["disabled", ({ userId }) => getDb().user.update({ where: { id: userId }, data: { disabledAt: new Date() } })],
  ["taken out of the workspace", ({ userId }) => getDb().membership.deleteMany({ where: { userId } })],
  [
    "idle for too long",
    ({ sessionId }) => getDb().session.update({ where: { id: sessionId }, data: { expiresAt: new Date(0) } }),
  ],
])("someone %s is out within five seconds", async (_case, change) => {
  const actor = await givenActor();
  expect(await seen(actor)).toEqual(actor);
  await change(actor);
  fiveSecondsPass();
  expect(await seen(actor)).toBeNull();
});

test("a demotion acts within five seconds", async () => {
  const actor = await givenActor({ role: "ADMIN" });
  await seen(actor);
  await addMember(actor.workspaceId, actor.userId, "REP");
  fiveSecondsPass();
  expect(await seen(actor)).toMatchObject({ role: "REP" });
});

test("use moves a session's end, up to its longest life", async () => {
  const actor = await givenActor();
  const dayMs = 24 * 60 * 60 * 1000;
  const endAfterUse = async (createdDaysAgo: number) => {
    const [lastSeenAt, createdAt] = [new Date(Date.now() - 3_600_000), new Date(Date.now() - createdDaysAgo * dayMs)];
    const expiresAt = new Date(Date.now() + dayMs);
    await getDb().session.update({ where: { id: actor.sessionId }, data: { lastSeenAt, createdAt, expiresAt } });
    fiveSecondsPass();
    await seen(actor);
    vi.useRealTimers();
    const session = await getDb().session.findUniqueOrThrow({ where: { id: actor.sessionId } });
    return Math.round((session.expiresAt.getTime() - Date.now()) / dayMs);
  };
  expect(await endAfterUse(1)).toBe(14);
  fiveSecondsPass();
  expect(await endAfterUse(87)).toBe(3);
});
