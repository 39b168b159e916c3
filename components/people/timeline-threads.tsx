import { sources } from "@/components/ui/source";
import { type SourceName, sourceNames } from "@/lib/records/schema";
import type { Block } from "./timeline-blocks";

/** When each source first had something to say: its thread begins there and runs up to today. */
export function threadStarts(blocks: readonly Block[]): Map<SourceName, string> {
  return new Map(blocks.map(({ source, at }) => [source, at]));
}

type ThreadsProps = {
  /** The instant this row stands for. */
  at: string;
  starts: Map<SourceName, string>;
  /** The source that speaks in this row. */
  here?: SourceName;
};

/** The braid, stretched along the axis: faint where a source only exists, solid where it speaks. */
export function Threads({ at, starts, here }: ThreadsProps) {
  return (
    <span aria-hidden className="absolute inset-y-0 left-4 flex w-6 justify-between">
      {sourceNames.map((source) => {
        const start = starts.get(source);
        const runs = start !== undefined && start <= at;
        return (
          <span key={source} className={`relative w-0.5 ${sources[source].mark}`}>
            {runs && (
              <span className={`absolute inset-x-0 top-0 bg-current opacity-35 ${start === at ? "h-3" : "bottom-0"}`} />
            )}
            {source === here && (
              <>
                <span className="absolute inset-x-0 top-2.5 bottom-1 bg-current" />
                <span className="absolute top-1.5 -left-0.75 size-2 rounded-full bg-current ring-2 ring-surface" />
              </>
            )}
          </span>
        );
      })}
    </span>
  );
}
