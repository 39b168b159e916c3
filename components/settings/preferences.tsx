"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { ComboBox } from "@/components/ui/combo-box";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { type Language, languageNames, languageOf, languages, regions } from "@/lib/i18n/language";
import { useFormat } from "@/lib/i18n/use-format";
import { useSaveAccount } from "@/lib/settings/mutations";
import { type Account, type AccountPatch, accountPatchSchema } from "@/lib/settings/schema";
import { Refusal } from "./refusal";
import { Section } from "./section";
import { listZones, useCountryName } from "./words";

const auto = "auto";

/** Language, region, zone and theme, each by itself; each acts as soon as it is chosen. */
export function Preferences({ account }: { account: Account }) {
  const t = useTranslations("settings.account");
  const router = useRouter();
  const countryName = useCountryName();
  const format = useFormat();
  const save = useSaveAccount();
  const spoken = languageOf(useLocale()) ?? "en";
  const { language, region, timeZone, theme } = { ...account, ...(save.isPending ? save.variables : {}) };
  const choose = (field: keyof AccountPatch, id: string | null) => {
    const value = id === auto ? null : id;
    const patch = accountPatchSchema.safeParse({ [field]: value });
    if (patch.success && account[field] !== value) save.mutate(patch.data, { onSuccess: () => router.refresh() });
  };
  const own: readonly string[] = regions[spoken];
  return (
    <Section title={t("reading")} note={t("readingNote")}>
      <div className="flex max-w-110 flex-col gap-4">
        <Refusal of={save} />
        <Select
          label={t("language")}
          choices={[{ id: auto, label: t("asBrowser") }, ...languages.map((id) => ({ id, label: languageNames[id] }))]}
          value={language ?? auto}
          onChange={(id: Language | typeof auto) => choose("language", id)}
        />
        <Select
          label={t("region")}
          choices={[
            { id: auto, label: t("asBrowser") },
            ...own.map((id) => ({ id, label: countryName(new Intl.Locale(id).region ?? id) })),
          ]}
          value={region && own.includes(region) ? region : auto}
          onChange={(id) => choose("region", id)}
          hint={t("sample", { date: format.exact(sampleAt), number: format.number(1234.5) })}
        />
        <ComboBox
          label={t("timeZone")}
          choices={[{ id: auto, label: t("asBrowser") }, ...listZones(timeZone)]}
          value={timeZone ?? auto}
          onChange={(id) => id && choose("timeZone", id)}
        />
        <RadioGroup
          label={t("theme")}
          choices={[
            { id: auto, label: t("asSystem") },
            { id: "light", label: t("light") },
            { id: "dark", label: t("dark") },
          ]}
          value={theme ?? auto}
          onChange={(id) => choose("theme", id)}
        />
      </div>
    </Section>
  );
}

const sampleAt = "2026-03-04T15:30:00.000Z";
