import { describe, expect, test } from "vitest";
import { generateAccounts } from "./accounts";
import { castPeople } from "./people";

const firstStart = new Date("2026-11-20T12:40:00Z");

describe.each(["harbor loom", "another seed", "7"])("the demo of seed %s", (seed) => {
  const { cliengo, espocrm, gong } = generateAccounts({ firstStart, size: "demo", seed });
  const people = castPeople(seed);
  const tally = (of: (person: (typeof people)[number]) => string) =>
    Object.fromEntries([...Map.groupBy(people, of)].map(([key, group]) => [key, group.length]));

  test("has 412 people, split between the systems as told", () => {
    expect(people).toHaveLength(412);
    expect(tally((p) => p.systems)).toEqual({ C: 114, E: 126, G: 18, CE: 60, CG: 5, EG: 28, CEG: 61 });
  });

  test("has them live and speak where the story says", () => {
    const { AR, BR, MX, CL = 0, CO = 0, PE = 0, UY = 0, ...north } = tally((p) => p.country);
    const percent = (count = 0) => Math.round((count / 412) * 100);
    expect([AR, BR, MX].map(percent)).toEqual([38, 27, 21]);
    expect(percent(CL + CO + PE + UY)).toBe(9);
    expect(percent(Object.values(north).reduce((sum, count) => sum + count, 0))).toBe(5);
    const { es, pt, en } = tally((p) => p.language);
    expect([es, pt, en].map(percent)).toEqual([64, 27, 9]);
  });

  test("has the rows of each vendor", () => {
    expect(cliengo.contacts).toHaveLength(268);
    expect(cliengo.sites).toHaveLength(3);
    expect(cliengo.sites.every((site) => site.isWhatsAppApi)).toBe(true);
    expect(espocrm.leads).toHaveLength(251);
    expect(espocrm.leads.filter((lead) => lead.status === "Converted")).toHaveLength(20);
    expect(espocrm.accounts).toHaveLength(46);
    expect(espocrm.opportunities).toHaveLength(52);
    expect(new Set(espocrm.opportunities.map((deal) => deal.amountCurrency))).toEqual(
      new Set(["ARS", "BRL", "MXN", "USD"]),
    );
    expect(espocrm.tasks).toHaveLength(140);
    expect(gong.calls).toHaveLength(118);
    expect(gong.calls.filter((call) => call.metaData.scope === "Internal")).toHaveLength(14);
    expect(gong.calls.filter((call) => call.metaData.scope === "External")).toHaveLength(104);
  });

  test("gives every vendor row an id of its own, in the vendor's form", () => {
    const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
    const { messages } = cliengo;
    const objectIds = [...ids(cliengo.contacts), ...ids(cliengo.conversations), ...ids(Object.values(messages).flat())];
    const espoIds = ids([
      ...espocrm.leads,
      ...espocrm.contacts,
      ...espocrm.accounts,
      ...espocrm.opportunities,
      ...espocrm.tasks,
      ...espocrm.notes,
      ...espocrm.users,
    ]);
    const gongIds = [...gong.calls.map((call) => call.metaData.id), ...ids(gong.users)];
    for (const all of [objectIds, espoIds, gongIds]) expect(new Set(all).size).toBe(all.length);
    for (const id of objectIds) expect(id).toMatch(/^[0-9a-f]{24}$/);
    for (const id of espoIds) expect(id).toMatch(/^[0-9a-f]{17}$/);
    for (const id of gongIds) expect(id).toMatch(/^[1-9]\d{18}$/);
  });

  test("begins an ObjectId with the second of its creation", () => {
    for (const contact of cliengo.contacts) {
      expect(Number.parseInt(contact.id.slice(0, 8), 16)).toBe(Date.parse(contact.creationDate) / 1000);
    }
  });

  test("leaves Joel, who left, 14 leads", () => {
    const joel = espocrm.users.find((user) => user.lastName === "Aranda");
    expect(joel?.isActive).toBe(false);
    expect(espocrm.leads.filter((lead) => lead.assignedUserId === joel?.id)).toHaveLength(14);
  });

  test("knows every colleague in all three vendors by an address the aliases explain", () => {
    expect(gong.users).toHaveLength(9);
    for (const user of gong.users) {
      const addresses = [user.emailAddress, ...user.emailAliases];
      const isOurs = /@(demo\.tributary\.test|harborloom\.example)$/;
      expect(user.emailAddress).toMatch(isOurs);
      expect(cliengo.users.filter(({ email }) => addresses.includes(email))).toHaveLength(1);
      expect(espocrm.users.filter(({ emailAddress }) => addresses.includes(emailAddress ?? "-"))).toHaveLength(1);
    }
    expect(gong.users.filter((user) => user.emailAliases.length > 0)).toHaveLength(1);
    expect(gong.users.filter((user) => !user.active)).toHaveLength(1);
    const demo = ["manager", "rep", "admin"].map((name) => `${name}@demo.tributary.test`);
    for (const users of [cliengo.users.map((u) => u.email), espocrm.users.map((u) => u.emailAddress)]) {
      expect(users).toEqual(expect.arrayContaining(demo));
    }
  });
});
