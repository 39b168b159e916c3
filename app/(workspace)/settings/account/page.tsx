import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { getTranslations } from "next-intl/server";
import { AccountScreen } from "@/components/settings/account-screen";
import { requireActor } from "@/lib/auth/session";
import { getQueryClient } from "@/lib/query/client";
import { accountQuery } from "@/lib/settings/queries";
import { getAccount } from "@/lib/settings/reads";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("sections.account") };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const client = getQueryClient();
  await client.prefetchQuery({ ...accountQuery(), queryFn: () => getAccount(actor) });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <AccountScreen />
    </HydrationBoundary>
  );
}
