"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Collection } from "react-aria-components/Collection";
import {
  Table as AriaTable,
  Cell,
  Column,
  Row,
  type SortDescriptor,
  TableBody,
  TableHeader,
  TableLoadMoreItem,
} from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { Checkbox } from "./checkbox";
import { cx } from "./class-names";
import { Icon } from "./icon";
import { useShortcut } from "./shortcuts";
import { Spinner } from "./spinner";
import { fittingColumns, type TableColumn } from "./table-columns";
import { CurrentRow, CurrentRowMark } from "./table-current-row";
import { isPhone, isTouch, useMedia } from "./use-media";
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

const selectionWidth = 40;

/** The one table of the product: virtualised, sticky head, rows that are links, everything by keyboard. */
export function Table<Item extends object>(props: TableProps<Item>) {
  const { label, columns, rows, rowId, rowText, narrowRow, sort, onSort, selected, onSelect, current = null } = props;
  const t = useTranslations("ui");
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const isNarrow = useMedia(isPhone);
  const isCoarse = useMedia(isTouch);
  const open = useRowActions(props, frame);
  const hasSelection = Boolean(onSelect) && !isNarrow;
  const shown = isNarrow
    ? [{ id: "narrow", label, width: 0, grow: 1, render: narrowRow }]
    : fittingColumns(columns, (width ?? 0) - (hasSelection ? selectionWidth : 0));
  const rowHeight = isNarrow ? 60 : isCoarse ? 44 : 36;
  const dependencies = [shown.map(({ id }) => id).join(" "), columns, narrowRow, hasSelection];

  return (
    <CurrentRow value={current}>
      <div ref={frame} {...open.keyboard} className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
        <Virtualizer
          layout={TableLayout}
          layoutOptions={{ rowHeight, headingHeight: isNarrow ? 1 : 32, loaderHeight: 36 }}
        >
          <AriaTable
            aria-label={label}
            selectionMode={hasSelection ? "multiple" : "none"}
            selectedKeys={selected ?? []}
            onSelectionChange={(keys) =>
              onSelect?.(keys === "all" ? new Set(rows.map(rowId)) : new Set([...keys].map(String)))
            }
            {...(sort && { sortDescriptor: sort as SortDescriptor })}
            onSortChange={(next) => onSort?.({ column: String(next.column), direction: next.direction })}
            className="min-h-0 flex-1 overflow-auto outline-none"
          >
            <TableHeader className={cx("border-line border-b bg-canvas", isNarrow && "invisible")}>
              {hasSelection && (
                <Column width={selectionWidth} minWidth={selectionWidth}>
                  <Checkbox slot="selection" label={t("table.selectAll")} isCell />
                </Column>
              )}
              {shown.map((column, index) => (
                <HeadCell
                  key={column.id}
                  column={column}
                  isFirst={index === 0}
                  hasGutter={!hasSelection && index === 0}
                />
              ))}
            </TableHeader>
            <TableBody renderEmptyState={() => props.empty} dependencies={dependencies}>
              <Collection items={rows} dependencies={dependencies}>
                {(row: Item) => (
                  <Row id={rowId(row)} textValue={rowText(row)} {...open.row(row)} className={rowStyle}>
                    {hasSelection && (
                      <Cell className={cellStyle}>
                        <Checkbox slot="selection" label={t("table.select")} isCell />
                      </Cell>
                    )}
                    {shown.map((column, index) => (
                      <Cell
                        key={column.id}
                        className={cx(
                          cellStyle,
                          !hasSelection && index === 0 && "pl-4 max-md:pl-3",
                          column.align === "end" && "justify-end text-right",
                        )}
                      >
                        {index === 0 && <CurrentRowMark id={rowId(row)} />}
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
                  className="flex h-full items-center gap-2 px-4 text-text-3"
                >
                  <Spinner /> {t("table.loadingMore")}
                </TableLoadMoreItem>
              )}
            </TableBody>
          </AriaTable>
        </Virtualizer>
      </div>
    </CurrentRow>
  );
}

const rowStyle =
  "group/row relative h-full border-line border-b text-text outline-none data-hovered:bg-hover data-selected:bg-selected " +
  "has-data-current:bg-selected data-focus-visible:outline-2 data-focus-visible:outline-accent data-focus-visible:-outline-offset-2";

const cellStyle =
  "flex h-full min-w-0 items-center gap-2 truncate px-2 outline-none data-focus-visible:outline-2 " +
  "data-focus-visible:outline-accent data-focus-visible:-outline-offset-2";

type HeadCellProps = {
  column: { id: string; label: string; width: number; grow?: number; isSortable?: boolean; align?: "start" | "end" };
  isFirst: boolean;
  hasGutter: boolean;
};

function HeadCell({ column, isFirst, hasGutter }: HeadCellProps) {
  const { id, label, width, grow, isSortable = false, align } = column;
  const inner = cx("flex h-full w-full min-w-0 items-center gap-1", align === "end" && "justify-end");
  return (
    <Column
      id={id}
      isRowHeader={isFirst}
      allowsSorting={isSortable}
      minWidth={width}
      width={grow ? `${grow}fr` : width}
      className={cx("h-8 px-2 font-medium text-text-3 text-xs outline-none", hasGutter && "pl-4")}
    >
      {({ sortDirection }) =>
        isSortable ? (
          <button
            type="button"
            className={cx(
              inner,
              "rounded-sm hover:text-text focus-visible:-outline-offset-2",
              sortDirection && "font-semibold text-text",
            )}
          >
            <span className="truncate">{label}</span>
            {sortDirection && <Icon of={sortDirection === "ascending" ? ArrowUp : ArrowDown} size={14} />}
          </button>
        ) : (
          <span className={inner}>
            <span className="truncate">{label}</span>
          </span>
        )
      }
    </Column>
  );
}

/** What pressing, Enter, Space, `j`, `k` and `x` do; all of it acts on the row that has the focus. */
function useRowActions<Item>(props: TableProps<Item>, frame: { current: HTMLElement | null }) {
  const { rows, rowId, rowHref, onPeek, onSelect, selected, current } = props;
  const t = useTranslations("ui");
  const router = useRouter();
  const byId = (id: string) => rows.find((row) => rowId(row) === id);
  const show = (id: string) => {
    const row = byId(id);
    if (row && rowHref) router.push(rowHref(row));
  };

  const move = (key: "ArrowDown" | "ArrowUp") => {
    const focused = frame.current?.contains(document.activeElement) ? document.activeElement : null;
    if (focused) focused.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    else frame.current?.querySelector<HTMLElement>("[role=grid], [role=treegrid]")?.focus();
  };
  useShortcut("j", () => move("ArrowDown"), { label: t("table.nextRow"), group: "list" });
  useShortcut("k", () => move("ArrowUp"), { label: t("table.previousRow"), group: "list" });
  useShortcut(
    "x",
    () => {
      const id = focusedRow(document.activeElement);
      if (!id || !onSelect) return;
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      onSelect(next);
    },
    { label: t("table.select"), group: "list", isDisabled: !onSelect },
  );

  const keyboard = {
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
      const id = focusedRow(event.target);
      const isOnControl = event.target instanceof Element && event.target.closest("a, button, input");
      if (!id || isOnControl || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === " " && onPeek) onPeek(id);
      else if (event.key === "Enter" && rowHref) show(id);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onFocus: (event: { target: EventTarget }) => {
      const id = focusedRow(event.target);
      const isByKeyboard = event.target instanceof Element && event.target.matches(":focus-visible");
      if (id && current && id !== current && isByKeyboard) onPeek?.(id);
    },
  };
  const row = (item: Item) => {
    const id = rowId(item);
    if (!onPeek && !rowHref) return {};
    return { onAction: () => (onPeek ? onPeek(id) : show(id)) };
  };
  return { keyboard, row };
}

function focusedRow(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest("[role=row][data-key]")?.getAttribute("data-key") ?? null) : null;
}
