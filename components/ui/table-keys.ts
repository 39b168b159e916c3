"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FocusEvent, KeyboardEvent, RefObject } from "react";
import { useShortcut } from "./shortcuts";
import { isPhone } from "./use-media";

/** The part of the table's props that keys act on. */
type KeyedRows<Item> = {
  rows: readonly Item[];
  rowId: (row: Item) => string;
  rowHref?: (row: Item) => string;
  selected?: ReadonlySet<string>;
  onSelect?: (ids: Set<string>) => void;
  current?: string | null;
  onPeek?: (id: string) => void;
};

/** What pressing, Enter, Space, `j`, `k` and `x` do; all of it acts on the row that has the focus. */
export function useTableKeys<Item>(props: KeyedRows<Item>, frame: RefObject<HTMLElement | null>) {
  const { rows, rowId, rowHref, onPeek, onSelect, selected, current } = props;
  const t = useTranslations("ui");
  const router = useRouter();
  const open = (id: string) => {
    const row = rows.find((candidate) => rowId(candidate) === id);
    if (row && rowHref) router.push(rowHref(row));
  };

  useShortcut("j", () => moveFocus(frame.current, "ArrowDown"), { label: t("table.nextRow"), group: "list" });
  useShortcut("k", () => moveFocus(frame.current, "ArrowUp"), { label: t("table.previousRow"), group: "list" });
  useShortcut("x", () => toggle(focusedRow(document.activeElement)), {
    label: t("table.select"),
    group: "list",
    isDisabled: !onSelect,
  });
  useShortcut("Space", null, { label: t("table.peek"), group: "list", isDisabled: !onPeek });
  useShortcut("Enter", null, { label: t("table.open"), group: "list", isDisabled: !rowHref });

  const toggle = (id: string | null) => {
    if (!id) return;
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect?.(next);
  };

  return {
    frame: {
      onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
        const id = focusedRow(event.target);
        const isOnControl = event.target instanceof Element && event.target.closest("a, button, input");
        if (!id || isOnControl || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === " " && onPeek) onPeek(id);
        else if (event.key === "Enter" && rowHref) open(id);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        const id = focusedRow(target);
        if (id && current && id !== current && target.matches(":focus-visible")) onPeek?.(id);
      },
    },
    // A phone has no room beside the list: there a press goes to the row's own page.
    press: (id: string) => (onPeek && !(rowHref && matchMedia(isPhone).matches) ? onPeek(id) : open(id)),
    isPressable: Boolean(onPeek ?? rowHref),
  };
}

/** Hands the table the arrow key it understands; from elsewhere on the page the first press only enters it. */
function moveFocus(frame: HTMLElement | null, key: "ArrowDown" | "ArrowUp") {
  const focused = frame?.contains(document.activeElement) ? document.activeElement : null;
  if (focused) focused.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  else frame?.querySelector<HTMLElement>("[role=grid]")?.focus();
}

function focusedRow(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest("[role=row][data-key]")?.getAttribute("data-key") ?? null) : null;
}
