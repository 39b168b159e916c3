"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTimeZone } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { ShortcutProvider } from "@/components/ui/shortcuts";
import { zoneCookie } from "@/lib/i18n/language";
import { remember } from "./preferences";

/** What every component may rely on: the language of the widgets, links that do not reload, and shortcuts. */
export function Providers({ children }: { children: ReactNode }) {
  const router = useRouter();
  useViewerZone();
  return (
    <I18nProvider locale={useLocale()}>
      <RouterProvider navigate={(href) => router.push(href)}>
        <ShortcutProvider>{children}</ShortcutProvider>
      </RouterProvider>
    </I18nProvider>
  );
}

/** The server cannot know the viewer's zone before the browser has told it once. */
function useViewerZone() {
  const router = useRouter();
  const known = useTimeZone();
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    if (timeZone === known || document.cookie.includes(`${zoneCookie}=`)) return;
    remember(zoneCookie, timeZone);
    router.refresh();
  }, [known, router]);
}
