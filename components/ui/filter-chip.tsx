"use client";

import { ListFilter, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "./icon";
import { Popover } from "./popover";

type FilterChipProps = {
  /** The whole filter in words: "Language is Portuguese". */
  children: string;
  onRemove: () => void;
  /** Where its value is changed; without one the chip can only be removed. */
  editor?: ReactNode | ((close: () => void) => ReactNode);
};

/** One filter that is in force: its words open it, its cross takes it away. */
export function FilterChip({ children, onRemove, editor }: FilterChipProps) {
  const t = useTranslations("ui");
  const words = (
    <>
      <Icon of={ListFilter} size={14} className="shrink-0 text-text-3" />
      <span className="truncate">{children}</span>
    </>
  );
  return (
    <span className="inline-flex h-7 max-w-72 shrink-0 items-center rounded-md border border-line-strong bg-surface text-sm pointer-coarse:h-9">
      {editor ? (
        <Popover
          label={children}
          trigger={
            <Button className="flex h-full min-w-0 items-center gap-1.5 rounded-l-md pr-1 pl-2 hover:bg-hover focus-visible:-outline-offset-2">
              {words}
            </Button>
          }
        >
          {editor}
        </Popover>
      ) : (
        <span className="flex min-w-0 items-center gap-1.5 pr-1 pl-2">{words}</span>
      )}
      <Button
        aria-label={t("removeFilter", { filter: children })}
        onPress={onRemove}
        className="flex h-full w-6 shrink-0 items-center justify-center rounded-r-md text-text-3 hover:bg-hover hover:text-text focus-visible:-outline-offset-2 pointer-coarse:w-9"
      >
        <Icon of={X} size={14} />
      </Button>
    </span>
  );
}
