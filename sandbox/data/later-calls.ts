import type { CallKind, CallPlan } from "./call-plan";
import { type ColleagueKey, getColleague } from "./colleagues";
import { composeDialogue } from "./dialogue";
import { languageBooks } from "./language-books";
import type { PromiseKind } from "./promises";
import { addMinutes, addSeconds, type StoryClock } from "./story-clock";
import type { World } from "./world";

/** A call is on the line at the first start; three more are held on the working days after it. */
export function laterCalls(world: World): CallPlan[] {
  const { clock } = world;
  const next = (days: number, host: ColleagueKey, minuteOfDay: number) => {
    const { zone } = getColleague(host);
    return clock.onDay(zone, -workdayAfter(clock, zone, days), minuteOfDay);
  };
  return [
    plan(world, {
      key: "nusta",
      kind: "discovery",
      host: "ximena",
      promise: "proposal",
      end: clock.minutesAgo(-6),
      after: [0, 4],
    }),
    plan(world, {
      key: "camila",
      kind: "demo",
      host: "renata",
      promise: "pilotTerms",
      end: next(1, "renata", 11 * 60 + 20),
      after: [15, 25],
    }),
    plan(world, {
      key: "apostrophe",
      kind: "proposal",
      host: "grace",
      promise: "contract",
      end: next(1, "grace", 15 * 60 + 5),
      after: [15, 25],
    }),
    plan(world, {
      key: "renzo",
      kind: "proposal",
      host: "nadia",
      promise: "roiSheet",
      end: next(2, "nadia", 10 * 60 + 40),
      after: [15, 25],
    }),
  ];
}

type Order = {
  /** The customer. */
  key: string;
  kind: CallKind;
  host: ColleagueKey;
  promise: PromiseKind;
  end: Date;
  /** Minutes from the end to the list, and from there to the words. */
  after: readonly [number, number];
};

function plan(world: World, { key, kind, host, promise, end, after: [toList, toWords] }: Order): CallPlan {
  const { clock, people, seed } = world;
  const person = people.find((one) => one.key === key);
  if (!person) throw new Error(`${key} is not in the cast`);
  const { zone } = getColleague(host);
  const dueIn = workdayAfter(clock, zone, 1 + Math.ceil((end.getTime() - clock.firstStart.getTime()) / 86_400_000));
  const listedAt = addMinutes(end, toList);
  const call: CallPlan = {
    key: `${key} later call`,
    kind,
    language: person.language,
    host,
    colleagues: [],
    people: [person],
    startedAt: end,
    daysAgo: 0,
    promise: {
      kind: promise,
      dueDaysAgo: -dueIn,
      weekday: languageBooks[person.language].office.weekdays[clock.weekdayIn(zone, dueIn)] ?? "",
    },
    round: 0,
    hasUnknownVoice: false,
    listedAt,
    transcribedAt: addMinutes(listedAt, toWords),
  };
  return { ...call, startedAt: addSeconds(end, -composeDialogue(seed, call).durationSec) };
}

/** The first working day of a zone, `days` after the first start or later. */
function workdayAfter(clock: StoryClock, zone: string, days: number): number {
  let day = days;
  while ([0, 6].includes(clock.weekdayIn(zone, day))) day += 1;
  return day;
}
