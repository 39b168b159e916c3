import { describe, expect, test } from "vitest";
import { generateAccounts } from "./accounts";
import { createStoryClock } from "./story-clock";
import { createWorld } from "./world";

const seed = "harbor loom";
const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;
/** What may lie ahead: dates somebody plans for, and the day the words of Harlan's call come. */
const ahead = new Set(["closeDate", "dateEnd", "dateEndDate", "analysedAt"]);

/** Every instant in a state, with the name of its field. */
function* instantsOf(value: unknown, field = ""): Generator<[field: string, at: number, text: string]> {
  if (typeof value === "string" && instant.test(value)) {
    yield [field, Date.parse(/Z|[+-]\d\d:\d\d$/.test(value) ? value : `${value.replace(" ", "T")}Z`), value];
  } else if (Array.isArray(value)) {
    for (const item of value) yield* instantsOf(item, field);
  } else if (value && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) yield* instantsOf(item, key);
  }
}

describe.each([
  ["a Friday morning", "2026-11-20T12:40:00Z"],
  ["a Sunday night in which clocks change", "2026-03-08T05:10:00Z"],
  ["five past midnight on New Year", "2027-01-01T03:05:00Z"],
  ["a Monday before dawn", "2026-06-01T08:00:00Z"],
])("started on %s", (_, text) => {
  const firstStart = new Date(text);
  const accounts = generateAccounts({ firstStart, size: "demo", seed });

  test("nothing has happened yet that lies after the first start", () => {
    const late = [...instantsOf(accounts)].filter(([field, at]) => at > firstStart.getTime() && !ahead.has(field));
    expect(late).toEqual([]);
    const unheard = accounts.gong.calls.filter((call) => Date.parse(call.analysedAt ?? "") > firstStart.getTime());
    expect(unheard.flatMap((call) => call.parties.map((party) => party.name))).toEqual([
      "Grace Whitcombe",
      "Harlan Pike",
    ]);
  });

  test("records are changed after they were made, and closed deals closed in the past", () => {
    const { espocrm, cliengo } = accounts;
    const rows = [espocrm.leads, espocrm.contacts, espocrm.accounts, espocrm.opportunities, espocrm.tasks].flat();
    expect(rows.filter((row) => row.modifiedAt < row.createdAt)).toEqual([]);
    expect(cliengo.contacts.filter((c) => Date.parse(c.lastUpdateDate) < Date.parse(c.creationDate))).toEqual([]);
    const closed = espocrm.opportunities.filter((deal) => deal.stage.startsWith("Closed"));
    expect(closed.filter((deal) => deal.closeDate > text)).toEqual([]);
    expect(espocrm.tasks.filter((task) => (task.dateCompleted ?? text) < task.createdAt)).toEqual([]);
  });

  test("chance makes chats on working days, between eight and eight where the visitor is", () => {
    const world = createWorld({ firstStart, seed, tenantOrdinal: 0 });
    for (const person of world.people.filter(({ key }) => /^p\d/.test(key))) {
      for (const chat of world.chats.get(person.key) ?? []) {
        const { zone } = person.company.city;
        const local = new Intl.DateTimeFormat("en-US", {
          timeZone: zone,
          weekday: "short",
          hour: "numeric",
          hourCycle: "h23",
        });
        const parts = Object.fromEntries(local.formatToParts(chat.startedAt).map(({ type, value }) => [type, value]));
        expect(["Mon", "Tue", "Wed", "Thu", "Fri"]).toContain(parts.weekday);
        expect(Number(parts.hour)).toBeGreaterThanOrEqual(8);
        expect(Number(parts.hour)).toBeLessThan(20);
      }
    }
  });
});

test("the same options give the same data, whatever was made before", () => {
  const options = { firstStart: new Date("2026-11-20T12:40:00Z"), size: "demo", seed } as const;
  const once = generateAccounts(options);
  generateAccounts({ ...options, seed: "another" });
  expect(generateAccounts(options)).toEqual(once);
  expect(JSON.parse(JSON.stringify(once))).toEqual(once);
});

test("another first start moves the story and changes nobody", () => {
  const facts = (firstStart: string) => {
    const { cliengo, espocrm, gong } = generateAccounts({ firstStart: new Date(firstStart), size: "demo", seed });
    return [
      cliengo.contacts.map(({ name, email, phone, message }) => ({ name, email, phone, message })),
      espocrm.leads.map(({ firstName, lastName, status, accountName }) => ({
        firstName,
        lastName,
        status,
        accountName,
      })),
      espocrm.opportunities.map(({ name, amount, stage }) => ({ name, amount, stage })),
      gong.calls.map(({ metaData, parties }) => [metaData.title, metaData.language, parties.map(({ name }) => name)]),
    ];
  };
  expect(facts("2027-04-13T15:00:00Z")).toEqual(facts("2026-11-20T12:40:00Z"));
});

test("another tenant hears the same story under other ids", () => {
  const options = { firstStart: new Date("2026-11-20T12:40:00Z"), size: "demo", seed } as const;
  const [first, second] = [1, 2].map((tenantOrdinal) => generateAccounts({ ...options, tenantOrdinal }));
  const names = (accounts: typeof first) => accounts?.espocrm.leads.map((lead) => `${lead.firstName} ${lead.lastName}`);
  expect(names(second)).toEqual(names(first));
  const ids = new Set(first?.espocrm.leads.map((lead) => lead.id));
  expect(second?.espocrm.leads.filter((lead) => ids.has(lead.id))).toEqual([]);
});

test("a working day is found backwards, across weekends and changes of the clock", () => {
  const clock = createStoryClock(new Date("2026-03-09T13:00:00Z"));
  expect(clock.workday("America/New_York", 1, 600).toISOString()).toBe("2026-03-06T15:00:00.000Z");
  expect(clock.workday("America/Sao_Paulo", 4, 600).toISOString()).toBe("2026-03-05T13:00:00.000Z");
  expect(clock.daysSinceWeekday("America/New_York", 1)).toBe(7);
  expect(clock.dateIn("America/Mexico_City", 0)).toBe("2026-03-09");
});
