import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { fetchJson } from "./fetch-json";
import { sessionOverEvent } from "./schema";

const page = new EventTarget();
beforeAll(() => {
  Object.assign(globalThis, { window: page });
});

let server: Server | undefined;
afterEach(() => server?.close());

async function listen(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server?.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const refusing =
  (status: number, code: string): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", "retry-after": "7" });
    response.end(JSON.stringify({ error: { code, message: "No.", requestId: "r-1" } }));
  };

test("answers what the schema says", async () => {
  const base = await listen((request, response) => response.end(JSON.stringify({ address: request.url })));
  const query = { q: "", limit: 50, cursor: null, filter: { and: [] } };
  expect(await fetchJson(`${base}/api/leads`, z.object({ address: z.string() }), { query })).toEqual({
    address: `/api/leads?limit=50&filter=${encodeURIComponent('{"and":[]}')}`,
  });
});

test("throws a refusal by its code, with the request's id and how long to wait", async () => {
  const base = await listen(refusing(429, "RATE_LIMITED"));
  await expect(fetchJson(base, z.unknown())).rejects.toMatchObject({
    code: "RATE_LIMITED",
    requestId: "r-1",
    retryAfterSec: 7,
  });
});

test("a code of a newer server is an internal error", async () => {
  const base = await listen(refusing(418, "TEAPOT"));
  await expect(fetchJson(base, z.unknown())).rejects.toMatchObject({ code: "INTERNAL", requestId: "r-1" });
});

test("something else than our server answering is an internal error", async () => {
  const base = await listen((_request, response) => response.writeHead(502).end("<html>Bad gateway</html>"));
  await expect(fetchJson(base, z.unknown())).rejects.toMatchObject({ code: "INTERNAL" });
});

test("tells the page that the session is over", async () => {
  const told = new Promise((resolve) => page.addEventListener(sessionOverEvent, resolve, { once: true }));
  const base = await listen(refusing(401, "UNAUTHENTICATED"));
  await expect(fetchJson(base, z.unknown())).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  await told;
});

test("a request that was given up stays an abort", async () => {
  const base = await listen(() => {});
  const given = new AbortController();
  const asked = fetchJson(base, z.unknown(), { signal: given.signal });
  given.abort();
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
});
