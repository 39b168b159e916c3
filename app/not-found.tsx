import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export default async function NotFound() {
  const t = await getTranslations("errors");
  return (
    <main className="flex min-h-dvh flex-1">
      <EmptyState isPage title={t("notFoundTitle")} action={<LinkButton href="/">{t("toStart")}</LinkButton>}>
        {t("notFoundReason")}
      </EmptyState>
    </main>
  );
}
