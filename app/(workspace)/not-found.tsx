import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";

/** What may not be read is not there; the frame stays, so the way on is one press away. */
export default async function WorkspaceNotFound() {
  const t = await getTranslations("errors");
  return (
    <EmptyState isPage title={t("notFoundTitle")}>
      {t("notFoundReason")}
    </EmptyState>
  );
}
