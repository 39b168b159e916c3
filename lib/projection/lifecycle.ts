import { type Lifecycle, lifecycles, type SourceName } from "@/lib/records/schema";

/** One record's word about where a person stands. */
export type StageWord = {
  source: SourceName;
  lifecycle: Lifecycle;
  /** The vendor's own word. */
  label: string | null;
  /** Since when it says so, as far as known. */
  at: Date;
};

export type Stage = { lifecycle: Lifecycle; label: string | null; conflict: boolean };

/**
 * The newest word wins, with two exceptions. "new" only says that somebody wrote: it never takes a person back who is
 * being worked, nurtured or served already. A word nobody mapped says nothing about the lifecycle, but among beginners it
 * is the better label.
 */
export function toStage(words: StageWord[]): Stage {
  const newestFirst = words.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const known = newestFirst.filter(({ lifecycle }) => lifecycle !== "unknown");
  const unmapped = newestFirst.find(({ lifecycle, label }) => lifecycle === "unknown" && label);
  const settled = known.filter(({ lifecycle }) => lifecycle !== "new");
  const [winner] = settled.some(({ lifecycle }) => lifecycle !== "lost") ? settled : known;
  if (!winner) return { lifecycle: "unknown", label: unmapped?.label ?? null, conflict: false };
  const label = winner.lifecycle === "new" && unmapped ? unmapped.label : winner.label;
  return { lifecycle: winner.lifecycle, label, conflict: isConflict(known) };
}

/**
 * Systems are at odds when one calls the person a customer and another, that has got beyond "new", does not. How far a lead
 * has got is told differently by each system as a matter of course, and not all of them know "lost".
 */
function isConflict(known: StageWord[]): boolean {
  const told = known.filter(({ lifecycle }) => lifecycle !== "new");
  const bySource = Map.groupBy(told, ({ source }) => source);
  const serves = [...bySource.values()].map((words) => words.some(({ lifecycle }) => lifecycle === "customer"));
  return serves.includes(true) && serves.includes(false);
}

export function isOpen(lifecycle: Lifecycle): boolean {
  return lifecycle === "new" || lifecycle === "working" || lifecycle === "nurture";
}

/** Along the funnel, then by the label. */
export function stageRank(lifecycle: Lifecycle): number {
  return lifecycles.indexOf(lifecycle);
}
