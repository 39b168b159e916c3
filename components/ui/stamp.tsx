"use client";

import { useTranslations } from "next-intl";
import { useFormat } from "@/lib/i18n/use-format";
import { cx } from "./class-names";

type StampProps = {
  /** ISO instant; without one the stamp says nothing rather than "never". */
  at: string | null | undefined;
  /** Another zone to name on hover: the source's own. */
  sourceZone?: string;
  /** Late or overdue: the age turns to `warn`. */
  isLate?: boolean;
  /** Always the day and time instead of an age. */
  isExact?: boolean;
};

/** How old something is; the exact time and both zones on hover, focus and to screen readers. */
export function Stamp({ at, sourceZone, isLate, isExact }: StampProps) {
  const t = useTranslations("ui");
  const format = useFormat();
  if (!at) return <span className="text-text-3">{t("none")}</span>;
  return (
    <time
      dateTime={at}
      title={format.exact(at, sourceZone)}
      className={cx("whitespace-nowrap", isLate ? "font-medium text-warn" : "text-text-3")}
    >
      {isExact ? format.instant(at) : format.age(at)}
    </time>
  );
}
