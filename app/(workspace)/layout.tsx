import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SessionOver } from "@/components/auth/session-over";
import { DataProvider } from "@/components/layout/data-provider";
import { toTheme } from "@/components/layout/preferences";
import { Shell } from "@/components/layout/shell";
import { getSessionView } from "@/lib/auth/reads";
import { requireActor } from "@/lib/auth/session";
import { findTrouble } from "@/lib/connections/list";
import { themeCookie } from "@/lib/settings/schema";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [jar, { workspaces }, trouble, t] = await Promise.all([
    cookies(),
    getSessionView(actor),
    findTrouble(actor),
    getTranslations("shell"),
  ]);
  const { name, email, workspaceId } = actor;
  return (
    <Shell
      viewer={{ name, email, workspaceId, workspaces }}
      theme={toTheme(jar.get(themeCookie)?.value)}
      connectionsAlert={trouble && t(`trouble.${trouble.status}`, { count: trouble.count })}
    >
      <SessionOver />
      <DataProvider>{children}</DataProvider>
    </Shell>
  );
}
