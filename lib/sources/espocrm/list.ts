import { z } from "zod";
import { AppError } from "@/lib/errors";
import type { MappedRecord } from "@/lib/records/schema";
import { bodyOf, idOf, isObject, rowsOf, toInstant } from "@/lib/records/wire";
import type { ListStream, Page, RejectedSourceRow, SourceCall, SourceRow } from "../source";

/** EspoCRM refuses more than 200 rows a page (403 "Max size should not exceed 200"). */
const pageSize = 200;
/** Rows that changed while the last page was read come again: modifiedAt has whole seconds and clocks differ. */
const overlapSec = 180;

/**
 * `keyset`: everything modified at or after `at`, by `modifiedAt` ascending; `offset` counts rows inside that question.
 * `offset`: the whole list by offset, for an instance that does not honour the filter or the order.
 */
const checkpointSchema = z.object({
  mode: z.enum(["keyset", "offset"]),
  at: z.iso.datetime().nullable(),
  offset: z.number().int().nonnegative(),
});
type Checkpoint = z.infer<typeof checkpointSchema>;

export function listStream(name: string, kind: MappedRecord["kind"], actionKey: string, periodSec: number): ListStream {
  return {
    name,
    kind,
    periodSec,
    start: (): Checkpoint => ({ mode: "keyset", at: null, offset: 0 }),
    readPage: (call, checkpoint) => readPage(call, kind, actionKey, checkpointSchema.parse(checkpoint)),
  };
}

async function readPage(
  call: SourceCall,
  kind: MappedRecord["kind"],
  actionKey: string,
  checkpoint: Checkpoint,
): Promise<Page<Checkpoint>> {
  const output = await call.action(actionKey, question(checkpoint));
  const raws = rowsOf(output, "list");
  if (!raws) throw new AppError("SOURCE_BAD_RESPONSE", { message: `EspoCRM answered ${actionKey} without a list` });
  const more = hasMore(output, checkpoint.offset, raws.length);
  return { ...toRows(kind, raws), ...advance(checkpoint, raws, more), since: null };
}

function question(checkpoint: Checkpoint): Record<string, unknown> {
  if (checkpoint.mode === "offset")
    return { maxSize: pageSize, offset: checkpoint.offset, orderBy: "createdAt", order: "asc" };
  const input = { maxSize: pageSize, offset: checkpoint.offset, orderBy: "modifiedAt", order: "asc" };
  if (!checkpoint.at) return input;
  // "after" is strictly greater and seconds are whole, so one second less is "at or after".
  const value = espoTime(Date.parse(checkpoint.at) - 1000);
  return { ...input, where: [{ type: "after", attribute: "modifiedAt", value, dateTime: true, timeZone: "UTC" }] };
}

function espoTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}

/** `total` counts the whole question; -1 says more rows, -2 no more (X-No-Total); without it a short page is the last. */
function hasMore(output: unknown, offset: number, rows: number): boolean {
  const { total } = bodyOf(output, "list", "total");
  if (rows === 0) return false;
  if (typeof total !== "number") return rows >= pageSize;
  return total < 0 ? total === -1 : offset + rows < total;
}

function advance(checkpoint: Checkpoint, raws: unknown[], more: boolean): { next: Checkpoint; done: boolean } {
  const next = more ? checkpoint.offset + raws.length : 0;
  if (checkpoint.mode === "offset") return { next: { ...checkpoint, offset: next }, done: !more };
  const times = raws.map((raw) => toInstant(isObject(raw) ? raw.modifiedAt : null));
  if (!honours(times, checkpoint.at)) return { next: { mode: "offset", at: null, offset: 0 }, done: false };
  const last = times.at(-1) ?? checkpoint.at;
  if (!more) return { next: { mode: "keyset", at: overlapped(last), offset: 0 }, done: true };
  // A full page of one and the same second is walked by offset, everything else by asking from its last second on.
  const sameSecond = last === checkpoint.at;
  return { next: { mode: "keyset", at: last, offset: sameSecond ? next : 0 }, done: false };
}

/** Unknown input vanishes silently in Membrane: only rows in order and not before the asked time prove the filter. */
function honours(times: (string | null)[], at: string | null): boolean {
  let previous = at;
  for (const time of times) {
    if (!time || (previous && time < previous)) return false;
    previous = time;
  }
  return true;
}

function overlapped(at: string | null): string | null {
  return at && new Date(Date.parse(at) - overlapSec * 1000).toISOString();
}

export function toRows(
  kind: MappedRecord["kind"],
  raws: unknown[],
): { rows: SourceRow[]; rejected: RejectedSourceRow[] } {
  const rows: SourceRow[] = [];
  const rejected: RejectedSourceRow[] = [];
  for (const raw of raws) {
    const externalId = idOf(raw, "id");
    if (externalId && isObject(raw)) rows.push({ kind, externalId, part: "list", raw });
    else rejected.push({ externalId: null, reason: "The row has no id", raw });
  }
  return { rows, rejected };
}
