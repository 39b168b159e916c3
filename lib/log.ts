import { type DestinationStream, type Logger, pino } from "pino";
import { getEnv } from "@/lib/env";

/** Never written, wherever in a logged object they stand: what lets someone in, and what a vendor told us. */
const SECRET_KEYS = [
  ...["authorization", "cookie", "set-cookie", "token", "accessToken", "apiKey", "secret", "password", "passwordHash"],
  ...["workspaceSecret", "uiUrl", "body", "data", "input", "output", "connectionString", "DATABASE_URL"],
];
const isSecret = new Set(SECRET_KEYS.map((key) => key.toLowerCase()));
const SECRET_ENDINGS = /(token|secret|password|credentials)$/i;
const HIDDEN = "[hidden]";
const DEEPEST = 6;

/** A program's logger: JSON lines on standard output, or into `destination`. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    formatters: { log: hideSecrets },
    serializers: { err: describeError },
    // A child's own fields pass no formatter.
    redact: { paths: SECRET_KEYS.map((key) => `["${key}"]`), censor: HIDDEN },
  };
  return destination ? pino(options, destination) : pino(options);
}

let cached: Logger | undefined;

/** The log of this process; `getLog().child({ ... })` adds what a part always says. */
export function getLog(): Logger {
  cached ??= createLog(getEnv().LOG_LEVEL);
  return cached;
}

function hideSecrets(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, hide(key, value, 0)]));
}

function hide(key: string, value: unknown, depth: number): unknown {
  if (isSecret.has(key.toLowerCase()) || SECRET_ENDINGS.test(key)) return HIDDEN;
  if (value instanceof Error) return describeError(value);
  if (value instanceof URL || typeof value === "string") return withoutQuery(String(value));
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  if (depth >= DEEPEST) return "[deep]";
  if (Array.isArray(value)) return value.map((item) => hide("", item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hide(name, item, depth + 1)]));
}

/** Kind, text, code and causes of an error; not its other fields, where clients keep whole requests and replies. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? error.code : undefined;
  const cause = error.cause === undefined ? undefined : describeCause(error.cause);
  return {
    type: error.name,
    message: withoutQuery(error.message),
    code,
    stack: withoutQuery(error.stack ?? ""),
    cause,
  };
}

function describeCause(cause: unknown): unknown {
  return cause instanceof Error ? describeError(cause) : hide("", cause, 0);
}

/** An address in a text loses its password, query and fragment: tokens travel there. */
function withoutQuery(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1")
    .replace(/([a-z][a-z0-9+.-]*:\/\/[^\s?#"'<>]+)[?#][^\s"'<>]*/gi, "$1");
}
