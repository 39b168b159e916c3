import { connect } from "node:net";
import { expect, test } from "vitest";
import type { SampleState } from "../contract";
import { asTenant, bearer, call, givenConnection, givenSandbox, sign } from "./fixtures/given-sandbox";

const unauthenticated = { type: "bad_request", key: "not_authenticated", message: expect.any(String) };

test("a request without a token, or with a wrong one, is refused in Membrane's words", async () => {
  const sandbox = await givenSandbox();
  const own = { workspaceKey: sandbox.workspaceKey, tenantKey: "acme" };
  const wrong = [
    await sign(sandbox, own, { secret: "another-secret-altogether" }),
    await sign(sandbox, own, { expiresIn: "-1s" }),
    await sign(sandbox, { ...own, workspaceKey: "another" }),
    await sign(sandbox, { workspaceKey: sandbox.workspaceKey }),
    "not-a-token",
  ];
  for (const answer of [
    await call(sandbox, "GET /self"),
    ...(await Promise.all(wrong.map((token) => bearer(sandbox, token)("GET /self")))),
  ]) {
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual(unauthenticated);
  }
});

test.each(["HS256", "HS384", "HS512"])("both generations of claims are read, signed with %s", async (alg) => {
  const sandbox = await givenSandbox();
  const older = await sign(sandbox, { iss: sandbox.workspaceKey, id: "acme", name: "Acme" }, { alg });
  const newer = await sign(
    sandbox,
    { workspaceKey: sandbox.workspaceKey, tenantKey: "acme", name: "Acme Inc" },
    { alg },
  );
  const first = await bearer(sandbox, older)("GET /self");
  const second = await bearer(sandbox, newer)("GET /self");
  expect(first.body).toMatchObject({ internalId: "acme", name: "Acme" });
  expect(second.body).toMatchObject({ id: first.body.id, name: "Acme Inc" });
});

test("tenants are apart: another's connection is not found, whatever is asked of it", async () => {
  const sandbox = await givenSandbox();
  const acme = await asTenant(sandbox, "acme");
  const zenith = await asTenant(sandbox, "zenith");
  const id = await givenConnection(acme);
  const { body } = await acme("GET /connections/".concat(id, "/actions"));
  const actionId = body.items[0].id;
  expect((await zenith("GET /connections")).body.items).toEqual([]);
  for (const line of [
    `GET /connections/${id}`,
    `PATCH /connections/${id}`,
    `DELETE /connections/${id}`,
    `GET /connections/${id}/proxy/rows`,
    `GET /actions?connectionId=${id}`,
    `POST /actions/${actionId}/run?connectionId=${id}`,
    `POST /actions/${actionId}/run`,
  ]) {
    const answer = await zenith(line, line.startsWith("GET") ? undefined : {});
    expect([line, answer.status, answer.body.key]).toEqual([line, 404, "not_found"]);
  }
});

test("each tenant writes to an account of its own", async () => {
  const sandbox = await givenSandbox();
  const rowsAfter = async (tenant: string, name?: string) => {
    const api = await asTenant(sandbox, tenant);
    const id = await givenConnection(api);
    if (name) await api(`POST /actions/create-row/run?connectionId=${id}`, { input: { name } });
    return (await api(`POST /actions/list-rows/run?connectionId=${id}`, {})).body.output.rows.length;
  };
  expect(await rowsAfter("acme", "Second")).toBe(2);
  expect(await rowsAfter("zenith")).toBe(1);
});

test("a fresh account starts with the sample state of its app, another one for each tenant", async () => {
  const sampleState: SampleState = ({ appKey, tenantOrdinal }) => ({ rows: [{ id: `${appKey} ${tenantOrdinal}` }] });
  const sandbox = await givenSandbox({ sampleState });
  const rowsOf = async (tenant: string) => {
    const api = await asTenant(sandbox, tenant);
    return (await api(`POST /connections/${await givenConnection(api)}/actions/list-rows/run`, {})).body.output.rows;
  };
  expect(await rowsOf("acme")).toEqual([{ id: "rivets 1" }]);
  expect(await rowsOf("zenith")).toEqual([{ id: "rivets 2" }]);
});

test("other sign-in values open another account of the same app, the same ones the same account", async () => {
  const api = await asTenant(await givenSandbox());
  const connect = async (instanceUrl: string) => {
    const { body } = await api("POST /connections", { integrationKey: "ledger" });
    await api(`PATCH /connections/${body.id}`, { connectorParameters: { instanceUrl } });
    await api(`PATCH /connections/${body.id}`, { credentials: { apiKey: "k" } });
    return (await api(`POST /connections/${body.id}/actions/create-row/run`, { name: instanceUrl })).body.output.rows
      .length;
  };
  expect(await connect("https://crm.ledger.example")).toBe(2);
  expect(await connect("https://other.example")).toBe(2);
  expect(await connect("https://crm.ledger.example")).toBe(3);
});

test("an unknown path, a body that is no JSON and a badly encoded path are refused", async () => {
  const sandbox = await givenSandbox();
  const api = await asTenant(sandbox);
  expect(await api("GET /nowhere")).toMatchObject({ status: 404, body: { type: "bad_request", key: "not_found" } });
  expect(await api("POST /connections", "{broken")).toMatchObject({ status: 400, body: { type: "bad_request" } });
  expect(await api("POST /act", "[1]")).toMatchObject({ status: 400, body: { type: "bad_request" } });
  expect(await api("GET /connections/%E0%A4%A")).toMatchObject({ status: 400, body: { type: "bad_request" } });
  expect((await call(sandbox, "GET /nowhere")).status).toBe(401);
});

test("a body above 10 MB is refused", async () => {
  const sandbox = await givenSandbox();
  const api = await asTenant(sandbox);
  const answer = await api("POST /act", { input: "x".repeat(10 * 1024 * 1024) });
  expect(answer).toMatchObject({ status: 400, body: { type: "bad_request" } });
});

test("browsers of any origin may call, with the SDK's own header", async () => {
  const sandbox = await givenSandbox();
  const asked = "authorization,content-type,membrane-api-version";
  const answer = await call(sandbox, "OPTIONS /connections", undefined, {
    origin: "https://app.example",
    "access-control-request-method": "GET",
    "access-control-request-headers": asked,
  });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-allow-headers")).toBe(asked);
  const refused = await call(sandbox, "GET /connections", undefined, { origin: "https://app.example" });
  expect(refused.headers.get("access-control-allow-origin")).toBe("*");
});

test("it listens on loopback only", async () => {
  const sandbox = await givenSandbox();
  const { hostname, port } = new URL(sandbox.url);
  expect(hostname).toBe("127.0.0.1");
  const other = connect({ host: "127.0.0.2", port: Number(port) });
  await expect(new Promise((resolve, reject) => other.once("connect", resolve).once("error", reject))).rejects.toThrow(
    "ECONNREFUSED",
  );
});

test("the catalogue names apps, integrations and whatever a search finds", async () => {
  const api = await asTenant(await givenSandbox());
  const id = await givenConnection(api);
  const apps = (await api("GET /external-apps?search=riv")).body.items;
  expect(apps).toEqual([
    expect.objectContaining({ key: "rivets", appUri: "https://www.rivets.example", isConnected: true }),
  ]);
  expect((await api(`GET /external-apps/${apps[0].id}`)).body.logoUri).toContain("logo.svg");
  expect((await api("GET /integrations/rivets")).body).toMatchObject({ name: "Rivets", connection: { id } });
  const found = (await api("GET /search?q=rivets&elementType=connection&limit=5")).body.items;
  expect(found).toEqual([{ elementType: "connection", element: expect.objectContaining({ id }) }]);
  expect((await api("GET /search?q=")).status).toBe(400);
});
