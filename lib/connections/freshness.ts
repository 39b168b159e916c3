import type { Actor } from "@/lib/auth/actor";
import type { RecordKind, SourceName } from "@/lib/records/schema";
import { type FreshnessRow, listFreshnessRows } from "./reads";
import type { Freshness } from "./schema";
import { type StreamClock, toStreamState } from "./status";

/** Reference data moves slowly; its age says nothing about the rows people look at. */
const referenceKinds = new Set<string>(["user", "site", "account"] satisfies RecordKind[]);

/**
 * How old what we show of these sources may be, one entry per connection. `kinds` narrows it to what a list shows;
 * without it every kind counts but users, sites and accounts.
 */
export async function freshnessOf(
  actor: Pick<Actor, "workspaceId">,
  sources: readonly SourceName[],
  kinds?: readonly RecordKind[],
): Promise<Freshness[]> {
  const rows = await listFreshnessRows(actor.workspaceId, sources);
  const now = new Date();
  return rows.map((row) => toFreshness(row, now, kinds));
}

export function toFreshness(row: FreshnessRow, now: Date, kinds?: readonly RecordKind[]): Freshness {
  const counts = (kind: string) => (kinds ? kinds.some((wanted) => wanted === kind) : !referenceKinds.has(kind));
  const streams = row.streams.filter(({ mode, kind }) => mode === "list" && counts(kind));
  const readable = streams.filter(({ notPermitted }) => !notPermitted);
  // The oldest good run, and the nearest bound: what is said must hold for every row shown.
  const asOf = oldest(readable.map(({ lastGoodAt }) => lastGoodAt));
  const since = newest(readable.map((stream) => stream.since));
  return {
    source: row.source,
    connectionId: row.id,
    connectionName: row.name,
    state: toState(row, streams, asOf, now),
    asOf: asOf?.toISOString() ?? null,
    since: since?.toISOString() ?? null,
    downSince: row.usable ? null : (row.downSince?.toISOString() ?? null),
  };
}

function toState(row: FreshnessRow, streams: StreamClock[], asOf: Date | null, now: Date): Freshness["state"] {
  const states = streams.map((stream) => toStreamState(stream, now));
  if (states.length > 0 && states.every((state) => state === "not_permitted")) return "not_permitted";
  if (!asOf) return "never";
  if (!row.usable) return "down";
  if (states.includes("stalled")) return "stalled";
  return states.includes("late") || states.includes("failing") ? "late" : "current";
}

/** Null as soon as one is missing: what was never read has no age. */
function oldest(dates: (Date | null)[]): Date | null {
  const known = dates.filter((date) => date !== null);
  if (known.length === 0 || known.length < dates.length) return null;
  return new Date(Math.min(...known.map((date) => date.getTime())));
}

function newest(dates: (Date | null)[]): Date | null {
  const known = dates.filter((date) => date !== null);
  return known.length > 0 ? new Date(Math.max(...known.map((date) => date.getTime()))) : null;
}
