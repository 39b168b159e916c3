import type { ReactNode } from "react";

export type TableColumn<Row> = {
  id: string;
  label: string;
  /** The least width in px it can be read at; a column that does not get it is left out. */
  width: number;
  /** Its share of the width that is left over; without one it keeps its own. */
  grow?: number;
  isSortable?: boolean;
  align?: "start" | "end";
  render: (row: Row) => ReactNode;
};

/**
 * The columns that fit, each with its width in px. They are listed in the order of dropping: the last go first, the
 * first always stays. What is left over is shared as a flex row shares it, which is what the server draws.
 */
export function layOutColumns<Row>(columns: readonly TableColumn<Row>[], width: number): readonly TableColumn<Row>[] {
  const fitting = columns.slice(0, Math.max(1, countFitting(columns, width)));
  const used = fitting.reduce((sum, column) => sum + column.width, 0);
  const shares = fitting.reduce((sum, { grow = 0 }) => sum + grow, 0);
  const spare = Math.max(0, width - used);
  return fitting.map((column) => ({
    ...column,
    width: shares > 0 ? column.width + (spare * (column.grow ?? 0)) / shares : column.width,
  }));
}

function countFitting<Row>(columns: readonly TableColumn<Row>[], width: number): number {
  let used = 0;
  const first = columns.findIndex((column) => {
    used += column.width;
    return used > width;
  });
  return first === -1 ? columns.length : first;
}
