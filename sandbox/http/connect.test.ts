import { expect, onTestFinished, test } from "vitest";
import type { Sandbox } from "../server";
import { approveSignIn } from "../sign-in";
import { asTenant, bearer, call, givenConnection, givenSandbox, sign } from "./fixtures/given-sandbox";

const formType = { "content-type": "application/x-www-form-urlencoded" };

/** A tenant with its token, posting forms as a browser would. */
async function givenBrowser() {
  const sandbox = await givenSandbox({ personalTokens: true });
  const token = await sign(sandbox, { workspaceKey: sandbox.workspaceKey, tenantKey: "acme" });
  const post = (path: string, fields: Record<string, string>) =>
    call(sandbox, `POST ${path}`, new URLSearchParams(fields).toString(), formType);
  const connect = (payload: object) => post("/connect", { payload: JSON.stringify({ token, ...payload }) });
  return { sandbox, token, post, connect, api: bearer(sandbox, token) };
}

/** The events of a stream, one by one. */
async function givenStream(sandbox: Sandbox, path: string) {
  const over = new AbortController();
  onTestFinished(() => over.abort());
  const response = await fetch(sandbox.url + path, { signal: over.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  const next = async (): Promise<unknown> => {
    while (!rest.includes("\n\n")) rest += (await reader?.read())?.value ?? expect.unreachable("the stream ended");
    const [event = "", ...more] = rest.split("\n\n");
    rest = more.join("\n\n");
    return JSON.parse(event.replace(/^data: /, ""));
  };
  return { status: response.status, type: response.headers.get("content-type"), next };
}

test("a form with everything in it connects at once and tells the window and the stream", async () => {
  const { sandbox, token, connect, api } = await givenBrowser();
  const stream = await givenStream(sandbox, `/sse/connection-events/own-1?token=${token}`);
  expect(stream).toMatchObject({ status: 200, type: "text/event-stream" });
  const done = await connect({ requestId: "own-1", integrationKey: "rivets", name: "Mine", input: { apiKey: "k" } });
  const told = await stream.next();
  expect(told).toMatchObject({
    source: "integration.app",
    requestId: "own-1",
    type: "newConnectionCreated",
    connection: { name: "Mine", state: "READY" },
  });
  expect(done.text).toContain('"requestId":"own-1"');
  expect((await api("GET /connections")).body.items).toMatchObject([{ name: "Mine" }]);
  // Who comes late, hears it too.
  const late = await givenStream(sandbox, `/sse/connection-events/own-1?token=${token}`);
  expect(await late.next()).toEqual(told);
});

test("a form without credentials leads to the page; the end is told under the browser's id, with a redirect if wanted", async () => {
  const { sandbox, token, connect, post } = await givenBrowser();
  const stream = await givenStream(sandbox, `/sse/connection-events/own-2?token=${token}`);
  const redirectUri = "https://app.example/back?a=1";
  const way = await connect({ requestId: "own-2", integrationKey: "rivets", redirectUri });
  expect(way.status).toBe(303);
  const requestId = new URL(way.headers.get("location") ?? "").searchParams.get("connectionRequestId") ?? "";
  const failed = await post("/screens/connections", { connectionRequestId: requestId, decision: "fail" });
  const back = new URL(failed.headers.get("location") ?? "");
  expect(back.searchParams.get("error")).toContain("refused");
  expect(JSON.parse(back.searchParams.get("errorData") ?? "")).toMatchObject({ type: "connection" });
  expect(await stream.next()).toMatchObject({ type: "newConnectionFailure", requestId: "own-2" });
});

test("an app that asks twice keeps its way back over both pages, and connecting again is the same connection", async () => {
  const { sandbox, token, connect, api } = await givenBrowser();
  const { body } = await api("POST /connections/ensure", { appUrl: "ledger.example" });
  const stream = await givenStream(sandbox, `/sse/connection-events/own-3?token=${token}`);
  const way = await connect({ requestId: "own-3", integrationKey: "ledger" });
  await approveSignIn(way.headers.get("location") ?? "");
  expect(await stream.next()).toMatchObject({
    type: "newConnectionCreated",
    connection: { id: body.id, state: "READY" },
  });
  await connect({ integrationKey: "ledger", allowMultipleConnections: true, input: { apiKey: "other" } });
  expect((await api("GET /connections")).body.items).toHaveLength(2);
});

test("what cannot be connected is said on a page, and a stranger's token opens nothing", async () => {
  const { sandbox, connect, post } = await givenBrowser();
  expect((await connect({ integrationKey: "nobody" })).status).toBe(400);
  expect((await connect({ integrationKey: "rivets", redirectUri: "javascript:alert(1)" })).status).toBe(400);
  expect((await connect({ connectionId: "6b0000000000000000000000" })).status).toBe(404);
  expect((await post("/connect", { payload: "no json" })).status).toBe(400);
  const refused = await post("/screens/connect", { token: "forged", integrationKey: "rivets" });
  expect(refused).toMatchObject({ status: 401, text: expect.stringContaining("<title>This cannot be connected") });
  expect((await call(sandbox, "GET /connect")).status).toBe(401);
  expect((await call(sandbox, "GET /sse/workspace?token=forged")).status).toBe(401);
});

test("the frame's page names the app, or lets one choose, and speaks to the frame's owner only", async () => {
  const { token, post } = await givenBrowser();
  const named = await post("/screens/connect", { token, integrationKey: "rivets", allowMultipleConnections: "" });
  expect(named.text).toContain("<title>Sign in to Rivets</title>");
  expect(named.text).toContain('penpal: "syn"');
  expect((await post("/screens/connect", { token, intent: "connect to ledger" })).text).toContain("Sign in to Ledger");
  const choice = await post("/screens/connect", { token, name: "A <b>name" });
  expect(choice.text).toContain('value="ledger"');
  expect(choice.text).toContain("A &#60;b&#62;name");
});

test("a connection can be looked at, signed in to anew and ended from its own page", async () => {
  const { token, post, api } = await givenBrowser();
  const connectionId = await givenConnection(api);
  expect((await post("/screens/connection", { token, connectionId })).text).toContain("Rivets: READY");
  const anew = await post("/screens/connection", { token, connectionId, decision: "reconnect" });
  expect(anew.text).toContain("Sign in to Rivets");
  await post("/screens/connection", { token, connectionId, decision: "disconnect" });
  expect((await api("GET /connections")).body.items).toEqual([]);
});

test("the workspace's stream tells a tenant of its own connections and of nobody else's", async () => {
  const { sandbox, token, api } = await givenBrowser();
  const stream = await givenStream(sandbox, `/sse/workspace?token=${token}`);
  expect(await stream.next()).toMatchObject({ type: "connected" });
  const zenith = await asTenant(sandbox, "zenith");
  await zenith("POST /connections/ensure", { appUrl: "rivets.example" });
  const { body } = await api("POST /connections/ensure", { appUrl: "rivets.example" });
  expect(await stream.next()).toEqual({ type: "element-update", elementType: "connection", elementId: body.id });
});

test("personal tokens are for those who allow them", async () => {
  const { sandbox } = await givenBrowser();
  expect((await bearer(sandbox, "pat-acme")("GET /self")).body.internalId).toBe("acme");
  expect((await bearer(await givenSandbox(), "pat-acme")("GET /self")).status).toBe(401);
});
