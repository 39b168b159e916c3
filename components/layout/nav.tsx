"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { isActive, type NavItem, navItems } from "./nav-items";

type NavProps = {
  /** What stands at the head: the workspace and its menu. */
  head: ReactNode;
  /** The worst state of all connections in words ("1 late"), for every role; null when all is well. */
  connectionsAlert: string | null;
};

/** The column of places: 216 px, icons alone below 1180, gone below 768 where the bottom bar takes over. */
export function Nav({ head, connectionsAlert }: NavProps) {
  const t = useTranslations("shell");
  const place = (item: NavItem) => (
    <NavLink key={item.id} item={item} alert={item.id === "connections" ? connectionsAlert : null} />
  );
  return (
    <nav
      aria-label={t("nav")}
      className="flex w-54 shrink-0 flex-col border-line border-r bg-canvas p-2 max-lg:w-13 max-lg:items-center max-md:hidden"
    >
      {head}
      <ul className="mt-2 flex w-full flex-col gap-px">{navItems.filter((item) => !item.isFoot).map(place)}</ul>
      <ul className="mt-auto flex w-full flex-col gap-px">{navItems.filter((item) => item.isFoot).map(place)}</ul>
    </nav>
  );
}

function NavLink({ item, alert }: { item: NavItem; alert: string | null }) {
  const t = useTranslations("shell");
  const active = isActive(item, usePathname());
  const label = t(item.id);
  return (
    <li>
      <Link
        href={item.href}
        title={label}
        aria-current={active ? "page" : undefined}
        className={cx(
          "relative flex h-8 items-center gap-2 rounded-md px-2 max-lg:justify-center pointer-coarse:h-11",
          active ? "bg-selected font-semibold text-text" : "text-text-2 hover:bg-hover hover:text-text",
        )}
      >
        <Icon of={item.icon} className={cx("shrink-0", active ? "text-accent" : "text-text-2")} />
        <span className="min-w-0 flex-1 truncate max-lg:sr-only">{label}</span>
        {alert && (
          <>
            <span className="font-medium text-warn text-xs max-lg:sr-only">{alert}</span>
            <span aria-hidden className="absolute top-1 right-1 size-2 rounded-full bg-warn lg:hidden" />
          </>
        )}
      </Link>
    </li>
  );
}
