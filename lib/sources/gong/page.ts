import { AppError, isAppError } from "@/lib/errors";
import { vendorWords } from "@/lib/membrane/errors";
import { bodyOf, idOf, isObject } from "@/lib/records/wire";
import { getRows } from "../rows";
import type { SourceCall } from "../source";

export type Question = {
  action: string;
  /** The name of the list in the answer. */
  rowsKey: string;
  input?: Record<string, unknown>;
  filter?: Record<string, unknown>;
};

/** Where a page starts: Gong's cursor, and the first id of the page that gave it. */
export type Place = { cursor: string; firstId: string | null };
export type GongPage = { raws: unknown[]; next: Place | null };

/**
 * One page of a Gong list. Gong answers an empty result with 404 ("No calls found …"): exactly that is an empty page,
 * any other 404 is passed on. The cursor is a top-level input beside the filter; one that lands in the wrong place is
 * ignored by Gong, and page 1 would come for ever.
 */
export async function readGongPage(call: SourceCall, question: Question, place: Place | null): Promise<GongPage> {
  const { action, rowsKey, input, filter } = question;
  const output = await unlessNothingFound(
    call.action(action, { ...input, ...(place && { cursor: place.cursor }) }, filter),
  );
  if (output === nothing) return { raws: [], next: null };
  const raws = getRows(output, action, rowsKey);
  const firstId = firstIdOf(raws);
  if (place && firstId && firstId === place.firstId) {
    throw new AppError("SOURCE_BAD_RESPONSE", { message: "Gong sent the same page again: the cursor did not count." });
  }
  const cursor = cursorOf(output);
  return { raws, next: cursor ? { cursor, firstId } : null };
}

/** All pages of a question by ids: few, since a batch is smaller than a page of Gong's. */
export async function readGongPages(call: SourceCall, question: Question): Promise<unknown[]> {
  const raws: unknown[] = [];
  let place: Place | null = null;
  for (let pages = 0; pages < 10; pages++) {
    const page: GongPage = await readGongPage(call, question, place);
    raws.push(...page.raws);
    if (!page.next) break;
    place = page.next;
  }
  return raws;
}

const nothing = Symbol("nothing found");

async function unlessNothingFound(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (isAppError(error, "NOT_FOUND") && saysNothingFound(error)) return nothing;
    throw error;
  }
}

/** Not what Membrane itself does not find: then there is nothing to read from, which is no empty list. */
const nothingFound = /\bno (?!(?:such )?(?:action|connection|integration|tenant|workspace)\b)[^"]{0,60}\bfound\b/i;

function saysNothingFound(error: AppError): boolean {
  return nothingFound.test([error.message, vendorWords(error)].join(" "));
}

function cursorOf(output: unknown): string | null {
  const body = bodyOf(output, "records", "cursor");
  const inRecords = isObject(body.records) ? body.records.cursor : null;
  const cursor = inRecords ?? body.cursor;
  return typeof cursor === "string" && cursor !== "" ? cursor : null;
}

/** Extensive calls and transcripts carry their id further inside. */
function firstIdOf([first]: unknown[]): string | null {
  return idOf(first, "id", "callId") ?? (isObject(first) ? idOf(first.metaData, "id") : null);
}
