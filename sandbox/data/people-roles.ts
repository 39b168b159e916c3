import type { ColleagueKey } from "./colleagues";
import { slug } from "./names";
import { isInvented, isKnownTo, type Person, privateDomains, type Systems } from "./person";
import { at, type Random, randomFor } from "./random";

/** Of the 275 humans in EspoCRM 26 are contacts only; the others are leads, 20 of them converted. */
const convertedCount = 20;
const contactOnlyCount = 26;
/** Joel's leads; two of his people are told by name. */
const joelCount = 14;

/** People whom only Gong knows sat in on the call of somebody of their company. */
export function assignCompanions(random: Random, people: Person[]): void {
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

export function assignCrmRoles(random: Random, people: Person[]): void {
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

export function assignStatuses(seed: string, people: Person[]): void {
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

export function assignOwners(seed: string, random: Random, people: Person[]): void {
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
export function assignIdentities(random: Random, people: Person[]): void {
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
