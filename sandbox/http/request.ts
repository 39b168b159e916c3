import type { IncomingMessage } from "node:http";
import { badRequest } from "../membrane/errors";

/** Membrane's own limit. */
const maxBytes = 10 * 1024 * 1024;

/** A request that has arrived whole. */
export type Incoming = {
  method: string;
  /** Path and query byte for byte as sent. */
  url: string;
  /** The path alone, still percent-encoded. */
  path: string;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string>;
  text: string;
  /** Ends when the socket does: the client went away or the sandbox stops. */
  signal: AbortSignal;
};

export async function readRequest(request: IncomingMessage, signal: AbortSignal): Promise<Incoming> {
  const url = request.url ?? "/";
  const cut = url.indexOf("?");
  return {
    method: request.method ?? "GET",
    url,
    path: cut < 0 ? url : url.slice(0, cut),
    query: new URLSearchParams(cut < 0 ? "" : url.slice(cut)),
    headers: joinHeaders(request),
    text: await readText(request),
    signal,
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw badRequest("The request is larger than 10 MB");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function joinHeaders(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headersDistinct);
  return Object.fromEntries(entries.map(([name, values]) => [name, (values ?? []).join(", ")]));
}

/** The JSON object of a body; nothing counts as an empty one, since the SDK posts without a body at times. */
export function jsonBody(incoming: Incoming): Record<string, unknown> {
  if (incoming.text.trim() === "") return {};
  const value = parseJson(incoming.text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badRequest("The body must be an object");
  return value as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("The body is not valid JSON");
  }
}

/** The fields of a submitted form. */
export function formBody(incoming: Incoming): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(incoming.text));
}
