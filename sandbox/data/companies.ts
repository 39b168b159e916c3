import { slug } from "./names";
import { type City, type CountryCode, type Currency, countries } from "./places";
import { at, type Random, randomFor } from "./random";

export type Company = {
  name: string;
  domain: string;
  country: CountryCode;
  city: City;
  /** EspoCRM's word. */
  industry: string;
  currency: Currency;
  depots: number;
  docks: number;
  trucksPerDay: number;
  waitMinutes: number;
  carriers: number;
  warehouseSystem: string;
  competitor: string;
};

/** What a depot costs a year. */
export const pricePerDepot: { [currency in Currency]: number } = { USD: 1500, ARS: 2_150_000, BRL: 8_100, MXN: 27_500 };

/** Kinds and roots of names, `name|industry`; their counts share no divisor, so that pairs do not repeat. */
type NamePool = { kinds: readonly string[]; roots: readonly string[] };

const list = (text: string) => text.split(", ");

const south: NamePool = {
  kinds: list(
    "Transportes|Transportation, Logística|Transportation, Frigorífico|Food & Beverage, Distribuidora|Wholesale, Molinos|Food & Beverage, Droguería|Healthcare, Supermercados|Retail, Lácteos|Food & Beverage, Corralón|Construction, Cerealera|Agriculture, Bodegas|Food & Beverage, Papelera|Manufacturing, Depósitos|Shipping, Aceros|Manufacturing, Almacenes|Retail, Curtiembre|Manufacturing",
  ),
  roots: list(
    "del Dique, Pampa Alta, Los Ceibos, San Telmo Sur, Río Colorado, La Tranquera, Valle Chico, Punta Brava, Monte Grande, El Hornero, Tres Esquinas, Santa Irene, del Litoral, Aguaribay, Costa Serena, Los Talas, La Vertiente, Quebracho, Cruz del Eje, El Resero, Andes Bajos, La Querencia, Palmar, Mar Chica, Estrella Sur, Paso Viejo, del Iberá, Cinco Ombúes, La Rinconada, El Zorzal, Sauce Viejo, San Bernardino, Las Acacias, Paralelo 38, Tierra Honda, Río Manso, Don Anselmo",
  ),
};

const north: NamePool = {
  kinds: list(
    "Transportes|Transportation, Grupo Logístico|Transportation, Abarrotes|Retail, Distribuidora|Wholesale, Alimentos|Food & Beverage, Farmacias|Healthcare, Aceros|Manufacturing, Empaques|Manufacturing, Almacenes|Shipping, Lácteos|Food & Beverage, Cementos|Construction, Autopartes|Automotive, Cadena Fría|Transportation, Refrescos|Food & Beverage",
  ),
  roots: list(
    "del Bajío, Tres Volcanes, La Huasteca, Sierra Azul, El Mezquite, Nopalera, del Golfo Norte, San Isidro, Altiplano, Río Verde, Los Sabinos, Cumbres, del Pacífico, Anáhuac, La Cantera, Agave Real, Monte Albor, El Roble, Xoconostle, Tierra Caliente, Las Palmas, Puerto Real, Santa Rita, El Fresno, Valle Hondo, Los Encinos, Quetzal, La Laguna, del Istmo, Dos Ríos, Piedra Blanca",
  ),
};

const brazil: NamePool = {
  kinds: list(
    "Transportadora|Transportation, Logística|Transportation, Frigorífico|Food & Beverage, Distribuidora|Wholesale, Farmácias|Healthcare, Supermercados|Retail, Atacado|Wholesale, Laticínios|Food & Beverage, Armazéns|Shipping, Embalagens|Manufacturing, Cimentos|Construction, Bebidas|Food & Beverage, Autopeças|Automotive",
  ),
  roots: list(
    "Serra Clara, Jacarandá, do Planalto, Boa Vista, Guarani, Pedra Branca, Rio Manso, Araucária, Santa Cecília, Litoral Sul, Cerrado, Três Irmãos, Vale Verde, Mantiqueira, Bandeirante, Cruzeiro, Sabiá, Porto Novo, Aroeira do Sul, Maré Alta, Ipanema do Norte, Pinhão, Campo Largo, Primavera, Estrela do Vale, São Tomé, Buriti, Palmeira, Sol Nascente, Tucunaré, Jequitibá",
  ),
};

const caribbean: NamePool = {
  kinds: list(
    "Foods|Food & Beverage, Logistics|Transportation, Cold Storage|Shipping, Distributors|Wholesale, Freight|Transportation, Building Supply|Construction, Pharma|Healthcare",
  ),
  roots: list(
    "Palmetto, Blue Heron, Coral Bay, Windward, Sawgrass, Harbour Point, Tradewind, Old Fort, Mangrove Key, Sugarloaf, Gulfstream",
  ),
};

const warehouseSystems: { [key: string]: readonly string[] } = {
  es: ["SAP EWM", "un WMS propio", "Oracle WMS", "un sistema hecho en casa sobre SAP", "Manhattan", "Tango"],
  pt: ["TOTVS Protheus", "SAP EWM", "um WMS próprio", "Senior WMS", "Oracle WMS"],
  en: ["SAP EWM", "Manhattan", "NetSuite", "a home-grown WMS", "Oracle WMS"],
};
const competitors = ["AndenListo", "DockPilot", "FilaCero", "YardOne"] as const;

/** Countries that share a pool start at different places of it. */
const poolStart: { [country in CountryCode]?: number } = {
  UY: 211,
  CL: 137,
  CO: 173,
  PE: 197,
  JM: 17,
  TT: 23,
  BS: 31,
  PR: 41,
};

/** The `ordinal`-th company of a country. */
export function companyAt(seed: string, country: CountryCode, ordinal: number): Company {
  const random = randomFor(seed, "company", country, ordinal);
  const { dialect, cities } = countries[country];
  const pool = { rioplatense: south, mexican: north, brazilian: brazil, english: caribbean }[dialect];
  const place = ordinal + (poolStart[country] ?? 0);
  const [kind = "", industry = ""] = at(shuffled(seed, `${dialect} kinds`, pool.kinds), place).split("|");
  const root = at(shuffled(seed, `${dialect} roots`, pool.roots), place);
  const name = dialect === "english" ? `${root} ${kind}` : `${kind} ${root}`;
  return makeCompany({ name, country, city: random.pick(cities), industry }, random);
}

/** Fills in what is not told. */
export function makeCompany(
  told: Pick<Company, "name" | "country" | "city" | "industry"> & Partial<Company>,
  random: Random,
): Company {
  const { dialect, currency } = countries[told.country];
  const depots =
    told.depots ??
    random.weigh([
      [random.int(2, 4), 4],
      [random.int(5, 9), 4],
      [random.int(10, 24), 2],
    ]);
  const language = dialect === "brazilian" ? "pt" : dialect === "english" ? "en" : "es";
  return {
    domain: `${slug(told.name)}.example`,
    currency,
    depots,
    docks: depots * random.int(3, 6),
    trucksPerDay: depots * random.int(14, 26),
    waitMinutes: random.int(13, 26) * 5,
    carriers: random.int(3, 24) * 5,
    warehouseSystem: random.pick(warehouseSystems[language] ?? []),
    competitor: random.pick(competitors),
    ...told,
  };
}

const shuffles = new Map<string, string[]>();

function shuffled(seed: string, key: string, names: readonly string[]): string[] {
  const name = `${seed} ${key}`;
  const known = shuffles.get(name) ?? randomFor(seed, "companies", key).shuffle(names);
  shuffles.set(name, known);
  return known;
}
