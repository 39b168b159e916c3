import { v7 as newId } from "uuid";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { POST as pauseRoute } from "@/app/api/connections/[connectionId]/pause/route";
import { POST as reconnectRoute } from "@/app/api/connections/[connectionId]/reconnect/route";
import { POST as resumeRoute } from "@/app/api/connections/[connectionId]/resume/route";
import { DELETE as deleteRoute, GET as getRoute } from "@/app/api/connections/[connectionId]/route";
import { POST as syncRoute } from "@/app/api/connections/[connectionId]/sync/route";
import { POST as ensureRoute, GET as listRoute } from "@/app/api/connections/route";
import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { errorReplySchema } from "@/lib/http/schema";
import { checkMembrane } from "@/lib/membrane/health";
import { findSource } from "@/lib/sources/registry";
import { givenActor, givenWorkspace, requestAs } from "@/lib/testing/factories/access";
import { approveSignIn, givenConnection, givenStream } from "@/lib/testing/factories/connections";
import type { Fault } from "@/sandbox/faults/faults";
import { disconnect } from "@/sandbox/membrane/lifecycle";
import { type Sandbox, startSandbox } from "@/sandbox/server";
import { freshnessOf } from "./freshness";
import { forgetAnswers } from "./refresh";
import { type ConnectionView, connectionListSchema, connectionSchema } from "./schema";
import { makeSourceCall } from "./source-call";

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ buildMs: 400 });
  vi.stubEnv("MEMBRANE_API_URL", sandbox.url);
  vi.stubEnv("MEMBRANE_WORKSPACE_KEY", sandbox.workspaceKey);
  vi.stubEnv("MEMBRANE_WORKSPACE_SECRET", sandbox.workspaceSecret);
});
afterEach(() => {
  sandbox.world.faults.length = 0;
});
afterAll(() => sandbox.stop());

const contextOf = (connectionId: string) => ({ params: Promise.resolve({ connectionId }) });
const codeOf = async (response: Response) => [
  response.status,
  errorReplySchema.parse(await response.json()).error.code,
];
const breakMembrane = (fault: Omit<Fault, "id">) => sandbox.world.faults.push({ id: 1, ...fault });

async function ensure(actor: Actor, appUrl: string, another?: boolean): Promise<ConnectionView> {
  const request = await requestAs(actor, "/api/connections", { method: "POST", body: { appUrl, another } });
  const response = await ensureRoute(request);
  expect(response.status).toBe(200);
  return connectionSchema.parse(await response.json());
}

async function get(actor: Actor, id: string, query = ""): Promise<ConnectionView> {
  const response = await getRoute(await requestAs(actor, `/api/connections/${id}${query}`), contextOf(id));
  expect(response.status).toBe(200);
  return connectionSchema.parse(await response.json());
}

async function list(actor: Actor) {
  forgetAnswers(actor.workspaceId);
  const response = await listRoute(await requestAs(actor, "/api/connections"));
  expect(response.status).toBe(200);
  return connectionListSchema.parse(await response.json());
}

async function connect(actor: Actor, appUrl: string): Promise<ConnectionView> {
  const { id, clientAction } = await ensure(actor, appUrl);
  await approveSignIn(clientAction?.uiUrl ?? "");
  return get(actor, id);
}

/** The sandbox's own record of a connection. */
async function behind(id: string) {
  const { membraneConnectionId } = await getDb().connection.findUniqueOrThrow({ where: { id } });
  const found = sandbox.world.connections.get(membraneConnectionId);
  return found ?? expect.unreachable("the sandbox has no such connection");
}

/** Reads a connection's users as a sync run would. */
async function keepUsers({ workspaceId }: Actor, connectionId: string): Promise<void> {
  const { source, membraneConnectionId } = await getDb().connection.findUniqueOrThrow({ where: { id: connectionId } });
  const stream = findSource(source)?.lists.find(({ kind }) => kind === "user") ?? expect.unreachable("no users");
  const now = new Date();
  const call = makeSourceCall({ tenant: workspaceId, membraneConnectionId });
  const { rows } = await stream.readPage(call, stream.start(now, 365), now);
  const shared = {
    workspaceId,
    connectionId,
    source: source ?? "",
    contentHash: "",
    mapperVersion: 1,
    observedAt: now,
  };
  await getDb().sourceRecord.createMany({
    data: rows.map(({ kind, externalId }) => ({ ...shared, id: newId(), kind, externalId })),
  });
}

test("signed out is refused", async () => {
  expect(await codeOf(await listRoute(await requestAs(null, "/api/connections")))).toEqual([401, "UNAUTHENTICATED"]);
});

test("another workspace's connection is not found, whatever is asked of it", async () => {
  const actor = await givenActor();
  const id = await givenConnection(await givenWorkspace());
  const path = `/api/connections/${id}`;
  expect(await codeOf(await getRoute(await requestAs(actor, path), contextOf(id)))).toEqual([404, "NOT_FOUND"]);
  for (const handler of [reconnectRoute, syncRoute, pauseRoute, resumeRoute]) {
    const response = await handler(await requestAs(actor, path, { method: "POST" }), contextOf(id));
    expect(await codeOf(response)).toEqual([404, "NOT_FOUND"]);
  }
  const removal = await deleteRoute(await requestAs(actor, path, { method: "DELETE" }), contextOf(id));
  expect(await codeOf(removal)).toEqual([404, "NOT_FOUND"]);
});

test("only an admin connects, signs in, pauses and disconnects", async () => {
  const actor = await givenActor({ role: "MANAGER" });
  const id = await givenConnection(actor.workspaceId);
  const body = { appUrl: "gong.io" };
  const creation = await ensureRoute(await requestAs(actor, "/api/connections", { method: "POST", body }));
  expect(await codeOf(creation)).toEqual([403, "FORBIDDEN"]);
  for (const handler of [reconnectRoute, pauseRoute, resumeRoute, deleteRoute]) {
    const response = await handler(await requestAs(actor, "/", { method: "POST" }), contextOf(id));
    expect(await codeOf(response)).toEqual([403, "FORBIDDEN"]);
  }
});

test.each(["https://", "gong", "http://localhost:4000", "ana@gong.io"])("the address %j is refused", async (appUrl) => {
  const actor = await givenActor();
  const response = await ensureRoute(await requestAs(actor, "/api/connections", { method: "POST", body: { appUrl } }));
  expect(await codeOf(response)).toEqual([400, "INVALID_INPUT"]);
});

test("a source goes from your turn to working by its own sign-in page", async () => {
  const actor = await givenActor({ name: "Ulises Prado" });
  const begun = await ensure(actor, "https://www.gong.io");
  expect(begun).toMatchObject({
    source: "gong",
    sourceReason: "domain",
    domain: "gong.io",
    state: "CLIENT_ACTION_REQUIRED",
    status: "your_turn",
    connectedBy: "Ulises Prado",
    clientAction: { type: "connect", frameable: true },
  });
  await approveSignIn(begun.clientAction?.uiUrl ?? "");
  expect(await get(actor, begun.id)).toMatchObject({
    state: "READY",
    status: "working",
    clientAction: null,
    downSince: null,
  });
});

test("EspoCRM asks for its instance first, and the account's own address is known afterwards", async () => {
  const actor = await givenActor();
  const begun = await ensure(actor, "espocrm.com");
  expect(begun).toMatchObject({ source: "espocrm", status: "your_turn", clientAction: { type: "provide-input" } });
  await approveSignIn(begun.clientAction?.uiUrl ?? "");
  const working = await get(actor, begun.id);
  expect(working).toMatchObject({ status: "working" });
  expect(working.accountUrl).toMatch(/^https?:\/\/.+/);
});

test("an unknown app is prepared first, and waiting for it answers as soon as it is our turn", async () => {
  const actor = await givenActor();
  const begun = await ensure(actor, "building.example");
  expect(begun).toMatchObject({ source: null, state: "BUILDING", status: "preparing" });
  const ended = await get(actor, begun.id, "?wait=1");
  expect(ended).toMatchObject({ state: "CLIENT_ACTION_REQUIRED", status: "your_turn" });
  await approveSignIn(ended.clientAction?.uiUrl ?? "");
  expect(await get(actor, begun.id)).toMatchObject({
    status: "working",
    source: null,
    sourceReason: "none",
    streams: [],
  });
});

test.each([
  ["misconfigured.example", "CONFIGURATION_ERROR", "setup_error"],
  ["leaving.example", "DISCONNECTING", "signed_out"],
  ["novel.example", "HIBERNATING", "unknown"],
  ["ready.example", "READY", "working"],
])("%s is shown as %s and read as %s", async (domain, state, status) => {
  expect(await ensure(await givenActor(), domain)).toMatchObject({ state, status });
});

test("the page to sign in is handed to admins only and kept nowhere", async () => {
  const admin = await givenActor();
  const rep = await givenActor({ role: "REP", workspaceId: admin.workspaceId });
  const { id, clientAction } = await ensure(admin, "cliengo.com");
  expect((await list(rep)).items).toMatchObject([{ id, status: "your_turn", clientAction: { uiUrl: null } }]);
  expect((await list(admin)).items).toMatchObject([{ clientAction: { uiUrl: clientAction?.uiUrl } }]);
  const kept = JSON.stringify(await getDb().connection.findUniqueOrThrow({ where: { id } }));
  expect(kept).not.toContain(sandbox.url);
});

test("two ensures at once make one connection", async () => {
  const actor = await givenActor();
  const [one, other] = await Promise.all([ensure(actor, "gong.io"), ensure(actor, "https://www.gong.io/welcome")]);
  expect(one.id).toBe(other.id);
  expect((await list(actor)).items).toHaveLength(1);
});

test("one more account of the same app is one more connection", async () => {
  const actor = await givenActor();
  const first = await connect(actor, "cliengo.com");
  const second = await ensure(actor, "cliengo.com", true);
  expect(second.id).not.toBe(first.id);
  expect(second).toMatchObject({ source: "cliengo", status: "your_turn" });
});

test("who was signed in and no longer is has to sign in again, and since when is remembered", async () => {
  const actor = await givenActor();
  const { id } = await connect(actor, "gong.io");
  disconnect(sandbox.world, await behind(id));
  const lost = await get(actor, id);
  expect(lost).toMatchObject({ status: "signed_out", error: { message: "The credentials have expired" } });
  expect(lost.downSince).not.toBeNull();
  const response = await reconnectRoute(await requestAs(actor, "/", { method: "POST" }), contextOf(id));
  const again = connectionSchema.parse(await response.json());
  await approveSignIn(again.clientAction?.uiUrl ?? "");
  expect(await get(actor, id)).toMatchObject({ status: "working", error: null, downSince: null });
});

test("a sign-in page is made where Membrane names none", async () => {
  const actor = await givenActor();
  const begun = await ensure(actor, "no-page.example");
  expect(begun.clientAction).toMatchObject({ uiUrl: null });
  const response = await reconnectRoute(await requestAs(actor, "/", { method: "POST" }), contextOf(begun.id));
  const { clientAction } = connectionSchema.parse(await response.json());
  expect(clientAction?.uiUrl).toContain(sandbox.url);
});

test.each<[string, Omit<Fault, "id">, string, RegExp]>([
  ["down", { fault: "reset" }, "SOURCE_UNAVAILABLE", /cannot be reached/],
  ["a web page", { fault: "html" }, "SOURCE_UNAVAILABLE", /web page/],
  ["half an answer", { fault: "malformed" }, "SOURCE_BAD_RESPONSE", /instead of data/],
  ["refusing our secret", { fault: "not_authenticated" }, "MEMBRANE_UNAUTHORIZED", /workspace key or secret/],
  ["slow", { fault: "hang" }, "SOURCE_UNAVAILABLE", /did not answer within/],
])("while Membrane is %s what is known stays, with the reason", async (_name, fault, code, message) => {
  const actor = await givenActor();
  const { id } = await connect(actor, "gong.io");
  breakMembrane(fault);
  const { membrane, items } = await list(actor);
  expect(membrane).toMatchObject({ reachable: false, code, message: expect.stringMatching(message) });
  expect(items).toMatchObject([{ id, state: "READY", status: "working", askFailed: { message: membrane.message } }]);
  sandbox.world.faults.length = 0;
  expect(await list(actor)).toMatchObject({ membrane: { reachable: true }, items: [{ id, askFailed: null }] });
});

test("a failed ensure says what failed and leaves nothing behind", async () => {
  const actor = await givenActor();
  breakMembrane({ fault: "html" });
  const body = { appUrl: "gong.io" };
  const response = await ensureRoute(await requestAs(actor, "/api/connections", { method: "POST", body }));
  expect(await codeOf(response)).toEqual([503, "SOURCE_UNAVAILABLE"]);
  expect(await getDb().connection.count({ where: { workspaceId: actor.workspaceId } })).toBe(0);
});

test("health knows a wrong secret", async () => {
  const { url, workspaceKey } = sandbox;
  const health = await checkMembrane({
    apiUrl: url,
    workspaceKey,
    workspaceSecret: "not-the-secret-of-this-workspace",
  });
  expect(health).toMatchObject({ ok: false, code: "MEMBRANE_UNAUTHORIZED" });
  expect(await checkMembrane()).toMatchObject({ ok: true });
});

test("a connection made elsewhere shows, one archived elsewhere goes", async () => {
  const actor = await givenActor();
  const { id } = await connect(actor, "gong.io");
  const connection = await behind(id);
  await getDb().connection.delete({ where: { id } });
  const found = (await list(actor)).items;
  expect(found).toMatchObject([{ source: "gong", sourceReason: "app", status: "working" }]);
  connection.archivedAt = new Date().toISOString();
  expect((await list(actor)).items).toEqual([]);
  expect(await codeOf(await getRoute(await requestAs(actor, "/"), contextOf(found[0]?.id ?? "")))).toEqual([
    404,
    "NOT_FOUND",
  ]);
});

test("an account that was disconnected is recognised and keeps its id and what was read", async () => {
  const actor = await givenActor();
  const before = await connect(actor, "espocrm.com");
  await givenStream(actor.workspaceId, before.id);
  const removal = await deleteRoute(await requestAs(actor, "/", { method: "DELETE" }), contextOf(before.id));
  expect(removal.status).toBe(204);
  expect((await list(actor)).items).toEqual([]);
  const begun = await ensure(actor, "espocrm.com");
  expect(begun.id).not.toBe(before.id);
  await approveSignIn(begun.clientAction?.uiUrl ?? "");
  expect(await get(actor, begun.id)).toMatchObject({ id: before.id, status: "working", streams: [{ name: "leads" }] });
  expect((await list(actor)).items).toHaveLength(1);
});

test("an account known only by its users is recognised by them", async () => {
  const actor = await givenActor();
  const before = await connect(actor, "gong.io");
  await keepUsers(actor, before.id);
  await deleteRoute(await requestAs(actor, "/", { method: "DELETE" }), contextOf(before.id));
  const begun = await ensure(actor, "gong.io");
  await approveSignIn(begun.clientAction?.uiUrl ?? "");
  expect(await get(actor, begun.id)).toMatchObject({ id: before.id, status: "working" });
});

test("reading now makes every stream due; it takes a usable connection", async () => {
  const actor = await givenActor({ role: "REP" });
  const id = await givenConnection(actor.workspaceId);
  const streamId = await givenStream(actor.workspaceId, id);
  const response = await syncRoute(await requestAs(actor, "/", { method: "POST" }), contextOf(id));
  expect(response.status).toBe(200);
  const { dueAt } = await getDb().syncStream.findUniqueOrThrow({ where: { id: streamId } });
  expect(dueAt.getTime()).toBeLessThanOrEqual(Date.now());
  const lost = await givenConnection(actor.workspaceId, { usable: false });
  const refusal = await syncRoute(await requestAs(actor, "/", { method: "POST" }), contextOf(lost));
  expect(await codeOf(refusal)).toEqual([409, "CONNECTION_EXPIRED"]);
});

test("reading now also asks for what a source had not given yet, and does not count as one of its tries", async () => {
  const actor = await givenActor();
  const id = await givenConnection(actor.workspaceId, { source: "gong" });
  const streamId = await givenStream(actor.workspaceId, id, { name: "transcripts", mode: "detail" });
  const later = new Date(Date.now() + 600_000);
  const common = { streamId, recordAt: new Date(), dueAt: later };
  await getDb().syncBacklog.createMany({
    data: [
      { ...common, externalId: "asked once", attempts: 1 },
      { ...common, externalId: "given up", attempts: 5, exhausted: true },
    ],
  });
  await syncRoute(await requestAs(actor, "/", { method: "POST" }), contextOf(id));
  const [once, givenUp] = await getDb().syncBacklog.findMany({ where: { streamId }, orderBy: { externalId: "asc" } });
  expect(once?.attempts).toBe(0);
  expect(once?.dueAt.getTime()).toBeLessThanOrEqual(Date.now());
  expect(givenUp).toMatchObject({ attempts: 5, dueAt: later });
});

test("pausing holds until someone resumes", async () => {
  const actor = await givenActor();
  const id = await givenConnection(actor.workspaceId);
  const paused = await pauseRoute(await requestAs(actor, "/", { method: "POST" }), contextOf(id));
  expect(await paused.json()).toMatchObject({ status: "paused" });
  const resumed = await resumeRoute(await requestAs(actor, "/", { method: "POST" }), contextOf(id));
  expect(await resumed.json()).toMatchObject({ status: "working" });
});

test("freshness follows the streams of the actor's workspace only", async () => {
  const actor = await givenActor();
  await givenConnection(await givenWorkspace());
  const id = await givenConnection(actor.workspaceId);
  await givenStream(actor.workspaceId, id);
  expect(await freshnessOf(actor, ["espocrm", "gong"])).toMatchObject([{ connectionId: id, state: "current" }]);
});
