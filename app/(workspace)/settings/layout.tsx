import type { ReactNode } from "react";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/policy/roles";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  return <SettingsFrame canRead={can(actor, "read settings")}>{children}</SettingsFrame>;
}
