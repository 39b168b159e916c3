import type { ColleagueKey } from "./colleagues";
import type { Company } from "./companies";
import type { CountryCode } from "./places";

/** Which of Cliengo, EspoCRM and Gong know a human. */
export type Systems = "C" | "E" | "G" | "CE" | "CG" | "EG" | "CEG";
export type Language = "es" | "pt" | "en";

/** What stands in EspoCRM: a converted lead comes with its contact, `both` is a lead and a contact made by hand. */
type CrmRole = "lead" | "converted" | "contact" | "both";

/** One human, as the truth knows them; each vendor sees a part. */
export type Person = {
  /** Names all randomness about this person, so it must not change when others do. */
  key: string;
  systems: Systems;
  country: CountryCode;
  language: Language;
  gender: "f" | "m";
  firstName: string | null;
  lastName: string | null;
  title: string;
  company: Company;
  email: string | null;
  /** A private address that only EspoCRM's single read and Gong know. */
  otherEmail: string | null;
  /** E.164. */
  phone: string | null;
  owner: ColleagueKey | null;
  crm: CrmRole | null;
  leadStatus: string | null;
  /** A second lead with the same e-mail, as an import leaves it. */
  leadTwice: boolean;
  /** Working days are looked for from here backwards. */
  seenDaysAgo: number;
  /** How many Cliengo contacts this human is. */
  chatContacts: number;
  /** What the first chat left behind, and what a later one did. */
  chatLeaves: "both" | "email" | "phone";
  laterChatLeaves: "same" | "phone";
  /** How Gong knows the voice: an address, the private address, a dial-in number, or a first name alone. */
  callIdentity: "email" | "otherEmail" | "phone" | "name";
  /** Only joins the calls of this person. */
  companionOf: string | null;
};

export function fullName(person: Pick<Person, "firstName" | "lastName">): string {
  return [person.firstName, person.lastName].filter(Boolean).join(" ");
}

export function isKnownTo(person: Person, system: "C" | "E" | "G"): boolean {
  return person.systems.includes(system);
}

/** Whether chance made this person; the others are told by name. */
export function isInvented({ key }: Person): boolean {
  return /^p\d/.test(key);
}

/** Where people have their own mail. */
export const privateDomains: { [language in Language]: readonly string[] } = {
  es: ["correolibre.example", "mimail.example"],
  pt: ["caixapostal.example", "meuemail.example"],
  en: ["mailbox.example"],
};
