"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Page } from "@/components/layout/page";
import { cx } from "@/components/ui/class-names";
import { sections } from "./sections";

/** The parts of Settings beside the one that is open; below 768 they are a row above it. */
export function SettingsFrame({ canRead, children }: { canRead: boolean; children: ReactNode }) {
  const t = useTranslations("settings");
  const pathname = usePathname();
  const here = useRef<HTMLAnchorElement>(null);
  // In the row of a narrow screen the open one may stand beyond the edge.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what moves it
  useEffect(() => here.current?.scrollIntoView({ block: "nearest", inline: "center" }), [pathname]);
  const shown = sections.filter(({ isOwn }) => isOwn || canRead);
  return (
    <Page title={t("title")}>
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <nav
          aria-label={t("title")}
          className="shrink-0 overflow-x-auto p-4 max-md:border-line max-md:border-b max-md:px-3 max-md:py-1.5 md:w-48"
        >
          <ul className="flex gap-px max-md:w-max md:flex-col">
            {shown.map(({ id, href }) => (
              <li key={id}>
                <Link
                  href={href}
                  ref={pathname === href ? here : null}
                  aria-current={pathname === href ? "page" : undefined}
                  className={cx(
                    "flex h-8 items-center whitespace-nowrap rounded-md px-2.5 focus-visible:-outline-offset-2 pointer-coarse:h-11",
                    pathname === href
                      ? "bg-selected font-semibold text-text"
                      : "text-text-2 hover:bg-hover hover:text-text",
                  )}
                >
                  {t(`sections.${id}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-h-0 min-w-0 flex-1 overflow-y-auto">
          <div className="flex w-full max-w-190 flex-col gap-8 px-4 pt-4 pb-12 max-md:px-3">{children}</div>
        </div>
      </div>
    </Page>
  );
}
