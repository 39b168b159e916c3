import { AppError } from "@/lib/errors";
import type { MappedRecord } from "@/lib/records/schema";
import { bodyOf, idOf, isObject, numberSchema, toInstant } from "@/lib/records/wire";
import { getRows, toRows } from "../rows";
import type { ListStream, Page, SourceCall } from "../source";
import { ask, type Checkpoint, checkpointSchema, firstCheckpoint, wholeList } from "./question";

/** Rows that changed while the last page was read come again: modifiedAt has whole seconds and clocks differ. */
const overlapSec = 180;

type List = { kind: MappedRecord["kind"]; actionKey: string };

/** A kind of record, walked by `modifiedAt`: first all of it, later what changed since. */
export function listStream(name: string, kind: MappedRecord["kind"], actionKey: string, periodSec: number): ListStream {
  return {
    name,
    kind,
    periodSec,
    checkpoint: checkpointSchema,
    start: () => firstCheckpoint,
    readPage: (call, checkpoint, now) => readPage(call, { kind, actionKey }, checkpointSchema.parse(checkpoint), now),
  };
}

async function readPage(call: SourceCall, list: List, saved: Checkpoint, now: Date): Promise<Page<Checkpoint>> {
  const { output, asked } = await ask(call, list.actionKey, saved);
  const raws = getRows(output, list.actionKey, "list");
  const firstId = idOf(raws[0], "id");
  const isRepeated = asked.offset > 0 && firstId !== null && firstId === asked.firstId;
  const more = hasMore(output, asked, { rows: raws.length, isRepeated });
  if (more && isRepeated) {
    throw new AppError("SOURCE_BAD_RESPONSE", {
      message: "EspoCRM sent the same page again: the offset did not count.",
    });
  }
  const read = { ...asked, fullest: Math.max(asked.fullest, raws.length), firstId };
  return { ...toRows(list.kind, "list", raws), ...advance(read, raws, more, now), since: null };
}

type Seen = { rows: number; isRepeated: boolean };

/**
 * `total` counts the whole question; -1 says more rows, -2 no more (X-No-Total, and some heavy entity types). Without it
 * a page shorter than others ends the list, and so does a short one that comes again whatever the offset.
 */
function hasMore(output: unknown, { offset, size, fullest }: Checkpoint, { rows, isRepeated }: Seen): boolean {
  const total = numberSchema.parse(bodyOf(output, "total").total);
  if (rows === 0 || total === -2) return false;
  if (total === null) return rows >= (isRepeated ? size : Math.min(size, fullest));
  return total < 0 || offset + rows < total;
}

type Step = { next: Checkpoint; done: boolean };

function advance(checkpoint: Checkpoint, raws: unknown[], more: boolean, now: Date): Step {
  if (checkpoint.mode === "offset") return more ? further(checkpoint, raws.length) : again(checkpoint);
  const times = raws.map((raw) => toInstant(isObject(raw) ? raw.modifiedAt : null));
  if (!honours(times, checkpoint.at)) return { next: wholeList(checkpoint), done: false };
  const last = times.at(-1) ?? checkpoint.at;
  if (!more) return { next: { ...checkpoint, ...restingAt(last, now) }, done: true };
  // A full page of one and the same second is walked by offset, everything else by asking from its last second on.
  const oneSecond = (times[0] ?? checkpoint.at) === last;
  if (!oneSecond) return { next: { ...checkpoint, at: last, offset: 0, firstId: null }, done: false };
  return further({ ...checkpoint, at: last, offset: last === checkpoint.at ? checkpoint.offset : 0 }, raws.length);
}

/** The next page by offset, a little back: rows that leave the list meanwhile pull the others forward. */
function further(checkpoint: Checkpoint, rows: number): Step {
  return { next: { ...checkpoint, offset: checkpoint.offset + rows - Math.floor(rows / 10) }, done: false };
}

/** The next run tries the filter again: the connector may have been mended. */
function again(checkpoint: Checkpoint): Step {
  return { next: { ...checkpoint, mode: "keyset", at: null, offset: 0, firstId: null }, done: true };
}

/**
 * Unknown input vanishes silently in Membrane: only rows in order and not before the asked time prove the filter. Rows
 * without a time sort first, and only an unfiltered question has them.
 */
function honours(times: (string | null)[], at: string | null): boolean {
  let previous = at;
  for (const time of times) {
    if (time === null ? previous !== null : previous !== null && time < previous) return false;
    previous = time;
  }
  return true;
}

/** Where the next run begins. Never in the future: a row dated 2099 would hide all changes until then. */
function restingAt(last: string | null, now: Date): Pick<Checkpoint, "at" | "offset" | "firstId"> {
  const at = last && new Date(Math.min(Date.parse(last), now.getTime()) - overlapSec * 1000).toISOString();
  return { at, offset: 0, firstId: null };
}
