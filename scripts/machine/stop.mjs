/** An end that the person at the terminal can act on: shown as one line, without a stack; empty when all is said already. */
export class Stop extends Error {}

/** @returns {never} */
export function stop(message) {
  throw new Stop(message);
}

/** One line about what is going on. */
export function say(message) {
  process.stdout.write(`${message}\n`);
}

/** Prints what ended a program: one line for a `Stop`, the stack for what nobody foresaw. */
export function report(error) {
  const text = error instanceof Stop ? error.message : (error?.stack ?? String(error));
  if (text) process.stderr.write(`${text}\n`);
}
