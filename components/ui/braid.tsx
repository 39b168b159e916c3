import { useTranslations } from "next-intl";
import { type SourceId, sourceIds, sources } from "./source";

export type ThreadState = "known" | "none" | "late";
type BraidProps = { states: Partial<Record<SourceId, ThreadState>> };

/** Which systems know this person and whether each is current: solid, dot or dashes, in a fixed order. */
export function Braid({ states }: BraidProps) {
  const t = useTranslations("ui");
  const threads = sourceIds.map((source) => ({ source, state: states[source] ?? "none" }));
  const text = threads.map(({ source, state }) => t(`braid.${state}`, { source: sources[source].name })).join(", ");
  return (
    <span role="img" aria-label={text} className="inline-flex shrink-0">
      <svg width="14" height="18" viewBox="0 0 14 18" aria-hidden className="forced-colors:hidden">
        {threads.map(({ source, state }, index) => (
          <Thread key={source} state={state} x={index * 5.75} className={sources[source].mark} />
        ))}
      </svg>
      <span aria-hidden className="hidden font-mono text-xs forced-colors:inline">
        {threads.map(({ source, state }) => letterOf(source, state)).join("")}
      </span>
    </span>
  );
}

function Thread({ state, x, className }: { state: ThreadState; x: number; className: string }) {
  if (state === "none") return <circle cx={x + 1.25} cy="9" r="1" className="fill-line-strong" />;
  const segments = state === "known" ? [[0, 18]] : [0, 7, 14].map((y) => [y, 4]);
  return segments.map(([y, height]) => (
    <rect key={y} x={x} y={y} width="2.5" height={height} rx="1.25" fill="currentColor" className={className} />
  ));
}

/** Forced colours take the threads' colours away, so letters stand in: capital known, small late, dot none. */
function letterOf(source: SourceId, state: ThreadState): string {
  const { letter } = sources[source];
  return state === "known" ? letter : state === "late" ? letter.toLowerCase() : "·";
}
