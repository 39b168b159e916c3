import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { getTranslations } from "next-intl/server";
import { ConnectionsScreen } from "@/components/connections/connections-screen";
import { requireActor } from "@/lib/auth/session";
import { listKnownConnections } from "@/lib/connections/list";
import { connectionListQuery } from "@/lib/connections/queries";
import { listAdminNames } from "@/lib/connections/reads";
import { getQueryClient } from "@/lib/query/client";
import { sources } from "@/lib/sources/registry";

export async function generateMetadata() {
  return { title: (await getTranslations("connections"))("title") };
}

export default async function ConnectionsPage() {
  const actor = await requireActor();
  const client = getQueryClient();
  const [admins] = await Promise.all([
    listAdminNames(actor.workspaceId),
    // What is known shows at once; the browser then asks, and Membrane with it.
    client.prefetchQuery({ ...connectionListQuery(), queryFn: () => listKnownConnections(actor) }),
  ]);
  const apps = sources.map(({ name, label, appUrl, domains }) => ({ source: name, label, appUrl, domains }));
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ConnectionsScreen apps={apps} admins={admins} />
    </HydrationBoundary>
  );
}
