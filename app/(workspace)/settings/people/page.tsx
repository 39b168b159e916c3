import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PeopleScreen } from "@/components/settings/people-screen";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/policy/roles";
import { getQueryClient } from "@/lib/query/client";
import { inviteListQuery, memberListQuery, teamListQuery } from "@/lib/settings/queries";
import { listInvites, listMembers, listTeams } from "@/lib/workspace/reads";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("sections.people") };
}

export default async function PeoplePage() {
  const actor = await requireActor();
  if (!can(actor, "read settings")) notFound();
  const client = getQueryClient();
  await Promise.all([
    client.prefetchQuery({ ...memberListQuery(), queryFn: () => listMembers(actor) }),
    client.prefetchQuery({ ...inviteListQuery(), queryFn: () => listInvites(actor) }),
    client.prefetchQuery({ ...teamListQuery(), queryFn: () => listTeams(actor) }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <PeopleScreen canManage={can(actor, "manage members")} userId={actor.userId} />
    </HydrationBoundary>
  );
}
