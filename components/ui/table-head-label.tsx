import { ArrowDown, ArrowUp } from "lucide-react";
import { cx } from "./class-names";
import { Icon } from "./icon";

export type SortDirection = "ascending" | "descending";

/** A column's name, and the arrow of the one that is sorted by. */
export function HeadLabel({ label, direction }: { label: string; direction?: SortDirection | undefined }) {
  return (
    <>
      <span className={cx("truncate", direction && "font-semibold text-text")}>{label}</span>
      {direction && (
        <Icon of={direction === "ascending" ? ArrowUp : ArrowDown} size={14} className="shrink-0 text-text" />
      )}
    </>
  );
}
