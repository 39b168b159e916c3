import type { Money } from "./schema";

/** Vendor amounts are decimals of a currency; ours are its minor units. Null without amount or a three-letter currency. */
export function toMoney(amount: unknown, currency: string | null): Money | null {
  const value = typeof amount === "string" && amount.trim() !== "" ? Number(amount) : amount;
  if (typeof value !== "number" || !currency || !/^[A-Za-z]{3}$/.test(currency)) return null;
  const code = currency.toUpperCase();
  const amountMinor = Math.round(value * 10 ** minorDigits(code));
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency: code } : null;
}

const digits = new Map<string, number>();

/** Digits behind the decimal point: 2 for USD, 0 for CLP, 2 for letters that are no currency. Asked once: it is slow. */
function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  digits.set(currency, maximumFractionDigits);
  return maximumFractionDigits;
}
