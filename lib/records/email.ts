import type { EmailAddress } from "./schema";

/** An address as the vendor wrote it, without `mailto:` and angle brackets; null when there is no "@" in it. */
export function toEmail(
  raw: string | null | undefined,
  hints: { primary?: boolean; optedOut?: boolean; invalid?: boolean } = {},
): EmailAddress | null {
  const value = raw
    ?.trim()
    .replace(/^mailto:/i, "")
    .replace(/^.*<([^>]+)>$/, "$1")
    .trim();
  if (!value?.includes("@")) return null;
  return {
    value,
    primary: hints.primary ?? true,
    optedOut: hints.optedOut ?? false,
    invalid: hints.invalid ?? false,
  };
}
