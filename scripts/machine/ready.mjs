import { readFileSync } from "node:fs";
import { stop } from "./stop.mjs";

const TIMEOUT_MS = 60_000;
const EVERY_MS = 50;

/** Waits until a program answers HTTP at all: what it answers is its own matter. */
export async function untilAnswering(program, url) {
  await until(program, async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    await response?.body?.cancel();
    return response !== null;
  });
}

/** Waits until a program has written these words since it was started. */
export async function untilSaid(program, words) {
  const begin = program.logStart;
  await until(program, () => readFileSync(program.log).subarray(begin).includes(words));
}

/** A program that ends instead is noticed by whoever started it. */
async function until(program, isReady) {
  const deadline = Date.now() + TIMEOUT_MS;
  while (!(await isReady())) {
    if (Date.now() > deadline) stop(`The ${program.name} did not start in ${TIMEOUT_MS / 1000} s: see ${program.log}.`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
