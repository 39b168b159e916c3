import { expect, test } from "vitest";
import { approveSignIn } from "../sign-in";
import { asTenant, call, givenConnection, givenSandbox } from "./fixtures/given-sandbox";

const path = (url: string) => new URL(url).pathname + new URL(url).search;
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const formType = { "content-type": "application/x-www-form-urlencoded" };

async function givenSignIn(appUrl = "rivets.example") {
  const sandbox = await givenSandbox();
  const api = await asTenant(sandbox);
  const { body } = await api("POST /connections/ensure", { appUrl });
  const uiUrl: string = body.clientAction.uiUrl;
  const requestId = new URL(uiUrl).searchParams.get("connectionRequestId") ?? "";
  const submit = (fields: Record<string, string>) =>
    call(sandbox, "POST /screens/connections", form({ connectionRequestId: requestId, ...fields }), formType);
  return { sandbox, api, id: body.id as string, uiUrl, submit };
}

test("the page is titled by the app, filled in, framable and never cached", async () => {
  const { sandbox, uiUrl } = await givenSignIn();
  const page = await call(sandbox, `GET ${path(uiUrl)}`);
  expect(page.text).toContain("<title>Sign in to Rivets</title>");
  expect(page.text).toContain('value="rivets-sample-key"');
  expect(page.headers.get("x-frame-options")).toBeNull();
  expect(page.headers.get("cache-control")).toBe("no-store");
});

test("approving makes the connection READY and tells the window around it; the link works once", async () => {
  const { sandbox, api, id, uiUrl, submit } = await givenSignIn();
  const done = await submit({ apiKey: "k", decision: "approve" });
  expect(done.text).toContain("newConnectionCreated");
  expect((await api(`GET /connections/${id}`)).body.state).toBe("READY");
  expect((await submit({ apiKey: "k" })).status).toBe(410);
  expect((await call(sandbox, `GET ${path(uiUrl)}`)).status).toBe(410);
});

test("the same page is handed out while it is young, so that polling does not reload it", async () => {
  const { api, id, uiUrl } = await givenSignIn();
  expect((await api(`GET /connections/${id}`)).body.clientAction.uiUrl).toBe(uiUrl);
});

test("denying changes nothing and spends the link; failing says why; both leave the way open", async () => {
  const { api, id, uiUrl, submit } = await givenSignIn();
  expect((await submit({ decision: "deny" })).text).toContain("newConnectionFailure");
  const after = (await api(`GET /connections/${id}`)).body;
  expect(after).toMatchObject({ state: "CLIENT_ACTION_REQUIRED" });
  expect(after).not.toHaveProperty("requestError");
  expect(after.clientAction.uiUrl).not.toBe(uiUrl);
  const requestId = new URL(after.clientAction.uiUrl).searchParams.get("connectionRequestId") ?? "";
  await submit({ connectionRequestId: requestId, decision: "fail" });
  const failed = (await api(`GET /connections/${id}`)).body;
  expect(failed.requestError.message).toContain("refused");
  await approveSignIn(failed.clientAction.uiUrl);
  const ready = (await api(`GET /connections/${id}`)).body;
  expect(ready.state).toBe("READY");
  expect(ready).not.toHaveProperty("requestError");
});

test("an app with instances asks which one first, then for the sign-in, and remembers the instance", async () => {
  const { sandbox, api, id, uiUrl, submit } = await givenSignIn("ledger.example");
  expect((await api(`GET /connections/${id}`)).body.clientAction.type).toBe("provide-input");
  expect((await call(sandbox, `GET ${path(uiUrl)}`)).text).toContain('type="url" value="https://crm.ledger.example"');
  expect((await submit({ instanceUrl: "nonsense" })).status).toBe(422);
  const next = await submit({ instanceUrl: "https://own.example" });
  expect(next.status).toBe(303);
  const { clientAction } = (await api(`GET /connections/${id}`)).body;
  expect(clientAction).toMatchObject({ type: "connect", uiUrl: next.headers.get("location") });
  await approveSignIn(clientAction.uiUrl);
  expect((await api(`GET /connections/${id}`)).body.connectorParameters).toMatchObject({
    instanceUrl: "https://own.example",
  });
});

test("a script can go through every page of a sign-in", async () => {
  const { api, id, uiUrl } = await givenSignIn("ledger.example");
  await approveSignIn(uiUrl);
  expect((await api(`GET /connections/${id}`)).body.state).toBe("READY");
});

test("what was typed comes back as text, not as markup", async () => {
  const { submit } = await givenSignIn("ledger.example");
  const page = await submit({ instanceUrl: '"><script>alert(1)</script>' });
  expect(page.text).toContain("&#62;&#60;script");
  expect(page.text).not.toContain("<script>");
});

test("a page may refuse to be framed, for those who must cope with it", async () => {
  const { sandbox, uiUrl } = await givenSignIn("unframed.example");
  expect((await call(sandbox, `GET ${path(uiUrl)}`)).headers.get("x-frame-options")).toBe("DENY");
});

test("a connection request leads back to where the asker wanted", async () => {
  const sandbox = await givenSandbox();
  const api = await asTenant(sandbox);
  const redirectUri = "https://app.example/back?a=1";
  const asked = await api("POST /connection-requests", { integrationKey: "rivets", name: "Mine", redirectUri });
  expect(asked.body).toMatchObject({ status: "pending", integrationKey: "rivets", tenantId: expect.any(String) });
  const fields = { connectionRequestId: asked.body.requestId, apiKey: "k" };
  const done = await call(sandbox, "POST /screens/connections", form(fields), formType);
  const { body } = await api(`GET /connection-requests/${asked.body.requestId}`);
  expect(body.status).toBe("success");
  expect(done.headers.get("location")).toBe(`${redirectUri}&connectionId=${body.resultConnectionId}`);
  expect((await api(`GET /connections/${body.resultConnectionId}`)).body).toMatchObject({
    name: "Mine",
    state: "READY",
  });
  const zenith = await asTenant(sandbox, "zenith");
  expect((await zenith(`GET /connection-requests/${asked.body.requestId}`)).status).toBe(404);
});

test("a working connection can be signed in anew by a request of its own", async () => {
  const sandbox = await givenSandbox();
  const api = await asTenant(sandbox);
  const id = await givenConnection(api);
  const { body } = await api("POST /connection-requests", { connectionId: id });
  await approveSignIn(body.url);
  expect((await api(`GET /connection-requests/${body.requestId}`)).body).toMatchObject({
    status: "success",
    resultConnectionId: id,
  });
  expect((await api("GET /connections")).body.items).toHaveLength(1);
  expect((await api("POST /connection-options", { connectionId: id })).body[0].inputSchema.required).toEqual([
    "apiKey",
  ]);
});
