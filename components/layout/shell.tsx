"use client";

import { ChevronsUpDown, Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "@/components/ui/icon";
import { useShortcut } from "@/components/ui/shortcuts";
import { ToastRegion } from "@/components/ui/toast";
import type { Theme } from "@/lib/settings/schema";
import { AccountMenu, type Viewer } from "./account-menu";
import { BottomBar, barItemStyle } from "./bottom-bar";
import { Logo } from "./logo";
import { Nav } from "./nav";
import { type NavItem, navItems } from "./nav-items";
import { ShortcutSheet } from "./shortcut-sheet";

type ShellProps = {
  viewer: Viewer;
  theme: Theme;
  /** The worst state of all connections in words ("1 late"); null when all is well. */
  connectionsAlert: string | null;
  children: ReactNode;
};

/** The frame of every signed-in page: where one can go, who one is, and the keys that work everywhere. */
export function Shell({ viewer, theme, connectionsAlert, children }: ShellProps) {
  const t = useTranslations("shell");
  const [isSheetOpen, setSheetOpen] = useState(false);
  const showShortcuts = () => setSheetOpen(true);
  useShortcut("?", showShortcuts, { label: t("showShortcuts"), group: "general" });
  useShortcut("Esc", null, { label: t("closeInnermost"), group: "general" });
  const workspace = viewer.workspaces.find(({ id }) => id === viewer.workspaceId)?.name ?? "";
  const account = { viewer, theme, onShowShortcuts: showShortcuts };
  return (
    <div className="flex h-dvh overflow-hidden max-md:flex-col-reverse">
      <SkipLink />
      {navItems.map((item) => (
        <GoShortcut key={item.id} item={item} />
      ))}
      <Nav
        connectionsAlert={connectionsAlert}
        head={
          <AccountMenu
            {...account}
            trigger={
              <Button
                aria-label={`${workspace}, ${t("account", { name: viewer.name })}`}
                className="flex h-9 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-hover aria-expanded:bg-selected max-lg:justify-center"
              >
                <Logo />
                <span className="min-w-0 flex-1 truncate font-semibold max-lg:hidden">{workspace}</span>
                <Icon of={ChevronsUpDown} size={14} className="shrink-0 text-text-3 max-lg:hidden" />
              </Button>
            }
          />
        }
      />
      <BottomBar
        connectionsAlert={connectionsAlert}
        more={
          <AccountMenu
            {...account}
            trigger={
              <Button className={`${barItemStyle} text-text-2`}>
                <Icon of={Ellipsis} size={20} />
                {t("more")}
              </Button>
            }
          />
        }
      />
      <main id="content" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 outline-none">
        {children}
      </main>
      <ToastRegion />
      <ShortcutSheet isOpen={isSheetOpen} onOpenChange={setSheetOpen} />
    </div>
  );
}

function SkipLink() {
  const t = useTranslations("common");
  return (
    <a
      href="#content"
      className="sr-only rounded-md bg-raised px-3 py-2 font-medium shadow-float focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      {t("skipToContent")}
    </a>
  );
}

function GoShortcut({ item }: { item: NavItem }) {
  const t = useTranslations("shell");
  const router = useRouter();
  useShortcut(item.keys, () => router.push(item.href), { label: t(item.id), group: "go" });
  return null;
}
