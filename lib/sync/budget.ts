import { setTimeout as sleep } from "node:timers/promises";
import { getDb } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import type { Source } from "@/lib/sources/source";
import { secondsToNextDay } from "./schedule";

/** Of a day's requests; the rest is for people. */
const backgroundShare = 0.6;
/** A slot further away than this is not waited for. */
const longestWaitMs = 10_000;

type Turn = { waitMs: number } | { spent: true } | { farMs: number };

/**
 * Waits for this connection's next turn to ask its vendor. All workers share the row, so together they keep to the
 * pace. Throws RATE_LIMITED when background work has had its share of the day, SOURCE_RATE_LIMITED when the vendor asked
 * for a longer pause.
 */
export async function waitForTurn(connectionId: string, budget: Source["budget"], signal: AbortSignal): Promise<void> {
  const turn = await takeTurn(connectionId, budget);
  if ("spent" in turn) throw new AppError("RATE_LIMITED", { retryAfterSec: secondsToNextDay(new Date()) });
  if ("farMs" in turn) throw new AppError("SOURCE_RATE_LIMITED", { retryAfterSec: Math.ceil(turn.farMs / 1000) });
  if (turn.waitMs > 0) await sleep(turn.waitMs, undefined, { signal });
}

/**
 * The generic cell rate algorithm without bursts, in one statement that commits alone: `budgetTat` is when the next
 * request may go out; whoever moves it on has reserved the moment it stood at.
 */
export async function takeTurn(connectionId: string, { perSecond, perDay }: Source["budget"]): Promise<Turn> {
  const limit = perDay === null ? null : Math.floor(perDay * backgroundShare);
  const spacing = sql`${1 / perSecond}::float8 * interval '1 s'`;
  const today = sql`(clock_timestamp() AT TIME ZONE 'utc')::date`;
  const [taken] = await getDb().$queryRaw<{ waitMs: number }[]>(sql`
    UPDATE "Connection" SET
      "budgetTat" = greatest(coalesce("budgetTat", clock_timestamp()), clock_timestamp()) + ${spacing},
      "budgetDayUsed" = CASE WHEN "budgetDay" = ${today} THEN "budgetDayUsed" + 1 ELSE 1 END,
      "budgetDay" = ${today}
    WHERE id = ${connectionId}::uuid
      AND coalesce("budgetTat" <= clock_timestamp() + ${longestWaitMs} * interval '1 ms', true)
      AND (${limit}::int IS NULL OR "budgetDay" IS DISTINCT FROM ${today} OR "budgetDayUsed" < ${limit}::int)
    RETURNING extract(epoch FROM "budgetTat" - ${spacing} - clock_timestamp())::float8 * 1000 AS "waitMs"`);
  if (taken) return { waitMs: Math.max(0, Math.ceil(taken.waitMs)) };
  const [standing] = await getDb().$queryRaw<{ farMs: number | null }[]>(sql`
    SELECT extract(epoch FROM "budgetTat" - clock_timestamp())::float8 * 1000 AS "farMs"
    FROM "Connection" WHERE id = ${connectionId}::uuid`);
  const farMs = standing?.farMs ?? 0;
  return farMs > longestWaitMs ? { farMs } : { spent: true };
}

/** The vendor counted more than we did: nobody asks before its pause is over. */
export async function holdBack(connectionId: string, retryAfterSec: number): Promise<void> {
  await getDb().$executeRaw(sql`
    UPDATE "Connection" SET "budgetTat" =
      greatest(coalesce("budgetTat", clock_timestamp()), clock_timestamp() + ${retryAfterSec} * interval '1 s')
    WHERE id = ${connectionId}::uuid`);
}
