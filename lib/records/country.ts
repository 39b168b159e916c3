/** Countries as people and vendors write them, to ISO 3166 alpha-2. */

const languages = ["en", "es", "pt"];
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** What the names below do not know: how people shorten them, and alpha-3 where our customers are. */
const aliases = new Map(
  Object.entries({
    US: ["usa", "eua", "eeuu", "ee uu", "united states of america"],
    GB: ["uk", "gbr", "england", "inglaterra", "great britain"],
    MX: ["mex", "estados unidos mexicanos"],
    ...{ AR: ["arg"], BO: ["bol"], BR: ["bra"], CL: ["chl"], CO: ["col"], CR: ["cri"], DO: ["dom"], EC: ["ecu"] },
    ...{ ES: ["esp"], GT: ["gtm"], HN: ["hnd"], NI: ["nic"], PA: ["pan"], PE: ["per"], PT: ["prt"], PY: ["pry"] },
    ...{ SV: ["slv"], UY: ["ury"], VE: ["ven"] },
  }).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

/** The code of a country written as a code or as a name in English, Spanish or Portuguese; otherwise the text itself. */
export function toCountry(text: string | null): string | null {
  const name = fold(text ?? "");
  if (!text || !name) return null;
  return aliases.get(name) ?? codesByName().get(name) ?? text.trim();
}

let known: Map<string, string> | null = null;

function codesByName(): Map<string, string> {
  known ??= new Map(pairs.filter(isCurrent).flatMap(namesOf));
  return known;
}

/** Codes of countries that are no more ("SU", "FX") carry the names of their heirs. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` && !/^(X[AB]|ZZ|QO|EU|EZ|UN)$/.test(code);
}

function namesOf(code: string): [string, string][] {
  const names = languages.flatMap((language) => displayNames(language).of(code) ?? []);
  return names.length > 0 ? [code, ...names].map((name) => [fold(name), code]) : [];
}

const displays = new Map<string, Intl.DisplayNames>();

function displayNames(language: string): Intl.DisplayNames {
  const display = displays.get(language) ?? new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  displays.set(language, display);
  return display;
}

function fold(name: string): string {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[.'’]/g, "").replace(/\s+/g, " ").trim();
}
