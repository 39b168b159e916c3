import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TeamsScreen } from "@/components/settings/teams-screen";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/policy/roles";
import { getQueryClient } from "@/lib/query/client";
import { memberListQuery, teamListQuery } from "@/lib/settings/queries";
import { listMembers, listTeams } from "@/lib/workspace/reads";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("sections.teams") };
}

export default async function TeamsPage() {
  const actor = await requireActor();
  if (!can(actor, "read settings")) notFound();
  const client = getQueryClient();
  await Promise.all([
    client.prefetchQuery({ ...teamListQuery(), queryFn: () => listTeams(actor) }),
    client.prefetchQuery({ ...memberListQuery(), queryFn: () => listMembers(actor) }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <TeamsScreen canManage={can(actor, "manage members")} />
    </HydrationBoundary>
  );
}
