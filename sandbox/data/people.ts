import type { ColleagueKey } from "./colleagues";
import { type Company, companyAt, makeCompany } from "./companies";
import { nameAt, poolKey, slug } from "./names";
import { isInvented, isKnownTo, type Language, type Person, type Systems } from "./person";
import { type CountryCode, countries, mobileNumber } from "./places";
import { at, type Random, randomFor } from "./random";
import { storyPeople } from "./story-people";

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
/** Of the 275 humans in EspoCRM 26 are contacts only; the others are leads, 20 of them converted. */
const convertedCount = 20;
const contactOnlyCount = 26;
/** Joel's leads; two of his people are told by name. */
const joelCount = 14;

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

function tellPerson(seed: string, told: (typeof storyPeople)[number]): Person {
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
export function inventPerson(
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

const privateDomains: { [language in Language]: readonly string[] } = {
  es: ["correolibre.example", "mimail.example"],
  pt: ["caixapostal.example", "meuemail.example"],
  en: ["mailbox.example"],
};

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

/** People whom only Gong knows sat in on the call of somebody of their company. */
function assignCompanions(random: Random, people: Person[]): void {
  const hosts = people.filter((p) => isKnownTo(p, "G") && p.systems !== "G" && isInvented(p));
  const guests = people.filter((p) => p.systems === "G" && isInvented(p)).slice(2);
  for (const guest of guests) {
    const near = hosts.filter((p) => p.country === guest.country && p.language === guest.language);
    const host = random.pick(near);
    guest.companionOf = host.key;
    guest.company = host.company;
    guest.email = `${slug(guest.firstName ?? "")}.${slug(guest.lastName ?? "")}@${host.company.domain}`;
  }
}

function assignCrmRoles(random: Random, people: Person[]): void {
  const inCrm = people.filter((p) => isKnownTo(p, "E"));
  const taken = new Set(inCrm.filter((p) => p.crm !== null).map((p) => p.company.name));
  const free = random.shuffle(inCrm.filter((p) => p.crm === null));
  /** One account per company: its first converted lead or contact makes it. */
  const choose = (crm: "converted" | "contact", wanted: [Systems, number][]) => {
    for (const [systems, count] of wanted) {
      let left = count;
      for (const person of free) {
        if (left === 0) break;
        if (person.crm !== null || person.systems !== systems || taken.has(person.company.name)) continue;
        person.crm = crm;
        taken.add(person.company.name);
        left -= 1;
      }
      if (left > 0) throw new Error(`The seed has too few companies for ${crm} people`);
    }
  };
  choose("converted", [
    ["CEG", 9],
    ["CE", 5],
    ["EG", 3],
    ["E", convertedCount - 17],
  ]);
  // Two contacts are told by name and share one account.
  choose("contact", [
    ["CEG", 5],
    ["EG", 5],
    ["CE", 5],
    ["E", contactOnlyCount - 2 - 15],
  ]);
  for (const person of free) person.crm ??= "lead";
  const twice = free.filter((p) => p.crm === "lead" && p.systems === "E").slice(0, 2);
  for (const person of twice) person.leadTwice = true;
}

function assignStatuses(seed: string, people: Person[]): void {
  let custom = 3;
  for (const person of people.filter(isInvented)) {
    const random = randomFor(seed, person.key, "status");
    const hasCall = isKnownTo(person, "G");
    if (person.crm === "lead") {
      person.leadStatus = hasCall
        ? random.weigh([
            ["Assigned", 1],
            ["In Process", 6],
            ["Recycled", 2],
            ["Dead", 2],
          ])
        : random.weigh([
            ["New", 5],
            ["Assigned", 6],
            ["In Process", 6],
            ["Recycled", 4],
            ["Dead", 5],
          ]);
      if (custom > 0 && !hasCall && person.country === "AR" && person.leadStatus === "In Process") {
        person.leadStatus = "Esperando papeles";
        custom -= 1;
      }
    }
    if (person.crm === "converted") person.leadStatus = "Converted";
    const [from, to] = ages[person.leadStatus ?? (person.crm === "contact" ? "contact" : "none")] ?? [2, 170];
    person.seenDaysAgo = from + Math.floor((to - from) * random.next() ** 1.6);
  }
}

/** How many days ago the first sign of them may be, by lead status. */
const ages: { [status: string]: readonly [number, number] } = {
  New: [1, 8],
  Assigned: [3, 32],
  "In Process": [12, 95],
  "Esperando papeles": [14, 50],
  Recycled: [60, 165],
  Dead: [40, 170],
  Converted: [60, 168],
  contact: [55, 168],
  none: [2, 160],
};

function assignOwners(seed: string, random: Random, people: Person[]): void {
  const invented = people.filter(isInvented);
  for (const person of invented) person.owner = ownerFor(person, randomFor(seed, person.key, "owner"));
  // A few chats that came in lately belong to nobody yet.
  for (const person of invented.filter((p) => p.systems === "C" && p.seenDaysAgo < 12).slice(0, 5)) person.owner = null;
  for (const guest of invented) {
    const host = guest.companionOf && people.find((p) => p.key === guest.companionOf);
    if (host) guest.owner = host.owner;
  }
  const toldCount = people.filter((p) => p.owner === "joel").length;
  const joels = invented.filter(
    (p) =>
      p.crm === "lead" &&
      !p.leadTwice &&
      p.language === "es" &&
      (p.country === "AR" || p.country === "UY") &&
      p.seenDaysAgo > 40 &&
      !isKnownTo(p, "G"),
  );
  if (joels.length < joelCount - toldCount) throw new Error("The seed has too few leads for Joel");
  for (const person of random.shuffle(joels).slice(0, joelCount - toldCount)) person.owner = "joel";
}

function ownerFor({ country, language }: Person, random: Random): ColleagueKey {
  if (language === "en") return "grace";
  if (country === "BR") return random.pick(["caio", "renata"] as const);
  if (country === "MX" || country === "CO" || country === "PE") return "ximena";
  return random.weigh([
    ["nadia", 11],
    ["tomas", 9],
  ]);
}

/**
 * What each system knows of a human decides who can be joined. By exact e-mail alone these stay apart from the rest
 * of their person; with secondary addresses and phones every one of them comes home.
 */
function assignIdentities(random: Random, people: Person[]): void {
  const shuffled = random.shuffle(people.filter(isInvented));
  const some = (count: number, wanted: (p: Person) => boolean) => {
    const chosen = shuffled.filter(wanted).slice(0, count);
    if (chosen.length < count) throw new Error("The seed has too few people of a kind");
    return chosen;
  };
  for (const p of some(8, (p) => p.systems === "CE" && p.crm === "lead")) p.chatLeaves = "phone";
  for (const p of some(6, (p) => p.systems === "CEG")) p.chatLeaves = "phone";
  for (const p of some(1, (p) => p.systems === "CG")) p.chatLeaves = "phone";
  for (const p of some(4, (p) => p.systems === "EG" && p.crm === "lead")) p.callIdentity = "phone";
  for (const p of some(3, (p) => p.systems === "CEG" && p.chatLeaves === "both")) {
    p.callIdentity = "otherEmail";
    p.otherEmail = `${slug(p.lastName ?? "")}.${slug(p.firstName ?? "")}@${at(privateDomains[p.language], 0)}`;
  }
  const chatOnly = shuffled.filter((p) => p.systems === "C");
  for (const p of chatOnly.slice(0, 31)) Object.assign(p, { chatLeaves: "phone", email: null });
  for (const p of chatOnly.slice(31, 60)) Object.assign(p, { chatLeaves: "email", phone: null });
  for (const p of [...chatOnly.slice(0, 8), ...chatOnly.slice(31, 35)])
    Object.assign(p, { firstName: null, lastName: null });
  for (const p of chatOnly.slice(8, 14)) p.lastName = null;
  for (const [index, p] of chatOnly.slice(60, 63).entries()) {
    p.email = `${at(["info", "ventas", "contato"], index)}@${p.company.domain}`;
  }
  // Leads from bought lists have a number and nothing else.
  for (const p of some(12, (p) => p.systems === "E" && p.crm === "lead" && !p.leadTwice)) p.email = null;
  // 268 chat contacts for 240 humans: Jorge is three, Iris two, 25 more wrote again after a day.
  const again = some(25, (p) => isKnownTo(p, "C") && p.chatLeaves === "both" && p.seenDaysAgo > 9);
  for (const [index, p] of again.entries()) {
    p.chatContacts = 2;
    if (index < 6) p.laterChatLeaves = "phone";
  }
}

function take<T>(list: T[]): T {
  const last = list.pop();
  if (last === undefined) throw new Error("Nobody is left");
  return last;
}
