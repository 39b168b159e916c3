import { nameAt, slug } from "../names";
import { type City, type CountryCode, countries } from "../places";
import { at } from "../random";

/** One of many: made from the number alone, so that nobody has to be kept to be met again. */
export type Member = {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  company: string;
  city: City;
  country: CountryCode;
};

export type Crowd = { memberAt(index: number): Member };

/** Four of ten in Argentina, three in Brazil, two in Mexico, one in Florida. */
const countryOf: readonly CountryCode[] = ["AR", "BR", "AR", "MX", "AR", "BR", "US", "AR", "BR", "MX"];
const colleaguesPerCompany = 8;
const companyKinds = ["Logística", "Comercial", "Transportes", "Servicios", "Industrias", "Distribuidora"];
const floridaAreas = ["305", "786", "954", "754", "561", "407", "321", "813", "727", "239"];

export function createCrowd(seed: string): Crowd {
  const pools = new Map(countryOf.map((country) => [country, poolOf(seed, country)]));
  // Names repeat a thousand times, so that each is kept once.
  const kept = new Map<string, string>();
  const keep = (text: string) => {
    const known = kept.get(text) ?? text;
    if (known === text) kept.set(text, text);
    return known;
  };
  const slugs = new Map<string, string>();
  const slugOf = (text: string) => {
    const known = slugs.get(text) ?? slug(text);
    slugs.set(text, known);
    return known;
  };
  return {
    memberAt(index) {
      const country = at(countryOf, index);
      const { firstNames, lastNames } = pools.get(country) ?? poolOf(seed, country);
      const nth = Math.floor(index / countryOf.length);
      const firstName = at(firstNames, nth);
      const lastName = keep(`${at(lastNames, nth)} ${at(lastNames, Math.floor(nth / 7) + 1)}`);
      const number = Math.floor(index / colleaguesPerCompany);
      const company = keep(`${at(companyKinds, number)} ${at(lastNames, number)} ${number}`);
      const { cities } = countries[country];
      const email = flat(slugOf(firstName), ".", slugOf(lastName), String(index), "@", slugOf(company), ".example");
      return { firstName, lastName, email, phone: phoneOf(country, index), company, city: at(cities, nth), country };
    },
  };
}

function poolOf(seed: string, country: CountryCode): { firstNames: string[]; lastNames: string[] } {
  const language = country === "BR" ? "pt" : country === "US" ? "en" : "es";
  const names = Array.from({ length: 120 }, (_, ordinal) => nameAt(seed, country, language, ordinal));
  return {
    firstNames: [...new Set(names.map(({ firstName }) => firstName))],
    lastNames: [...new Set(names.map(({ lastName }) => lastName))],
  };
}

/** In 555 blocks, one number for each below 900,000 (in Florida 100,000). */
function phoneOf(country: CountryCode, index: number): string {
  const six = String(100_000 + index);
  if (country === "BR") return flat("+55119", "55", six);
  if (country === "MX") return flat("+5255", "55", six);
  if (country === "US") return flat("+1", at(floridaAreas, Math.floor(index / 10_000)), "555", six.slice(-4));
  return flat("+54911", "55", six);
}

/** Joined at once: a text made by adding keeps its parts beside it. */
export function flat(...parts: string[]): string {
  return parts.join("");
}
