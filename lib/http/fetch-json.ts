import type { z } from "zod";
import { AppError } from "@/lib/errors";
import { errorReplySchema, sessionOverEvent } from "./schema";

type QueryValue = string | number | boolean | null | undefined;

type FetchOptions = {
  method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Empty values are left out; anything that is not text, a number or a boolean is sent as JSON. */
  query?: Record<string, QueryValue | object>;
  body?: unknown;
  signal?: AbortSignal;
};

/**
 * Asks our own API and parses the reply. A refusal is thrown as `AppError` with its code and `requestId`; a session
 * that is over is also told to the page, so that it can offer to sign in without losing what was typed.
 */
export async function fetchJson<T>(path: string, schema: z.ZodType<T>, options: FetchOptions = {}): Promise<T> {
  const { method = "GET", query = {}, body, signal } = options;
  const response = await ask(withQuery(path, query), {
    method,
    signal,
    headers: body === undefined ? undefined : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw await toRefusal(response);
  const parsed = schema.safeParse(response.status === 204 ? undefined : await response.json());
  if (parsed.success) return parsed.data;
  const requestId = response.headers.get("x-request-id") ?? undefined;
  throw new AppError("INTERNAL", { message: "The reply has another shape.", cause: parsed.error, requestId });
}

async function ask(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new AppError("INTERNAL", { message: "The server cannot be reached.", cause });
  }
}

async function toRefusal(response: Response): Promise<AppError> {
  const parsed = errorReplySchema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) return new AppError("INTERNAL", { message: `The server answered ${response.status}.` });
  const { code, message, requestId } = parsed.data.error;
  if (code === "UNAUTHENTICATED") window.dispatchEvent(new Event(sessionOverEvent));
  const retryAfter = Number(response.headers.get("retry-after") ?? Number.NaN);
  return new AppError(code, {
    message,
    requestId,
    retryAfterSec: Number.isFinite(retryAfter) ? retryAfter : undefined,
  });
}

function withQuery(path: string, query: Record<string, QueryValue | object>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === "") continue;
    params.set(key, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return params.size > 0 ? `${path}?${params}` : path;
}
