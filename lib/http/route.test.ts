import { expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/errors";
import { publicRoute } from "./route";
import { errorReplySchema } from "./schema";

const echo = publicRoute(
  {
    params: z.strictObject({ id: z.uuid() }),
    query: z.strictObject({ wait: z.coerce.number().optional(), q: z.string().optional() }),
    body: z.strictObject({ appUrl: z.string().min(1), another: z.boolean().optional() }),
  },
  ({ params, query, body }) => ({ ...params, ...query, ...body }),
);
const id = "0199a2b4-7c1e-7000-8000-000000000001";
const at = (given: string) => ({ params: Promise.resolve({ id: given }) });

function post(body: BodyInit, { path = "/api/things", headers = {} }: { path?: string; headers?: HeadersInit } = {}) {
  return new Request(`http://localhost:3000${path}`, { method: "POST", body, headers });
}

async function refusalOf(response: Response) {
  const { error } = errorReplySchema.parse(await response.json());
  return { status: response.status, ...error };
}

test("parses params, query and body, and answers bare", async () => {
  const response = await echo(post('{"appUrl":"crm.example"}', { path: "/api/things?wait=1" }), at(id));
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ id, wait: 1, appUrl: "crm.example" });
  expect(response.headers.get("cache-control")).toBe("private, no-store");
});

test("nothing to say is 204", async () => {
  const response = await publicRoute({}, () => undefined)(post(""));
  expect(response.status).toBe(204);
});

test.each([
  ["a field that is missing", "{}", "appUrl"],
  ["a field nobody asked for", '{"appUrl":"a","admin":true}', "admin"],
  ["a list where an object belongs", "[]", "body"],
  ["text that is no JSON", "appUrl=crm.example", "body: not JSON"],
  ["a body of more than 1 MB", JSON.stringify({ appUrl: "x".repeat(1024 * 1024) }), "larger than 1 MB"],
])("%s is refused by name", async (_case, body, words) => {
  const refusal = await refusalOf(await echo(post(body), at(id)));
  expect(refusal).toMatchObject({ status: 400, code: "INVALID_INPUT" });
  expect(refusal.message).toContain(words);
});

test("a query key that stands twice is refused instead of half read", async () => {
  const response = await echo(post('{"appUrl":"a"}', { path: "/api/things?q=a&q=b" }), at(id));
  expect(await refusalOf(response)).toMatchObject({ status: 400, code: "INVALID_INPUT" });
});

test("an impossible id names nothing", async () => {
  const response = await echo(post('{"appUrl":"a"}'), at("1"));
  expect(await refusalOf(response)).toMatchObject({ status: 404, code: "NOT_FOUND" });
});

test("a refusal carries its request's id and how long to wait", async () => {
  const busy = publicRoute({}, () => {
    throw new AppError("SOURCE_RATE_LIMITED", { message: "Gong asks us to wait.", retryAfterSec: 1.2 });
  });
  const response = await busy(post(""));
  expect(response.headers.get("retry-after")).toBe("2");
  expect(await refusalOf(response)).toEqual({
    status: 503,
    code: "SOURCE_RATE_LIMITED",
    message: "Gong asks us to wait.",
    requestId: response.headers.get("x-request-id"),
  });
});

test("what nobody foresaw stays in the log", async () => {
  const broken = publicRoute({}, () => {
    throw new Error("password authentication failed for user tributary");
  });
  const refusal = await refusalOf(await broken(post("")));
  expect(refusal).toMatchObject({ status: 500, code: "INTERNAL" });
  expect(refusal.message).not.toContain("password");
});

test.each([
  ["another site", { "sec-fetch-site": "cross-site" }],
  ["another port of this machine", { "sec-fetch-site": "same-site", host: "localhost:3000" }],
  ["another origin", { origin: "http://localhost:4000", host: "localhost:3000" }],
  ["a page without an origin", { origin: "null", host: "localhost:3000" }],
])("a change asked for by %s is refused", async (_case, headers) => {
  const response = await publicRoute({}, () => undefined)(post("", { headers }));
  expect(await refusalOf(response)).toMatchObject({ status: 403, code: "FORBIDDEN" });
});

test.each([
  ["our own page", { "sec-fetch-site": "same-origin", origin: "http://localhost:3000", host: "localhost:3000" }],
  ["a script", {}],
])("a change asked for by %s goes through", async (_case, headers) => {
  const response = await publicRoute({}, () => undefined)(post("", { headers }));
  expect(response.status).toBe(204);
});

test("reading is nobody's to refuse by origin", async () => {
  const request = new Request("http://localhost:3000/api/things", { headers: { "sec-fetch-site": "cross-site" } });
  expect((await publicRoute({}, () => ({ ok: true }))(request)).status).toBe(200);
});
