import { z } from "zod";
import { isAppError } from "@/lib/errors";
import type { SourceCall } from "../source";

/**
 * `keyset`: everything modified at or after `at`, by `modifiedAt` ascending; `offset` counts rows inside that question.
 * `offset`: the whole list by offset, for an account that does not honour the filter or the order, or refuses them.
 */
export const checkpointSchema = z.object({
  mode: z.enum(["keyset", "offset"]),
  at: z.iso.datetime().nullable(),
  offset: z.number().int().nonnegative(),
  /** Rows asked for at once. */
  size: z.number().int().positive(),
  /** The most rows a page has held: where no total is given, a shorter page is the last. */
  fullest: z.number().int().nonnegative(),
  /** First id of the page before, while it is walked by offset: the same one again means the offset was not understood. */
  firstId: z.string().nullable(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** EspoCRM's default limit: more is refused (403 "Max size should not exceed 200"). An instance may set a lower one. */
const pageSize = 200;
const smallPageSize = 50;

export const firstCheckpoint: Checkpoint = {
  ...{ mode: "keyset", at: null, offset: 0, size: pageSize, fullest: 0, firstId: null },
};

/**
 * One page, asked for as the checkpoint says; when that is refused, with a smaller page, then without filter and order
 * (a role may not see `modifiedAt`). Answers the way that worked. Throws the first refusal when none did.
 */
export async function ask(
  call: SourceCall,
  actionKey: string,
  checkpoint: Checkpoint,
): Promise<{ output: unknown; asked: Checkpoint }> {
  let refusal: unknown;
  for (const asked of waysFrom(checkpoint)) {
    try {
      return { output: await call.action(actionKey, inputOf(asked)), asked };
    } catch (error) {
      if (!isAppError(error, "FORBIDDEN") && !isAppError(error, "INVALID_INPUT")) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}

function waysFrom(checkpoint: Checkpoint): Checkpoint[] {
  const smaller = { ...checkpoint, size: smallPageSize };
  return [
    checkpoint,
    ...(checkpoint.size > smallPageSize ? [smaller] : []),
    ...(checkpoint.mode === "keyset" ? [wholeList(smaller)] : []),
  ];
}

/** From the start of the whole list, page by page. */
export function wholeList(checkpoint: Checkpoint): Checkpoint {
  return { ...checkpoint, mode: "offset", at: null, offset: 0, firstId: null };
}

function inputOf({ mode, at, offset, size }: Checkpoint): Record<string, unknown> {
  if (mode === "offset") return { maxSize: size, offset, orderBy: "createdAt", order: "asc" };
  const input = { maxSize: size, offset, orderBy: "modifiedAt", order: "asc" };
  if (!at) return input;
  // "after" is strictly greater and seconds are whole, so one second less is "at or after".
  const value = espoTime(Date.parse(at) - 1000);
  return { ...input, where: [{ type: "after", attribute: "modifiedAt", value, dateTime: true, timeZone: "UTC" }] };
}

/** "YYYY-MM-DD HH:mm:ss", which EspoCRM takes as UTC. */
function espoTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}
