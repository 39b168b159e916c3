import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { PhoneNumber } from "./schema";

type PhoneHints = {
  /** ISO 3166 alpha-2 of whoever wrote the number, for numbers without a country code. */
  country?: string | null;
  type?: string | null;
  primary?: boolean;
  optedOut?: boolean;
};

/** A number as the vendor wrote it, with its E.164 form where it can be read; null for blank text. */
export function toPhone(raw: string | null | undefined, hints: PhoneHints = {}): PhoneNumber | null {
  const text = raw?.trim();
  if (!text) return null;
  return {
    raw: text,
    e164: toE164(text, hints.country),
    type: hints.type ?? null,
    primary: hints.primary ?? true,
    optedOut: hints.optedOut ?? false,
  };
}

/** E.164 without extension, or null when the text is no plausible number. */
export function toE164(text: string, country?: string | null): string | null {
  const dialled = text.replace(/^\s*00/, "+");
  const region = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const parsed = parsePhoneNumberFromString(dialled, region);
  return parsed?.isPossible() ? parsed.number : null;
}
