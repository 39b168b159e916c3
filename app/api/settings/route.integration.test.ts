import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { findRequestActor } from "@/lib/auth/session";
import { getDb } from "@/lib/db/client";
import { drain } from "@/lib/projection/project";
import type { AccountPatch, WorkspacePatch } from "@/lib/settings/schema";
import { givenActor, givenSession, requestAs } from "@/lib/testing/factories/access";
import { givenAccount, givenPage } from "@/lib/testing/factories/pages";
import { POST as signIn } from "../auth/[...nextauth]/route";
import { GET as getAccount, PATCH as patchAccount } from "./account/route";
import { POST as postPassword } from "./password/route";
import { PATCH as patchSourceUser } from "./source-users/[sourceUserId]/route";
import { GET as getSourceUsers } from "./source-users/route";
import { GET as getWorkspace, PATCH as patchWorkspace } from "./workspace/route";

const password = "three streams, one river";
const next = "a river of new words";

const saveAccount = async (actor: Actor, body: AccountPatch) =>
  patchAccount(await requestAs(actor, "/api/settings/account", { method: "PATCH", body }));
const enter = async (email: string, secret: string) =>
  signIn(
    new Request("http://localhost:3000/api/auth/callback/credentials", {
      method: "POST",
      headers: { "x-forwarded-for": randomUUID() },
      body: new URLSearchParams({ email, password: secret, json: "true" }),
    }),
  );
const cookiesOf = (reply: Response) =>
  Object.fromEntries(reply.headers.getSetCookie().map((cookie) => cookie.split(";")[0]?.split("=") ?? []));

test("language, region, zone and theme are kept, apart from each other, and follow to the next browser", async () => {
  const rep = await givenActor({ role: "REP", password });
  const saved = await saveAccount(rep, { language: "es", region: "es-MX", theme: "dark" });
  expect(await saved.json()).toMatchObject({ language: "es", region: "es-MX", timeZone: null, theme: "dark" });
  expect(cookiesOf(saved)).toEqual({ language: "es", region: "es-MX", theme: "dark" });
  await saveAccount(rep, { timeZone: "America/Sao_Paulo", region: "es-AR" });
  expect(cookiesOf(await enter(rep.email, password))).toMatchObject({
    language: "es",
    region: "es-AR",
    zone: encodeURIComponent("America/Sao_Paulo"),
    theme: "dark",
  });
  const followed = await saveAccount(rep, { theme: null });
  expect(followed.headers.get("set-cookie")).toMatch(/^theme=; Path=\/; Max-Age=0/);
  expect(cookiesOf(await enter(rep.email, password))).not.toHaveProperty("theme");
});

test.each([
  { language: "fr" },
  { timeZone: "Mars/Olympus" },
  { email: "x@y.example" },
  { name: "" },
  { theme: "pink" },
])("an account refuses %j", async (body) => {
  expect((await saveAccount(await givenActor(), body as AccountPatch)).status).toBe(400);
});

const changePassword = async (actor: Actor, body: { current: string; next: string }) =>
  postPassword(
    await requestAs(actor, "/api/settings/password", {
      method: "POST",
      body,
      headers: { "x-forwarded-for": randomUUID() },
    }),
  );

test("a new password needs the present one and ends every other session", async () => {
  const actor = await givenActor({ password });
  const other = await givenSession(actor.userId, actor.workspaceId);
  const wrong = await changePassword(actor, { current: "not this one", next });
  expect(wrong.status).toBe(400);
  expect((await wrong.json()).error.message).toMatch(/^current: /);
  expect(await findRequestActor(await requestAs(other, "/"))).not.toBeNull();
  expect((await changePassword(actor, { current: password, next })).status).toBe(204);
  expect(await findRequestActor(await requestAs(other, "/"))).toBeNull();
  expect(await findRequestActor(await requestAs(actor, "/"))).not.toBeNull();
  expect([(await enter(actor.email, password)).status, (await enter(actor.email, next)).status]).toEqual([401, 200]);
});

test("guessing the present password is slowed down as at sign-in", async () => {
  const actor = await givenActor({ password });
  const statuses = [];
  for (let guess = 0; guess < 12; guess += 1) {
    statuses.push((await changePassword(actor, { current: `guess ${guess}`, next })).status);
  }
  expect(statuses.at(0)).toBe(400);
  expect(statuses.at(-1)).toBe(429);
});

const saveWorkspace = async (actor: Actor, body: unknown) =>
  patchWorkspace(await requestAs(actor, "/api/settings/workspace", { method: "PATCH", body }));

const hours = {
  timeZone: "America/Argentina/Buenos_Aires",
  days: [1, 2, 3, 4, 5],
  opens: "09:00",
  closes: "18:00",
  holidays: ["2026-12-25"],
};

test("the workspace keeps name, domains, currency, response target and hours per country", async () => {
  const admin = await givenActor();
  const patch: WorkspacePatch = {
    name: "Harbor Loom",
    ownDomains: ["Harborloom.Example", "harborloom.example"],
    mainCurrency: "BRL",
    responseTargetMin: 15,
    businessHours: { AR: hours },
  };
  const saved = await (await saveWorkspace(admin, patch)).json();
  expect(saved).toEqual({ ...patch, ownDomains: ["harborloom.example"] });
  expect(await (await getWorkspace(await requestAs(admin, "/"))).json()).toEqual(saved);
  const entry = await getDb().auditEntry.findFirstOrThrow({ where: { workspaceId: admin.workspaceId } });
  expect(entry).toMatchObject({ action: "workspace.changed", detail: { fields: Object.keys(patch) } });
});

test.each([
  { mainCurrency: "ZZZ" },
  { ownDomains: ["not a domain"] },
  { responseTargetMin: 0 },
  { businessHours: { AR: { ...hours, opens: "18:00", closes: "09:00" } } },
  { businessHours: { Argentina: hours } },
  { businessHours: { AR: { ...hours, holidays: ["25/12/2026"] } } },
  { demo: true },
])("a workspace refuses %j", async (body) => {
  expect((await saveWorkspace(await givenActor(), body)).status).toBe(400);
});

async function givenVendorUser() {
  const admin = await givenActor({ name: "Ulises Prado" });
  const espo = await givenAccount("espocrm", admin.workspaceId);
  const user = { id: "u1", userName: "caio", name: "Caio Brandão", emailAddress: "caio@elsewhere.test" };
  await givenPage(espo, "user", [{ ...user, isActive: false, type: "regular" }]);
  const lead = { id: "l1", name: "Iris Quintela", status: "New", assignedUserId: "u1", assignedUserName: "Caio" };
  await givenPage(espo, "lead", [{ ...lead, createdAt: "2026-03-01 10:00:00", modifiedAt: "2026-03-02 10:00:00" }]);
  await drain(admin.workspaceId);
  return admin;
}

const listSourceUsers = async (actor: Actor) => (await getSourceUsers(await requestAs(actor, "/"))).json();
const joinUser = async (actor: Actor, sourceUserId: string, userId: string | null) =>
  patchSourceUser(await requestAs(actor, "/", { method: "PATCH", body: { userId } }), {
    params: Promise.resolve({ sourceUserId }),
  });
const ownerOf = async ({ workspaceId }: Actor) => {
  await drain(workspaceId);
  return (await getDb().person.findFirstOrThrow({ where: { workspaceId } })).ownerUserId;
};

test("a vendor's user joined by hand owns what they own there, until it is left to the addresses again", async () => {
  const admin = await givenVendorUser();
  const { items, members } = await listSourceUsers(admin);
  expect(items).toMatchObject([
    { source: "espocrm", name: "Caio Brandão", hasLeft: true, userId: null, byHand: false, owned: 1 },
  ]);
  expect(members).toEqual([{ id: admin.userId, name: "Ulises Prado" }]);
  const [{ id }] = items;
  expect((await joinUser(admin, id, admin.userId)).status).toBe(204);
  expect(await ownerOf(admin)).toBe(admin.userId);
  expect((await listSourceUsers(admin)).items).toMatchObject([{ userId: admin.userId, byHand: true }]);
  await joinUser(admin, id, null);
  expect(await ownerOf(admin)).toBeNull();
  expect((await listSourceUsers(admin)).items).toMatchObject([{ userId: null, byHand: true }]);
  await getDb().user.update({ where: { id: admin.userId }, data: { email: `caio-${randomUUID()}@x.test` } });
  await joinUser(admin, id, "auto");
  expect(await ownerOf(admin)).toBeNull();
  expect((await listSourceUsers(admin)).items).toMatchObject([{ byHand: false }]);
});

test("a vendor's user is joined to members only", async () => {
  const admin = await givenVendorUser();
  const { items } = await listSourceUsers(admin);
  const stranger = await givenActor();
  expect((await joinUser(admin, items[0].id, stranger.userId)).status).toBe(400);
});

test("one's account is one's own", async () => {
  const actor = await givenActor({ name: "Nadia Ferro" });
  expect(await (await getAccount(await requestAs(actor, "/"))).json()).toMatchObject({
    name: "Nadia Ferro",
    email: actor.email,
  });
});
