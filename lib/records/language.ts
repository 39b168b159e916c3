/**
 * The language of a line somebody wrote. Vendors rarely say it, and a screen reader needs it: told by the small words
 * that only one of our three languages uses, and unknown when they do not tell. Words that two of them share (que, por,
 * para, do, o, mas) tell nothing and are not here.
 */
const telling: Record<string, string> = {
  es: `el la los las del al un una unos unas lo le les y con en es mi su sus hola buenas buenos buen gracias qué cómo
    cuánto cuanto cuánta cuándo cuando dónde donde necesito necesitamos necesitaría quiero queremos quisiera pero muy
    usted ustedes tengo tenemos tienen tiene hay están estoy soy somos puedo puede pueden podría día días precio precios
    sí si mañana ahora hoy también más hacen nosotros bien correo información`,
  pt: `um uma da das na nas em os não nao você vocês voce voces olá oi obrigado obrigada quanto qual preciso precisamos
    quero com muito muita tenho temos há isso também bom boa preço preco sim amanhã hoje agora pra pro são meu minha nosso
    nossa seu sua ao aos pelo pela mais gostaria é estou estamos tudo bem e orçamento ainda aqui`,
  en: `the an of is are was be will you your we our us i i'm we're it's my me hello hi hey thanks thank how much many need
    want with but very have has had it this that please price pricing quote yes tomorrow today and does don't would could
    like can for to on at from in what when where good not call send`,
};

const languageByWord = new Map(
  Object.entries(telling).flatMap(([language, words]) => words.split(/\s+/).map((word) => [word, language] as const)),
);

/** Addresses are in no language, and "gmail.com" would read as Portuguese. */
const address = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+|\S+\.(?:com|net|org|io)\b\S*/gi;
const word = /\p{L}+(?:['’-]\p{L}+)*/gu;

/** es, pt or en; null when the text does not tell clearly. */
export function languageOf(text: string | null | undefined): string | null {
  const votes = new Map<string, number>();
  for (const found of (text ?? "").slice(0, 2000).toLowerCase().replace(address, " ").match(word) ?? []) {
    const language = languageByWord.get(found.replace("’", "'"));
    if (language) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** No tag in use is longer; what is would not fit into an index. */
const longestTag = 35;

/** An ISO 639 code ("eng", "fre") or a tag ("pt-br", "es_MX") as a BCP 47 tag; null for "und", "zxx" and what is none. */
export function toLanguageTag(code: string | null): string | null {
  const tag = code?.trim().replaceAll("_", "-") ?? "";
  if (tag.length > longestTag || !/^[a-z]{2,3}(-|$)/i.test(tag) || /^(und|zxx|mul|mis)\b/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
