import { z } from "zod";
import { AppError } from "@/lib/errors";

const bodyLimitBytes = 1024 * 1024;

type Place = "query" | "body";

/** An address with impossible ids names nothing. */
export function parseParams<T>(schema: z.ZodType<T>, params: unknown): T {
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw new AppError("NOT_FOUND", { message: "There is nothing at this address." });
  return parsed.data;
}

/** A key that stands twice arrives as a list, so that no value is dropped in silence. */
export function parseQuery<T>(schema: z.ZodType<T>, request: Request): T {
  const { searchParams } = new URL(request.url);
  const entries = [...new Set(searchParams.keys())].map((key) => {
    const values = searchParams.getAll(key);
    return [key, values.length > 1 ? values : values[0]];
  });
  return parse("query", schema, Object.fromEntries(entries));
}

/** No body at all counts as `{}`. */
export async function parseBody<T>(schema: z.ZodType<T>, request: Request): Promise<T> {
  const text = await readText(request);
  return parse("body", schema, text.trim() === "" ? {} : readJson(text));
}

/** The fields of a form, however it was sent. */
export async function readFields(request: Request): Promise<Record<string, unknown>> {
  const text = await readText(request);
  if (!request.headers.get("content-type")?.includes("application/json"))
    return Object.fromEntries(new URLSearchParams(text));
  return parse("body", z.record(z.string(), z.unknown()), readJson(text));
}

function parse<T>(place: Place, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const complaints = parsed.error.issues.slice(0, 5).map(({ path, message }) => {
    const where = path.length > 0 ? path.join(".") : place;
    return `${where}: ${message}`;
  });
  throw new AppError("INVALID_INPUT", { message: complaints.join("; ") });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("INVALID_INPUT", { message: "body: not JSON", cause });
  }
}

async function readText(request: Request): Promise<string> {
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > bodyLimitBytes) throw new AppError("INVALID_INPUT", { message: "body: larger than 1 MB" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
