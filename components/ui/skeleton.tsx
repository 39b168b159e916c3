import { cx } from "./class-names";

/** Holds the place of text that is on its way; say the size with `className` (`h-3 w-24`). */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cx("block rounded-sm bg-line", className ?? "h-3 w-24")} />;
}

/** The rows of a table before the first ones are there: same heights, nothing jumps when they come. */
export function TableSkeleton({ rows = 12, columns = 6 }: { rows?: number; columns?: number }) {
  return (
    <div aria-hidden className="min-h-0 flex-1 overflow-hidden">
      <div className="h-8 border-line border-b max-md:hidden" />
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <div key={row} className="flex h-9 items-center gap-8 border-line border-b px-4 max-md:h-15">
          {Array.from({ length: columns }, (_, column) => (
            <Skeleton
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={column}
              className={cx(
                "h-3 shrink-0",
                column === 0 ? "w-48" : "w-20 max-md:hidden",
                (row + column) % 3 === 1 && "opacity-60",
              )}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
