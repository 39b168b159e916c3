import { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/errors";
import { parseJson } from "./json";

/** What an HTTP exchange came back with. */
export type Answer = { status: number; headers: Headers; text: string };

/** What the vendor behind Membrane said, where Membrane passes it on. */
export type VendorAnswer = { status: number; body: unknown; retryAfter: string | null };

const text = z.string().nullish().catch(null);
const bodySchema = z.object({
  type: text,
  key: text,
  code: text,
  message: text,
  actionRunId: text,
  data: z.unknown().optional(),
  causedByError: z.unknown().optional(),
});
type ErrorBody = z.infer<typeof bodySchema>;

const errorTypes = new Set([
  ...["bad_request", "connection", "configuration", "dependency_error", "action_run", "action_instance_setup"],
  ...["flow_instance_setup", "flow_run", "unit_run", "custom_code", "concurrency", "insufficient_credit"],
  ...["openrouter_not_configured", "internal"],
]);

/**
 * The cause of every refusal by Membrane or by a vendor behind it. Its message and fields are safe to log; what the
 * vendor wrote is reached by `vendorWords` alone.
 */
export class MembraneFailure extends Error {
  override readonly name = "MembraneFailure";
  readonly status: number;
  readonly type: string | null;
  readonly key: string | null;
  readonly actionRunId: string | null;
  readonly #vendor: VendorAnswer | null;
  readonly #words: string | null;

  constructor(status: number, body: ErrorBody | null, vendor: VendorAnswer | null) {
    const [type, key] = [toWord(body?.type), toWord(body?.key)];
    super(`Answered ${status} ${type ?? "-"}/${key ?? "-"}${vendor ? `, the vendor ${vendor.status}` : ""}`);
    this.status = status;
    this.type = type;
    this.key = key;
    this.actionRunId = toWord(body?.actionRunId);
    this.#vendor = vendor;
    this.#words = body?.message ?? null;
  }

  /** A method, not a field: what writes errors down reads fields and accessors. */
  isVendors(): boolean {
    return this.#vendor !== null;
  }

  words(): string {
    const body = this.#vendor?.body;
    const vendorText = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
    return [this.#words, vendorText].filter(Boolean).join(" ").slice(0, 2000);
  }
}

/** What the refusing side wrote, for a source that tells one refusal from another; "" when it wrote nothing. */
export function vendorWords(error: unknown): string {
  return error instanceof AppError && error.cause instanceof MembraneFailure ? error.cause.words() : "";
}

/** Whether Membrane itself knows no such thing, as opposed to the vendor behind it. */
export function isUnknownToMembrane(error: unknown): boolean {
  if (!(error instanceof AppError) || !(error.cause instanceof MembraneFailure)) return false;
  return error.code === "NOT_FOUND" && !error.cause.isVendors();
}

/** Whether the server has no such route, whoever says so: not every server has all of them. */
export function isRouteUnknown(error: unknown): boolean {
  if (!(error instanceof AppError) || !(error.cause instanceof MembraneFailure)) return false;
  return (error.cause.status === 404 || error.cause.status === 405) && !error.cause.isVendors();
}

/** Whether the answer says that our own token was refused, and nothing was done. */
export function isTokenRefused(answer: Answer): boolean {
  const body = answer.status === 401 ? readBody(answer.text) : null;
  return body?.key === "not_authenticated" && !vendorIn(body);
}

/** A refusal by Membrane, from what the body says rather than from the status alone. */
export function toMembraneError(answer: Answer): AppError {
  const body = readBody(answer.text);
  const vendor = body && vendorIn(body);
  const cause = new MembraneFailure(answer.status, body, vendor);
  const retryAfterSec = toRetryAfterSec(answer.headers.get("retry-after") ?? vendor?.retryAfter ?? null);
  const code = toCode(answer.status, body, vendor);
  return new AppError(code, { message: describe(code, answer, vendor), cause, retryAfterSec });
}

/** A refusal that came through the proxy: Membrane's own where the body says so, otherwise the vendor's. */
export function toProxyError(answer: Answer): AppError {
  const body = readBody(answer.text);
  if (body?.type && body.message && errorTypes.has(body.type)) return toMembraneError(answer);
  const vendor = { status: answer.status, body: toBody(answer.text), retryAfter: answer.headers.get("retry-after") };
  const code = vendorCode(vendor);
  const cause = new MembraneFailure(answer.status, null, vendor);
  const retryAfterSec = toRetryAfterSec(vendor.retryAfter);
  return new AppError(code, { message: describe(code, answer, vendor), cause, retryAfterSec });
}

function toCode(status: number, body: ErrorBody | null, vendor: VendorAnswer | null): ErrorCode {
  // Not Membrane's own words (a gateway, a wrong address): a 404 or 403 then says nothing about the thing asked for.
  if (!body?.type && !body?.key && !body?.code) return codeOfStranger(status);
  const { type, key } = body;
  // The same word stands for a token of ours and for what the account signed in with.
  if (key === "not_authenticated") return vendor ? vendorCode(vendor) : "MEMBRANE_UNAUTHORIZED";
  if (key === "rate_limit_exceeded" || status === 429) return "SOURCE_RATE_LIMITED";
  if (key === "access_token_expired" || key === "connection_is_defunct") return "CONNECTION_EXPIRED";
  if (body.code === "CONNECTION_DISCONNECTED") return "CONNECTION_EXPIRED";
  if (vendor) return vendorCode(vendor);
  if (type === "connection") return "CONNECTION_EXPIRED";
  if (key === "not_found") return "NOT_FOUND";
  if (key === "access_denied") return "FORBIDDEN";
  if (key === "already_exists") return "CONFLICT";
  if (type === "concurrency" || type === "insufficient_credit") return "SOURCE_UNAVAILABLE";
  if (type === "bad_request" && status < 500) return status === 400 ? "INVALID_INPUT" : codeOfStatus(status);
  return codeOfStatus(status);
}

/** A page of markup with a status is a gateway speaking, not the vendor's API: it says nothing about the thing asked for. */
function vendorCode({ status, body }: VendorAnswer): ErrorCode {
  if (status === 429) return "SOURCE_RATE_LIMITED";
  if (status >= 500) return "SOURCE_UNAVAILABLE";
  if (status < 400 || isMarkup(body)) return "SOURCE_BAD_RESPONSE";
  if (status === 401) return "CONNECTION_EXPIRED";
  if (status === 403) return "FORBIDDEN";
  if (status === 404) return "NOT_FOUND";
  return status === 409 ? "CONFLICT" : "INVALID_INPUT";
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return "MEMBRANE_UNAUTHORIZED";
  if (status === 403) return "FORBIDDEN";
  if (status === 404) return "NOT_FOUND";
  if (status === 429) return "SOURCE_RATE_LIMITED";
  return status >= 500 ? "SOURCE_UNAVAILABLE" : "SOURCE_BAD_RESPONSE";
}

function codeOfStranger(status: number): ErrorCode {
  const code = codeOfStatus(status);
  return code === "NOT_FOUND" || code === "FORBIDDEN" ? "SOURCE_BAD_RESPONSE" : code;
}

function describe(code: ErrorCode, { status, text }: Answer, vendor: VendorAnswer | null): string {
  if (code === "MEMBRANE_UNAUTHORIZED") return "Membrane refused our workspace key or secret.";
  if (code === "CONNECTION_EXPIRED") return "The account has to be signed in again.";
  if (vendor) return `The source answered ${vendor.status}${isMarkup(vendor.body) ? " with a web page" : ""}.`;
  return isMarkup(text)
    ? `Membrane answered ${status} with a web page instead of data.`
    : `Membrane answered ${status}.`;
}

/** A text that is a page or other markup where data was due. */
export function isMarkup(body: unknown): boolean {
  return typeof body === "string" && body.trimStart().startsWith("<");
}

function readBody(answerText: string): ErrorBody | null {
  const parsed = bodySchema.safeParse(toBody(answerText));
  return parsed.success ? parsed.data : null;
}

function toBody(answerText: string): unknown {
  try {
    return parseJson(answerText);
  } catch {
    return answerText;
  }
}

const statusSchema = z.coerce.number().int().min(100).max(599);
const headersSchema = z.record(z.string(), z.unknown()).nullish().catch(null);
const vendorSchemas = [
  z
    .object({ response: z.object({ status: statusSchema, data: z.unknown().optional(), headers: headersSchema }) })
    .transform(({ response }) => ({ status: response.status, body: response.data, headers: response.headers })),
  z.object({ status: statusSchema, body: z.unknown().optional(), headers: headersSchema }),
];

function vendorIn(body: ErrorBody): VendorAnswer | null {
  return findVendor(body.data) ?? findVendor(body.causedByError);
}

/** Servers differ in where they put the vendor's answer: `data.response`, `data`, or either inside `causedByError`. */
function findVendor(value: unknown, depth = 0): VendorAnswer | null {
  if (typeof value !== "object" || value === null || depth > 4) return null;
  for (const schema of vendorSchemas) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return toVendor(parsed.data);
  }
  const nested = value as { data?: unknown; causedByError?: unknown };
  return findVendor(nested.data, depth + 1) ?? findVendor(nested.causedByError, depth + 1);
}

type FoundVendor = { status: number; body?: unknown; headers?: Record<string, unknown> | null };

function toVendor({ status, body, headers }: FoundVendor): VendorAnswer {
  const retryAfter = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === "retry-after")?.[1];
  return { status, body, retryAfter: retryAfter === undefined ? null : String(retryAfter) };
}

/** Seconds, or a date; undefined when it says nothing usable. */
function toRetryAfterSec(value: string | null, now = Date.now()): number | undefined {
  if (value === null || value.trim() === "") return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}

/** Names of errors and runs are plain words; anything else could be a secret and is left out. */
function toWord(value: string | null | undefined): string | null {
  return value && /^[\w.-]{1,64}$/.test(value) ? value : null;
}
