import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { asTenant, call, givenConnection, givenSandbox } from "./fixtures/given-sandbox";

async function givenApi(options = {}) {
  const sandbox = await givenSandbox(options);
  const api = await asTenant(sandbox);
  const id = await givenConnection(api);
  const fault = (body: object) => call(sandbox, "POST /sandbox/faults", body);
  const listRows = () => api(`POST /actions/list-rows/run?connectionId=${id}`, {});
  return { sandbox, api, id, fault, listRows };
}

test("only this machine reaches the strings behind the scene", async () => {
  const { sandbox } = await givenApi();
  expect((await call(sandbox, "GET /sandbox/state")).body.connections).toHaveLength(1);
  expect((await call(sandbox, "GET /sandbox/state", undefined, { origin: "https://evil.example" })).status).toBe(403);
  expect((await call(sandbox, "OPTIONS /sandbox/faults", undefined, { origin: "https://evil.example" })).status).toBe(
    403,
  );
});

describe("faults", () => {
  test.each([
    ["http500", 500, "internal"],
    ["rate_limit", 429, "bad_request"],
    ["not_authenticated", 401, "bad_request"],
    ["access_token_expired", 400, "connection"],
    ["unknown_type", 400, "solar_flare"],
  ])("%s answers %i once, then all is well", async (fault, status, type) => {
    const { fault: add, listRows } = await givenApi();
    await add({ fault, app: "rivets", times: 1 });
    expect(await listRows()).toMatchObject({ status, body: { type } });
    expect((await listRows()).status).toBe(200);
  });

  test("strike only where they are aimed", async () => {
    const { api, id, fault, listRows } = await givenApi();
    await fault({ fault: "http500", action: "create-row" });
    await fault({ fault: "html", route: "^GET /external-apps" });
    await fault({ fault: "http500", connection: "another" });
    expect((await listRows()).status).toBe(200);
    expect((await api("POST /act", { key: "create-row", connectionId: id, input: { name: "x" } })).status).toBe(500);
    const page = await api("GET /external-apps?limit=1");
    expect([page.status, page.headers.get("content-type")]).toEqual([502, "text/html; charset=utf-8"]);
  });

  test("can break a connection off, before the work or after it", async () => {
    const { sandbox, api, id, fault, listRows } = await givenApi();
    const create = () => api(`POST /actions/create-row/run?connectionId=${id}`, { input: { name: "x" } });
    await fault({ fault: "reset", times: 1 });
    await expect(create()).rejects.toThrow();
    await fault({ fault: "lost_answer", times: 1 });
    await expect(create()).rejects.toThrow();
    expect((await listRows()).body.output.rows).toHaveLength(2);
    await fault({ fault: "hang" });
    const never = fetch(`${sandbox.url}/self`, { signal: AbortSignal.timeout(200) });
    await expect(never).rejects.toThrow("timeout");
    expect((await call(sandbox, "DELETE /sandbox/faults")).status).toBe(204);
    expect((await listRows()).status).toBe(200);
  });

  test("can be the vendor's own, seen by runs and by the proxy", async () => {
    const { api, id, fault, listRows } = await givenApi();
    const response = { status: 503, headers: { "Retry-After": "9" }, body: { down: true } };
    await fault({ fault: "vendor", route: "^GET /rows", response, times: 2 });
    expect((await listRows()).body).toMatchObject({
      type: "action_run",
      data: { response: { status: 503, data: { down: true } } },
    });
    expect(await api(`GET /connections/${id}/proxy/rows`)).toMatchObject({ status: 503, body: { down: true } });
    expect((await listRows()).status).toBe(200);
  });

  test("that do not exist are refused", async () => {
    const { fault } = await givenApi();
    for (const wrong of [{}, { fault: "flood" }, { fault: "vendor" }, { fault: "html", route: "(" }])
      expect((await fault(wrong)).status).toBe(400);
  });
});

test("a connection can be cut, and put on any way", async () => {
  const { sandbox, api, id } = await givenApi();
  await call(sandbox, `POST /sandbox/connections/${id}/disconnect`, { message: "Key revoked" });
  expect((await api(`GET /connections/${id}`)).body).toMatchObject({
    disconnected: true,
    requestError: { message: "Key revoked" },
  });
  const steps = [{ state: "BUILDING", forMs: 50 }, { state: "THAWING" }];
  await call(sandbox, `POST /sandbox/connections/${id}/steps`, { steps });
  expect((await api(`GET /connections/${id}?wait=1`)).body.state).toBe("THAWING");
  expect((await call(sandbox, `POST /sandbox/connections/${id}/steps`, { steps: [] })).status).toBe(400);
});

test("somebody may edit at the vendor, past Membrane", async () => {
  const { sandbox, id, listRows } = await givenApi();
  const edit = { method: "POST", path: "/rows", body: { name: "By hand" } };
  expect((await call(sandbox, `POST /sandbox/connections/${id}/vendor`, edit)).status).toBe(200);
  expect((await listRows()).body.output.rows).toHaveLength(2);
});

test("a pinned clock stands until it is moved", async () => {
  const { sandbox, api, id } = await givenApi({ now: new Date("2026-03-04T12:00:00Z") });
  expect((await api(`GET /connections/${id}`)).body.createdAt).toBe("2026-03-04T12:00:00.000Z");
  expect((await call(sandbox, "POST /sandbox/clock", { offsetMs: 60_000 })).body.now).toBe("2026-03-04T12:01:00.000Z");
  expect((await call(sandbox, "POST /sandbox/clock", { advanceMs: 60_000 })).body.now).toBe("2026-03-04T12:02:00.000Z");
  expect((await call(sandbox, "POST /sandbox/clock", {})).status).toBe(400);
});

test("a second start finds the same tenants, connections, action ids, rows and first start", async () => {
  const stateDir = await mkdtemp(join(tmpdir(), "sandbox-"));
  onTestFinished(() => rm(stateDir, { recursive: true }));
  const { sandbox, api, id, listRows } = await givenApi({ stateDir });
  await api(`POST /actions/create-row/run?connectionId=${id}`, { input: { name: "Kept" } });
  const building = (await api("POST /connections/ensure", { appUrl: "unheard-of.example" })).body;
  const before = [
    (await api("GET /self")).body.id,
    (await api(`GET /actions?connectionId=${id}`)).body,
    (await listRows()).body.output,
  ];
  await sandbox.stop();

  const second = await givenSandbox({ stateDir });
  const again = await asTenant(second);
  const run = (await again(`POST /actions/list-rows/run?connectionId=${id}`, {})).body;
  expect([
    (await again("GET /self")).body.id,
    (await again(`GET /actions?connectionId=${id}`)).body,
    run.output,
  ]).toEqual(before);
  expect(second.world.clock.firstStart).toEqual(sandbox.world.clock.firstStart);
  expect((await again(`GET /connections/${building.id}?wait=1&timeout=5`)).body.state).toBe("CLIENT_ACTION_REQUIRED");
});
