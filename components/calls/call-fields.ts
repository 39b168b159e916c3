"use client";

import { useTranslations } from "next-intl";
import type { BarField, Preset } from "@/components/lists/filter-bar";
import { groupOf } from "@/components/lists/filter-groups";
import { useLanguageName } from "./language-name";

export function useCallPresets(): Preset[] {
  const t = useTranslations("calls");
  return [
    { id: "mine", label: t("preset.mine"), group: groupOf("attendee", ["me"]) },
    { id: "customers", label: t("preset.customers"), group: groupOf("scope", ["external", "unknown"]) },
    { id: "all", label: t("preset.all"), group: null },
  ];
}

/** What calls can be filtered by in the menu; the API takes more. */
export function useCallFields(): BarField[] {
  const t = useTranslations("calls");
  const languageName = useLanguageName();
  return [
    {
      id: "language",
      label: t("field.language"),
      values: ["es", "pt", "en"].map((id) => ({ id, label: languageName(id) })),
    },
    {
      id: "direction",
      label: t("field.direction"),
      values: ["Inbound", "Outbound", "Conference"].map((id) => ({ id, label: t(`direction.${id as "Inbound"}`) })),
    },
    {
      id: "scope",
      label: t("field.scope"),
      values: (["external", "internal", "unknown"] as const).map((id) => ({ id, label: t(`scope.${id}`) })),
    },
  ];
}
