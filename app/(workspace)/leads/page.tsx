import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { getTranslations } from "next-intl/server";
import { PeopleList } from "@/components/people/people-list";
import { requireActor } from "@/lib/auth/session";
import { peopleListQuery } from "@/lib/people/queries";
import { listPeople } from "@/lib/people/reads";
import { can } from "@/lib/policy/roles";
import { getQueryClient } from "@/lib/query/client";
import { defaultLimit } from "@/lib/query/list";
import { readListFilters } from "@/lib/query/url";

export async function generateMetadata() {
  return { title: (await getTranslations("people"))("leads") };
}

export default async function LeadsPage({ searchParams }: PageProps<"/leads">) {
  const actor = await requireActor();
  const filters = readListFilters(await searchParams);
  const client = getQueryClient();
  const query = { q: filters.q, filter: filters.filter, sort: filters.sort ?? undefined, limit: defaultLimit };
  await client.prefetchInfiniteQuery({
    ...peopleListQuery("leads", filters),
    queryFn: () => listPeople(actor, "leads", query),
  });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <PeopleList scope="leads" canConnect={can(actor, "manage connections")} />
    </HydrationBoundary>
  );
}
