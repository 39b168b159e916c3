"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { remember } from "@/components/layout/preferences";
import { Button } from "@/components/ui/button";
import { type Language, languageCookie, languageNames, languageOf, languages } from "@/lib/i18n/language";

/** Before one is known, the browser says the language; this is for when it says the wrong one. */
export function LanguageChoice() {
  const t = useTranslations("shell");
  const router = useRouter();
  const current = languageOf(useLocale());
  const choose = (language: Language) => {
    remember(languageCookie, language);
    router.refresh();
  };
  return (
    <fieldset className="-ml-2.5 flex flex-wrap items-center gap-1">
      <legend className="sr-only">{t("language")}</legend>
      {languages.map((language) => (
        <span key={language} lang={language}>
          {language === current ? (
            <span aria-current="true" className="px-2.5 font-semibold">
              {languageNames[language]}
            </span>
          ) : (
            <Button size="sm" variant="quiet" onPress={() => choose(language)}>
              {languageNames[language]}
            </Button>
          )}
        </span>
      ))}
    </fieldset>
  );
}
