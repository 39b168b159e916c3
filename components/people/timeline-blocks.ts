import type { TimelineEntry } from "@/lib/people/schema";

type Entry<K extends TimelineEntry["kind"]> = Extract<TimelineEntry, { kind: K }>;
export type MessageEntry = Entry<"message">;
export type EventEntry = Exclude<TimelineEntry, MessageEntry>;

/** One thing on the axis: an event, or the lines of one conversation on one day, oldest first as a chat is read. */
export type Block =
  | { kind: "event"; id: string; at: string; source: TimelineEntry["source"]; entry: EventEntry }
  | { kind: "chat"; id: string; at: string; source: TimelineEntry["source"]; lines: MessageEntry[] };

export type Day = { day: string; blocks: Block[] };

/** Newest first in, days of blocks newest first out; `dayOf` says which day of the reader's an instant is. */
export function toDays(entries: readonly TimelineEntry[], dayOf: (at: string) => string): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    let last = days.at(-1);
    if (last?.day !== day) {
      last = { day, blocks: [] };
      days.push(last);
    }
    addTo(last.blocks, entry);
  }
  return days;
}

function addTo(blocks: Block[], entry: TimelineEntry) {
  const { id, at, source } = entry;
  if (entry.kind !== "message") {
    blocks.push({ kind: "event", id, at, source, entry });
    return;
  }
  const last = blocks.at(-1);
  if (last?.kind === "chat" && last.lines[0]?.conversationId === entry.conversationId) {
    last.lines.unshift(entry);
    last.at = at;
  } else blocks.push({ kind: "chat", id, at, source, lines: [entry] });
}
