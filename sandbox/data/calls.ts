import type { CallKind, CallPlan, CallPromise } from "./call-plan";
import { type ColleagueKey, colleagues, getColleague } from "./colleagues";
import { languageBooks } from "./language-books";
import { isKnownTo, type Language, type Person } from "./person";
import { type PromiseKind, promiseKinds } from "./promises";
import { type Random, randomFor } from "./random";
import { toldCalls } from "./story-calls";
import type { StoryClock } from "./story-clock";

const externalCount = 104;
const internalCounts = { es: 8, pt: 4, en: 2 } as const;

/** 118 calls: 104 with customers, 14 among ourselves. */
export function planCalls(seed: string, people: Person[], clock: StoryClock): CallPlan[] {
  const told = toldCalls(people, clock);
  const toldKeys = new Set(told.flatMap((call) => call.people.map((p) => p.key)));
  const hosts = people.filter((p) => isKnownTo(p, "G") && p.companionOf === null && !toldKeys.has(p.key));
  const first = hosts.map((person) => planFirst(seed, person, people, clock));
  const missing = externalCount - told.length - first.length;
  const again = randomFor(seed, "calls")
    .shuffle(first.filter((call) => mayRepeat(call)))
    .slice(0, missing);
  if (missing < 0 || again.length < missing) throw new Error("The seed does not give 104 customer calls");
  return [...told, ...first, ...again.map((call) => planNext(seed, call, clock)), ...planInternal(seed, clock)];
}

function mayRepeat({ people, daysAgo }: CallPlan): boolean {
  return daysAgo > 12 && people.every((p) => p.callIdentity !== "phone" && p.callIdentity !== "name");
}

function planFirst(seed: string, person: Person, people: Person[], clock: StoryClock): CallPlan {
  const random = randomFor(seed, person.key, "call");
  const companions = people.filter((p) => p.companionOf === person.key);
  const isDialIn = person.callIdentity === "phone";
  const kind: CallKind = isDialIn
    ? "followUp"
    : random.weigh([
        ["discovery", 6],
        ["demo", 3],
        ["followUp", 1],
      ]);
  const daysAgo = Math.max(1, person.seenDaysAgo - (person.systems === "G" ? 0 : random.int(1, 7)));
  return plan(`${person.key} call`, { kind, person, people: [person, ...companions], daysAgo, clock, random });
}

function planNext(seed: string, call: CallPlan, clock: StoryClock): CallPlan {
  const [person] = call.people;
  if (!person) throw new Error("A customer call without a customer");
  const random = randomFor(seed, person.key, "next call");
  const isCustomer = person.crm === "converted" || person.crm === "contact";
  const wanted: [CallKind, number][] = isCustomer
    ? [
        ["checkin", 4],
        ["pilot", 2],
        ["proposal", 2],
      ]
    : [
        ["demo", 4],
        ["proposal", 5],
        ["pilot", 2],
      ];
  const kind = random.weigh(wanted.filter(([other]) => other !== call.kind));
  const daysAgo = random.int(1, Math.max(2, call.daysAgo - 5));
  const people = call.people.filter((p) => p === person || random.chance(0.5));
  return plan(`${person.key} next call`, { kind, person, people, daysAgo, clock, random });
}

type Details = {
  kind: CallKind;
  person: Person;
  people: Person[];
  daysAgo: number;
  clock: StoryClock;
  random: Random;
};

function plan(key: string, { kind, person, people, daysAgo, clock, random }: Details): CallPlan {
  const host = hostOf(person, daysAgo, random);
  const { zone } = getColleague(host);
  const second: ColleagueKey | null = random.chance(0.14) ? "lucia" : random.chance(0.06) ? "ulises" : null;
  return {
    key,
    kind,
    language: person.language,
    host,
    colleagues: second && person.language !== "pt" ? [second] : [],
    people,
    startedAt: clock.workday(zone, daysAgo, random.int(18, 33) * 30 + random.int(0, 4)),
    daysAgo,
    promise:
      kind === "checkin" || random.chance(0.12) ? null : promiseOf(kind, person.language, daysAgo, clock, zone, random),
    round: 0,
    hasUnknownVoice: people.length === 1 && kind !== "followUp" && random.chance(0.07),
  };
}

/** The owner; Joel still held some calls before he left. */
function hostOf(person: Person, daysAgo: number, random: Random): ColleagueKey {
  if (person.owner === "tomas" && daysAgo > 45 && random.chance(0.3)) return "joel";
  return person.owner ?? "nadia";
}

function promiseOf(
  kind: CallKind,
  language: Language,
  daysAgo: number,
  clock: StoryClock,
  zone: string,
  random: Random,
): CallPromise {
  const wanted: { [kind in CallKind]: readonly PromiseKind[] } = {
    discovery: ["proposal", "ssoBrief", "roiSheet", "video"],
    demo: ["proposal", "apiDocs", "ssoBrief", "reference", "pilotTerms"],
    proposal: ["roiSheet", "contract", "reference", "pilotTerms"],
    followUp: ["proposal", "video", "roiSheet"],
    pilot: ["contract", "video", "pilotTerms"],
    checkin: promiseKinds,
  };
  return { kind: random.pick(wanted[kind]), ...dueDay(language, daysAgo - random.int(1, 4), clock, zone) };
}

/** The working day on or after that day, and its name. */
function dueDay(language: Language, daysAgo: number, clock: StoryClock, zone: string): Omit<CallPromise, "kind"> {
  let due = daysAgo;
  while ([0, 6].includes(clock.weekdayIn(zone, -due))) due -= 1;
  return { dueDaysAgo: due, weekday: languageBooks[language].office.weekdays[clock.weekdayIn(zone, -due)] ?? "" };
}

function planInternal(seed: string, clock: StoryClock): CallPlan[] {
  const rooms = {
    es: { host: "lucia", others: ["nadia", "tomas", "ximena", "ulises", "joel"], minute: 570 },
    pt: { host: "renata", others: ["caio", "lucia"], minute: 600 },
    en: { host: "grace", others: ["lucia", "renata", "ximena"], minute: 660 },
  } as const;
  return (["es", "pt", "en"] as const).flatMap((language) =>
    Array.from({ length: internalCounts[language] }, (_, index): CallPlan => {
      const { host, others, minute } = rooms[language];
      const random = randomFor(seed, "internal", language, index);
      const { zone } = getColleague(host);
      const daysAgo = 4 + index * 9 + random.int(0, 2);
      const present = others.filter((key) => {
        const { leftDaysAgo } = colleagues.find((c) => c.key === key) ?? { leftDaysAgo: null };
        return leftDaysAgo === null || leftDaysAgo < daysAgo;
      });
      return {
        key: `internal ${language} ${index}`,
        kind: "internal",
        language,
        host,
        colleagues: random.shuffle(present).slice(0, 3),
        people: [],
        startedAt: clock.workday(zone, daysAgo, minute),
        daysAgo,
        promise: null,
        round: index,
        hasUnknownVoice: false,
      };
    }),
  );
}
