import type { ReactNode } from "react";
import { cx } from "./class-names";
import type { TableColumn } from "./table-columns";
import { HeadLabel, type SortDirection } from "./table-head-label";
import { cellPadding, selectionWidth } from "./table-style";

type FirstPaintProps<Item> = {
  label: string;
  columns: readonly TableColumn<Item>[];
  rows: readonly Item[];
  rowId: (row: Item) => string;
  narrowRow: (row: Item) => ReactNode;
  sort?: { column: string; direction: SortDirection } | null | undefined;
  hasSelection: boolean;
  empty: ReactNode;
};

/** More than a tall screen shows; the rest comes with the script. */
const mostRows = 40;

/**
 * The first rows as the server can draw them without knowing the width: both forms, and columns that wrap out of sight
 * where they do not fit. The virtualised table takes its place in the same geometry.
 */
export function TableFirstPaint<Item>(props: FirstPaintProps<Item>) {
  const { label, columns, rows, rowId, narrowRow, sort, hasSelection, empty } = props;
  return (
    <div aria-busy className="flex min-h-0 flex-1 flex-col overflow-hidden">
      <div
        aria-hidden
        className="flex h-8 shrink-0 flex-wrap overflow-hidden border-line border-b bg-canvas max-md:hidden"
      >
        {hasSelection && <SelectionBox />}
        {columns.map((column, index) => (
          <div
            key={column.id}
            className={cx(
              "flex h-8 min-w-0 items-center gap-1 font-medium text-text-3 text-xs",
              edges(column, index, props),
            )}
            style={basis(column)}
          >
            <HeadLabel label={column.label} direction={sort?.column === column.id ? sort.direction : undefined} />
          </div>
        ))}
      </div>
      {rows.length === 0 && empty}
      <ul aria-label={label}>
        {rows.slice(0, mostRows).map((row) => (
          <li key={rowId(row)} className="border-line border-b">
            <div className="flex h-14.75 items-center px-3 md:hidden">{narrowRow(row)}</div>
            <div className="flex h-8.75 flex-wrap overflow-hidden max-md:hidden pointer-coarse:h-10.75">
              {hasSelection && <SelectionBox />}
              {columns.map((column, index) => (
                <div
                  key={column.id}
                  className={cx("flex h-full min-w-0 items-center gap-2 truncate", edges(column, index, props))}
                  style={basis(column)}
                >
                  {column.render(row)}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The checkbox to come; it cannot be pressed yet, so it is drawn and not said. */
function SelectionBox() {
  return (
    <div aria-hidden className="flex h-full shrink-0 items-center justify-center" style={{ width: selectionWidth }}>
      <span className="size-4 rounded-sm border border-line-strong bg-surface" />
    </div>
  );
}

function basis<Item>({ width, grow = 0 }: TableColumn<Item>) {
  return { flex: `${grow} 0 ${width}px` };
}

function edges<Item>(
  column: TableColumn<Item>,
  index: number,
  { columns, hasSelection }: FirstPaintProps<Item>,
): string {
  return cellPadding({
    isFirst: index === 0 && !hasSelection,
    isLast: index === columns.length - 1,
    align: column.align,
  });
}
