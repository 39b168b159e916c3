import { expect, test } from "vitest";
import { getDb } from "@/lib/db/client";
import { givenWorkspace } from "@/lib/testing/factories/access";
import { givenConnection } from "@/lib/testing/factories/connections";
import { holdBack, takeTurn, waitForTurn } from "./budget";

const perDay = 10_000;
const signal = new AbortController().signal;

async function givenBudget(data: Record<string, unknown> = {}) {
  const id = await givenConnection(await givenWorkspace(), { source: "gong" });
  await getDb().connection.update({ where: { id }, data });
  return { id, read: () => getDb().connection.findUniqueOrThrow({ where: { id } }) };
}

test("turns are a request's spacing apart, whoever takes them", async () => {
  const { id } = await givenBudget();
  const turns = await Promise.all(Array.from({ length: 6 }, () => takeTurn(id, { perSecond: 1, perDay: null })));
  const waits = turns.map((turn) => ("waitMs" in turn ? turn.waitMs : -1)).sort((a, b) => a - b);
  expect(waits[0]).toBeLessThan(100);
  const errors = waits.map((wait, index) => Math.abs(wait - index * 1000));
  expect(Math.max(...errors)).toBeLessThan(500);
});

test("an idle connection has saved up no turns", async () => {
  const { id, read } = await givenBudget({ budgetTat: new Date(Date.now() - 3_600_000) });
  await takeTurn(id, { perSecond: 2, perDay: null });
  expect((await read()).budgetTat?.getTime()).toBeGreaterThan(Date.now());
});

test("background work stops at its share of the day, and a new day begins at nothing", async () => {
  const today = new Date(new Date().toISOString().slice(0, 10));
  const spent = await givenBudget({ budgetDay: today, budgetDayUsed: 5999 });
  expect(await takeTurn(spent.id, { perSecond: 3, perDay })).toHaveProperty("waitMs");
  expect(await takeTurn(spent.id, { perSecond: 3, perDay })).toEqual({ spent: true });
  await expect(waitForTurn(spent.id, { perSecond: 3, perDay }, signal)).rejects.toMatchObject({ code: "RATE_LIMITED" });
  expect(await spent.read()).toMatchObject({ budgetDayUsed: 6000 });
  const yesterday = new Date(today.getTime() - 86_400_000);
  const rested = await givenBudget({ budgetDay: yesterday, budgetDayUsed: 6000 });
  expect(await takeTurn(rested.id, { perSecond: 3, perDay })).toHaveProperty("waitMs");
  expect(await rested.read()).toMatchObject({ budgetDay: today, budgetDayUsed: 1 });
});

test("when the vendor asks for a pause nobody asks before it is over, and nobody waits long for it", async () => {
  const { id, read } = await givenBudget();
  await holdBack(id, 60);
  await expect(waitForTurn(id, { perSecond: 3, perDay }, signal)).rejects.toMatchObject({
    code: "SOURCE_RATE_LIMITED",
    retryAfterSec: expect.toSatisfy((seconds: number) => seconds > 55 && seconds <= 60),
  });
  const { budgetTat } = await read();
  await holdBack(id, 1);
  expect((await read()).budgetTat).toEqual(budgetTat);
});
