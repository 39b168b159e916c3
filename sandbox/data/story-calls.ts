import type { CallPlan, CallPromise } from "./call-plan";
import { getColleague } from "./colleagues";
import { languageBooks } from "./language-books";
import type { Language, Person } from "./person";
import { irisCallStart } from "./story-chats";
import type { StoryClock } from "./story-clock";

/** Calls of the story. What is said at which second is in `story-words.ts`. */
export function toldCalls(people: Person[], clock: StoryClock): CallPlan[] {
  const person = (key: string) => {
    const found = people.find((p) => p.key === key);
    if (!found) throw new Error(`${key} is not in the cast`);
    return found;
  };
  const base = { colleagues: [], round: 0, hasUnknownVoice: false, promise: null } as const;
  const friday = clock.daysSinceWeekday("America/Sao_Paulo", 5);
  return [
    {
      ...base,
      key: "iris call",
      kind: "discovery",
      language: "es",
      host: "nadia",
      colleagues: [],
      people: [person("iris")],
      startedAt: irisCallStart(person("iris"), clock),
      daysAgo: 1,
      hasUnknownVoice: true,
      promise: { kind: "ssoBrief", ...dueDay("es", 0, clock) },
    },
    {
      ...base,
      key: "beatriz call",
      kind: "proposal",
      language: "pt",
      host: "caio",
      colleagues: [],
      people: [person("beatriz")],
      // The Tuesday before the last Friday, so that the Friday it speaks of is gone.
      startedAt: clock.onDay("America/Sao_Paulo", friday + 3, 10 * 60 + 2),
      daysAgo: friday + 3,
      promise: { kind: "roiSheet", ...dueDay("pt", friday, clock) },
    },
    {
      ...base,
      key: "mariana call",
      kind: "proposal",
      language: "es",
      host: "ximena",
      colleagues: [],
      people: [person("mariana")],
      startedAt: clock.workday("America/Mexico_City", 26, 12 * 60 + 31),
      daysAgo: 26,
    },
    {
      ...base,
      key: "caller call",
      kind: "followUp",
      language: "es",
      host: "ximena",
      colleagues: [],
      people: [person("caller")],
      startedAt: clock.workday("America/Mexico_City", 6, 13 * 60 + 17),
      daysAgo: 6,
    },
    {
      ...base,
      key: "harlan call",
      kind: "demo",
      language: "en",
      host: "grace",
      colleagues: [],
      people: [person("harlan")],
      startedAt: clock.minutesAgo(95),
      daysAgo: 0,
    },
  ];
}

/** The day of a promise, told by its name. */
function dueDay(language: Language, dueDaysAgo: number, clock: StoryClock): Omit<CallPromise, "kind"> {
  const zone = getColleague(language === "pt" ? "caio" : "nadia").zone;
  return { dueDaysAgo, weekday: languageBooks[language].office.weekdays[clock.weekdayIn(zone, -dueDaysAgo)] ?? "" };
}
