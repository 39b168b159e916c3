import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SessionOver } from "@/components/auth/session-over";
import { DataProvider } from "@/components/layout/data-provider";
import { themeCookie, toTheme } from "@/components/layout/preferences";
import { Shell } from "@/components/layout/shell";
import { getSessionView } from "@/lib/auth/reads";
import { requireActor } from "@/lib/auth/session";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [jar, { workspaces }] = await Promise.all([cookies(), getSessionView(actor)]);
  const { name, email, workspaceId } = actor;
  return (
    <Shell
      viewer={{ name, email, workspaceId, workspaces }}
      theme={toTheme(jar.get(themeCookie)?.value)}
      connectionsAlert={null}
    >
      <SessionOver />
      <DataProvider>{children}</DataProvider>
    </Shell>
  );
}
