import type { EspoAccount, EspoContact, EspoEmail, EspoLead } from "../accounts/espocrm/types";
import { getColleague } from "./colleagues";
import { pricePerDepot } from "./companies";
import type { EspoDesk } from "./espo-desk";
import { espoDateTime, espoIdAt } from "./ids";
import { languageBooks } from "./language-books";
import { isInvented, isKnownTo, type Person } from "./person";
import { countries, phoneNotation } from "./places";
import { type Random, randomFor } from "./random";
import { say, speechFor } from "./speech";
import { addMinutes, workingMinute } from "./story-clock";

/** Leads, contacts and accounts of everybody EspoCRM knows. */
export function tellPeople(desk: EspoDesk): void {
  const { world, state, index } = desk;
  for (const person of world.people.filter((p) => isKnownTo(p, "E"))) {
    const createdAt = firstSeenInCrm(desk, person);
    const lead = person.crm === "contact" ? null : tellLead(desk, person, createdAt);
    if (lead) {
      state.leads.push(lead);
      index.leadByPerson.set(person.key, lead.id);
    }
    if (person.crm !== "lead") tellContact(desk, person, lead, createdAt);
    if (person.leadTwice && lead) state.leads.push(copyOfLead(desk, person, lead));
  }
}

/** A chat becomes a lead within the hour; other leads were typed in. */
function firstSeenInCrm({ world }: EspoDesk, person: Person): Date {
  const random = randomFor(world.seed, person.key, "crm");
  const chat = (world.chats.get(person.key) ?? []).at(person.key === "iris" ? -1 : 0);
  if (chat && person.key !== "jorge")
    return addMinutes(chat.startedAt, person.key === "marcelo" ? 4 : random.int(4, 40));
  return world.clock.workday(person.company.city.zone, person.seenDaysAgo, workingMinute(random));
}

function tellLead(desk: EspoDesk, person: Person, createdAt: Date): EspoLead {
  const { world } = desk;
  const random = randomFor(world.seed, person.key, "lead");
  const isFromChat = isKnownTo(person, "C") && person.key !== "jorge";
  const lastTouch = lastTouchOf(desk, person, createdAt);
  const owner = person.owner ? getColleague(person.owner) : null;
  const speech = speechFor(person, owner ?? getColleague("lucia"), random);
  const amount = random.chance(0.45) && person.leadStatus !== "New" ? listPrice(person) : null;
  const isConverted = person.leadStatus === "Converted";
  return {
    id: espoIdAt(createdAt, randomFor(world.idSeed, person.key, "lead id")),
    salutationName: random.chance(0.25) ? (person.gender === "f" ? "Ms." : "Mr.") : null,
    firstName: person.firstName,
    lastName: person.lastName,
    title: person.title,
    status: person.leadStatus ?? "New",
    source: isFromChat ? "Web Site" : random.pick(["Call", "Email", "Partner", "Campaign", "Campaign", "Other", ""]),
    industry: person.company.industry,
    opportunityAmount: amount,
    opportunityAmountCurrency: amount === null ? null : person.company.currency,
    website: `https://${person.company.domain}`,
    ...addressOf(person),
    ...reachOf(person, random),
    doNotCall: person.key === "sofia" || (person.leadStatus === "Dead" && random.chance(0.08)),
    description:
      person.key === "sofia"
        ? "Pidió que no la llamen. Solo correo."
        : say(speech, random.pick(languageBooks[person.language].chat.interests)),
    convertedAt: isConverted ? espoDateTime(convertedAt(desk, person, createdAt)) : null,
    accountName: random.chance(0.06) ? person.company.name.toUpperCase() : person.company.name,
    createdAt: espoDateTime(createdAt),
    modifiedAt: espoDateTime(isConverted ? convertedAt(desk, person, createdAt) : lastTouch),
    createdById: isFromChat ? desk.bridgeId : desk.userId(person.owner ?? "lucia"),
    modifiedById: desk.userId(person.owner ?? "lucia"),
    assignedUserId: person.owner ? desk.userId(person.owner) : null,
    teamsIds: owner ? [desk.teamId(owner.office)] : [],
    streamUpdatedAt: espoDateTime(lastTouch),
  };
}

/** Three to six weeks later, on the same weekday. */
function convertedAt({ world }: EspoDesk, person: Person, createdAt: Date): Date {
  return addMinutes(createdAt, 7 * 1440 * randomFor(world.seed, person.key, "conversion").int(3, 6) + 47);
}

function copyOfLead({ world }: EspoDesk, person: Person, lead: EspoLead): EspoLead {
  const createdAt = world.clock.workday(person.company.city.zone, Math.max(1, Math.floor(person.seenDaysAgo / 2)), 615);
  const { opportunityAmount: _, opportunityAmountCurrency: __, convertedAt: ___, ...same } = lead;
  return {
    ...same,
    id: espoIdAt(createdAt, randomFor(world.idSeed, person.key, "second lead id")),
    status: "New",
    source: "Campaign",
    description: null,
    createdAt: espoDateTime(createdAt),
    modifiedAt: espoDateTime(createdAt),
    streamUpdatedAt: null,
  };
}

function tellContact(desk: EspoDesk, person: Person, lead: EspoLead | null, firstSeen: Date): void {
  const { world, state, index } = desk;
  const random = randomFor(world.seed, person.key, "crm contact");
  const createdAt = contactMadeAt(desk, person, lead, firstSeen);
  const id = espoIdAt(createdAt, randomFor(world.idSeed, person.key, "contact id"));
  const account = accountOf(desk, person, lead, createdAt);
  const contact: EspoContact = {
    id,
    firstName: person.firstName,
    lastName: person.lastName,
    title: person.title,
    accountId: account.id,
    accountsColumns: { [account.id]: { role: person.title, isInactive: false } },
    ...reachOf(person, random),
    ...addressOf(person),
    doNotCall: false,
    description: null,
    originalLeadId: person.crm === "converted" ? (lead?.id ?? null) : null,
    assignedUserId: desk.userId(person.owner ?? "lucia"),
    teamsIds: [desk.teamId(getColleague(person.owner ?? "lucia").office)],
    createdAt: espoDateTime(createdAt),
    modifiedAt: espoDateTime(laterOf(createdAt, lastTouchOf(desk, person, createdAt))),
    createdById: desk.userId(person.owner ?? "lucia"),
  };
  state.contacts.push(contact);
  index.contactByPerson.set(person.key, id);
  if (lead && person.crm === "converted") {
    lead.createdContactId = id;
    lead.createdAccountId = account.id;
  }
}

function contactMadeAt(desk: EspoDesk, person: Person, lead: EspoLead | null, firstSeen: Date): Date {
  if (lead?.convertedAt) return new Date(`${lead.convertedAt.replace(" ", "T")}Z`);
  // Iris's contact was made by hand on the morning of her call.
  if (person.key === "iris") return desk.world.clock.workday(person.company.city.zone, 1, 11 * 60 + 21);
  return firstSeen;
}

/** The first of a company makes its account. */
function accountOf(desk: EspoDesk, person: Person, lead: EspoLead | null, createdAt: Date): EspoAccount {
  const { world, state, index } = desk;
  const { company } = person;
  const known = state.accounts.find((account) => account.id === index.accountByCompany.get(company.name));
  if (known) return known;
  const random = randomFor(world.seed, "account", company.name);
  const speech = speechFor(person, getColleague(person.owner ?? "lucia"), random);
  const account: EspoAccount = {
    id: espoIdAt(createdAt, randomFor(world.idSeed, company.name, "account id")),
    name: company.name,
    website: `https://${company.domain}`,
    emailAddress: random.chance(0.7) ? `info@${company.domain}` : null,
    phoneNumber: random.chance(0.5) ? switchboardOf(person, state.accounts.length) : null,
    type: "",
    industry: company.industry,
    billingAddressCity: company.city.name,
    billingAddressState: company.city.state,
    billingAddressCountry: countries[company.country].name,
    description: say(speech, random.pick(languageBooks[person.language].office.accountNotes)),
    originalLeadId: person.crm === "converted" ? (lead?.id ?? null) : null,
    assignedUserId: desk.userId(person.owner ?? "lucia"),
    teamsIds: [desk.teamId(getColleague(person.owner ?? "lucia").office)],
    createdAt: espoDateTime(createdAt),
    modifiedAt: espoDateTime(createdAt),
    createdById: desk.userId(person.owner ?? "lucia"),
  };
  state.accounts.push(account);
  index.accountByCompany.set(company.name, account.id);
  return account;
}

/** Fixed lines of companies; no person is reached there. */
function switchboardOf({ country, company }: Person, ordinal: number): string | null {
  const last3 = String(800 + ordinal).padStart(3, "0");
  const { area } = company.city;
  if (country === "AR") return `+54${area}${"55555".slice(0, 6 - area.length)}0${last3}`;
  if (country === "BR") return `+55${area}35550${last3}`;
  if (country === "MX") return `+52${area}${"55555".slice(0, 6 - area.length)}0${last3}`;
  return null;
}

function addressOf({ company }: Person): Pick<EspoLead, "addressCity" | "addressState" | "addressCountry"> {
  return {
    addressCity: company.city.name,
    addressState: company.city.state,
    addressCountry: countries[company.country].name,
  };
}

type Reach = Pick<
  EspoLead,
  "emailAddress" | "emailAddressIsOptedOut" | "emailAddressData" | "phoneNumber" | "phoneNumberData"
>;

function reachOf(person: Person, random: Random): Reach {
  const isPhoneNeeded = person.email === null || person.chatLeaves === "phone" || person.callIdentity === "phone";
  const hasPhone = isPhoneNeeded || !isInvented(person) || random.chance(0.85);
  // Before the instance asked for E.164, people typed what they liked.
  const isOld = person.systems === "E" && isInvented(person) && random.chance(0.12);
  const style = random.int(0, 4);
  const optOut = person.leadStatus === "Dead" && random.chance(0.1);
  const email = (emailAddress: string, primary: boolean): EspoEmail => ({
    emailAddress,
    lower: emailAddress.toLowerCase(),
    primary,
    optOut: primary && optOut,
    invalid: false,
  });
  return {
    emailAddress: person.email,
    emailAddressIsOptedOut: optOut,
    ...(person.email &&
      person.otherEmail && { emailAddressData: [email(person.email, true), email(person.otherEmail, false)] }),
    phoneNumber:
      hasPhone && person.phone ? (isOld ? phoneNotation(person.phone, person.country, style) : person.phone) : null,
  };
}

export function listPrice({ company }: Pick<Person, "company">): number {
  return company.depots * pricePerDepot[company.currency];
}

/** When anything last happened with a person: the CRM's own clock follows it. */
function lastTouchOf({ world, plans }: EspoDesk, person: Person, createdAt: Date): Date {
  const random = randomFor(world.seed, person.key, "touch");
  if (person.key === "marcelo") return createdAt;
  const talked = plans.filter((plan) => plan.people.includes(person)).map((plan) => addMinutes(plan.startedAt, 75));
  const chatted = (world.chats.get(person.key) ?? []).map((chat) =>
    addMinutes(chat.lines.at(-1)?.at ?? chat.startedAt, 6),
  );
  const worked = person.leadStatus === "New" ? createdAt : addMinutes(createdAt, random.int(30, 60 * 24 * 6));
  // Joel's leads stand still since he left; the rest of the world only knows the past.
  const touches = person.owner === "joel" ? [worked] : [worked, ...talked, ...chatted];
  const last = touches.reduce(laterOf, createdAt);
  return last < world.clock.firstStart ? last : createdAt;
}

function laterOf(a: Date, b: Date): Date {
  return a > b ? a : b;
}
