import { at } from "./random";

export type CountryCode = "AR" | "BR" | "MX" | "CL" | "CO" | "PE" | "UY" | "US" | "JM" | "TT" | "BS" | "PR";
export type Currency = "ARS" | "BRL" | "MXN" | "USD";
/** Which Spanish, Portuguese or English is spoken: voseo on the Río de la Plata, tuteo further north. */
export type Dialect = "rioplatense" | "mexican" | "brazilian" | "english";
export type City = { name: string; state: string; area: string; zone: string };
type Country = {
  code: CountryCode;
  /** As people write it in a CRM. */
  name: string;
  currency: Currency;
  dialect: Dialect;
  cities: readonly City[];
};

export const countries: { readonly [code in CountryCode]: Country } = {
  AR: country("AR", "Argentina", "ARS", "rioplatense", "America/Argentina/Buenos_Aires", [
    "Buenos Aires|CABA|11",
    "La Plata|Buenos Aires|221",
    "Rosario|Santa Fe|341",
    "Córdoba|Córdoba|351",
    "Mendoza|Mendoza|261",
    "Mar del Plata|Buenos Aires|223",
    "San Miguel de Tucumán|Tucumán|381",
    "Neuquén|Neuquén|299",
    "Bahía Blanca|Buenos Aires|291",
    "Paraná|Entre Ríos|343",
    "Pilar|Buenos Aires|11",
    "Avellaneda|Buenos Aires|11",
  ]),
  BR: country("BR", "Brasil", "BRL", "brazilian", "America/Sao_Paulo", [
    "São Paulo|SP|11",
    "Campinas|SP|19",
    "Santos|SP|13",
    "Guarulhos|SP|11",
    "Curitiba|PR|41",
    "Joinville|SC|47",
    "Porto Alegre|RS|51",
    "Belo Horizonte|MG|31",
    "Rio de Janeiro|RJ|21",
    "Goiânia|GO|62",
    "Recife|PE|81",
    "Jundiaí|SP|11",
  ]),
  MX: country("MX", "México", "MXN", "mexican", "America/Mexico_City", [
    "Ciudad de México|CDMX|55",
    "Tlalnepantla|Estado de México|55",
    "Guadalajara|Jalisco|33",
    "Monterrey|Nuevo León|81",
    "Puebla|Puebla|222",
    "Querétaro|Querétaro|442",
    "León|Guanajuato|477",
    "Veracruz|Veracruz|229",
    "Mérida|Yucatán|999",
    "San Luis Potosí|San Luis Potosí|444",
  ]),
  CL: country("CL", "Chile", "USD", "mexican", "America/Santiago", ["Santiago|RM|9", "Valparaíso|Valparaíso|9"]),
  CO: country("CO", "Colombia", "USD", "mexican", "America/Bogota", ["Bogotá|DC|300", "Medellín|Antioquia|301"]),
  PE: country("PE", "Perú", "USD", "mexican", "America/Lima", ["Lima|Lima|9", "Callao|Callao|9"]),
  UY: country("UY", "Uruguay", "USD", "rioplatense", "America/Montevideo", ["Montevideo|Montevideo|99"]),
  US: country("US", "United States", "USD", "english", "America/New_York", [
    "Miami|FL|305",
    "Doral|FL|786",
    "Fort Lauderdale|FL|954",
    "Savannah|GA|912",
  ]),
  JM: country("JM", "Jamaica", "USD", "english", "America/Jamaica", ["Kingston|Kingston|876"]),
  TT: country("TT", "Trinidad and Tobago", "USD", "english", "America/Port_of_Spain", ["Port of Spain|POS|868"]),
  BS: country("BS", "Bahamas", "USD", "english", "America/Nassau", ["Freeport|Grand Bahama|242"]),
  PR: country("PR", "Puerto Rico", "USD", "english", "America/Puerto_Rico", ["San Juan|San Juan|787"]),
};

function country(
  code: CountryCode,
  name: string,
  currency: Currency,
  dialect: Dialect,
  zone: string,
  cities: string[],
): Country {
  return {
    code,
    name,
    currency,
    dialect,
    cities: cities.map((line) => {
      const [city = "", state = "", area = ""] = line.split("|");
      return { name: city, state, area, zone };
    }),
  };
}

/** E.164 of the `ordinal`-th mobile of a country, all in 555 blocks. Ordinals below 9,000 give different numbers. */
export function mobileNumber(code: CountryCode, city: City, ordinal: number): string {
  const last4 = String(1000 + ((ordinal * 13) % 9000));
  const last2 = String(ordinal % 100).padStart(2, "0");
  switch (code) {
    case "AR":
      return `+549${city.area}${"55555".slice(0, 6 - city.area.length)}${last4}`;
    case "BR":
      return `+55${city.area}95555${last4}`;
    case "MX":
      return `+52${city.area}${"55555".slice(0, 6 - city.area.length)}${last4}`;
    case "CL":
      return `+5695555${last4}`;
    case "CO":
      return `+57${city.area}555${last4}`;
    case "PE":
      return `+5195555${last4}`;
    case "UY":
      return `+5989955${last4}`;
    default:
      return `+1${city.area}55501${last2}`;
  }
}

/** How people type a number: each of these reads back to the same E.164 with the country known. */
export function phoneNotation(e164: string, code: CountryCode, style: number): string {
  const national = e164.slice(1);
  switch (code) {
    case "AR": {
      const local = e164.slice(4);
      const area = local.startsWith("11") ? "11" : local.slice(0, 3);
      const rest = dashed(local.slice(area.length));
      return at([`+54 9 ${area} ${rest}`, `0${area} 15-${rest}`, e164, `+54 9 (${area}) ${rest}`, national], style);
    }
    case "BR": {
      const [area, rest] = [e164.slice(3, 5), dashed(e164.slice(5))];
      return at([`+55 ${area} ${rest}`, `(${area}) ${rest}`, e164, `0${area} ${rest}`, national], style);
    }
    case "MX": {
      const local = e164.slice(3);
      const area = ["55", "33", "81"].find((big) => local.startsWith(big)) ?? local.slice(0, 3);
      const rest = local.slice(area.length);
      const spaced = `${area} ${rest.slice(0, -4)} ${rest.slice(-4)}`;
      return at([`+52 ${spaced}`, spaced, e164, national], style);
    }
    case "US":
    case "JM":
    case "TT":
    case "BS":
    case "PR": {
      const [area, block, line] = [e164.slice(2, 5), e164.slice(5, 8), e164.slice(8)];
      return at([`(${area}) ${block}-${line}`, `+1 ${area} ${block} ${line}`, e164, `${area}.${block}.${line}`], style);
    }
    default: {
      const prefix = code === "UY" ? 4 : 3;
      return at([`${e164.slice(0, prefix)} ${e164.slice(prefix)}`, e164], style);
    }
  }
}

/** The notation with the country's prefix and spaces. */
export function withPrefix(e164: string, code: CountryCode): string {
  const spaced = phoneNotation(e164, code, 0);
  return spaced.startsWith("+") ? spaced : phoneNotation(e164, code, 1);
}

function dashed(digits: string): string {
  return `${digits.slice(0, -4)}-${digits.slice(-4)}`;
}
