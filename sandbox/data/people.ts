import { type Company, companyAt, makeCompany } from "./companies";
import { nameAt, poolKey, slug } from "./names";
import { assignCompanions, assignCrmRoles, assignIdentities, assignOwners, assignStatuses } from "./people-roles";
import { type Language, type Person, privateDomains, type Systems } from "./person";
import { type CountryCode, countries, mobileNumber } from "./places";
import { type Random, randomFor } from "./random";
import { storyPeople, type ToldPerson } from "./story-people";

/** 412 humans: how many each combination of systems knows, and where they live. */
const systemCounts: { [systems in Systems]: number } = { C: 114, E: 126, G: 18, CE: 60, CG: 5, EG: 28, CEG: 61 };
const homeCounts: readonly [CountryCode, Language, number][] = [
  ["AR", "es", 151],
  ["AR", "en", 6],
  ["BR", "pt", 111],
  ["MX", "es", 81],
  ["MX", "en", 6],
  ["CL", "es", 12],
  ["CL", "en", 2],
  ["CO", "es", 8],
  ["CO", "en", 2],
  ["PE", "es", 7],
  ["UY", "es", 5],
  ["UY", "en", 1],
  ["US", "en", 11],
  ["JM", "en", 3],
  ["TT", "en", 2],
  ["BS", "en", 1],
  ["PR", "en", 3],
];

type Home = { country: CountryCode; language: Language };

/** Everybody outside Harbor Loom. Nothing here depends on the clock. */
export function castPeople(seed: string): Person[] {
  const random = randomFor(seed, "cast");
  const told = storyPeople.map((person) => tellPerson(seed, person));
  const invented = inventPeople(seed, random, told);
  const people = [...told, ...invented];
  assignCompanions(random, people);
  assignCrmRoles(random, people);
  assignStatuses(seed, people);
  assignOwners(seed, random, people);
  assignIdentities(random, people);
  return people;
}

/** A person of the story, with what chance adds where the story does not care. */
export function tellPerson(seed: string, told: ToldPerson): Person {
  const { company, ...person } = told;
  const { cityName, ...facts } = company;
  const city = countries[told.country].cities.find(({ name }) => name === cityName);
  if (!city) throw new Error(`${told.key} lives in ${cityName}, which is on no map`);
  return {
    ...blankPerson,
    ...person,
    title: person.title ?? randomFor(seed, told.key, "title").pick(titles[told.language]),
    company: makeCompany({ ...facts, city, country: told.country }, randomFor(seed, "company", facts.name)),
  };
}

const blankPerson = {
  email: null,
  otherEmail: null,
  phone: null,
  owner: null,
  crm: null,
  leadStatus: null,
  leadTwice: false,
  seenDaysAgo: 0,
  chatContacts: 1,
  chatLeaves: "both",
  laterChatLeaves: "same",
  callIdentity: "email",
  companionOf: null,
} as const;

function inventPeople(seed: string, random: Random, told: readonly Person[]): Person[] {
  const homes = random.shuffle(
    homeCounts.flatMap(([country, language, count]) => {
      const left = count - told.filter((p) => p.country === country && p.language === language).length;
      return Array.from({ length: left }, (): Home => ({ country, language }));
    }),
  );
  const systems = random.shuffle(
    (Object.keys(systemCounts) as Systems[]).flatMap((key) =>
      Array.from({ length: systemCounts[key] - told.filter((p) => p.systems === key).length }, () => key),
    ),
  );
  // Those whom only Gong knows join somebody else's calls, so they live where others certainly do.
  const bigHomes = homes.filter(isBigHome);
  const otherHomes = homes.filter((home) => !isBigHome(home));
  const homeOf = (key: Systems): Home => (key === "G" ? bigHomes : otherHomes).pop() ?? take(bigHomes);
  const settled = [...systems]
    .sort((a, b) => Number(b === "G") - Number(a === "G"))
    .map((key) => ({ key, home: homeOf(key) }));
  const company = companyWalk(seed, random);
  const ordinals = new Map<string, number>();
  const ordinal = (name: string) => {
    const next = ordinals.get(name) ?? 0;
    ordinals.set(name, next + 1);
    return next;
  };
  return random.shuffle(settled).map(({ key, home }, index) =>
    inventPerson(seed, {
      index,
      systems: key,
      home,
      company: company(home.country),
      nameOrdinal: ordinal(poolKey(home.country, home.language)),
      phoneOrdinal: ordinal(home.country),
    }),
  );
}

function isBigHome({ country, language }: Home): boolean {
  return language !== "en" && (country === "AR" || country === "BR" || country === "MX");
}

/** Hands out companies of one to five people, country by country. */
function companyWalk(seed: string, random: Random): (country: CountryCode) => Company {
  const open = new Map<CountryCode, { company: Company; seats: number; ordinal: number }>();
  return (country) => {
    let current = open.get(country);
    if (!current || current.seats === 0) {
      const ordinal = (current?.ordinal ?? -1) + 1;
      const seats = random.weigh([
        [1, 42],
        [2, 30],
        [3, 17],
        [4, 8],
        [5, 3],
      ]);
      current = { company: companyAt(seed, country, ordinal), seats, ordinal };
      open.set(country, current);
    }
    current.seats -= 1;
    return current.company;
  };
}

/** One person from an index and what was decided for all: cheap, and independent of the other people. */
function inventPerson(
  seed: string,
  slot: { index: number; systems: Systems; home: Home; company: Company; nameOrdinal: number; phoneOrdinal: number },
): Person {
  const { country, language } = slot.home;
  const key = `p${slot.index}`;
  const random = randomFor(seed, key);
  const name = nameAt(seed, country, language, slot.nameOrdinal);
  const [first, last] = [slug(name.firstName), slug(name.lastName)];
  const isPrivate = random.chance(0.12);
  const local = isPrivate
    ? `${first}.${last}${random.int(60, 99)}`
    : random.pick([`${first}.${last}`, `${first}.${last}`, `${first[0]}.${last}`, `${first}_${last}`]);
  const mailDomain = isPrivate ? random.pick(privateDomains[language]) : slot.company.domain;
  return {
    ...blankPerson,
    ...name,
    key,
    systems: slot.systems,
    country,
    language,
    title: random.pick(titles[language]),
    company: slot.company,
    email: `${local}@${mailDomain}`,
    phone: mobileNumber(country, slot.company.city, slot.phoneOrdinal),
  };
}

const titles: { [language in Language]: readonly string[] } = {
  es: [
    "Gerente de logística",
    "Jefatura de depósito",
    "Coordinación de transporte",
    "Operaciones",
    "Compras",
    "Gerencia general",
    "Supply chain",
    "Jefatura de expedición",
    "Recepción de mercadería",
    "Mejora continua",
    "Sistemas",
    "Administración",
  ],
  pt: [
    "Gerente de logística",
    "Coordenação de transporte",
    "Operações",
    "Compras",
    "Gerência geral",
    "Supply chain",
    "Recebimento",
    "Melhoria contínua",
    "TI",
  ],
  en: ["Operations manager", "Head of logistics", "Yard manager", "Purchasing", "Managing director", "IT manager"],
};

function take<T>(list: T[]): T {
  const last = list.pop();
  if (last === undefined) throw new Error("Nobody is left");
  return last;
}
