"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useGroupText } from "@/components/lists/filter-bar";
import type { useListFilters } from "@/components/lists/use-list-filters";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { sources } from "@/components/ui/source";
import type { Freshness } from "@/lib/connections/schema";
import { peopleCountQuery } from "@/lib/people/queries";
import type { PeopleScope } from "@/lib/people/schema";
import { usePeopleFields } from "./people-fields";

type PeopleEmptyProps = {
  scope: PeopleScope;
  state: ReturnType<typeof useListFilters>;
  freshness: readonly Freshness[];
  canConnect: boolean;
};

/** Why there is nothing: nothing connected, nothing read yet, nothing that matches, or really nobody. */
export function PeopleEmpty({ scope, state, freshness, canConnect }: PeopleEmptyProps) {
  const t = useTranslations("people");
  const { filters } = state;
  if (filters.q || filters.filter.and.length > 0) return <NoMatch scope={scope} state={state} />;
  if (freshness.length === 0) {
    const action = canConnect && (
      <LinkButton href="/connections" variant="primary">
        {t("empty.connect")}
      </LinkButton>
    );
    return (
      <EmptyState title={t("empty.nothingConnected")} action={action}>
        {canConnect ? t("empty.connectHint") : t("empty.askAdmin")}
      </EmptyState>
    );
  }
  const reading = freshness.filter((one) => one.state === "never").map((one) => sources[one.source].name);
  if (reading.length > 0) {
    return (
      <EmptyState title={t("empty.reading", { sources: reading.join(", ") })}>{t("empty.readingHint")}</EmptyState>
    );
  }
  return <EmptyState title={t(scope === "leads" ? "empty.noLeads" : "empty.noContacts")} />;
}

/** What would be there without the newest filter, or without the words searched for. */
function NoMatch({ scope, state }: Pick<PeopleEmptyProps, "scope" | "state">) {
  const t = useTranslations("people");
  const groupText = useGroupText();
  const fields = usePeopleFields();
  const { filters } = state;
  const last = filters.filter.and.at(-1);
  const wider = filters.q ? { ...filters, q: "" } : { ...filters, filter: { and: filters.filter.and.slice(0, -1) } };
  const without = useQuery(peopleCountQuery(scope, wider));
  const named = filters.q ? `“${filters.q}”` : last ? `“${groupText(last, fields)}”` : "";
  const more = without.data ? ` ${t("empty.without", { filter: named, count: without.data })}` : "";
  return (
    <EmptyState
      title={`${t(scope === "leads" ? "empty.noLeadMatches" : "empty.noContactMatches")}${more}`}
      action={<Button onPress={() => state.choose({ q: "", filter: { and: [] } })}>{t("empty.clearFilters")}</Button>}
    />
  );
}
