type Revive = (key: string, value: unknown, context: { source?: string }) => unknown;

/** Sixteen digits in a row outside of a fraction may be an integer beyond 2^53. */
const mayHoldLongInteger = /[\s:[,-]\d{16,}/;
const integer = /^-?\d+$/;

/**
 * `JSON.parse` that keeps integers beyond 2^53 as their digits: vendors write ids as bare numbers. Only texts that may
 * hold one pay for it, since a reviver is slow.
 */
export function parseJson(text: string): unknown {
  return mayHoldLongInteger.test(text) ? reviveJson(text, keepLongInteger) : JSON.parse(text);
}

const keepLongInteger: Revive = (_key, value, { source }) =>
  typeof value === "number" && !Number.isSafeInteger(value) && source && integer.test(source) ? source : value;

/** The compiler's own type of a reviver lacks the third argument. */
function reviveJson(text: string, revive: Revive): unknown {
  return JSON.parse(text, revive as (key: string, value: unknown) => unknown);
}
