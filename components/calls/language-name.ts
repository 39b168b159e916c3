"use client";

import { useLocale } from "next-intl";

/** A language tag in the reader's words; the tag itself when nobody has a word for it. */
export function useLanguageName(): (tag: string) => string {
  const names = new Intl.DisplayNames(useLocale(), { type: "language", fallback: "code" });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
