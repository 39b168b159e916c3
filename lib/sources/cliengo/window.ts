import { z } from "zod";
import { addDays, dayOf, daysBetween, earlierDay, laterDay } from "./days";

/**
 * Cliengo filters on the creation date only, so a walk goes back through windows of days: as wide as the whole run at
 * first, halved while one holds more than can be paged through, then twice as wide each time.
 */
export const checkpointSchema = z.object({
  /** The day this run ends at, or the next one, between runs. */
  from: z.iso.date(),
  /** Where the window under way ends (exclusive); null between runs. */
  until: z.iso.date().nullable(),
  days: z.number().int().positive(),
  offset: z.number().int().nonnegative(),
  firstId: z.string().nullable(),
  /** The account ignores the date filter: this run walks by offset alone. */
  unfiltered: z.boolean(),
  /** The day the run under way began. */
  begunOn: z.iso.date(),
  /** The oldest day that is cached. */
  since: z.iso.date(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

export type Window = { since: string; until: string };

/** Contacts are edited and chats go on for a while: each run reads the days before the last one again. */
const rereadDays = 2;
const fromTheTop = { offset: 0, firstId: null };

export function startCheckpoint(now: Date, horizonDays: number): Checkpoint {
  const today = dayOf(now);
  const place = { until: null, days: 1, ...fromTheTop, unfiltered: false };
  return { from: addDays(today, -horizonDays), ...place, begunOn: today, since: today };
}

/** Two days ahead, so that no zone of the account can hide today's rows. */
export function beginRun(saved: Checkpoint, now: Date): Checkpoint & { until: string } {
  const until = addDays(dayOf(now), 2);
  const days = Math.max(1, daysBetween(saved.from, until));
  return { ...saved, until, days, ...fromTheTop, unfiltered: false, begunOn: dayOf(now) };
}

export function windowOf({ from, until, days }: Checkpoint & { until: string }): Window {
  return { since: laterDay(from, addDays(until, -days)), until };
}

/** Half the window; null when it is a single day. */
export function halved(checkpoint: Checkpoint, window: Window): Checkpoint | null {
  const days = daysBetween(window.since, window.until);
  return days > 1 ? { ...checkpoint, days: Math.ceil(days / 2), ...fromTheTop } : null;
}

/** The window before, twice as wide: quiet months need few requests. Null when the run is at its end. */
export function windowBefore(checkpoint: Checkpoint, window: Window): Checkpoint | null {
  if (checkpoint.unfiltered || window.since <= checkpoint.from) return null;
  const since = earlierDay(window.since, checkpoint.since);
  return { ...checkpoint, until: window.since, days: checkpoint.days * 2, ...fromTheTop, since };
}

/** The next run reads from before this one on, however long nothing runs until then. */
export function endRun(checkpoint: Checkpoint): Checkpoint {
  const since = earlierDay(checkpoint.from, checkpoint.since);
  return { ...checkpoint, from: addDays(checkpoint.begunOn, -rereadDays), until: null, ...fromTheTop, since };
}
