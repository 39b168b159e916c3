import { z } from "zod";
import { AppError } from "@/lib/errors";
import { idOf, isObject } from "@/lib/records/wire";
import type { ListStream, Page, SourceCall } from "../source";
import { readGongPage } from "./page";
import { toRows } from "./rows";

/**
 * Gong filters on the start of a call and on nothing else, in no promised order. The first run goes back in windows that
 * double, so that this week is there first; later runs read the last 48 hours again, since calls come late.
 */

const hourMs = 3600 * 1000;
const dayMs = 24 * hourMs;
const firstWindowDays = 7;
const rereadHours = 48;

const checkpointSchema = z.object({
  /** Where the run ends. */
  from: z.iso.datetime(),
  /** The window under way; null between runs. */
  window: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }).nullable(),
  cursor: z.string().nullable(),
  /** First id of the page before: a page that comes again means the cursor was not understood. */
  firstId: z.string().nullable(),
  filled: z.boolean(),
  since: z.iso.datetime(),
});
type Checkpoint = z.infer<typeof checkpointSchema>;

export const calls: ListStream = {
  name: "calls",
  kind: "call",
  periodSec: 900,
  start(now, horizonDays): Checkpoint {
    const from = iso(now.getTime() - horizonDays * dayMs);
    return { from, window: null, cursor: null, firstId: null, filled: false, since: now.toISOString() };
  },
  readPage: (call, checkpoint, now) => readPage(call, checkpointSchema.parse(checkpoint), now),
};

async function readPage(call: SourceCall, saved: Checkpoint, now: Date): Promise<Page<Checkpoint>> {
  const checkpoint = saved.window ? saved : beginRun(saved, now);
  const window = checkpoint.window ?? { from: checkpoint.from, to: now.toISOString() };
  const request = {
    action: "list-calls",
    rowsKey: "calls",
    filter: { fromDateTime: window.from, toDateTime: window.to },
  };
  const { raws, cursor } = await readGongPage(call, request, checkpoint.cursor);
  const firstId = idOf(raws[0], "id");
  if (checkpoint.cursor && firstId && firstId === checkpoint.firstId) {
    throw new AppError("SOURCE_BAD_RESPONSE", {
      message: "Gong sent the same page again: the cursor was not understood",
    });
  }
  const moved = cursor
    ? { next: { ...checkpoint, window, cursor, firstId }, done: false }
    : endWindow({ ...checkpoint, window, cursor: null, firstId: null });
  return { ...toRows("call", "list", raws.map(unwrap)), ...moved, since: moved.next.since };
}

function beginRun(saved: Checkpoint, now: Date): Checkpoint {
  const to = now.toISOString();
  if (saved.filled) {
    const from = iso(now.getTime() - rereadHours * hourMs);
    return { ...saved, from, window: { from, to } };
  }
  const from = laterOf(saved.from, iso(now.getTime() - firstWindowDays * dayMs));
  return { ...saved, window: { from, to } };
}

function endWindow(checkpoint: Checkpoint & { window: NonNullable<Checkpoint["window"]> }) {
  const { from, to } = checkpoint.window;
  const since = from < checkpoint.since ? from : checkpoint.since;
  if (from <= checkpoint.from) return { next: { ...checkpoint, window: null, filled: true, since }, done: true };
  const wider = Date.parse(from) - 2 * (Date.parse(to) - Date.parse(from));
  const window = { from: laterOf(checkpoint.from, iso(wider)), to: from };
  return { next: { ...checkpoint, window, since }, done: false };
}

/** Some builds wrap the basic data as the extensive answer does. */
function unwrap(raw: unknown): unknown {
  return isObject(raw) && isObject(raw.metaData) ? { ...raw.metaData, ...raw } : raw;
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
