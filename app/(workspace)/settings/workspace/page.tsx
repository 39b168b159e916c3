import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WorkspaceScreen } from "@/components/settings/workspace-screen";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/policy/roles";
import { getQueryClient } from "@/lib/query/client";
import { workspaceQuery } from "@/lib/settings/queries";
import { getWorkspaceSettings } from "@/lib/settings/reads";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("sections.workspace") };
}

export default async function WorkspacePage() {
  const actor = await requireActor();
  if (!can(actor, "read settings")) notFound();
  const client = getQueryClient();
  await client.prefetchQuery({ ...workspaceQuery(), queryFn: () => getWorkspaceSettings(actor) });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <WorkspaceScreen canManage={can(actor, "manage workspace")} />
    </HydrationBoundary>
  );
}
