/** How a large account came about: evenly over almost a year, up to the day before the first start. */
const daysBack = 360;
const dayMs = 86_400_000;

export function instantOf(firstStart: Date, index: number, count: number): Date {
  const newest = firstStart.getTime() - dayMs;
  const oldest = newest - daysBack * dayMs;
  return new Date(oldest + Math.floor((index / count) * (newest - oldest)));
}

/** Eight hex digits of seconds, as ids begin, and then whatever tells the number. */
export function hexSeconds(instant: Date): string {
  return Math.floor(instant.getTime() / 1000)
    .toString(16)
    .padStart(8, "0");
}
