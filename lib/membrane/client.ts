import { z } from "zod";
import { AppError } from "@/lib/errors";
import { type MembraneConfig, membraneConfig } from "./config";
import { type Answer, isMarkup, isTokenRefused, toMembraneError } from "./errors";
import { parseJson } from "./json";
import { retryRead } from "./retry";
import { mintToken } from "./token";

/** Who asks: one tenant of our Membrane workspace. */
export type Caller = {
  tenant: string;
  signal?: AbortSignal;
  /** Membrane as the environment names it when left out. */
  config?: MembraneConfig;
  /** Runs before every single request, repeated ones too: the place to spend a budget. */
  beforeRequest?: () => Promise<void>;
};

export type MembraneRequest = {
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Escaped, below the base address (`pathOf`). */
  path: string;
  query?: Record<string, string | number | boolean | undefined> | URLSearchParams;
  headers?: Record<string, string>;
  body?: unknown;
  timeoutMs?: number;
  /** Changes nothing, so it may be repeated; GET is unless this says otherwise. */
  reading?: boolean;
};

const apiVersion = "2025-10-21";
const defaultTimeoutMs = 15_000;
const maxBytes = 30 * 1024 * 1024;

/** Asks Membrane and parses what it answers. Throws AppError. */
export async function ask<T>(caller: Caller, request: MembraneRequest, schema: z.ZodType<T>): Promise<T> {
  const answer = await exchange(caller, request, (given) => {
    if (!isOk(given)) throw toMembraneError(given);
    return given;
  });
  const parsed = schema.safeParse(readJson(answer));
  if (parsed.success) return parsed.data;
  const message = "Membrane answered in a shape we do not know.";
  throw new AppError("SOURCE_BAD_RESPONSE", { message, cause: new Error(z.prettifyError(parsed.error)) });
}

/** One exchange, repeated where that is safe; `judge` throws for an answer that is a refusal. */
export function exchange(caller: Caller, request: MembraneRequest, judge: (answer: Answer) => Answer): Promise<Answer> {
  const once = async () => {
    const answer = await sendOnce(caller, request);
    // Refused before anything was done, so that even a write may try a fresh token, once.
    return judge(isTokenRefused(answer) ? await sendOnce(caller, request) : answer);
  };
  return (request.reading ?? request.method === "GET") ? retryRead(once, caller.signal) : once();
}

export function isOk({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** The parsed body; undefined when it is empty. */
export function readJson({ status, text }: Answer): unknown {
  if (text.trim() === "") return undefined;
  try {
    return parseJson(text);
  } catch {
    const what = isMarkup(text) ? "a web page" : "something";
    throw new AppError("SOURCE_BAD_RESPONSE", { message: `Membrane answered ${status} with ${what} instead of data.` });
  }
}

async function sendOnce(caller: Caller, request: MembraneRequest): Promise<Answer> {
  const config = caller.config ?? membraneConfig();
  await caller.beforeRequest?.();
  const token = await mintToken(config, caller.tenant);
  const timeoutMs = request.timeoutMs ?? defaultTimeoutMs;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(addressOf(config, request), {
      method: request.method,
      headers: headersOf(request, token),
      body: request.body === undefined ? undefined : toPayload(request.body),
      redirect: "manual",
      cache: "no-store",
      signal: caller.signal ? AbortSignal.any([caller.signal, timeout]) : timeout,
    });
    return { status: response.status, headers: response.headers, text: await readText(response) };
  } catch (error) {
    if (error instanceof AppError || caller.signal?.aborted) throw error;
    const late = timeout.aborted;
    const message = late ? `Membrane did not answer within ${timeoutMs / 1000} s.` : "Membrane cannot be reached.";
    throw new AppError("SOURCE_UNAVAILABLE", { message, cause: error });
  }
}

function addressOf({ apiUrl }: MembraneConfig, { path, query }: MembraneRequest): string {
  const base = new URL(apiUrl);
  const search = query instanceof URLSearchParams ? query : toSearch(query ?? {});
  const tail = search.size > 0 ? `?${search}` : "";
  return `${base.origin}${base.pathname.replace(/\/+$/, "")}${path}${tail}`;
}

function toSearch(query: Record<string, string | number | boolean | undefined>): URLSearchParams {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

function headersOf({ headers, body }: MembraneRequest, token: string): Record<string, string> {
  return {
    accept: "application/json",
    ...(body === undefined || typeof body === "string" ? {} : { "content-type": "application/json" }),
    ...headers,
    authorization: `Bearer ${token}`,
    "membrane-api-version": apiVersion,
  };
}

function toPayload(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

async function readText(response: Response): Promise<string> {
  if (!response.body) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    // Leaving the loop cancels the rest of the body.
    if (bytes > maxBytes) throw new AppError("SOURCE_BAD_RESPONSE", { message: "Membrane's answer is too large." });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
