import { AppError, isAppError } from "@/lib/errors";
import { vendorWords } from "@/lib/membrane/errors";
import { bodyOf, isObject, rowsOf } from "@/lib/records/wire";
import type { SourceCall } from "../source";

export type GongPage = { raws: unknown[]; cursor: string | null };

/**
 * One page of a Gong list. Gong answers an empty result with 404 ("No calls found …"): exactly that is an empty page,
 * any other 404 is passed on. The cursor is a top-level input beside the filter.
 */
export async function readGongPage(
  call: SourceCall,
  request: { action: string; rowsKey: string; input?: Record<string, unknown>; filter?: Record<string, unknown> },
  cursor: string | null,
): Promise<GongPage> {
  const input = { ...request.input, ...(cursor ? { cursor } : {}) };
  const output = await answerOf(call, request.action, input, request.filter);
  if (output === null) return { raws: [], cursor: null };
  const raws = rowsOf(output, request.rowsKey);
  if (!raws) throw new AppError("SOURCE_BAD_RESPONSE", { message: `Gong answered ${request.action} without a list` });
  return { raws, cursor: cursorOf(output) };
}

async function answerOf(
  call: SourceCall,
  action: string,
  input: Record<string, unknown>,
  filter?: Record<string, unknown>,
): Promise<unknown> {
  try {
    return await call.action(action, input, filter);
  } catch (error) {
    if (isAppError(error, "NOT_FOUND") && saysNothingFound(error)) return null;
    throw error;
  }
}

function saysNothingFound(error: AppError): boolean {
  const words = [error.message, vendorWords(error)].join(" ");
  return /\bno\b[^"]{0,60}\bfound\b/i.test(words);
}

function cursorOf(output: unknown): string | null {
  const body = bodyOf(output, "records", "cursor");
  const inRecords = isObject(body.records) ? body.records.cursor : null;
  const cursor = inRecords ?? body.cursor;
  return typeof cursor === "string" && cursor !== "" ? cursor : null;
}
