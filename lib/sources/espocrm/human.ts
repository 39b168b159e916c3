import { z } from "zod";
import { toCountry } from "@/lib/records/country";
import { toEmail } from "@/lib/records/email";
import { toPhone } from "@/lib/records/phone";
import type { EmailAddress, Fact, PhoneNumber } from "@/lib/records/schema";
import { flagSchema, optionalIdSchema, textSchema, toInstant, type WireObject } from "@/lib/records/wire";

/** What leads and contacts of EspoCRM have in common. Lists omit `emailAddressData` and `phoneNumberData`. */

const emailDataSchema = z.array(
  z.object({ emailAddress: z.string(), primary: flagSchema, optOut: flagSchema, invalid: flagSchema }),
);
const phoneDataSchema = z.array(
  z.object({ phoneNumber: z.string(), type: textSchema, primary: flagSchema, optOut: flagSchema }),
);

export const wireHumanSchema = z.object({
  name: textSchema,
  firstName: textSchema,
  lastName: textSchema,
  accountName: textSchema,
  title: textSchema,
  emailAddress: textSchema,
  emailAddressIsOptedOut: flagSchema,
  emailAddressIsInvalid: flagSchema,
  emailAddressData: emailDataSchema.nullish().catch(null),
  phoneNumber: textSchema,
  phoneNumberIsOptedOut: flagSchema,
  phoneNumberData: phoneDataSchema.nullish().catch(null),
  assignedUserId: optionalIdSchema,
  assignedUserName: textSchema,
  addressCity: textSchema,
  addressState: textSchema,
  addressCountry: textSchema,
  doNotCall: flagSchema,
  description: textSchema,
});
type WireHuman = z.infer<typeof wireHumanSchema>;

export function humanFields(wire: WireHuman) {
  const country = toCountry(wire.addressCountry);
  return {
    name: wire.name ?? ([wire.firstName, wire.lastName].filter(Boolean).join(" ") || null),
    firstName: wire.firstName,
    lastName: wire.lastName,
    company: wire.accountName,
    title: wire.title,
    emails: emails(wire),
    phones: phones(wire, country),
    ownerExternalId: wire.assignedUserId,
    ownerName: wire.assignedUserName,
    city: wire.addressCity,
    region: wire.addressState,
    country,
    language: null,
    doNotCall: wire.doNotCall,
    description: wire.description,
  };
}

function emails(wire: WireHuman): EmailAddress[] {
  const data = (wire.emailAddressData ?? []).flatMap(
    (entry) =>
      toEmail(entry.emailAddress, { primary: entry.primary, optedOut: entry.optOut, invalid: entry.invalid }) ?? [],
  );
  const main = toEmail(wire.emailAddress, {
    optedOut: wire.emailAddressIsOptedOut,
    invalid: wire.emailAddressIsInvalid,
  });
  if (!main || data.some((entry) => entry.value.toLowerCase() === main.value.toLowerCase())) return data;
  return [main, ...data.map((entry) => ({ ...entry, primary: false }))];
}

function phones(wire: WireHuman, country: string | null): PhoneNumber[] {
  const data = (wire.phoneNumberData ?? []).flatMap(
    (entry) =>
      toPhone(entry.phoneNumber, { country, type: entry.type, primary: entry.primary, optedOut: entry.optOut }) ?? [],
  );
  const main = toPhone(wire.phoneNumber, { country, optedOut: wire.phoneNumberIsOptedOut });
  if (!main || data.some((entry) => entry.raw === main.raw)) return data;
  return [main, ...data.map((entry) => ({ ...entry, primary: false }))];
}

/** Every record's own times. */
export function timesOf(raw: WireObject) {
  return { sourceCreatedAt: toInstant(raw.createdAt), sourceUpdatedAt: toInstant(raw.modifiedAt) };
}

/** Vendor attributes worth showing as they are. */
export function factsOf(raw: WireObject, keys: string[]): Fact[] {
  return keys.flatMap((key) => {
    const value = textSchema.parse(raw[key]);
    return value ? [{ key, value }] : [];
  });
}
