"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { isActive, navItems } from "./nav-items";

export const barItemStyle =
  "relative flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 px-1 text-xs focus-visible:-outline-offset-2";

const placesInBar = navItems.filter(({ isInMenu }) => !isInMenu);

/** The places within a thumb's reach below 768; `more` opens the account's menu. */
export function BottomBar({ more, connectionsAlert }: { more: ReactNode; connectionsAlert: string | null }) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <nav
      aria-label={t("nav")}
      className="flex shrink-0 border-line border-t bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {placesInBar.map((item) => {
        const active = isActive(item, pathname);
        return (
          <Link
            key={item.id}
            href={item.href}
            aria-current={active ? "page" : undefined}
            className={cx(barItemStyle, active ? "font-semibold text-accent" : "text-text-2")}
          >
            <Icon of={item.icon} size={20} />
            <span className="max-w-full truncate">{t(item.id)}</span>
            {item.id === "connections" && connectionsAlert && (
              <span className="absolute top-1.5 right-[calc(50%-18px)] size-2 rounded-full bg-warn">
                <span className="sr-only">{connectionsAlert}</span>
              </span>
            )}
          </Link>
        );
      })}
      {more}
    </nav>
  );
}
