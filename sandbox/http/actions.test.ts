import { describe, expect, test } from "vitest";
import { asTenant, givenConnection, givenSandbox } from "./fixtures/given-sandbox";

async function givenApi(options = {}) {
  const sandbox = await givenSandbox(options);
  const api = await asTenant(sandbox);
  return { sandbox, api, id: await givenConnection(api) };
}

test("actions are ranked by intent, searched and paged, with or without the connection in the path", async () => {
  const { api, id } = await givenApi();
  const keys = async (line: string) => (await api(line)).body.items.map(({ key }: { key: string }) => key);
  expect((await keys(`GET /actions?connectionId=${id}&intent=add+a+new+row&limit=2`))[0]).toBe("create-row");
  expect(await keys(`GET /connections/${id}/actions?intent=list%20rows&limit=1`)).toEqual(["list-rows"]);
  expect(await keys(`GET /actions?connectionId=${id}&search=status`)).toEqual(["get-status"]);
  const first = (await api(`GET /actions?connectionId=${id}&limit=3`)).body;
  expect(await keys(`GET /actions?connectionId=${id}&limit=3&cursor=${first.cursor}`)).toHaveLength(1);
  expect((await api(`GET /actions?connectionId=${id}&intent=${"x".repeat(201)}`)).status).toBe(400);
});

test("an action's id belongs to its connection, its key to every one", async () => {
  const sandbox = await givenSandbox();
  const idIn = async (tenant: string) => {
    const api = await asTenant(sandbox, tenant);
    const { body } = await api(`GET /actions/list-rows?connectionId=${await givenConnection(api)}`);
    expect((await api(`GET /actions/${body.id}`)).body).toEqual(body);
    return body.id;
  };
  const [acme, zenith] = [await idIn("acme"), await idIn("zenith")];
  expect(acme).toMatch(/^[0-9a-f]{24}$/);
  expect(acme).not.toBe(zenith);
});

test("the catalogue's actions have no key and run by their id", async () => {
  const { api, id } = await givenApi();
  const { externalAppId } = (await api(`GET /connections/${id}`)).body;
  const { items } = (await api(`GET /actions?externalAppId=${externalAppId}`)).body;
  expect(items[0]).toMatchObject({ key: "", name: "List Rows", isUniversal: true });
  expect((await api(`POST /actions/${items[0].id}/run?connectionId=${id}`, {})).status).toBe(200);
});

test("an action runs in all three wire forms", async () => {
  const { api, id } = await givenApi();
  const input = { name: "New" };
  const answers = [
    await api(`POST /actions/create-row/run?connectionId=${id}`, { input }),
    await api(`POST /action/run?key=create-row&integrationKey=rivets&connectionId=${id}`, { input }),
    await api(`POST /connections/${id}/actions/create-row/run`, input),
    await api("POST /connections/rivets/actions/create-row/run", input),
  ];
  expect(answers.map(({ status, body }) => [status, body.output.rows.length])).toEqual([
    [200, 2],
    [200, 3],
    [200, 4],
    [200, 5],
  ]);
  expect(answers.every(({ body }) => /^[0-9a-f]{24}$/.test(body.actionRunId))).toBe(true);
});

test("input is checked, and what the schema does not name is dropped without a word", async () => {
  const { api, id } = await givenApi();
  const run = (input: unknown) => api(`POST /actions/create-row/run?connectionId=${id}`, { input });
  expect((await run({ name: "New", colour: "red" })).body.output.rows.at(-1)).toEqual({ id: "2", name: "New" });
  for (const wrong of [undefined, {}, { name: null }, { name: 7 }, { name: "x", size: 1.5 }, "text"]) {
    const { status, body } = await run(wrong);
    expect([wrong, status, body.type]).toEqual([wrong, 400, "bad_request"]);
    expect(body.actionRunId).toEqual(expect.any(String));
  }
});

test("long integers survive a run as they are", async () => {
  const { api, id } = await givenApi();
  const { text } = await api(`POST /actions/get-status/run?connectionId=${id}`, { input: { path: "/bare-integers" } });
  expect(text).toContain('{"output":{"id":7782342274025937895},');
});

describe("a vendor's refusal", () => {
  test.each([
    [403, 403, "bad_request", "access_denied"],
    [404, 404, "bad_request", "not_found"],
    [429, 429, "connection", "rate_limit_exceeded"],
    [409, 400, "action_run", undefined],
    [500, 400, "action_run", undefined],
  ])("%i becomes HTTP %i, type %s, key %s", async (vendor, status, type, key) => {
    const { api, id } = await givenApi();
    const answer = await api(`POST /actions/get-status/run?connectionId=${id}`, {
      input: { path: `/status/${vendor}` },
    });
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      type,
      actionRunId: expect.any(String),
      data: {
        request: { method: "GET", url: `https://www.rivets.example/status/${vendor}` },
        response: { status: vendor, headers: { "x-vendor": "yes" }, data: { error: `is ${vendor}` } },
      },
    });
    expect(answer.body.key).toBe(key);
    expect(answer.headers.get("retry-after")).toBe("2");
  });

  test("of the credentials ends the connection until somebody signs in", async () => {
    const { api, id } = await givenApi();
    const run = () => api(`POST /actions/get-status/run?connectionId=${id}`, { input: { path: "/status/401" } });
    const expired = { status: 400, body: { type: "connection", key: "access_token_expired" } };
    expect(await run()).toMatchObject({ ...expired, body: { ...expired.body, data: { response: { status: 401 } } } });
    expect((await api(`GET /connections/${id}`)).body).toMatchObject({
      state: "CLIENT_ACTION_REQUIRED",
      connected: false,
      disconnected: true,
      requestError: { type: "connection", key: "access_token_expired" },
      clientAction: { type: "connect" },
    });
    expect(await run()).toMatchObject(expired);
  });
});

describe("the shape of a filter", () => {
  const find = { input: { filter: { since: "2026" } } };

  test("is the action's own when nothing else is asked for", async () => {
    const { api, id } = await givenApi();
    expect((await api(`POST /actions/find-rows/run?connectionId=${id}`, find)).body.output.asked).toEqual({
      since: "2026",
    });
  });

  test("can be flat everywhere", async () => {
    const { api, id } = await givenApi({ schemaStyle: "flat" });
    const { inputSchema } = (await api(`GET /actions/find-rows?connectionId=${id}`)).body;
    expect(inputSchema).toMatchObject({ properties: { since: { type: "string" } }, required: ["since"] });
    const flat = await api(`POST /actions/find-rows/run?connectionId=${id}`, { input: { since: "2026" } });
    expect(flat.body.output.asked).toEqual({ since: "2026" });
    expect((await api(`POST /actions/find-rows/run?connectionId=${id}`, find)).status).toBe(400);
  });

  test("can be nested everywhere, paging left outside", async () => {
    const { api, id } = await givenApi({ schemaStyle: "nested" });
    const { inputSchema } = (await api(`GET /actions/list-rows?connectionId=${id}`)).body;
    expect(Object.keys(inputSchema.properties)).toEqual(["limit", "filter"]);
    const input = { limit: 5, filter: { since: "2026" } };
    const run = await api(`POST /actions/list-rows/run?connectionId=${id}`, { input });
    expect(run.body.output.asked).toEqual({ since: "2026" });
    const flat = await api(`POST /actions/list-rows/run?connectionId=${id}`, { input: { since: "2026" } });
    expect(flat.body.output.asked).toEqual({});
  });
});

test("every run leaves a log that only its tenant reads", async () => {
  const { sandbox, api, id } = await givenApi();
  const good = (await api(`POST /actions/list-rows/run?connectionId=${id}`, { input: {}, meta: { requestId: "r1" } }))
    .body;
  const bad = (await api(`POST /actions/create-row/run?connectionId=${id}`, { input: {} })).body;
  expect((await api(`GET /action-run-logs/${good.actionRunId}`)).body).toMatchObject({
    status: "success",
    name: "List Rows",
    meta: { requestId: "r1" },
    output: good.output,
    connectionId: id,
  });
  expect((await api(`GET /action-run-logs/${bad.actionRunId}`)).body).toMatchObject({
    status: "error",
    error: { type: "bad_request" },
  });
  for (const line of [
    `GET /action-run-logs/${good.actionRunId}/details`,
    `GET /action-run-logs/${good.actionRunId}?details=true`,
  ])
    expect((await api(line)).body.externalApiLogs[0].request.url).toBe("https://www.rivets.example/rows");
  const listed = (await api("GET /action-run-logs?status=error")).body.items;
  expect(listed.map((log: { id: string }) => log.id)).toEqual([bad.actionRunId]);
  const zenith = await asTenant(sandbox, "zenith");
  expect((await zenith(`GET /action-run-logs/${good.actionRunId}`)).status).toBe(404);
});

describe("/act", () => {
  test("runs an action by id or key", async () => {
    const { api, id } = await givenApi();
    const { body: action } = await api(`GET /actions/list-rows?connectionId=${id}`);
    expect((await api("POST /act", { key: "list-rows", connectionId: id })).body.output.rows).toHaveLength(1);
    expect((await api("POST /act", { id: action.id, input: {} })).body.output.rows).toHaveLength(1);
  });

  test("sends any request, with the vendor's status in the output", async () => {
    const { api, id } = await givenApi();
    const sent = { method: "POST", path: "/echo", query: { a: 1 }, headers: { "X-One": "1" }, body: { b: 2 } };
    const { body } = await api("POST /act", { api: sent, connectionId: id });
    expect(body.output).toMatchObject({
      status: 200,
      data: { method: "POST", query: "a=1", body: { b: 2 }, headers: { "x-one": "1" } },
    });
    const refused = await api("POST /act", { api: { method: "GET", path: "/status/404" }, connectionId: id });
    expect(refused).toMatchObject({ status: 200, body: { output: { status: 404 } } });
  });

  test.each([
    {},
    { key: "list-rows", id: "x" },
    { key: "list-rows", colour: "red" },
    { code: "module.exports = () => 1" },
    { api: { method: "TRACE", path: "/rows" } },
    { api: { method: "GET", path: "https://elsewhere.example/" } },
  ])("refuses %j", async (body) => {
    const { api, id } = await givenApi();
    expect(await api("POST /act", { connectionId: id, ...body })).toMatchObject({
      status: 400,
      body: { type: "bad_request" },
    });
  });
});

test("old runs lose their large parts before they are forgotten", async () => {
  const { api, id, sandbox } = await givenApi({
    sampleState: () => ({ rows: [{ id: "1", name: "x".repeat(1_500_000) }] }),
  });
  const ids: string[] = [];
  for (let run = 0; run < 3; run += 1)
    ids.push((await api(`POST /actions/list-rows/run?connectionId=${id}`, {})).body.actionRunId);
  expect(sandbox.world.runs.map(({ outputJson }) => outputJson !== undefined)).toEqual([false, true, true]);
  const oldest = (await api(`GET /action-run-logs/${ids[0]}/details`)).body;
  expect(oldest).toMatchObject({ id: ids[0], status: "success", externalApiLogs: [] });
});
