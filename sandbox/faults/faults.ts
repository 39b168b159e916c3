import type { VendorResponse } from "../contract";

/** What may go wrong on purpose. The first group answers in Membrane's place, the second in the vendor's. */
export type FaultKind =
  | "http500"
  | "html"
  | "malformed"
  | "unknown_type"
  | "not_authenticated"
  | "rate_limit"
  | "access_token_expired"
  | "connection_is_defunct"
  | "lock_timeout"
  | "insufficient_credit"
  | "hang"
  | "reset"
  | "lost_answer"
  | "slow"
  | "answer"
  | "vendor";

/** What a request is about, as far as it can be told before anything is checked. */
export type Target = { route: string; connectionId?: string; app?: string; action?: string };

export type Fault = {
  id: number;
  fault: FaultKind;
  /** A regular expression over "METHOD /path?query", for `vendor` over the vendor's own path. */
  route?: RegExp;
  connection?: string;
  app?: string;
  action?: string;
  /** How often it still strikes; absent means until it is removed. */
  times?: number;
  /** For `slow`. */
  delayMs?: number;
  /** For `answer` and `vendor`: what Membrane, or the vendor, answers. */
  response?: VendorResponse;
};

/** The first fault that strikes here; it is used up by one. */
export function takeFault(faults: Fault[], side: "membrane" | "vendor", target: Target): Fault | undefined {
  const fault = faults.find(
    (candidate) => (candidate.fault === "vendor") === (side === "vendor") && hits(candidate, target),
  );
  if (fault?.times !== undefined) {
    fault.times -= 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
  }
  return fault;
}

function hits(fault: Fault, { route, connectionId, app, action }: Target): boolean {
  return (
    (fault.route === undefined || fault.route.test(route)) &&
    (fault.connection === undefined || fault.connection === connectionId) &&
    (fault.app === undefined || fault.app === app) &&
    (fault.action === undefined || fault.action === action)
  );
}

type Answer = { status: number; headers?: Record<string, string>; body: unknown };

/** The answers that need no more than to be sent. `hang`, `reset`, `lost_answer` and `slow` are acts of the server. */
export const faultAnswers: Partial<Record<FaultKind, Answer>> = {
  http500: { status: 500, body: { type: "internal", message: "Something went wrong" } },
  html: {
    status: 502,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>",
  },
  malformed: { status: 200, headers: { "content-type": "application/json" }, body: '{"items":[{"id":"66' },
  unknown_type: { status: 400, body: { type: "solar_flare", message: "Nobody knows this type" } },
  not_authenticated: {
    status: 401,
    body: { type: "bad_request", key: "not_authenticated", message: "Invalid token" },
  },
  rate_limit: {
    status: 429,
    headers: { "retry-after": "1" },
    body: { type: "bad_request", key: "rate_limit_exceeded", message: "Too many requests" },
  },
  access_token_expired: {
    status: 400,
    body: { type: "connection", key: "access_token_expired", message: "Credentials expired" },
  },
  connection_is_defunct: {
    status: 400,
    body: { type: "connection", key: "connection_is_defunct", message: "The connection is defunct" },
  },
  lock_timeout: { status: 400, body: { type: "concurrency", key: "lock_timeout", message: "Could not get the lock" } },
  insufficient_credit: { status: 400, body: { type: "insufficient_credit", message: "No credits left" } },
};

/** Of use where a fault's name comes from outside. */
export const faultKinds: string[] = [
  ...Object.keys(faultAnswers),
  "hang",
  "reset",
  "lost_answer",
  "slow",
  "answer",
  "vendor",
];
