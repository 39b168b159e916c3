"use client";

import { useTranslations } from "next-intl";
import { sources } from "@/components/ui/source";
import { useFormat } from "@/lib/i18n/use-format";
import type { PeoplePage } from "@/lib/people/schema";

/** How many people, how many records they stand for, and how far back that reaches. */
export function PeopleNote({ page }: { page: PeoplePage }) {
  const t = useTranslations("people");
  const format = useFormat();
  if (!page.total) return null;
  const { value, exact } = page.total;
  const leads = page.recordTotals.find(({ kind }) => kind === "lead");
  const since = page.freshness
    .flatMap((one) => one.since ?? [])
    .sort()
    .at(0);
  const parts = [
    t(exact ? "count" : "countMany", { count: value }),
    leads && t("leadRecords", { count: leads.value, source: sources[leads.source].name }),
    since && t("since", { date: format.date(since) }),
  ];
  return <span className="max-md:hidden">{parts.filter(Boolean).join(", ")}</span>;
}
