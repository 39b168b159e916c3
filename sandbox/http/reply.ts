import type { ServerResponse } from "node:http";
import type { MembraneError } from "../membrane/errors";

/** What a handler answers. A string or bytes go out as they are, undefined as an empty body, anything else as JSON. */
export type Reply = {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** In place of a body: what happens from now on, until the listener goes away. */
  events?: EventSource;
};

/** Starts telling and answers how to stop. */
type EventSource = (tell: (event: object) => void) => () => void;

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function html(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body };
}

export function events(source: EventSource): Reply {
  return { status: 200, events: source };
}

export function seeOther(location: string): Reply {
  return { status: 303, headers: { location } };
}

export function toErrorReply(error: MembraneError): Reply {
  return { status: error.status, headers: error.headers, body: error.body };
}

/** Sends a reply whole, with its length, or as server-sent events for as long as somebody listens. */
export function send(response: ServerResponse, reply: Reply, gone: AbortSignal): void {
  if (response.destroyed || response.headersSent) return;
  if (reply.events) sendEvents(response, reply.headers, reply.events, gone);
  else sendWhole(response, reply);
}

function sendEvents(
  response: ServerResponse,
  headers: Record<string, string> = {},
  events: EventSource,
  gone: AbortSignal,
): void {
  response.writeHead(200, { ...headers, "content-type": "text/event-stream", "cache-control": "no-store" });
  // The listener counts as there before anything has happened.
  response.flushHeaders();
  const stop = events((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  gone.addEventListener("abort", stop, { once: true });
}

function sendWhole(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  const bytes = Buffer.from(body === undefined ? "" : isRaw ? body : JSON.stringify(body));
  const named = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  const withType = named || body === undefined ? headers : { "content-type": contentTypeOf(body), ...headers };
  const empty = status === 204 || status === 304;
  response.writeHead(status, empty ? headers : { ...withType, "content-length": bytes.length });
  response.end(empty ? undefined : bytes);
}

function contentTypeOf(body: unknown): string {
  if (typeof body === "string") return "text/plain; charset=utf-8";
  return body instanceof Uint8Array ? "application/octet-stream" : "application/json; charset=utf-8";
}
