import { z } from "zod";
import { AppError } from "@/lib/errors";
import type { MappedRecord } from "@/lib/records/schema";
import { bodyOf, idOf, isObject, rowsOf, toInstant } from "@/lib/records/wire";
import type { ListStream, Page, RejectedSourceRow, SourceCall, SourceRow } from "../source";

/**
 * Cliengo lists newest first, filters on the creation date only, and refuses offsets beyond 1,000. So a walk goes back
 * through date windows, halving one until it fits; later runs read the last days again.
 */

const pageSize = 50;
const maxOffset = 1000;
/** What one window can show at most: the page that starts at the last allowed offset is still whole. */
const windowCapacity = maxOffset + pageSize;
const rereadDays = 2;
const dayMs = 24 * 3600 * 1000;

/** `from` is where the run ends, `until` (exclusive) where the window under way ends; dates are YYYY-MM-DD. */
const checkpointSchema = z.object({
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  days: z.number().int().positive(),
  offset: z.number().int().nonnegative(),
  filled: z.boolean(),
  /** The account ignores the date filter: walk by offset alone. */
  unfiltered: z.boolean(),
  /** The oldest day that is cached. */
  since: z.iso.date(),
});
type Checkpoint = z.infer<typeof checkpointSchema>;

export function walkStream(name: string, kind: MappedRecord["kind"], actionKey: string, periodSec: number): ListStream {
  return {
    name,
    kind,
    periodSec,
    start(now, horizonDays): Checkpoint {
      const from = dateOf(now.getTime() - horizonDays * dayMs);
      const days = horizonDays + 2;
      return { from, until: null, days, offset: 0, filled: false, unfiltered: false, since: dateOf(now.getTime()) };
    },
    readPage: (call, checkpoint, now) => readPage(call, kind, actionKey, checkpointSchema.parse(checkpoint), now),
  };
}

async function readPage(
  call: SourceCall,
  kind: MappedRecord["kind"],
  actionKey: string,
  saved: Checkpoint,
  now: Date,
): Promise<Page<Checkpoint>> {
  const checkpoint = saved.until ? saved : beginRun(saved, now);
  const window = windowOf(checkpoint);
  const input = { limit: pageSize, offset: checkpoint.offset };
  const output = await call.action(actionKey, checkpoint.unfiltered ? input : { ...input, ...window });
  const raws = rowsOf(output, "results", "contacts", "conversations");
  if (!raws) throw new AppError("SOURCE_BAD_RESPONSE", { message: `Cliengo answered ${actionKey} without a list` });
  if (!checkpoint.unfiltered && !honours(raws, window)) {
    const next = { ...checkpoint, unfiltered: true, offset: 0 };
    return { rows: [], rejected: [], next, done: false, since: null };
  }
  const total = totalOf(output);
  const page = toRows(kind, raws);
  const gap = gapIn(checkpoint, window, total);
  const moved = advance(checkpoint, window, raws, total);
  return {
    rows: page.rows,
    rejected: [...page.rejected, ...gap],
    ...moved,
    since: `${moved.next.since}T00:00:00.000Z`,
  };
}

function beginRun(saved: Checkpoint, now: Date): Checkpoint {
  // Two days ahead, so that no zone of the account can hide today's rows.
  const until = dateOf(now.getTime() + 2 * dayMs);
  if (!saved.filled) return { ...saved, until, offset: 0 };
  return { ...saved, from: dateOf(now.getTime() - rereadDays * dayMs), until, days: rereadDays + 2, offset: 0 };
}

type Window = { since: string; until: string };

function windowOf(checkpoint: Checkpoint): Window {
  const until = checkpoint.until ?? checkpoint.from;
  const since = dateOf(Date.parse(until) - checkpoint.days * dayMs);
  return { since: since < checkpoint.from ? checkpoint.from : since, until };
}

function totalOf(output: unknown): number | null {
  const { paging } = bodyOf(output, "paging");
  return isObject(paging) && typeof paging.total === "number" ? paging.total : null;
}

/** Unknown input vanishes silently in Membrane: rows well outside the window say that the filter did. */
function honours(raws: unknown[], window: Window): boolean {
  return raws.every((raw) => {
    const created = createdAt(raw);
    if (!created) return true;
    return (
      created >= dateOf(Date.parse(window.since) - dayMs) && created < dateOf(Date.parse(window.until) + 2 * dayMs)
    );
  });
}

function createdAt(raw: unknown): string | null {
  return isObject(raw) ? toInstant(raw.creationDate) : null;
}

function advance(checkpoint: Checkpoint, window: Window, raws: unknown[], total: number | null) {
  const offset = checkpoint.offset + raws.length;
  const tooMany = (total ?? 0) > windowCapacity && checkpoint.days > 1 && !checkpoint.unfiltered;
  if (tooMany) return { next: { ...checkpoint, days: Math.ceil(checkpoint.days / 2), offset: 0 }, done: false };
  const oldest = createdAt(raws.at(-1));
  const pastTheEnd = checkpoint.unfiltered && oldest !== null && oldest < checkpoint.from;
  const more = raws.length > 0 && offset <= maxOffset && (total === null ? raws.length >= pageSize : offset < total);
  if (more && !pastTheEnd) return { next: { ...checkpoint, offset }, done: false };
  if (!checkpoint.unfiltered && window.since > checkpoint.from)
    return { next: nextWindow(checkpoint, window), done: false };
  return { next: endRun(checkpoint), done: true };
}

/** The window before, twice as wide: quiet months need few requests. */
function nextWindow(checkpoint: Checkpoint, window: Window): Checkpoint {
  const since = window.since < checkpoint.since ? window.since : checkpoint.since;
  return { ...checkpoint, until: window.since, days: checkpoint.days * 2, offset: 0, since };
}

function endRun(checkpoint: Checkpoint): Checkpoint {
  const since = checkpoint.from < checkpoint.since ? checkpoint.from : checkpoint.since;
  return { ...checkpoint, until: null, offset: 0, filled: true, since };
}

/** A day with more rows than Cliengo can page through is said, never dropped silently. */
function gapIn(checkpoint: Checkpoint, window: Window, total: number | null): RejectedSourceRow[] {
  const unreachable = (total ?? 0) - windowCapacity;
  if (unreachable <= 0 || (checkpoint.days > 1 && !checkpoint.unfiltered) || checkpoint.offset < maxOffset) return [];
  const reason = `${unreachable} rows from ${window.since} on lie beyond the 1,000 rows Cliengo can page through`;
  return [{ externalId: `gap:${window.since}`, reason, raw: window }];
}

function dateOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function toRows(
  kind: MappedRecord["kind"],
  raws: unknown[],
): { rows: SourceRow[]; rejected: RejectedSourceRow[] } {
  const rows: SourceRow[] = [];
  const rejected: RejectedSourceRow[] = [];
  for (const raw of raws) {
    const externalId = idOf(raw, "id", "_id");
    if (externalId && isObject(raw)) rows.push({ kind, externalId, part: "list", raw });
    else rejected.push({ externalId: null, reason: "The row has no id", raw });
  }
  return { rows, rejected };
}
