/**
 * The language of a line somebody wrote. Vendors rarely say it, and a screen reader needs it: told by the small words
 * that only one of our three languages uses, and unknown when they do not tell.
 */

const telling: Record<string, string> = {
  es: "el los las una del qué que hola buenas gracias cuánto cuanto necesito necesitamos quiero queremos para con por pero muy usted ustedes tengo tenemos hay está están sería también día precio depósitos sí mañana hacen nosotros y",
  pt: "o os uma do da dos das não nao você vocês voces olá oi obrigado obrigada quanto preciso precisamos quero queremos com mas muito tenho temos há isso também tambem bom boa dia preço depósitos sim amanhã proposta pra para e são atendem conseguiu",
  en: "the a an of is are you your we our hello hi hey thanks thank how much many need want with but very have has it this that please price depots yes tomorrow and do does would like can for",
};

const languagesByWord = new Map<string, Set<string>>();
for (const [language, words] of Object.entries(telling)) {
  for (const word of words.split(" ")) {
    const languages = languagesByWord.get(word) ?? new Set();
    languagesByWord.set(word, languages.add(language));
  }
}

/** es, pt or en; null when the text does not tell clearly. */
export function languageOf(...texts: (string | null | undefined)[]): string | null {
  const votes = new Map<string, number>();
  for (const word of texts
    .join(" ")
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const languages = languagesByWord.get(word);
    for (const language of languages ?? [])
      votes.set(language, (votes.get(language) ?? 0) + 1 / (languages?.size ?? 1));
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** An ISO 639 code ("eng", "spa") as a BCP 47 tag; null for "und", "zxx" and anything that is none. */
export function toLanguageTag(code: string | null): string | null {
  if (!code || ["und", "zxx", "mul"].includes(code.toLowerCase())) return null;
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}
