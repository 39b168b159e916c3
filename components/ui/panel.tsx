"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { IconButton } from "./icon-button";
import { useShortcut } from "./shortcuts";

type PanelProps = {
  /** What it is about, also its accessible name. */
  title: string;
  /** Stands before the title: a braid, an icon. */
  mark?: ReactNode;
  /** Buttons beside the cross. */
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/**
 * The right-hand panel of a page: beside the content on a wide screen, above it below 1180, a sheet from the bottom
 * edge on a phone. It is not modal: the list behind it stays alive, and Escape closes it.
 */
export function Panel({ title, mark, actions, onClose, children }: PanelProps) {
  const t = useTranslations("common");
  const body = useRef<HTMLDivElement>(null);
  useShortcut("Escape", onClose, { label: t("close") });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject starts at its top
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [title]);
  return (
    <aside
      aria-label={title}
      className={
        "flex w-95 shrink-0 flex-col border-line border-l bg-canvas " +
        "max-lg:fixed max-lg:inset-y-0 max-lg:right-0 max-lg:z-30 max-lg:max-w-[calc(100vw-52px)] max-lg:animate-rise max-lg:border-0 max-lg:bg-raised max-lg:shadow-float max-lg:[--rise-x:16px] " +
        "max-md:inset-x-0 max-md:top-auto max-md:bottom-0 max-md:max-h-[85dvh] max-md:w-auto max-md:max-w-none max-md:rounded-t-lg max-md:[--rise-x:0px] max-md:[--rise-y:24px]"
      }
    >
      <div className="flex min-h-12 shrink-0 items-center gap-2 py-2 pr-2 pl-4">
        {mark}
        <h2 className="min-w-0 flex-1 truncate font-semibold text-lg">{title}</h2>
        {actions}
        <IconButton label={t("close")} icon={X} onPress={onClose} />
      </div>
      <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-4 pb-4">
        {children}
      </div>
    </aside>
  );
}
