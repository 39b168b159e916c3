import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { givenActor, givenTeam, requestAs } from "@/lib/testing/factories/access";
import { POST as signIn } from "../auth/[...nextauth]/route";
import { DELETE } from "./[inviteId]/route";
import { POST as accept } from "./accept/route";
import { POST as join } from "./join/route";
import { GET, POST } from "./route";

const password = "three streams, one river";
const newcomer = () => `${newId()}@vela.example`;

const invite = async (actor: Actor, body: object) =>
  POST(await requestAs(actor, "/api/invites", { method: "POST", body: { role: "REP", ...body } }));
const made = async (actor: Actor, body: object) => {
  const { id, path } = await (await invite(actor, body)).json();
  return { id: String(id), token: String(path).replace("/invite/", "") };
};
const list = async (actor: Actor) => (await (await GET(await requestAs(actor, "/api/invites"))).json()).items;
const acceptAs = async (token: string, sent: object = {}) =>
  accept(
    await requestAs(null, "/api/invites/accept", {
      method: "POST",
      body: { token, name: "Ana Ríos", password, ...sent },
    }),
  );
const joinAs = async (actor: Actor, token: string) =>
  join(await requestAs(actor, "/api/invites/join", { method: "POST", body: { token } }));

test("a link opens an account once, with role and team, and its holder signs in", async () => {
  const [admin = await givenActor()] = await givenTeam(await givenActor());
  const team = await getDb().team.findFirstOrThrow({ where: { workspaceId: admin.workspaceId } });
  const email = newcomer();
  const { token } = await made(admin, { email: email.toUpperCase(), role: "MANAGER", teamId: team.id });
  expect(await list(admin)).toMatchObject([{ email, role: "MANAGER", teamId: team.id }]);
  const accepted = await acceptAs(token);
  expect(await accepted.json()).toEqual({ email });
  const user = await getDb().user.findUniqueOrThrow({ where: { email }, include: { memberships: true, teams: true } });
  expect(user).toMatchObject({
    name: "Ana Ríos",
    memberships: [{ workspaceId: admin.workspaceId, role: "MANAGER" }],
    teams: [{ teamId: team.id }],
  });
  const body = new URLSearchParams({ email, password, json: "true" });
  const signedIn = await signIn(
    new Request("http://localhost:3000/api/auth/callback/credentials", { method: "POST", body }),
  );
  expect(signedIn.status).toBe(200);
  expect(await list(admin)).toEqual([]);
  expect((await acceptAs(token)).status).toBe(404);
});

test("of two who open one link at once one gets in", async () => {
  const { token } = await made(await givenActor(), { email: newcomer() });
  const replies = await Promise.all([acceptAs(token), acceptAs(token, { name: "Somebody else" })]);
  const statuses = replies.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
});

test("a revoked link, an old one and a made-up one open nothing", async () => {
  const admin = await givenActor();
  const revoked = await made(admin, { email: newcomer() });
  const drop = async () =>
    DELETE(await requestAs(admin, "/", { method: "DELETE" }), { params: Promise.resolve({ inviteId: revoked.id }) });
  expect((await drop()).status).toBe(204);
  expect((await drop()).status).toBe(404);
  const old = await made(admin, { email: newcomer() });
  await getDb().invite.update({ where: { id: old.id }, data: { expiresAt: new Date(0) } });
  expect(await list(admin)).toEqual([]);
  for (const token of [revoked.token, old.token, "x".repeat(43)]) {
    expect((await acceptAs(token)).status).toBe(404);
    expect((await joinAs(await givenActor(), token)).status).toBe(404);
  }
});

test("a second invite to an address replaces the first", async () => {
  const admin = await givenActor();
  const email = newcomer();
  const first = await made(admin, { email });
  const second = await made(admin, { email, role: "AUDITOR" });
  expect(await list(admin)).toMatchObject([{ id: second.id, role: "AUDITOR" }]);
  expect((await acceptAs(first.token)).status).toBe(404);
});

test("someone with an account joins with it, and stands in the new workspace", async () => {
  const admin = await givenActor();
  const known = await givenActor({ role: "REP", password });
  const { token } = await made(admin, { email: known.email, role: "AUDITOR" });
  expect((await acceptAs(token)).status).toBe(409);
  const joined = await joinAs(known, token);
  expect(await joined.json()).toMatchObject({ workspaceId: admin.workspaceId, role: "AUDITOR" });
  expect((await joinAs(known, token)).status).toBe(404);
});

test("an invite is for its address and nobody else's, and stays open when the wrong one tries", async () => {
  const admin = await givenActor();
  const email = newcomer();
  const { token } = await made(admin, { email });
  expect((await joinAs(await givenActor(), token)).status).toBe(403);
  expect(await list(admin)).toHaveLength(1);
});

test("a member is not invited again, disabled or not", async () => {
  const admin = await givenActor();
  expect((await invite(admin, { email: admin.email })).status).toBe(409);
});

test("the database keeps no link, the audit no address", async () => {
  const admin = await givenActor();
  const email = newcomer();
  const { id, token } = await made(admin, { email });
  const stored = await getDb().invite.findUniqueOrThrow({ where: { id } });
  expect(JSON.stringify(stored)).not.toContain(token);
  const entries = await getDb().auditEntry.findMany({ where: { workspaceId: admin.workspaceId } });
  expect(entries).toMatchObject([{ action: "invite.created", subjectId: id, userId: admin.userId }]);
  expect(JSON.stringify(entries)).not.toContain(email);
});

test("a team of another workspace is no place to invite to", async () => {
  const [stranger] = await givenTeam(await givenActor());
  const team = await getDb().team.findFirstOrThrow({ where: { workspaceId: stranger?.workspaceId ?? "" } });
  expect((await invite(await givenActor(), { email: newcomer(), teamId: team.id })).status).toBe(400);
});

test.each([{ email: "nobody" }, { email: "" }, { email: "a@b.example", role: "OWNER" }, {}])(
  "refuses %j",
  async (body) => {
    expect((await invite(await givenActor(), body)).status).toBe(400);
  },
);

test.each([{ password: "short" }, { name: " " }, { name: "x".repeat(1000) }])(
  "an account needs more than %j",
  async (sent) => {
    const { token } = await made(await givenActor(), { email: newcomer() });
    expect((await acceptAs(token, sent)).status).toBe(400);
    expect((await acceptAs(token, { name: "🦜 عمر" })).status).toBe(200);
  },
);
