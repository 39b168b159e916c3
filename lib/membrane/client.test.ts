import { inspect } from "node:util";
import { jwtVerify } from "jose";
import { expect, test } from "vitest";
import { z } from "zod";
import { type AppError, isAppError } from "@/lib/errors";
import { listActions, runAction } from "./actions";
import { ask } from "./client";
import {
  archiveMembraneConnection,
  ensureMembraneConnection,
  getMembraneConnection,
  listMembraneConnections,
} from "./connections";
import { vendorWords } from "./errors";
import { startServer } from "./fixtures/server";
import { checkMembrane } from "./health";
import { proxyGet } from "./proxy";

const run = { connectionId: "con_1", action: "act_1", input: { limit: 1 }, reading: true };
const refusal = (work: Promise<unknown>): Promise<AppError> =>
  work.then(
    () => expect.unreachable("was answered"),
    (error: unknown) => (isAppError(error) ? error : expect.unreachable(String(error))),
  );

test("a token names workspace and tenant for both generations of servers and lives for minutes", async () => {
  await using server = await startServer(() => ({ body: { items: [] } }));
  await listMembraneConnections(server.caller);
  const token = server.seen[0]?.headers.authorization?.replace("Bearer ", "") ?? "";
  const { payload, protectedHeader } = await jwtVerify(token, new TextEncoder().encode("ws-secret"));
  expect(protectedHeader.alg).toBe("HS256");
  expect(payload).toMatchObject({ workspaceKey: "wk", iss: "wk", tenantKey: "ten-1", id: "ten-1" });
  expect((payload.exp ?? 0) * 1000 - Date.now()).toBeLessThanOrEqual(300_000);
  expect(server.seen[0]?.headers["membrane-api-version"]).toBe("2025-10-21");
});

test("a base path is kept and ids are escaped", async () => {
  await using server = await startServer(() => ({ body: { id: "x" } }), "/base/");
  await getMembraneConnection(server.caller, "a/../../self?x=1#y");
  expect(server.seen[0]?.url).toBe("/base/connections/a%2F..%2F..%2Fself%3Fx%3D1%23y");
});

test.each(["", ".", ".."])("the id %j is refused before anything is sent", async (id) => {
  await using server = await startServer(() => ({ body: { id: "x" } }));
  await expect(async () => getMembraneConnection(server.caller, id)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  expect(server.seen).toEqual([]);
});

test("a list follows its cursor to the end and leaves out rows without an id", async () => {
  await using server = await startServer((_seen, count) =>
    count === 1
      ? { body: { items: [{ id: "a" }, { name: "?" }, null], cursor: "c 2" } }
      : { body: { items: [{ id: "b" }] } },
  );
  const connections = await listMembraneConnections(server.caller);
  expect(connections.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(server.seen[1]?.url).toContain("cursor=c+2");
});

test("a server that repeats its cursor does not keep us", async () => {
  await using server = await startServer(() => ({ body: { items: [{ id: "a" }], cursor: "same" } }));
  expect(await listMembraneConnections(server.caller)).toHaveLength(2);
});

test("a connection reads whatever is missing, null or of another kind as absent", async () => {
  await using server = await startServer(() => ({
    body: {
      id: "c",
      state: "SOMETHING_NEW",
      connected: "yes",
      clientAction: null,
      errors: "none",
      integration: 3,
      more: [],
    },
  }));
  expect(await getMembraneConnection(server.caller, "c")).toMatchObject({
    id: "c",
    state: "SOMETHING_NEW",
    connected: null,
    clientAction: null,
    error: null,
    integration: null,
  });
});

test("waiting asks Membrane to hold its answer", async () => {
  await using server = await startServer(() => ({ body: { id: "c", state: "READY" } }));
  await getMembraneConnection(server.caller, "c", { wait: true });
  expect(server.seen[0]?.url).toBe("/connections/c?wait=true&timeout=25");
});

test("an empty 204 answers an archive", async () => {
  await using server = await startServer((_seen, _count, response) => {
    response.writeHead(204).end();
    return undefined;
  });
  await expect(archiveMembraneConnection(server.caller, "c")).resolves.toBeUndefined();
});

test.each([
  [401, { type: "bad_request", key: "not_authenticated", message: "no" }, "MEMBRANE_UNAUTHORIZED"],
  [401, { type: "bad_request", key: "not_authenticated", message: "no", data: { status: 401 } }, "CONNECTION_EXPIRED"],
  [404, { type: "bad_request", key: "not_found", message: "no" }, "NOT_FOUND"],
  [403, { type: "bad_request", key: "access_denied", message: "no" }, "FORBIDDEN"],
  [400, { type: "bad_request", key: "already_exists", message: "no" }, "CONFLICT"],
  [400, { type: "bad_request", message: "no" }, "INVALID_INPUT"],
  [400, { type: "connection", key: "access_token_expired", message: "no" }, "CONNECTION_EXPIRED"],
  [400, { type: "connection", key: "connection_is_defunct", message: "no" }, "CONNECTION_EXPIRED"],
  [400, { type: "connection", key: "rate_limit_exceeded", message: "no" }, "SOURCE_RATE_LIMITED"],
  [400, { code: "CONNECTION_DISCONNECTED", message: "no" }, "CONNECTION_EXPIRED"],
  [400, { type: "action_run", message: "no", data: { response: { status: 403, data: {} } } }, "FORBIDDEN"],
  [400, { type: "action_run", message: "no", data: { response: { status: 401, data: {} } } }, "CONNECTION_EXPIRED"],
  [400, { type: "action_run", message: "no", data: { status: 422, body: {} } }, "INVALID_INPUT"],
  [
    400,
    { type: "action_run", message: "no", causedByError: { data: { response: { status: 502 } } } },
    "SOURCE_UNAVAILABLE",
  ],
  [
    400,
    { type: "action_run", message: "no", data: { response: { status: 404, data: "<html>" } } },
    "SOURCE_BAD_RESPONSE",
  ],
  [400, { type: "action_run", message: "no" }, "SOURCE_BAD_RESPONSE"],
  [400, { type: "insufficient_credit", message: "no" }, "SOURCE_UNAVAILABLE"],
  [500, { type: "internal", message: "no" }, "SOURCE_UNAVAILABLE"],
  [400, { type: "a_type_of_tomorrow", message: "no" }, "SOURCE_BAD_RESPONSE"],
  [502, "<html>Bad gateway</html>", "SOURCE_UNAVAILABLE"],
  [404, "<html>Not found</html>", "SOURCE_BAD_RESPONSE"],
  [403, "Forbidden", "SOURCE_BAD_RESPONSE"],
  [302, "", "SOURCE_BAD_RESPONSE"],
  [200, "<html>Welcome</html>", "SOURCE_BAD_RESPONSE"],
  [200, "{ half", "SOURCE_BAD_RESPONSE"],
  [200, { items: [] }, "SOURCE_BAD_RESPONSE"],
])("%i %j is %s", async (status, body, code) => {
  await using server = await startServer(() => ({ status, body, headers: { location: "http://127.0.0.1:9/" } }));
  expect(await refusal(ensureMembraneConnection(server.caller, "gong.io"))).toMatchObject({ code });
});

test("a refused token is minted again once, for a write too", async () => {
  const refused = { status: 401, body: { type: "bad_request", key: "not_authenticated", message: "no" } };
  await using server = await startServer((_seen, count) => (count === 1 ? refused : { body: { id: "c" } }));
  expect(await ensureMembraneConnection(server.caller, "gong.io")).toMatchObject({ id: "c" });
  expect(server.seen).toHaveLength(2);
});

test("a vendor's words about what it did not find are kept for the source", async () => {
  const body = { errors: ["No calls found corresponding to the provided filters"] };
  await using server = await startServer(() => ({
    status: 404,
    body: { type: "bad_request", key: "not_found", message: "Vendor answered 404", data: { status: 404, body } },
  }));
  const error = await refusal(runAction(server.caller, run));
  expect(error.code).toBe("NOT_FOUND");
  expect(vendorWords(error)).toMatch(/No calls found/);
});

test("a read waits as long as it is told and is repeated", async () => {
  const limited = {
    status: 429,
    headers: { "retry-after": "1" },
    body: { type: "bad_request", key: "rate_limit_exceeded" },
  };
  await using server = await startServer((_seen, count) => (count === 1 ? limited : { body: { output: 7 } }));
  const began = performance.now();
  expect(await runAction(server.caller, run)).toMatchObject({ output: 7 });
  expect(performance.now() - began).toBeGreaterThanOrEqual(1000);
});

test("a wait longer than anyone's patience is handed to the caller", async () => {
  await using server = await startServer(() => ({ status: 429, headers: { "retry-after": "3600" }, body: {} }));
  const error = await refusal(listMembraneConnections(server.caller));
  expect(error).toMatchObject({ code: "SOURCE_RATE_LIMITED", retryAfterSec: 3600 });
  expect(server.seen).toHaveLength(1);
});

test("a run that writes is sent once, whatever happens to it", async () => {
  await using server = await startServer(() => ({ status: 503, body: { type: "internal", message: "later" } }));
  expect(await refusal(runAction(server.caller, { ...run, reading: false }))).toMatchObject({
    code: "SOURCE_UNAVAILABLE",
  });
  expect(server.seen).toHaveLength(1);
});

test("every single request is announced, repeated ones too", async () => {
  await using server = await startServer((_seen, count) =>
    count < 3 ? { status: 503, body: "" } : { body: { items: [] } },
  );
  let announced = 0;
  const beforeRequest = async () => {
    announced += 1;
  };
  await listActions({ ...server.caller, beforeRequest }, "con_1");
  expect(announced).toBe(3);
});

test("a server that does not answer ends in a clear refusal", async () => {
  await using server = await startServer(() => undefined);
  const request = { method: "GET", path: "/self", timeoutMs: 50, reading: false } as const;
  expect(await refusal(ask(server.caller, request, z.unknown()))).toMatchObject({
    code: "SOURCE_UNAVAILABLE",
    message: "Membrane did not answer within 0.05 s.",
  });
});

test("a caller who gives up ends the request", async () => {
  await using server = await startServer(() => undefined);
  const signal = AbortSignal.timeout(30);
  await expect(listMembraneConnections({ ...server.caller, signal })).rejects.toThrow(/abort|timeout/i);
});

test("an answer beyond 30 MB is not taken in", async () => {
  await using server = await startServer((_seen, _count, response) => {
    const chunk = Buffer.alloc(1024 * 1024, " ");
    const pump = () => {
      while (!response.destroyed && response.write(chunk));
      response.once("drain", pump);
    };
    pump();
    return undefined;
  });
  expect(await refusal(listMembraneConnections(server.caller))).toMatchObject({
    code: "SOURCE_BAD_RESPONSE",
    message: "Membrane's answer is too large.",
  });
});

test("integers beyond 2^53 keep their digits", async () => {
  await using server = await startServer(() => ({
    body: '{"output":{"id":6843152929075440037,"n":12,"f":0.1234567890123456789}}',
  }));
  expect(await runAction(server.caller, run)).toMatchObject({
    output: { id: "6843152929075440037", n: 12, f: 0.12345678901234568 },
  });
});

test("nothing secret stands in an error: not the token, not our secret, not what the vendor wrote", async () => {
  const data = { response: { status: 500, data: { password: "hunter2" }, headers: { "set-cookie": "sid=hunter2" } } };
  await using server = await startServer(({ headers }) => ({
    status: 400,
    body: { type: "action_run", key: headers.authorization, message: `hunter2 ${headers.authorization}`, data },
  }));
  const error = await refusal(runAction(server.caller, { ...run, reading: false }));
  const shown = [
    inspect(error, { depth: 10, showHidden: true }),
    JSON.stringify(error),
    error.stack,
    String(error.cause),
  ].join();
  for (const secret of ["Bearer", "eyJ", "ws-secret", "hunter2"]) expect(shown).not.toContain(secret);
});

test("health tells a wrong secret from a server that is down or is none", async () => {
  const unauthorized = { status: 401, body: { type: "bad_request", key: "not_authenticated", message: "no" } };
  await using refusing = await startServer(() => unauthorized);
  expect(await checkMembrane(refusing.config)).toMatchObject({ ok: false, code: "MEMBRANE_UNAUTHORIZED" });
  await using html = await startServer(() => ({ body: "<!doctype html>", headers: { "content-type": "text/html" } }));
  expect(await checkMembrane(html.config)).toMatchObject({ ok: false, code: "SOURCE_BAD_RESPONSE" });
  await using fine = await startServer(() => ({ body: { id: "t" } }));
  expect(await checkMembrane(fine.config)).toEqual({ ok: true, code: null, message: null });
  const down = { ...fine.config, apiUrl: "http://127.0.0.1:9" };
  expect(await checkMembrane(down)).toMatchObject({
    ok: false,
    code: "SOURCE_UNAVAILABLE",
    message: "Membrane cannot be reached.",
  });
});

test("the proxy tells the vendor's refusals from Membrane's", async () => {
  await using vendor = await startServer(() => ({ status: 403, body: { messageTranslation: "no access" } }));
  expect(await refusal(proxyGet(vendor.caller, "con_1", "/conversations"))).toMatchObject({ code: "FORBIDDEN" });
  await using membrane = await startServer(() => ({
    status: 404,
    body: { type: "bad_request", key: "not_found", message: "no" },
  }));
  expect(await refusal(proxyGet(membrane.caller, "con_1", "/conversations"))).toMatchObject({ code: "NOT_FOUND" });
  await using html = await startServer(() => ({ body: "<html>Log in</html>" }));
  expect(await refusal(proxyGet(html.caller, "con_1", "/x"))).toMatchObject({ code: "SOURCE_BAD_RESPONSE" });
});

test("the proxy keeps path and query and stays below its connection", async () => {
  await using server = await startServer(() => ({ body: { ok: true } }));
  await proxyGet(server.caller, "con_1", "/conversations/a b/messages", { limit: "5" });
  expect(server.seen[0]?.url).toBe("/connections/con_1/proxy/conversations/a%20b/messages?limit=5");
});

test.each([
  "x",
  "//evil.example/x",
  "/../self",
  "/a/%2e%2e/self",
  "/a%2f..%2fself",
  "/%252e%252e/x",
  "/a\\b",
  "/a\n",
  "/a?b",
  "https://evil.example/",
])("the proxy path %j is refused", async (path) => {
  await using server = await startServer(() => ({ body: {} }));
  await expect(async () => proxyGet(server.caller, "con_1", path)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  expect(server.seen).toEqual([]);
});
