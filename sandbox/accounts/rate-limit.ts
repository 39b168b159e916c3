import type { Clock } from "../contract";

export type RateLimits = { perSecond?: number | null; perDay?: number | null; refuseEvery?: number | null };

/** Seconds to wait before the next request may come, or null when this one is let through. */
export type RateLimiter = (limits: RateLimits | null | undefined) => number | null;

const REHEARSED_WAIT_SEC = 2;
const DAY_MS = 86_400_000;

/** Counts by the sandbox's clock, so that tests own the seconds. Refused requests do not count. */
export function createRateLimiter(clock: Clock): RateLimiter {
  let lastSecond: number[] = [];
  let day = { number: -1, count: 0 };
  let seen = 0;

  return (limits) => {
    if (!limits) return null;
    const now = clock.now().getTime();
    seen += 1;
    if (limits.refuseEvery && seen % limits.refuseEvery === 0) return REHEARSED_WAIT_SEC;

    const today = Math.floor(now / DAY_MS);
    if (today !== day.number) day = { number: today, count: 0 };
    if (limits.perDay && day.count >= limits.perDay) return Math.ceil(((today + 1) * DAY_MS - now) / 1000);

    lastSecond = lastSecond.filter((at) => at > now - 1000);
    if (limits.perSecond && lastSecond.length >= limits.perSecond) return 1;

    lastSecond.push(now);
    day.count += 1;
    return null;
  };
}
