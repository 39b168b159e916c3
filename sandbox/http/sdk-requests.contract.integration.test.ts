import { MembraneClient } from "@membranehq/sdk";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { expect, test } from "vitest";
import { call, sign } from "./fixtures/given-sandbox";
import { type Contract, givenContract } from "./fixtures/given-sdk";

/** What the official client really sends, method by method, and that the sandbox answers it in a way the client takes. */

function clientFor({ sandbox, url }: Contract): MembraneClient {
  const { workspaceKey, workspaceSecret } = sandbox;
  return new MembraneClient({ apiUri: url, workspaceKey, workspaceSecret, tenantKey: "acme" });
}

type Row = {
  call: string;
  /** The order it sends, method, path and query byte for byte. */
  line: string;
  body?: unknown;
  run(client: MembraneClient): Promise<unknown>;
  answer?: unknown;
};

const rows: Row[] = [
  {
    call: "connections.find()",
    run: (client) => client.connections.find(),
    line: "GET /connections",
    answer: { items: [{ key: "con_1", state: "READY" }] },
  },
  {
    call: "connections.find({…})",
    run: (client) =>
      client.connections.find({
        limit: 10,
        cursor: "0",
        search: "gm ail",
        connected: true,
        disconnected: false,
        integrationKey: "gmail",
      } as object),
    line: "GET /connections?limit=10&cursor=0&search=gm+ail&connected=true&disconnected=false&integrationKey=gmail",
    answer: { items: [] },
  },
  {
    call: "connection(id).get()",
    run: (client) => client.connection("con_1").get(),
    line: "GET /connections/con_1?includeSecrets=false",
    answer: { key: "con_1", connected: true },
  },
  {
    call: "connection(id).get({ wait, timeout })",
    // Not in the types of 0.28.3, yet passed on.
    run: (client) => client.connection("con_1").get({ wait: true, timeout: 30 } as object),
    line: "GET /connections/con_1?wait=true&timeout=30",
    answer: { state: "READY" },
  },
  {
    call: "post('/connections/ensure')",
    run: (client) => client.post("/connections/ensure", { appUrl: "https://www.rivets.example/", name: "Rivets" }),
    line: "POST /connections/ensure",
    body: { appUrl: "https://www.rivets.example/", name: "Rivets" },
    answer: { key: "con_1" },
  },
  {
    call: "connections.create({ intent })",
    run: (client) => client.connections.create({ intent: "Connect to Ledger" }),
    line: "POST /connections",
    body: { intent: "Connect to Ledger" },
    answer: { name: "Ledger", state: "CLIENT_ACTION_REQUIRED", clientAction: { type: "provide-input" } },
  },
  {
    call: "connection(id).patch()",
    run: (client) => client.connection("con_1").patch({ name: "Patched" }),
    line: "PATCH /connections/con_1",
    body: { name: "Patched" },
    answer: { name: "Patched" },
  },
  {
    call: "connection(id).put()",
    run: (client) => client.connection("con_1").put({ name: "Put" }),
    line: "PUT /connections/con_1",
    body: { name: "Put" },
    answer: { name: "Put" },
  },
  {
    call: "connection(id).archive()",
    run: (client) => client.connection("con_1").archive(),
    line: "DELETE /connections/con_1",
  },
  {
    call: "connection(id).refreshCredentials()",
    run: (client) => client.connection("con_1").refreshCredentials(),
    line: "POST /connections/con_1/refresh-credentials",
    body: "",
  },
  {
    call: "proxy.get()",
    run: (client) => client.connection("con_1").proxy.get("/echo/v2/calls?limit=2&x=a%20b"),
    line: "GET /connections/con_1/proxy/echo/v2/calls?limit=2&x=a%20b",
    answer: { method: "GET", path: "/echo/v2/calls", query: "limit=2&x=a+b" },
  },
  {
    call: "proxy.post(path, object)",
    run: (client) => client.connection("con_1").proxy.post("echo/v2/calls", { a: 1 }),
    line: "POST /connections/con_1/proxy/echo/v2/calls",
    body: { a: 1 },
    answer: { path: "/echo/v2/calls", body: { a: 1 } },
  },
  {
    call: "proxy.post(path, text)",
    run: (client) => client.connection("con_1").proxy.post("echo/v2/calls", "raw=1"),
    line: "POST /connections/con_1/proxy/echo/v2/calls",
    body: "raw=1",
    answer: { body: "raw=1", headers: { "content-type": "application/x-www-form-urlencoded" } },
  },
  {
    call: "proxy.delete()",
    run: (client) => client.connection("con_1").proxy.delete("echo/v2/calls/1"),
    line: "DELETE /connections/con_1/proxy/echo/v2/calls/1",
    answer: { method: "DELETE" },
  },
  {
    call: "connection(id).request()",
    run: (client) => client.connection("con_1").request("/echo/users/list", { page: 1 }),
    line: "POST /connections/con_1/api/echo/users/list",
    body: { page: 1 },
    answer: { method: "POST", path: "/echo/users/list", body: { page: 1 } },
  },
  {
    call: "connectionRequest()",
    run: (client) => client.connectionRequest("con_1", "list-rows", { limit: 5 }),
    line: "POST /connections/con_1/execute-request",
    body: { key: "list-rows", payload: { limit: 5 } },
    answer: { output: { rows: [{ id: "1" }] } },
  },
  {
    call: "actions.find({…})",
    run: (client) => client.actions.find({ connectionId: "con_1", intent: "list rows & more", limit: 10 }),
    line: "GET /actions?connectionId=con_1&intent=list+rows+%26+more&limit=10",
    answer: { items: expect.arrayContaining([expect.objectContaining({ key: "list-rows" })]) },
  },
  {
    call: "action(id).get()",
    run: (client) => client.action("list-rows").get(),
    line: "GET /actions/list-rows",
    answer: { key: "list-rows", inputSchema: { type: "object" } },
  },
  {
    call: "action(id).run(input)",
    run: (client) => client.action("list-rows").run({ limit: 2 }, { connectionId: "con_1" }),
    line: "POST /actions/list-rows/run?connectionId=con_1",
    body: { input: { limit: 2 } },
    answer: { output: { rows: [{ id: "1" }] }, actionRunId: expect.stringMatching(/^[0-9a-f]{24}$/) },
  },
  {
    call: "action(id).run()",
    run: (client) => client.action("list-rows").run(undefined, { connectionId: "con_1" }),
    line: "POST /actions/list-rows/run?connectionId=con_1",
    body: {},
    answer: { output: { rows: [{ id: "1" }] } },
  },
  {
    call: "action({ key, integrationKey }).run()",
    run: (client) =>
      client.action({ key: "list-rows", integrationKey: "rivets" }).run({ limit: 2 }, { connectionId: "con_1" }),
    line: "POST /action/run?key=list-rows&integrationKey=rivets&connectionId=con_1",
    body: { input: { limit: 2 } },
    answer: { output: { rows: [{ id: "1" }] } },
  },
  {
    call: "connection(id).action(key).run()",
    run: (client) => client.connection("con_1").action("create-row").run({ name: "Second" }),
    line: "POST /connections/con_1/actions/create-row/run",
    body: { name: "Second" },
    answer: { output: { rows: [{ id: "1" }, { id: "2", name: "Second" }] } },
  },
  {
    call: "connection(id).action(key).get()",
    run: (client) => client.connection("con_1").action("list-rows").get(),
    line: "GET /connections/con_1/actions/list-rows",
    answer: { key: "list-rows" },
  },
  {
    call: "connection(id).actions.list()",
    run: (client) => client.connection("con_1").actions.list({ limit: 5, intent: "list rows" }),
    line: "GET /connections/con_1/actions?limit=5&intent=list%20rows",
    answer: { items: expect.arrayContaining([expect.objectContaining({ key: "list-rows" })]) },
  },
  {
    call: "post('/act')",
    run: (client) => client.post("/act", { key: "list-rows", connectionKey: "con_1", input: { limit: 1 } }),
    line: "POST /act",
    body: { key: "list-rows", connectionKey: "con_1", input: { limit: 1 } },
    answer: { output: { rows: [{ id: "1" }] } },
  },
  {
    call: "self.get()",
    run: (client) => client.self.get(),
    line: "GET /self",
    answer: { internalId: "acme" },
  },
  {
    call: "self.setCredentials()",
    run: (client) => client.setCredentials({ secret: "s" }),
    line: "PATCH /self",
    body: { credentials: { secret: "s" } },
  },
  {
    call: "integrations.find()",
    run: (client) => client.integrations.find({ limit: 20 }),
    line: "GET /integrations?limit=20",
    answer: { items: [{ key: "rivets" }, { key: "ledger" }] },
  },
  {
    call: "integration(key).get()",
    run: (client) => client.integration("rivets").get(),
    line: "GET /integrations/rivets",
    answer: { key: "rivets", connection: { key: "con_1" } },
  },
  {
    call: "connection(id).operation(key).run()",
    run: (client) => client.connection("con_1").operation("list-rows").run({ input: {} }),
    line: "POST /connections/con_1/operations/list-rows/run",
    body: { input: {} },
    answer: { output: { rows: [{ id: "1" }] } },
  },
  {
    call: "connection(id).dataCollection(key).list()",
    run: (client) => client.connection("con_1").dataCollection("rows", { p: 1 }).list({ cursor: "x" }),
    line: "POST /connections/con_1/data/rows/list?p=1",
    body: { cursor: "x" },
    answer: { records: [{ id: "1", name: "First", fields: { id: "1", name: "First" } }] },
  },
];

test.each(rows)("$call", async ({ run, line, body, answer }) => {
  const contract = await givenContract();
  const given = await run(clientFor(contract));
  const [request, ...more] = contract.requests;
  if (!request) expect.unreachable("nothing was sent");
  expect(more).toEqual([]);
  expect(`${request.method} ${request.url}`).toBe(line);
  expect(request.headers).toMatchObject({
    accept: "application/json, text/plain, */*",
    "accept-encoding": "gzip, compress, deflate, br",
    connection: "keep-alive",
    "membrane-api-version": "2025-10-21",
    "user-agent": expect.stringMatching(/^axios\/1\./),
  });
  if (typeof body === "string") {
    expect(request.body).toBe(body);
    expect(request.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  } else if (body !== undefined) {
    expect(JSON.parse(request.body)).toEqual(body);
    expect(request.headers["content-type"]).toBe("application/json");
  } else {
    expect(request.body).toBe("");
    expect(request.headers).not.toHaveProperty("content-type");
  }
  expect(request.headers["content-length"]).toBe(
    body === undefined ? undefined : String(Buffer.byteLength(request.body)),
  );
  if (answer !== undefined) expect(given).toMatchObject(answer as object);
});

test("actions.findAll() begins at cursor 0 and walks from cursor to cursor", async () => {
  const contract = await givenContract();
  const { sandbox, requests } = contract;
  const [last] = await clientFor(contract).actions.findAll({ connectionId: "con_1" });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /actions?connectionId=con_1&limit=1000&cursor=0",
  ]);
  requests.length = 0;
  const page = { items: [last], cursor: last?.id };
  await call(sandbox, "POST /sandbox/faults", {
    fault: "answer",
    times: 1,
    route: "GET /actions",
    response: { status: 200, body: page },
  });
  const all = await clientFor(contract).actions.findAll({ connectionId: "con_1" });
  expect(requests.map(({ url }) => url)).toEqual([
    "/actions?connectionId=con_1&limit=1000&cursor=0",
    `/actions?connectionId=con_1&limit=1000&cursor=${last?.id}`,
  ]);
  expect(new Set(all.map(({ key }) => key))).toEqual(new Set(["list-rows", "find-rows", "create-row", "get-status"]));
});

test("customers.find() needs the manager's token, which a tenant's is not", async () => {
  const contract = await givenContract();
  const { sandbox, url, requests } = contract;
  await expect(clientFor(contract).customers.find()).rejects.toMatchObject({ data: { key: "access_denied" } });
  const token = await sign(sandbox, { workspaceKey: sandbox.workspaceKey, isAdmin: true });
  const found = await new MembraneClient({ apiUri: url, token }).customers.find();
  expect(found.items).toMatchObject([{ internalId: "acme" }]);
  expect(requests.map(({ method, url: path }) => `${method} ${path}`)).toEqual(["GET /customers", "GET /customers"]);
});

test("the client mints an HS256 token of exactly id, iss and exp, good for an hour, and keeps it", async () => {
  const contract = await givenContract();
  const client = clientFor(contract);
  await client.self.get();
  await client.self.get();
  const [first, second] = contract.requests.map(({ headers }) => headers.authorization);
  expect(second).toBe(first);
  const token = first?.replace(/^Bearer /, "") ?? "";
  expect(decodeProtectedHeader(token)).toEqual({ alg: "HS256", typ: "JWT" });
  const { exp, ...claims } = decodeJwt(token);
  expect(claims).toEqual({ id: "acme", iss: contract.sandbox.workspaceKey });
  expect(Math.abs((exp ?? 0) - Date.now() / 1000 - 3600)).toBeLessThan(10);
});

test("a token from outside, fetched once, and a personal one are taken as they are", async () => {
  const { sandbox, url, requests } = await givenContract();
  const token = await sign(sandbox, { workspaceKey: sandbox.workspaceKey, tenantKey: "acme" });
  let fetched = 0;
  const fetchToken = async () => {
    fetched++;
    return token;
  };
  const client = new MembraneClient({ apiUri: url, fetchToken });
  expect(await client.self.get()).toMatchObject({ internalId: "acme" });
  await client.self.get();
  expect(fetched).toBe(1);
  expect(await new MembraneClient({ apiUri: `${url}/`, token: "pat-acme" }).self.get()).toMatchObject({
    internalId: "acme",
  });
  expect(requests.map(({ headers }) => headers.authorization)).toEqual([
    `Bearer ${token}`,
    `Bearer ${token}`,
    "Bearer pat-acme",
  ]);
});
