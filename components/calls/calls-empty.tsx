"use client";

import { useTranslations } from "next-intl";
import type { useListFilters } from "@/components/lists/use-list-filters";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Freshness } from "@/lib/connections/schema";

type CallsEmptyProps = {
  state: ReturnType<typeof useListFilters>;
  freshness: readonly Freshness[];
  canConnect: boolean;
};

/** Why there is no call: no account, nothing read yet, nothing that matches, or none that is yours to open. */
export function CallsEmpty({ state, freshness, canConnect }: CallsEmptyProps) {
  const t = useTranslations("calls");
  if (state.filters.q || state.filters.filter.and.length > 0) {
    const clear = (
      <Button onPress={() => state.choose({ q: "", filter: { and: [] } })}>{t("empty.clearFilters")}</Button>
    );
    return <EmptyState title={t("empty.noMatch")} action={clear} />;
  }
  if (freshness.length === 0) {
    const connect = canConnect && (
      <LinkButton href="/connections" variant="primary">
        {t("empty.connect")}
      </LinkButton>
    );
    return (
      <EmptyState title={t("empty.notConnected")} action={connect}>
        {canConnect ? null : t("empty.askAdmin")}
      </EmptyState>
    );
  }
  if (freshness.some((one) => one.state === "never")) return <EmptyState title={t("empty.reading")} />;
  return <EmptyState title={t("empty.none")}>{t("empty.noneHint")}</EmptyState>;
}
