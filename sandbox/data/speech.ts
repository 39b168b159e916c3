import { type Colleague, nameOf } from "./colleagues";
import { type Company, pricePerDepot } from "./companies";
import { fullName, type Language, type Person } from "./person";
import { toMexican } from "./phrases/es/dialect";
import { fill, type Slots } from "./phrases/grammar";
import { type Currency, countries, type Dialect } from "./places";
import type { Random } from "./random";

/** How phrases are filled for one person: the facts, the way of speaking, and the chance. */
export type Speech = { slots: Slots; language: Language; dialect: Dialect; random: Random };

export function speechFor(person: Person, rep: Colleague, random: Random): Speech {
  return {
    slots: { ...companySlots(person.company, person.language), ...personSlots(person), ...repSlots(rep) },
    language: person.language,
    dialect: countries[person.country].dialect,
    random,
  };
}

/** Says a phrase; one that wants a name nobody gave goes on without it. */
export function say(speech: Speech, phrase: string, extra: Slots = {}): string {
  const slots = { ...speech.slots, ...extra };
  const wanted = slots.first === "" ? phrase.replace(/,? ?\$(first|customer)(?=[.,?! ])/g, "") : phrase;
  const said = fill(wanted, slots, speech.dialect, speech.random);
  return speech.language === "es" && speech.dialect === "mexican" ? toMexican(said) : said;
}

function personSlots(person: Person): Slots {
  const first = person.firstName ?? "";
  return {
    first,
    customer: first,
    name: fullName(person) || person.company.name,
    email: person.email ?? "",
    phone: person.phone ?? "",
    cg: person.gender === "f" ? "a" : "o",
  };
}

function repSlots(rep: Colleague): Slots {
  const women = ["lucia", "nadia", "renata", "ximena", "grace"];
  return { rep: rep.firstName, repName: nameOf(rep), rg: women.includes(rep.key) ? "a" : "o" };
}

function companySlots(company: Company, language: Language): Slots {
  const price = pricePerDepot[company.currency];
  return {
    company: company.name,
    city: company.city.name,
    depots: String(company.depots),
    docks: String(company.docks),
    trucks: String(company.trucksPerDay),
    wait: String(company.waitMinutes),
    carriers: String(company.carriers),
    wms: company.warehouseSystem,
    competitor: company.competitor,
    weeks: String(4 + (company.depots % 3)),
    price: spokenMoney(price, company.currency, language),
    total: spokenMoney(price * company.depots, company.currency, language),
  };
}

const currencyWords: { [language in Language]: { [currency in Currency]: string } } = {
  es: { USD: "dólares", ARS: "pesos", MXN: "pesos", BRL: "reales" },
  pt: { USD: "dólares", ARS: "pesos", MXN: "pesos", BRL: "reais" },
  en: { USD: "dollars", ARS: "Argentine pesos", MXN: "Mexican pesos", BRL: "reais" },
};

function spokenMoney(amount: number, currency: Currency, language: Language): string {
  const mark = language === "en" || currency === "MXN" ? "," : ".";
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, mark)} ${currencyWords[language][currency]}`;
}
