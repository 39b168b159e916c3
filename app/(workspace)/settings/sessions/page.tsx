import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { getTranslations } from "next-intl/server";
import { SessionsScreen } from "@/components/settings/sessions-screen";
import { listSessions } from "@/lib/auth/reads";
import { requireActor } from "@/lib/auth/session";
import { getQueryClient } from "@/lib/query/client";
import { sessionListQuery } from "@/lib/settings/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("sections.sessions") };
}

export default async function SessionsPage() {
  const actor = await requireActor();
  const client = getQueryClient();
  await client.prefetchQuery({ ...sessionListQuery(), queryFn: () => listSessions(actor) });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SessionsScreen />
    </HydrationBoundary>
  );
}
