"use client";

import { useLocale, useTranslations } from "next-intl";
import type { BarField, Preset } from "@/components/lists/filter-bar";
import { groupOf } from "@/components/lists/filter-groups";
import { sources } from "@/components/ui/source";
import { lifecycles, sourceNames } from "@/lib/records/schema";

export const waitingGroup = groupOf("waiting", [true]);

export function usePeoplePresets(waiting: number | undefined): Preset[] {
  const t = useTranslations("people");
  return [
    { id: "mine", label: t("preset.mine"), group: groupOf("owner", ["me"]) },
    { id: "waiting", label: t("preset.waiting"), group: waitingGroup, count: waiting },
    { id: "nobody", label: t("preset.nobody"), group: groupOf("ownerState", ["none", "left"]) },
    { id: "all", label: t("preset.all"), group: null },
  ];
}

/** What people can be filtered by in the menu; the API takes more. */
export function usePeopleFields(): BarField[] {
  const t = useTranslations("people");
  const languageNames = new Intl.DisplayNames(useLocale(), { type: "language" });
  return [
    {
      id: "lifecycle",
      label: t("field.stage"),
      values: lifecycles.map((id) => ({ id, label: t(`lifecycle.${id}`) })),
    },
    {
      id: "language",
      label: t("field.language"),
      values: ["es", "pt", "en"].map((id) => ({ id, label: languageNames.of(id) ?? id })),
    },
    {
      id: "source",
      label: t("field.source"),
      values: sourceNames.map((id) => ({ id, label: sources[id].name })),
    },
    {
      id: "ownerState",
      label: t("field.owner"),
      values: (["active", "none", "left"] as const).map((id) => ({ id, label: t(`ownerState.${id}`) })),
    },
  ];
}
