import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber as Parsed,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
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

/**
 * E.164 without extension, or null when the text is no plausible number. One with a country code has to have a possible
 * length; one without has to be a number somebody can have in `country`, else it may lack its area code.
 */
export function toE164(text: string, country?: string | null): string | null {
  const dialled = cleaned(text);
  const isInternational = /^\D*\+/.test(dialled);
  const parsed = parse(dialled, country) ?? parseBare(dialled);
  if (!parsed || !(isInternational ? parsed.isPossible() : parsed.isValid())) return null;
  return /^(\d)\1*$/.test(parsed.nationalNumber) ? null : parsed.number;
}

function parse(dialled: string, country?: string | null): Parsed | undefined {
  const region = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  return parsePhoneNumberFromString(dialled, region);
}

/** WhatsApp writes numbers with their country code and without a plus: 12 digits or more can hardly be anything else. */
function parseBare(dialled: string): Parsed | undefined {
  const digits = dialled.replace(/[\s().-]/g, "");
  return /^[1-9]\d{11,14}$/.test(digits) ? parse(`+${digits}`) : undefined;
}

/** The first number of the text, without the extensions the parser does not know; `00` is a plus. */
function cleaned(text: string): string {
  const [first = ""] = text.split(/\s*(?:\/|\||\b(?:interno|ramal|anexo|extensi[oó]n)\b)/i);
  const dialled = first.replace(/^\s*00/, "+");
  // Mexico dropped the 1 of mobiles in 2019; address books and WhatsApp kept it.
  return dialled.replace(/^(\s*\+?\s*52)[\s-]*1[\s-]*((?:[\s-]*\d){10})$/, "$1$2");
}
