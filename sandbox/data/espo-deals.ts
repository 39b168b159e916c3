import type { EspoAccount, EspoOpportunity } from "../accounts/espocrm/types";
import { getColleague } from "./colleagues";
import type { EspoDesk } from "./espo-desk";
import { listPrice } from "./espo-people";
import { espoDateTime, espoIdAt } from "./ids";
import { languageBooks } from "./language-books";
import type { Person } from "./person";
import type { Currency } from "./places";
import { randomFor } from "./random";
import { say, speechFor } from "./speech";
import { addMinutes } from "./story-clock";

/** 52: two are told, 38 are the first of their account, 12 the second. */
const stageCounts: readonly [stage: string, count: number][] = [
  ["Prospecting", 6],
  ["Qualification", 12],
  ["Proposal", 12],
  ["Negotiation", 6],
  ["Closed Won", 8],
  ["Closed Lost", 6],
];
const secondDeals = 12;

const probabilities: { [stage: string]: number } = {
  Prospecting: 10,
  Qualification: 20,
  Proposal: 50,
  Negotiation: 80,
  "Closed Won": 100,
  "Closed Lost": 0,
};

export function tellDeals(desk: EspoDesk): void {
  const { world, state } = desk;
  const random = randomFor(world.seed, "deals");
  const buyers = buyersOf(desk);
  const told = buyers.filter(({ person }) => person.key === "iris" || person.key === "mariana");
  const stages = random.shuffle(stageCounts.flatMap(([stage, count]) => Array.from({ length: count }, () => stage)));
  const others = random.shuffle(buyers.filter((buyer) => !told.includes(buyer)));
  const firsts = others.slice(0, stages.length - secondDeals);
  for (const buyer of told) tellStoryDeal(desk, buyer);
  for (const [index, buyer] of [...firsts, ...firsts.slice(0, secondDeals)].entries()) {
    tellDeal(desk, buyer, stages[index] ?? "Prospecting", index >= firsts.length);
  }
  for (const account of state.accounts) {
    const won = state.opportunities.find((deal) => deal.accountId === account.id && deal.stage === "Closed Won");
    if (won) Object.assign(account, { type: "Customer", modifiedAt: won.modifiedAt });
  }
}

type Buyer = { person: Person; account: EspoAccount };

/** One per account: the contact that came first. */
function buyersOf({ world, state, index }: EspoDesk): Buyer[] {
  return state.accounts.flatMap((account) => {
    const person = world.people.find((p) => {
      return index.contactByPerson.has(p.key) && index.accountByCompany.get(p.company.name) === account.id;
    });
    return person ? [{ person, account }] : [];
  });
}

function tellDeal(desk: EspoDesk, { person, account }: Buyer, stage: string, isSecond: boolean): void {
  const { world } = desk;
  const { clock } = world;
  const random = randomFor(world.seed, person.key, "deal", isSecond ? 2 : 1);
  const bornAt = parseEspo(account.createdAt);
  const ageDays = Math.floor((clock.firstStart.getTime() - bornAt.getTime()) / 86_400_000);
  const isClosed = stage.startsWith("Closed");
  const wait = isSecond ? random.int(8, Math.max(9, ageDays - 3)) : 0;
  const createdAt = isSecond
    ? clock.workday(person.company.city.zone, Math.max(2, ageDays - wait), 640)
    : addMinutes(bornAt, 3);
  const left = Math.max(1, Math.floor((clock.firstStart.getTime() - createdAt.getTime()) / 86_400_000) - 1);
  const movedDaysAgo =
    stage === "Prospecting" ? left : random.int(1, Math.max(1, Math.min(left, isClosed ? left : 40)));
  const movedAt = clock.workday(person.company.city.zone, movedDaysAgo, random.int(560, 1060));
  const closeIn = isClosed ? -movedDaysAgo : random.int(4, 75);
  const speech = speechFor(person, getColleague(person.owner ?? "lucia"), random);
  const { office } = languageBooks[person.language];
  const depots = isSecond ? random.int(2, 6) : person.company.depots;
  const unit = listPrice(person) / person.company.depots;
  addDeal(desk, {
    person,
    account,
    ordinal: isSecond ? 2 : 1,
    name: `${person.company.name} - ${isSecond ? "+" : ""}${depots} ${office.depotsWord}`,
    amount: rounded(depots * unit * (0.88 + random.next() * 0.22), person.company.currency),
    stage,
    lastStage: stage === "Closed Lost" ? random.pick(["Qualification", "Proposal", "Negotiation"]) : stage,
    closeDate: clock.dateIn(person.company.city.zone, closeIn),
    createdAt,
    modifiedAt: movedAt > createdAt ? movedAt : createdAt,
    description: random.chance(0.6) ? say(speech, random.pick(office.dealNotes)) : null,
  });
}

function tellStoryDeal(desk: EspoDesk, { person, account }: Buyer): void {
  const { clock } = desk.world;
  const { zone } = person.company.city;
  const monday = clock.daysSinceWeekday(zone, 1);
  const deal =
    person.key === "iris"
      ? {
          name: "Vela Norte - 12 depósitos",
          amount: 18_000,
          stage: "Proposal",
          closeDate: clock.dateIn(zone, 10),
          createdAt: clock.workday(zone, 1, 11 * 60 + 26),
          modifiedAt: clock.workday(zone, 1, 11 * 60 + 40),
          description: "12 depósitos, ingreso único. Decide Iris con sistemas.",
        }
      : {
          name: "Farmalita - 30 dársenas",
          amount: 1_240_000,
          stage: "Negotiation",
          closeDate: clock.dateIn(zone, 18),
          createdAt: clock.workday(zone, 70, 12 * 60 + 5),
          // Nobody has heard a word for 23 days, and on Monday it moved.
          modifiedAt: clock.onDay(zone, monday, 9 * 60 + 14),
          description: "30 dársenas en cinco cedis. Falta comité.",
        };
  addDeal(desk, { person, account, ordinal: 1, lastStage: deal.stage, ...deal });
}

type Deal = Buyer & {
  ordinal: number;
  name: string;
  amount: number;
  stage: string;
  lastStage: string;
  closeDate: string;
  createdAt: Date;
  modifiedAt: Date;
  description: string | null;
};

function addDeal(desk: EspoDesk, deal: Deal): void {
  const { world, state, index } = desk;
  const { person, account } = deal;
  const contactId = index.contactByPerson.get(person.key) ?? null;
  const id = espoIdAt(deal.createdAt, randomFor(world.idSeed, person.key, "deal id", deal.ordinal));
  const userId = desk.userId(person.owner ?? "lucia");
  const opportunity: EspoOpportunity = {
    id,
    name: deal.name,
    amount: deal.amount,
    amountCurrency: person.company.currency,
    accountId: account.id,
    contactId,
    contactsIds: contactId ? [contactId] : [],
    contactsColumns: contactId ? { [contactId]: { role: "Decision Maker" } } : {},
    stage: deal.stage,
    lastStage: deal.lastStage,
    probability: probabilities[deal.stage] ?? null,
    leadSource: person.systems.includes("C") ? "Web Site" : "Call",
    closeDate: deal.closeDate,
    description: deal.description,
    originalLeadId:
      deal.ordinal === 1 && person.crm === "converted" ? (index.leadByPerson.get(person.key) ?? null) : null,
    assignedUserId: userId,
    teamsIds: [desk.teamId(getColleague(person.owner ?? "lucia").office)],
    createdAt: espoDateTime(deal.createdAt),
    modifiedAt: espoDateTime(deal.modifiedAt),
    createdById: userId,
    modifiedById: userId,
    streamUpdatedAt: espoDateTime(deal.modifiedAt),
  };
  state.opportunities.push(opportunity);
  if (deal.ordinal === 1) index.opportunityByCompany.set(person.company.name, id);
  const lead = state.leads.find((candidate) => candidate.id === opportunity.originalLeadId);
  if (lead) lead.createdOpportunityId = id;
}

export function parseEspo(dateTime: string): Date {
  return new Date(`${dateTime.replace(" ", "T")}Z`);
}

function rounded(amount: number, currency: Currency): number {
  const step = { USD: 100, BRL: 500, MXN: 1000, ARS: 50_000 }[currency];
  return Math.round(amount / step) * step;
}
