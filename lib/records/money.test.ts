import { expect, test } from "vitest";
import { toMoney } from "./money";

test.each([
  [18000, "USD", 1_800_000],
  [18_000_000, "ARS", 1_800_000_000],
  [950_000, "CLP", 950_000],
  [1.234, "KWD", 1234],
  [19.99, "usd", 1999],
  ["34250.5", "BRL", 3_425_050],
  [0, "EUR", 0],
  [-25, "MXN", -2500],
  [7, "ZZZ", 700],
])("%o %s is %d in minor units", (amount, currency, amountMinor) => {
  expect(toMoney(amount, currency)).toEqual({ amountMinor, currency: currency.toUpperCase() });
});

test.each([
  [null, "USD"],
  [undefined, "USD"],
  ["", "USD"],
  ["  ", "USD"],
  ["a lot", "USD"],
  [true, "USD"],
  [{}, "USD"],
  [Number.NaN, "USD"],
  [Number.POSITIVE_INFINITY, "USD"],
  [1e300, "USD"],
  [5, null],
  [5, ""],
  [5, "US$"],
  [5, "EURO"],
  [5, "€"],
])("%o %o is no money and does not throw", (amount, currency) => {
  expect(toMoney(amount, currency)).toBeNull();
});
