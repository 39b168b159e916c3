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

/** The columns that fit, in the order of the list: the last go first, the first always stays. */
export function fittingColumns<Row>(columns: readonly TableColumn<Row>[], width: number): readonly TableColumn<Row>[] {
  let used = 0;
  const count = columns.findIndex((column) => {
    used += column.width;
    return used > width;
  });
  return count === -1 ? columns : columns.slice(0, Math.max(1, count));
}
