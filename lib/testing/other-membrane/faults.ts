import type { ServerResponse } from "node:http";

/** What a server, or something between it and us, may do instead of answering. */
export type FaultKind = keyof typeof answers | "hang" | "reset" | "half";
export type Fault = { on: RegExp; kind: FaultKind };

type Answer = { status: number; headers?: Record<string, string>; body: unknown };

const page = "<!doctype html><title>Bad gateway</title>";

const answers = {
  "429 with a time": {
    status: 429,
    headers: { "retry-after": "90" },
    body: { type: "bad_request", key: "rate_limit_exceeded", message: "Slow down" },
  },
  "429 without": { status: 429, body: { message: "Too many requests" } },
  "429 of the vendor": {
    status: 400,
    body: {
      type: "connection",
      key: "rate_limit_exceeded",
      message: "Vendor",
      data: { response: { status: 429, headers: { "Retry-After": 120 } } },
    },
  },
  "typed 500": { status: 500, body: { type: "internal", message: "Internal error" } },
  "untyped 500": { status: 500, body: { statusCode: 500, message: "Internal server error" } },
  "vendor 500": { status: 400, body: { type: "action_run", message: "Failed", data: { status: 500, body: "" } } },
  "502 page": { status: 502, headers: { "content-type": "text/html" }, body: page },
  "200 page": { status: 200, headers: { "content-type": "text/html" }, body: page },
  "404 page": { status: 404, headers: { "content-type": "text/html" }, body: page },
  "a page inside an output": { status: 200, body: { output: page } },
  "no list": { status: 200, body: { output: { message: "There is nothing here" } } },
  "no output": { status: 200, body: { actionRunId: "run" } },
  nothing: { status: 204, body: "" },
  null: { status: 200, body: null },
  redirect: { status: 302, headers: { location: "http://127.0.0.1:9/" }, body: "" },
  "secret refused": { status: 401, body: { type: "bad_request", key: "not_authenticated", message: "Bad token" } },
  "untyped 401": { status: 401, body: { message: "Unauthorized" } },
  "vendor 403": {
    status: 403,
    body: {
      type: "bad_request",
      key: "access_denied",
      message: "Vendor answered 403",
      data: { status: 403, body: "" },
    },
  },
  "vendor 401": {
    status: 401,
    body: {
      type: "bad_request",
      key: "not_authenticated",
      message: "Vendor answered 401",
      data: { status: 401, body: "" },
    },
  },
  "signed out": { status: 400, body: { type: "connection", key: "access_token_expired", message: "Expired" } },
  defunct: { status: 400, body: { type: "connection", key: "connection_is_defunct", message: "Gone" } },
  "no credit": { status: 402, body: { type: "insufficient_credit", message: "No credit left" } },
  "lock timeout": { status: 409, body: { type: "concurrency", key: "lock_timeout", message: "Busy" } },
  "an unknown type": { status: 418, body: { type: "teapot", message: "Short and stout" } },
} satisfies Record<string, Answer>;

export function fail({ kind }: Fault, response: ServerResponse): void {
  if (kind === "hang") return;
  if (kind === "reset") return void response.socket?.destroy();
  if (kind === "half") {
    response.writeHead(200, { "content-type": "application/json" });
    return void response.end(`{"items":[{"id":"con_1","na`);
  }
  const { status, headers, body }: Answer = answers[kind];
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}
