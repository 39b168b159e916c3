import { setTimeout as sleep } from "node:timers/promises";
import { isAppError } from "@/lib/errors";

const attempts = 3;
const firstDelayMs = 300;
/** Beyond this the caller is better served by the refusal: a page shows it, a sync run comes back later. */
const patienceMs = 12_000;

/**
 * Repeats a read that met a limit or an outage, as long as that fits into some seconds. Only for reading: what may have
 * changed something is never sent twice.
 */
export async function retryRead<T>(read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (let attempt = 1; ; attempt += 1) {
    const beganAt = performance.now();
    try {
      return await read();
    } catch (error) {
      const delayMs = attempt < attempts ? delayBefore(attempt, error) : null;
      const now = performance.now();
      // The next try may take as long as this one did: what hangs is not waited for twice.
      if (delayMs === null || now + delayMs + (now - beganAt) > giveUpAt) throw error;
      await sleep(delayMs, undefined, { signal });
    }
  }
}

function delayBefore(attempt: number, error: unknown): number | null {
  if (!isAppError(error, "SOURCE_RATE_LIMITED") && !isAppError(error, "SOURCE_UNAVAILABLE")) return null;
  if (error.retryAfterSec !== undefined) return error.retryAfterSec * 1000 + Math.random() * firstDelayMs;
  return firstDelayMs * 4 ** (attempt - 1) * (0.5 + Math.random());
}
