"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Collection } from "react-aria-components/Collection";
import {
  Table as AriaTable,
  Cell,
  Column,
  Row,
  type Selection,
  TableBody,
  TableHeader,
  TableLoadMoreItem,
} from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { Checkbox } from "./checkbox";
import { cx } from "./class-names";
import { Spinner } from "./spinner";
import { layOutColumns, type TableColumn } from "./table-columns";
import { CurrentRow, CurrentRowMark } from "./table-current-row";
import { TableFirstPaint } from "./table-first-paint";
import { HeadLabel } from "./table-head-label";
import { useTableKeys } from "./table-keys";
import { cellPadding, cellStyle, rowStyle, selectionWidth } from "./table-style";
import { isPhone, isTouch, useIsInBrowser, useMedia } from "./use-media";
import { useScrollMemory } from "./use-scroll-memory";
import { useWidth } from "./use-width";

export type TableSort = { column: string; direction: "ascending" | "descending" };

export type TableProps<Item> = {
  label: string;
  /** In the order of dropping: where the width does not reach, the last column goes first. */
  columns: readonly TableColumn<Item>[];
  rows: readonly Item[];
  rowId: (row: Item) => string;
  /** The row's name, for screen readers. */
  rowText: (row: Item) => string;
  /** Where Enter (and a click, unless `onPeek` is given) leads. */
  rowHref?: (row: Item) => string;
  /** The two lines a row has on a phone. */
  narrowRow: (row: Item) => ReactNode;
  sort?: TableSort | null;
  onSort?: (sort: TableSort) => void;
  /** With `onSelect` each row starts with a checkbox, and `x` toggles the row under the cursor. */
  selected?: ReadonlySet<string>;
  onSelect?: (ids: Set<string>) => void;
  /** The row that stands open beside the list. While there is one, moving through the rows moves it along. */
  current?: string | null;
  onPeek?: (id: string) => void;
  hasMore?: boolean;
  isLoadingMore?: boolean;
  onLoadMore?: () => void;
  /** What stands in place of the rows when there are none. */
  empty?: ReactNode;
};

/** The one table of the product: virtualised, sticky head, rows that are links, everything by keyboard. */
export function Table<Item extends object>(props: TableProps<Item>) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const isInBrowser = useIsInBrowser();
  const keys = useTableKeys(props, frame);
  return (
    <CurrentRow value={props.current ?? null}>
      <div ref={frame} {...keys.frame} className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
        {isInBrowser && width !== null ? (
          <VirtualTable {...props} width={width} keys={keys} />
        ) : (
          <TableFirstPaint {...props} hasSelection={Boolean(props.onSelect)} empty={props.empty} />
        )}
      </div>
    </CurrentRow>
  );
}

type VirtualTableProps<Item> = TableProps<Item> & { width: number; keys: ReturnType<typeof useTableKeys> };

function VirtualTable<Item extends object>({ width, keys, ...props }: VirtualTableProps<Item>) {
  const { label, columns, rows, rowId, rowText, narrowRow, sort, onSort, selected, onSelect } = props;
  const t = useTranslations("ui");
  const grid = useRef<HTMLDivElement & HTMLTableElement>(null);
  useScrollMemory(grid);
  const isNarrow = useMedia(isPhone);
  const isCoarse = useMedia(isTouch);
  const hasSelection = Boolean(onSelect) && !isNarrow;
  const shown: readonly TableColumn<Item>[] = isNarrow
    ? [{ id: "narrow", label, width, render: narrowRow }]
    : layOutColumns(columns, width - (hasSelection ? selectionWidth : 0));
  const rowHeight = isNarrow ? 60 : isCoarse ? 44 : 36;
  const shape = shown.map(({ id }) => id).join(" ");
  const dependencies = [shape, columns, isNarrow && narrowRow, hasSelection];
  const choose = (keys: Selection) => onSelect?.(new Set(keys === "all" ? rows.map(rowId) : [...keys].map(String)));
  const padding = (column: TableColumn<Item>, index: number) =>
    cellPadding({ isFirst: index === 0 && !hasSelection, isLast: index === shown.length - 1, align: column.align });

  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight: isNarrow ? 1 : 32, loaderHeight: 36 }}>
      <AriaTable
        ref={grid}
        aria-label={label}
        selectionMode={hasSelection ? "multiple" : "none"}
        selectedKeys={selected ?? []}
        onSelectionChange={choose}
        {...(sort && { sortDescriptor: sort })}
        onSortChange={({ column, direction }) => onSort?.({ column: String(column), direction })}
        className="min-h-0 flex-1 overflow-auto outline-none"
      >
        <TableHeader className={cx("h-full border-line border-b bg-canvas", isNarrow && "invisible")}>
          {hasSelection && (
            <Column width={selectionWidth} minWidth={selectionWidth}>
              <Checkbox slot="selection" label={t("table.selectAll")} isCell />
            </Column>
          )}
          {shown.map((column, index) => (
            <HeadCell key={column.id} column={column} isRowHeader={index === 0} padding={padding(column, index)} />
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => props.empty} dependencies={dependencies}>
          <Collection items={rows} dependencies={dependencies}>
            {(row: Item) => (
              <Row
                id={rowId(row)}
                textValue={rowText(row)}
                className={rowStyle}
                {...(keys.isPressable && { onAction: () => keys.press(rowId(row)) })}
              >
                {hasSelection && (
                  <Cell>
                    <CurrentRowMark id={rowId(row)} />
                    <Checkbox slot="selection" label={t("table.select")} isCell />
                  </Cell>
                )}
                {shown.map((column, index) => (
                  <Cell key={column.id} className={cx(cellStyle, padding(column, index))}>
                    {index === 0 && !hasSelection && <CurrentRowMark id={rowId(row)} />}
                    {column.render(row)}
                  </Cell>
                ))}
              </Row>
            )}
          </Collection>
          {props.hasMore && (
            <TableLoadMoreItem
              isLoading={props.isLoadingMore ?? false}
              {...(props.onLoadMore && { onLoadMore: props.onLoadMore })}
              // A row's level means something in a tree only, and this is none.
              render={({ "aria-level": _, ...row }) => <div {...(row as React.ComponentProps<"div">)} />}
              className="flex h-full items-center gap-2 px-4 text-text-3"
            >
              <Spinner /> {t("table.loadingMore")}
            </TableLoadMoreItem>
          )}
        </TableBody>
      </AriaTable>
    </Virtualizer>
  );
}

type HeadCellProps<Item> = { column: TableColumn<Item>; isRowHeader: boolean; padding: string };

/** React Aria sorts on a press of the whole head; the button inside is what the keyboard and screen readers meet. */
function HeadCell<Item>({ column, isRowHeader, padding }: HeadCellProps<Item>) {
  const { id, label, width, isSortable = false, align } = column;
  const inner = cx("flex h-full w-full min-w-0 items-center gap-1", align === "end" && "justify-end");
  return (
    <Column
      id={id}
      isRowHeader={isRowHeader}
      allowsSorting={isSortable}
      minWidth={width}
      width={width}
      className={cx("h-8 font-medium text-text-3 text-xs outline-none", padding)}
    >
      {({ sortDirection }) =>
        isSortable ? (
          <button type="button" className={cx(inner, "rounded-sm hover:text-text focus-visible:-outline-offset-2")}>
            <HeadLabel label={label} direction={sortDirection} />
          </button>
        ) : (
          <span className={inner}>
            <HeadLabel label={label} />
          </span>
        )
      }
    </Column>
  );
}
