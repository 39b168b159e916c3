import { z } from "zod";

/**
 * Gong filters on the start of a call and on nothing else, in no promised order. A run goes back in windows that double,
 * so that this week is there first.
 */

const hourMs = 3600 * 1000;
const dayMs = 24 * hourMs;
const firstWindowMs = 7 * dayMs;
/** Calls are listed hours, sometimes a day, after they took place: each run reads the time before the last one again. */
const rereadMs = 48 * hourMs;
const narrowestMs = hourMs;

const spanSchema = z.object({ from: z.iso.datetime(), to: z.iso.datetime() });
export type Span = z.infer<typeof spanSchema>;

export const checkpointSchema = z.object({
  /** Where this run ends, or the next one, between runs. */
  from: z.iso.datetime(),
  /** The window under way; null between runs. */
  window: spanSchema.nullable(),
  place: z.object({ cursor: z.string(), firstId: z.string().nullable() }).nullable(),
  /** Set where Gong wants a workspace named: those this window has still to be read for. */
  workspaces: z.object({ all: z.array(z.string()), left: z.array(z.string()) }).nullable(),
  begunAt: z.iso.datetime(),
  /** How far back calls are cached. */
  since: z.iso.datetime(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;
export type Running = Checkpoint & { window: Span };

export function startCheckpoint(now: Date, horizonDays: number): Checkpoint {
  const at = now.toISOString();
  const from = iso(now.getTime() - horizonDays * dayMs);
  return { from, window: null, place: null, workspaces: null, begunAt: at, since: at };
}

export function beginRun(saved: Checkpoint, now: Date): Running {
  const to = now.toISOString();
  const from = laterOf(saved.from, iso(now.getTime() - Math.max(firstWindowMs, rereadMs)));
  return { ...saved, window: { from, to }, place: null, workspaces: null, begunAt: to };
}

/** The window was read: the one before it, twice as wide, or the end of the run. */
export function endWindow(checkpoint: Running): { next: Checkpoint; done: boolean } {
  const { from, to } = checkpoint.window;
  const since = earlierOf(from, checkpoint.since);
  if (from <= checkpoint.from) return { next: endRun({ ...checkpoint, since }), done: true };
  const wider = Date.parse(from) - 2 * (Date.parse(to) - Date.parse(from));
  const window = { from: laterOf(checkpoint.from, iso(wider)), to: from };
  return { next: { ...checkpoint, window, place: null, since }, done: false };
}

/** The next run reads from before this one on, however long nothing runs until then. */
function endRun(checkpoint: Checkpoint): Checkpoint {
  const from = iso(Date.parse(checkpoint.begunAt) - rereadMs);
  return { ...checkpoint, from, window: null, place: null, workspaces: null };
}

/**
 * The later half of the window from its start. Gong refuses a cursor that has expired, and may refuse each one: a
 * window of at most one page needs none. Null when it cannot be narrower.
 */
export function narrowed(checkpoint: Running): Running | null {
  const [from, to] = [Date.parse(checkpoint.window.from), Date.parse(checkpoint.window.to)];
  if (to - from <= narrowestMs) return null;
  return { ...checkpoint, window: { from: iso((from + to) / 2), to: checkpoint.window.to }, place: null };
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
