import type { MappedRecord } from "@/lib/records/schema";
import { isObject, toInstant } from "@/lib/records/wire";
import { toRows } from "../rows";
import type { ListStream, Page, RejectedSourceRow, SourceCall } from "../source";
import { addDays } from "./days";
import { type CliengoPage, idKeys, maxOffset, pageSize, toPage } from "./paging";
import {
  beginRun,
  type Checkpoint,
  checkpointSchema,
  endRun,
  halved,
  startCheckpoint,
  type Window,
  windowBefore,
  windowOf,
} from "./window";

/** What one window can show at most: the page that starts at the last allowed offset is still whole. */
const windowCapacity = maxOffset + pageSize;

type List = { kind: MappedRecord["kind"]; actionKey: string };

/** A long list, newest first by creation, walked window by window. */
export function walkStream(name: string, kind: MappedRecord["kind"], actionKey: string, periodSec: number): ListStream {
  return {
    name,
    kind,
    periodSec,
    checkpoint: checkpointSchema,
    start: startCheckpoint,
    readPage: (call, checkpoint, now) => readPage(call, { kind, actionKey }, checkpointSchema.parse(checkpoint), now),
  };
}

async function readPage(call: SourceCall, list: List, saved: Checkpoint, now: Date): Promise<Page<Checkpoint>> {
  const begun = saved.until ? { ...saved, until: saved.until } : beginRun(saved, now);
  const window = windowOf(begun);
  const input = { limit: pageSize, offset: begun.offset };
  const output = await call.action(list.actionKey, begun.unfiltered ? input : { ...input, ...window });
  const page = toPage(output, list.actionKey, begun, "contacts", "conversations");
  const checkpoint = { ...begun, unfiltered: begun.unfiltered || !honours(page.raws, window) };
  const { rows, rejected } = toRows(list.kind, "list", page.raws, idKeys);
  const { gap, ...moved } = advance(checkpoint, window, page);
  return { rows, rejected: [...rejected, ...gap], ...moved, since: `${moved.next.since}T00:00:00.000Z` };
}

/** Unknown input vanishes silently in Membrane: rows well outside the window say that the filter did. */
function honours(raws: unknown[], window: Window): boolean {
  const [since, until] = [addDays(window.since, -1), addDays(window.until, 2)];
  return raws.every((raw) => {
    const created = createdAt(raw);
    return created === null || (created >= since && created < until);
  });
}

function createdAt(raw: unknown): string | null {
  return isObject(raw) ? toInstant(raw.creationDate) : null;
}

type Step = { next: Checkpoint; done: boolean; gap: RejectedSourceRow[] };

function advance(checkpoint: Checkpoint, window: Window, { raws, total, next }: CliengoPage): Step {
  const place = checkpoint.unfiltered && isPast(raws, checkpoint.from) ? null : next;
  const fits = (total ?? 0) <= windowCapacity;
  const isReachable = place !== null && place.offset <= maxOffset;
  const narrower = place && !checkpoint.unfiltered && !(fits && isReachable) ? halved(checkpoint, window) : null;
  if (narrower) return { next: narrower, done: false, gap: [] };
  if (place && isReachable) return { next: { ...checkpoint, ...place }, done: false, gap: [] };
  const gap = place ? [gapIn(window, total)] : [];
  const before = windowBefore(checkpoint, window);
  return before ? { next: before, done: false, gap } : { next: endRun(checkpoint), done: true, gap };
}

/** A whole page from before the run's end: one row of an odd date says nothing about those after it. */
function isPast(raws: unknown[], from: string): boolean {
  return raws.every((raw) => (createdAt(raw) ?? from) < from);
}

/** A day with more rows than Cliengo can page through is said, never dropped silently. */
function gapIn(window: Window, total: number | null): RejectedSourceRow {
  const rows = total === null ? "Rows" : `${total - windowCapacity} rows`;
  const reason = `${rows} created from ${window.since} to ${window.until} lie beyond the ${windowCapacity} Cliengo can page through`;
  return { externalId: `gap:${window.since}`, reason, raw: window };
}
