/** When a stream is read next. Pure: the clock is a parameter. */

/** Detail streams have no period of their own: they look after their backlog this often. */
export const detailPeriodSec = 300;
/** A stream the account may not read is tried again, for rights change. */
const notPermittedSec = 3600;
const firstBackoffSec = 15;
const longestBackoffSec = 1800;

export function afterSec(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}

/** After the n-th failure in a row (1-based): doubling, unless the other side said how long to wait. */
export function afterFailure(now: Date, failures: number, retryAfterSec?: number): Date {
  const backoffSec = Math.min(firstBackoffSec * 2 ** Math.min(failures - 1, 20), longestBackoffSec);
  return afterSec(now, retryAfterSec ?? backoffSec);
}

export function afterRefusal(now: Date): Date {
  return afterSec(now, notPermittedSec);
}

/** The start of the next day in UTC, when a day's budget begins anew. */
export function secondsToNextDay(now: Date): number {
  const nextDay = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  return Math.ceil((nextDay - now.getTime()) / 1000);
}
