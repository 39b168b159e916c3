import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { findRequestActor } from "@/lib/auth/session";
import { getDb } from "@/lib/db/client";
import { givenActor, givenSession, givenTeam, givenWorkspace, requestAs } from "@/lib/testing/factories/access";
import type { MemberPatch } from "@/lib/workspace/schema";
import { addMember, createUser } from "@/lib/workspace/writes";
import { POST as useReset } from "../password-resets/route";
import { POST as makeReset } from "./[userId]/reset/route";
import { PATCH } from "./[userId]/route";
import { GET } from "./route";

const password = "three streams, one river";

const change = async (actor: Actor, userId: string, body: MemberPatch) =>
  PATCH(await requestAs(actor, `/api/members/${userId}`, { method: "PATCH", body }), {
    params: Promise.resolve({ userId }),
  });
const list = async (actor: Actor) => (await (await GET(await requestAs(actor, "/api/members"))).json()).items;
const stillIn = async (actor: Actor) => findRequestActor(await requestAs(actor, "/"));

test("the list names everybody with role, teams and whether they can sign in", async () => {
  const admin = await givenActor({ name: "Ulises Prado", password });
  const rep = await givenActor({ workspaceId: admin.workspaceId, role: "REP", name: "Caio Brandão" });
  await givenTeam(rep);
  const [caio, ulises, ...others] = await list(admin);
  expect(others).toEqual([]);
  expect(caio).toMatchObject({ id: rep.userId, role: "REP", canSignIn: false, isLastAdmin: false, disabledAt: null });
  expect(caio.teamIds).toHaveLength(1);
  expect(ulises).toMatchObject({ name: "Ulises Prado", role: "ADMIN", canSignIn: true, isLastAdmin: true });
  expect(JSON.stringify(caio)).not.toContain("argon2");
});

test("role and teams change, and the audit names the fields, not the values", async () => {
  const admin = await givenActor({ password });
  const rep = await givenActor({ workspaceId: admin.workspaceId, role: "REP" });
  const [mate] = await givenTeam(admin);
  const team = await getDb().team.findFirstOrThrow({ where: { workspaceId: admin.workspaceId } });
  const reply = await change(admin, rep.userId, { role: "MANAGER", teamIds: [team.id] });
  expect(await reply.json()).toMatchObject({ role: "MANAGER", teamIds: [team.id] });
  const later = await givenSession(rep.userId, rep.workspaceId);
  expect(later.role).toBe("MANAGER");
  expect(later.teamUserIds).toContain(mate?.userId);
  const entry = await getDb().auditEntry.findFirstOrThrow({
    where: { workspaceId: admin.workspaceId, action: "member.changed" },
  });
  expect(entry).toMatchObject({ userId: admin.userId, subjectId: rep.userId, detail: { fields: ["role", "teamIds"] } });
  await change(admin, rep.userId, { teamIds: [] });
  expect((await list(admin)).find(({ id }: { id: string }) => id === rep.userId).teamIds).toEqual([]);
});

test("a team of another workspace is no team here", async () => {
  const [stranger] = await givenTeam(await givenActor());
  const team = await getDb().team.findFirstOrThrow({ where: { workspaceId: stranger?.workspaceId ?? "" } });
  const admin = await givenActor();
  expect((await change(admin, admin.userId, { teamIds: [team.id] })).status).toBe(400);
});

test("the last admin who can sign in stays admin and stays in", async () => {
  const admin = await givenActor({ password });
  // An admin without a password could let nobody in.
  await givenActor({ workspaceId: admin.workspaceId });
  for (const patch of [{ role: "MANAGER" }, { isDisabled: true }] as const) {
    const reply = await change(admin, admin.userId, patch);
    expect(reply.status).toBe(409);
  }
  expect(await list(admin)).toContainEqual(
    expect.objectContaining({ id: admin.userId, role: "ADMIN", disabledAt: null }),
  );
  expect(await stillIn(admin)).not.toBeNull();
});

test("of two admins who step down at once one stays", async () => {
  const first = await givenActor({ password });
  const second = await givenActor({ workspaceId: first.workspaceId, password });
  const replies = await Promise.all([
    change(first, first.userId, { role: "REP" }),
    change(second, second.userId, { role: "REP" }),
  ]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test("who is disabled is out at once, in this workspace only, and may come back", async () => {
  const admin = await givenActor({ password });
  const rep = await givenActor({ workspaceId: admin.workspaceId, role: "REP" });
  const elsewhere = await givenWorkspace();
  await addMember(elsewhere, rep.userId, "REP");
  const other = await givenSession(rep.userId, elsewhere);
  expect((await change(admin, rep.userId, { isDisabled: true })).status).toBe(200);
  expect(await stillIn(rep)).toBeNull();
  expect(await stillIn(other)).toMatchObject({ workspaceId: elsewhere });
  await expect(givenSession(rep.userId, admin.workspaceId)).rejects.toThrow();
  await change(admin, rep.userId, { isDisabled: false });
  expect(await givenSession(rep.userId, admin.workspaceId)).toMatchObject({ role: "REP" });
});

const reset = async (actor: Actor, userId: string) =>
  makeReset(await requestAs(actor, `/api/members/${userId}/reset`, { method: "POST" }), {
    params: Promise.resolve({ userId }),
  });
const tokenOf = async (reply: Response) =>
  String((await reply.json()).path)
    .split("/")
    .at(-1) ?? "";
const use = async (token: string, next = "a river of new words") =>
  useReset(await requestAs(null, "/api/password-resets", { method: "POST", body: { token, password: next } }));

test("a reset link sets the password once and ends every session", async () => {
  const admin = await givenActor({ password });
  const rep = await givenActor({ workspaceId: admin.workspaceId, role: "REP", password });
  const token = await tokenOf(await reset(admin, rep.userId));
  const stored = await getDb().passwordReset.findFirstOrThrow({ where: { userId: rep.userId } });
  expect(JSON.stringify(stored)).not.toContain(token);
  const done = await use(token);
  expect(await done.json()).toEqual({ email: rep.email });
  expect(await stillIn(rep)).toBeNull();
  expect((await use(token)).status).toBe(404);
  const actions = await getDb().auditEntry.findMany({ where: { subjectId: rep.userId }, orderBy: { at: "asc" } });
  expect(actions.map(({ action }) => action)).toEqual(["password.link_made", "password.reset"]);
  expect(JSON.stringify(actions)).not.toContain(token);
});

test("a newer reset link replaces the one before, an old one opens nothing", async () => {
  const admin = await givenActor({ password });
  const rep = await givenActor({ workspaceId: admin.workspaceId, role: "REP" });
  const [first, second] = [await reset(admin, rep.userId), await reset(admin, rep.userId)];
  expect((await use(await tokenOf(first))).status).toBe(404);
  await getDb().passwordReset.updateMany({ where: { userId: rep.userId }, data: { expiresAt: new Date(0) } });
  expect((await use(await tokenOf(second))).status).toBe(404);
});

test("no link for oneself, nor for who is in a workspace one does not manage", async () => {
  const admin = await givenActor({ password });
  expect((await reset(admin, admin.userId)).status).toBe(403);
  const userId = await createUser({ email: `${admin.userId}@both.example`, name: "Both" });
  await addMember(admin.workspaceId, userId, "REP");
  await addMember(await givenWorkspace(), userId, "REP");
  expect((await reset(admin, userId)).status).toBe(403);
});

test.each([{ role: "OWNER" }, { email: "x@y.example" }, { teamIds: ["1"] }])("refuses %j", async (body) => {
  const admin = await givenActor();
  expect((await change(admin, admin.userId, body as MemberPatch)).status).toBe(400);
});
