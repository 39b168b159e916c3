import { expect, test } from "vitest";
import { approveSignIn } from "../sign-in";
import { asTenant, type Call, givenConnection, givenSandbox, sign } from "./fixtures/given-sandbox";

const ensure = (api: Call, appUrl: string, name?: string) => api("POST /connections/ensure", { appUrl, name });

test("ensure finds or creates by domain, however the address is written", async () => {
  const api = await asTenant(await givenSandbox());
  const first = await ensure(api, "https://www.Rivets.example/login?x=1", "Our rivets");
  expect(first.body).toMatchObject({
    name: "Our rivets",
    state: "CLIENT_ACTION_REQUIRED",
    connected: false,
    disconnected: true,
  });
  for (const other of ["rivets.example", "http://rivets.example", "HTTPS://app.rivets.example/a"])
    expect((await ensure(api, other, "Ignored")).body).toMatchObject({ id: first.body.id, name: "Our rivets" });
});

test.each(["", "slack", "127.0.0.1", "https://10.0.0.1/x", "http://", `${"a".repeat(2000)}.example`, 7])(
  "ensure refuses %j",
  async (appUrl) => {
    const api = await asTenant(await givenSandbox());
    expect(await ensure(api, appUrl as string)).toMatchObject({ status: 400, body: { type: "bad_request" } });
  },
);

test("a connection has the documented shape and nothing secret", async () => {
  const api = await asTenant(await givenSandbox());
  const id = await givenConnection(api);
  const { body } = await api(`GET /connections/${id}?includeSecrets=true&hash=7`);
  expect(body).toMatchObject({
    id,
    name: "Rivets",
    state: "READY",
    connected: true,
    disconnected: false,
    userId: body.tenantId,
  });
  expect(id).toMatch(/^[0-9a-f]{24}$/);
  for (const absent of ["logoUri", "integrationKey", "appUrl", "credentials", "clientAction"])
    expect(body).not.toHaveProperty(absent);
  expect(JSON.stringify(body)).not.toContain("rivets-sample-key");
});

test("an unknown domain is built, asks for a sign-in and then works with few actions", async () => {
  const api = await asTenant(await givenSandbox());
  const { body: made } = await ensure(api, "unheard-of.example");
  expect(made).toMatchObject({ state: "BUILDING", buildingAgentSessionId: expect.any(String), connected: false });
  const { body: built } = await api(`GET /connections/${made.id}?wait=1&timeout=5`);
  expect(built).toMatchObject({ state: "CLIENT_ACTION_REQUIRED", clientAction: { type: "connect" } });
  await approveSignIn(built.clientAction.uiUrl);
  expect((await api(`GET /connections/${made.id}`)).body.state).toBe("READY");
  expect((await api(`GET /actions?connectionId=${made.id}`)).body.items).toHaveLength(2);
  const run = await api(`POST /actions/list-items/run?connectionId=${made.id}`, { input: { limit: 1 } });
  expect(run.body.output.items).toHaveLength(1);
});

test("a wait holds only while BUILDING, ends by time, and wants 1 to 60 seconds", async () => {
  const api = await asTenant(await givenSandbox({ buildMs: 60_000 }));
  const { body } = await ensure(api, "slow.test");
  const started = Date.now();
  expect((await api(`GET /connections/${body.id}?wait=true&timeout=1`)).body.state).toBe("BUILDING");
  expect(Date.now() - started).toBeGreaterThanOrEqual(950);
  const waiting = (await ensure(api, "rivets.example")).body.id;
  expect((await api(`GET /connections/${waiting}?wait=true&timeout=60`)).body.state).toBe("CLIENT_ACTION_REQUIRED");
  for (const timeout of ["0", "61", "soon"])
    expect((await api(`GET /connections/${waiting}?wait=true&timeout=${timeout}`)).status).toBe(400);
});

test("archiving ends a wait, and so does a client that goes away", async () => {
  const sandbox = await givenSandbox({ buildMs: 60_000 });
  const api = await asTenant(sandbox);
  const { body } = await ensure(api, "slow.test");
  const waiting = api(`GET /connections/${body.id}?wait=true&timeout=60`);
  await expect.poll(() => sandbox.world.moved.listenerCount(body.id)).toBe(1);
  const leaving = new AbortController();
  const gone = fetch(`${sandbox.url}/connections/${body.id}?wait=true&timeout=60`, {
    headers: { authorization: `Bearer ${await sign(sandbox, { iss: sandbox.workspaceKey, id: "acme" })}` },
    signal: leaving.signal,
  });
  await expect.poll(() => sandbox.world.moved.listenerCount(body.id)).toBe(2);
  leaving.abort();
  await expect(gone).rejects.toThrow("aborted");
  await expect.poll(() => sandbox.world.moved.listenerCount(body.id)).toBe(1);
  await api(`DELETE /connections/${body.id}`);
  expect((await waiting).body.archivedAt).toEqual(expect.any(String));
});

test("every state can be met on purpose, and one that nobody knows", async () => {
  const api = await asTenant(await givenSandbox());
  const stateOf = async (domain: string) => {
    const { body } = await ensure(api, domain);
    return (await api(`GET /connections/${body.id}?wait=1`)).body;
  };
  expect(await stateOf("ready.example")).toMatchObject({ state: "READY", connected: true });
  expect(await stateOf("misconfigured.example")).toMatchObject({
    state: "CONFIGURATION_ERROR",
    errors: [{ type: "configuration" }],
  });
  expect(await stateOf("setup-failed.example")).toMatchObject({
    state: "SETUP_FAILED",
    error: { message: expect.any(String) },
  });
  expect(await stateOf("input-first.example")).toMatchObject({ clientAction: { type: "provide-input" } });
  expect(await stateOf("leaving.example")).toMatchObject({ state: "DISCONNECTING" });
  expect(await stateOf("novel.example")).not.toHaveProperty("connected");
  expect((await stateOf("no-page.example")).clientAction).not.toHaveProperty("uiUrl");
});

test("lists are paged by an opaque cursor that starts at 0 and ends by being absent", async () => {
  const api = await asTenant(await givenSandbox());
  const made = [];
  for (const app of ["a.test", "b.test", "c.test"]) made.push((await ensure(api, app)).body.id);
  const first = (await api("GET /connections?limit=2&cursor=0")).body;
  const second = (await api(`GET /connections?limit=2&cursor=${first.cursor}`)).body;
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made);
  expect(second).not.toHaveProperty("cursor");
  for (const query of ["limit=0", "limit=1001", "limit=2.5", "cursor=elsewhere"])
    expect((await api(`GET /connections?${query}`)).status).toBe(400);
});

test("lists can be narrowed by name, app and whether they are connected", async () => {
  const api = await asTenant(await givenSandbox());
  const id = await givenConnection(api);
  await ensure(api, "ledger.example");
  const names = async (query: string) =>
    (await api(`GET /connections?${query}`)).body.items.map(({ name }: { name: string }) => name);
  const { externalAppId } = (await api(`GET /connections/${id}`)).body;
  expect(await names("search=LEDG")).toEqual(["Ledger"]);
  expect(await names("connected=TRUE")).toEqual(["Rivets"]);
  expect(await names("disconnected=1")).toEqual(["Ledger"]);
  expect(await names(`externalAppId=${externalAppId}`)).toEqual(["Rivets"]);
  expect(await names("integrationKey=ledger")).toEqual(["Ledger"]);
});

test("an archived connection is gone until it is restored", async () => {
  const api = await asTenant(await givenSandbox());
  const id = await givenConnection(api);
  expect((await api(`DELETE /connections/${id}`)).body.archivedAt).toEqual(expect.any(String));
  expect((await api(`GET /connections/${id}`)).status).toBe(404);
  expect((await api("GET /connections")).body.items).toEqual([]);
  expect((await api("GET /connections?includeArchived=true")).body.items).toHaveLength(1);
  expect((await ensure(api, "rivets.example")).body.id).not.toBe(id);
  expect((await api(`POST /connections/${id}/restore`)).body).toMatchObject({ id, state: "READY" });
  expect((await api(`GET /connections/${id}`)).status).toBe(200);
});

test("a second account of an app is created, patched and found by its key", async () => {
  const api = await asTenant(await givenSandbox());
  const { status, body } = await api("POST /connections", { integrationKey: "rivets", name: "Second", key: "second" });
  expect(status).toBe(201);
  expect(body.integration).toMatchObject({ key: "rivets", name: "Rivets", logoUri: expect.any(String) });
  const patched = await api("PATCH /connections/second", { name: "Renamed", connectionKey: "third", meta: { a: 1 } });
  expect(patched.body).toMatchObject({ id: body.id, name: "Renamed", key: "third", meta: { a: 1 } });
  const clash = await api("POST /connections", { intent: "Connect to Rivets", key: "third" });
  expect(clash.body).toMatchObject({ type: "bad_request", key: "already_exists" });
  expect((await api("POST /connections", { intent: "Connect to the moon" })).status).toBe(400);
});

test("an agent may hand over input and credentials without any page", async () => {
  const api = await asTenant(await givenSandbox());
  const { body } = await ensure(api, "ledger.example");
  const asked = await api(`PATCH /connections/${body.id}`, {
    connectorParameters: { instanceUrl: "https://own.example" },
  });
  expect(asked.body).toMatchObject({ state: "CLIENT_ACTION_REQUIRED", clientAction: { type: "connect" } });
  const done = await api(`PATCH /connections/${body.id}`, { credentials: { apiKey: "s3cret" } });
  expect(done.body).toMatchObject({ state: "READY", connectorParameters: { instanceUrl: "https://own.example" } });
  expect(done.text).not.toContain("s3cret");
});

test("credentials refresh while they are good; a reconnect asks for a new sign-in", async () => {
  const api = await asTenant(await givenSandbox());
  const id = await givenConnection(api);
  expect((await api(`POST /connections/${id}/refresh-credentials`, "")).body.state).toBe("READY");
  const { body } = await api(`POST /connections/${id}/reconnect`);
  expect(body).toMatchObject({ id, clientAction: { type: "connect" } });
  expect((await api(`POST /connections/${id}/refresh`)).body).toMatchObject({
    type: "connection",
    key: "access_token_expired",
  });
  await approveSignIn(body.clientAction.uiUrl);
  expect((await api(`GET /connections/${id}`)).body.state).toBe("READY");
});
