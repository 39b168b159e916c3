/** How long one thing takes, done again and again: the middle and the slow end. */
export type Latency = { p50Ms: number; p95Ms: number };

const warmUps = 100;
const times = 200;

export async function measureLatency(work: () => Promise<unknown>): Promise<Latency> {
  for (let i = 0; i < warmUps; i++) await work();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const begin = performance.now();
    await work();
    taken.push(performance.now() - begin);
  }
  taken.sort((a, b) => a - b);
  return { p50Ms: round(taken[times * 0.5]), p95Ms: round(taken[times * 0.95]) };
}

/** How many are done in a second when so many are always under way. */
export async function measureRate(work: () => Promise<unknown>, atOnce: number, forMs = 5_000): Promise<number> {
  const end = performance.now() + forMs;
  let done = 0;
  const one = async () => {
    while (performance.now() < end) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return Math.round((done * 1000) / forMs);
}

export function round(ms: number | undefined): number {
  return Math.round((ms ?? Number.NaN) * 10) / 10;
}
