import type { Random } from "./random";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Every instant of the story is told from the first start backwards. */
export type StoryClock = {
  readonly firstStart: Date;
  minutesAgo(minutes: number): Date;
  /** The working day `daysAgo` or the last one before it, at a wall-clock minute of `zone`. `daysAgo` is at least 1. */
  workday(zone: string, daysAgo: number, minuteOfDay: number): Date;
  /** As above, on that very day, working or not. */
  onDay(zone: string, daysAgo: number, minuteOfDay: number): Date;
  /** How many days ago the last such weekday was, today excluded. 0 is Sunday. */
  daysSinceWeekday(zone: string, weekday: number): number;
  /** 0 is Sunday; `days` after the first start, before it when negative. */
  weekdayIn(zone: string, days: number): number;
  /** YYYY-MM-DD in `zone`, `days` after the first start (before it when negative). */
  dateIn(zone: string, days: number): string;
};

export function createStoryClock(firstStart: Date): StoryClock {
  const todayIn = cached((zone: string) => localMidnight(firstStart, zone));
  const offsetOf = cached((key: string) => {
    const [zone = "UTC", day = "0"] = key.split("|");
    return zoneOffsetMs(new Date(Number(day) + 12 * 60 * MINUTE_MS), zone);
  });
  /** Days are counted as if they were UTC; the offset is applied last, that of noon, so that DST changes do no harm. */
  const dayOf = (zone: string, daysAgo: number) => todayIn(zone) - daysAgo * DAY_MS;
  const toInstant = (zone: string, day: number, minuteOfDay: number) =>
    new Date(day + minuteOfDay * MINUTE_MS - offsetOf(`${zone}|${day}`));
  return {
    firstStart,
    minutesAgo: (minutes) => new Date(firstStart.getTime() - minutes * MINUTE_MS),
    workday(zone, daysAgo, minuteOfDay) {
      let day = dayOf(zone, Math.max(1, daysAgo));
      while ([0, 6].includes(new Date(day).getUTCDay())) day -= DAY_MS;
      return toInstant(zone, day, minuteOfDay);
    },
    onDay: (zone, daysAgo, minuteOfDay) => toInstant(zone, dayOf(zone, daysAgo), minuteOfDay),
    daysSinceWeekday(zone, weekday) {
      const today = new Date(todayIn(zone)).getUTCDay();
      return (today - weekday + 7) % 7 || 7;
    },
    weekdayIn: (zone, days) => new Date(dayOf(zone, -days)).getUTCDay(),
    dateIn: (zone, days) => new Date(dayOf(zone, -days)).toISOString().slice(0, 10),
  };
}

/** A minute between 9:00 and 18:00, seldom at lunch. */
export function workingMinute(random: Random): number {
  const minute = random.int(9 * 60, 18 * 60 - 1);
  return minute >= 780 && minute < 840 && random.chance(0.7) ? minute + 60 : minute;
}

export function addMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE_MS);
}

export function addSeconds(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}

/** How far `zone` is ahead of UTC at `instant`. */
export function zoneOffsetMs(instant: Date, zone: string): number {
  return localTimeAsUtc(instant, zone) - Math.floor(instant.getTime() / 1000) * 1000;
}

function localMidnight(instant: Date, zone: string): number {
  return Math.floor(localTimeAsUtc(instant, zone) / DAY_MS) * DAY_MS;
}

function localTimeAsUtc(instant: Date, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterFor(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const formatterFor = cached(
  (zone: string) =>
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    }),
);

function cached<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
