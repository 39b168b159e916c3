import type { Clock } from "../contract";

/** The clock of the samples, which a test may pin and anybody may move. */
export type SandboxClock = Clock & { readonly offsetMs: number; setOffset(offsetMs: number): void };

/**
 * With `pinned` the clock stands still until it is moved; otherwise it runs with the machine's.
 * `firstStart` and `offsetMs` are those of an earlier start, when there was one.
 */
export function createClock(options: { pinned?: Date; firstStart?: Date; offsetMs?: number }): SandboxClock {
  const { pinned } = options;
  const machineNow = () => pinned?.getTime() ?? Date.now();
  const firstStart = options.firstStart ?? new Date(machineNow());
  let offsetMs = options.offsetMs ?? 0;
  return {
    firstStart,
    now: () => new Date(machineNow() + offsetMs),
    get offsetMs() {
      return offsetMs;
    },
    setOffset(next) {
      offsetMs = next;
    },
  };
}
