/** The languages the product speaks. */
export const languages = ["en", "es", "pt-BR"] as const;
export type Language = (typeof languages)[number];

/** Each in itself: whoever looks for their language may not read the present one. */
export const languageNames: Record<Language, string> = { en: "English", es: "Español", "pt-BR": "Português" };

/** Where someone reads numbers and dates from: es-AR and es-MX write them differently. The first of a language is its default. */
export const regions = {
  en: ["en-US", "en-GB"],
  es: ["es-AR", "es-MX", "es-CL", "es-CO", "es-PE", "es-UY", "es-US", "es-ES"],
  "pt-BR": ["pt-BR"],
} as const satisfies Record<Language, readonly string[]>;
export type Region = (typeof regions)[Language][number];

export const languageCookie = "language";
export const regionCookie = "region";
export const zoneCookie = "zone";

/** The language someone chose, else the first one their browser asks for that we speak, else English. */
export function toLanguage(chosen: string | undefined, acceptLanguage: string | null): Language {
  for (const tag of [chosen ?? "", ...preferredTags(acceptLanguage)]) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return "en";
}

/**
 * The tag numbers, dates and plurals follow: the region someone chose if it speaks the language, else the one their
 * browser names, else the language's own. A region of another language is kept for the day they switch back.
 */
export function toRegion(language: Language, chosen: string | undefined, acceptLanguage: string | null): Region {
  const own: readonly Region[] = regions[language];
  for (const tag of [chosen ?? "", ...preferredTags(acceptLanguage)]) {
    const region = own.find((candidate) => candidate.toLowerCase() === tag.toLowerCase());
    if (region) return region;
  }
  return regions[language][0];
}

/** The zone someone chose if this machine knows it, else UTC, which is never wrong by an unknown amount. */
export function toZone(chosen: string | undefined): string {
  if (!chosen) return "UTC";
  try {
    return new Intl.DateTimeFormat("en", { timeZone: chosen }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/** The language a region speaks. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split("-")[0];
  return primary === "pt" ? "pt-BR" : languages.find((language) => language === primary);
}

function preferredTags(acceptLanguage: string | null): string[] {
  return (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag, weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ tag, weight }) => tag && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
