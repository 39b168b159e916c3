/** Country names as people and vendors write them, to ISO 3166 alpha-2. */

const languages = ["en", "es", "pt"];
const first = "A".charCodeAt(0);
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(first + index));

const aliases: Record<string, string> = { usa: "US", eeuu: "US", "ee.uu.": "US", uk: "GB", mexico: "MX", brasil: "BR" };

let byName: Map<string, string> | null = null;

function names(): Map<string, string> {
  byName ??= new Map(languages.flatMap((language) => namesIn(language)));
  return byName;
}

function namesIn(language: string): [string, string][] {
  const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return codes.flatMap((code) => {
    const name = display.of(code);
    return name ? [[fold(name), code] as [string, string]] : [];
  });
}

function fold(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** The code of a country written as a code or as a name in English, Spanish or Portuguese; otherwise the text itself. */
export function toCountry(text: string | null): string | null {
  if (!text) return null;
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  const name = fold(text);
  return names().get(name) ?? aliases[name] ?? text;
}
