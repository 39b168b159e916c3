import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { VendorUsersScreen } from "@/components/settings/vendor-users-screen";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/policy/roles";
import { getQueryClient } from "@/lib/query/client";
import { sourceUserListQuery } from "@/lib/settings/queries";
import { listSourceUsers } from "@/lib/settings/reads";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("sections.vendorUsers") };
}

export default async function VendorUsersPage() {
  const actor = await requireActor();
  if (!can(actor, "read settings")) notFound();
  const client = getQueryClient();
  await client.prefetchQuery({ ...sourceUserListQuery(), queryFn: () => listSourceUsers(actor) });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <VendorUsersScreen canManage={can(actor, "manage members")} />
    </HydrationBoundary>
  );
}
