import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { getTranslations } from "next-intl/server";
import { CallsList } from "@/components/calls/calls-list";
import { requireActor } from "@/lib/auth/session";
import { callListQuery } from "@/lib/calls/queries";
import { listCalls } from "@/lib/calls/reads";
import { can } from "@/lib/policy/roles";
import { getQueryClient } from "@/lib/query/client";
import { defaultLimit } from "@/lib/query/list";
import { readListFilters } from "@/lib/query/url";

export async function generateMetadata() {
  return { title: (await getTranslations("calls"))("calls") };
}

export default async function CallsPage({ searchParams }: PageProps<"/calls">) {
  const actor = await requireActor();
  const filters = readListFilters(await searchParams);
  const client = getQueryClient();
  const query = { q: filters.q, filter: filters.filter, sort: filters.sort ?? undefined, limit: defaultLimit };
  await client.prefetchInfiniteQuery({ ...callListQuery(filters), queryFn: () => listCalls(actor, query) });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <CallsList canConnect={can(actor, "manage connections")} />
    </HydrationBoundary>
  );
}
