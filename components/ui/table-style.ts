import { cx } from "./class-names";

/** Wide enough that the whole cell is a target. */
export const selectionWidth = 40;

export const rowStyle =
  "group/row relative h-full border-line border-b text-text outline-none data-hovered:bg-hover data-selected:bg-selected " +
  "has-data-current:bg-selected data-focus-visible:outline-2 data-focus-visible:outline-accent data-focus-visible:-outline-offset-2";

export const cellStyle =
  "flex h-full min-w-0 items-center gap-2 truncate outline-none data-focus-visible:outline-2 " +
  "data-focus-visible:outline-accent data-focus-visible:-outline-offset-2";

type CellEdges = { isFirst: boolean; isLast: boolean; align: "start" | "end" | undefined };

/** Cells keep 8 px, the outer edges the page's gutter. */
export function cellPadding({ isFirst, isLast, align }: CellEdges): string {
  return cx(
    isFirst ? "pl-4 max-md:pl-3" : "pl-2",
    isLast ? "pr-4 max-md:pr-3" : "pr-2",
    align === "end" && "justify-end text-right",
  );
}
