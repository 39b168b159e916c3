import type { EmailAddress } from "./schema";

/** What may stand around an address: a scheme, a name and angle brackets, a second address, a query. */
const address = /[^\s<>()[\],;:"'?@][^\s<>()[\],;:"?@]*@[^\s<>()[\],;:"'?@]+/u;

/**
 * The address in a vendor's text, as it is written there: without `mailto:`, angle brackets or a name, the first of
 * several. Null when there is none.
 */
export function toEmail(
  raw: string | null | undefined,
  hints: { primary?: boolean; optedOut?: boolean; invalid?: boolean } = {},
): EmailAddress | null {
  const value = address.exec(raw ?? "")?.[0].replace(/\.+$/, "");
  if (!value) return null;
  return {
    value,
    primary: hints.primary ?? true,
    optedOut: hints.optedOut ?? false,
    invalid: hints.invalid ?? false,
  };
}
