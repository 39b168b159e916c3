import { z } from "zod";
import { toCountry } from "@/lib/records/country";
import { toEmail } from "@/lib/records/email";
import { toPhone } from "@/lib/records/phone";
import type { EmailAddress, Fact, PhoneNumber } from "@/lib/records/schema";
import { flagSchema, idSchema, optionalIdSchema, textSchema, toInstant, type WireObject } from "@/lib/records/wire";

/** What leads and contacts of EspoCRM have in common. Lists omit `emailAddressData` and `phoneNumberData`. */

const emailDataSchema = z.object({
  emailAddress: textSchema,
  primary: flagSchema,
  optOut: flagSchema,
  invalid: flagSchema,
});
const phoneDataSchema = z.object({
  phoneNumber: textSchema,
  type: textSchema,
  primary: flagSchema,
  optOut: flagSchema,
});

/** The flags belong to the address above them: lists carry them, and they are newer than a single read's data. */
export const wireReachableSchema = z.object({
  emailAddress: textSchema,
  emailAddressIsOptedOut: flagSchema,
  emailAddressIsInvalid: flagSchema,
  emailAddressData: z.array(emailDataSchema).nullish().catch(null),
  phoneNumber: textSchema,
  phoneNumberIsOptedOut: flagSchema,
  phoneNumberData: z.array(phoneDataSchema).nullish().catch(null),
});
type WireReachable = z.infer<typeof wireReachableSchema>;

export const wireHumanSchema = wireReachableSchema.extend({
  id: idSchema,
  name: textSchema,
  firstName: textSchema,
  lastName: textSchema,
  accountName: textSchema,
  title: textSchema,
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

/** The address of the row itself first and primary, then the others a single read told. */
export function emails(wire: WireReachable): EmailAddress[] {
  const others = (wire.emailAddressData ?? []).flatMap(
    ({ emailAddress, primary, optOut, invalid }) => toEmail(emailAddress, { primary, optedOut: optOut, invalid }) ?? [],
  );
  const flags = { optedOut: wire.emailAddressIsOptedOut, invalid: wire.emailAddressIsInvalid };
  return withMain(toEmail(wire.emailAddress, flags), others, ({ value }) => value.toLowerCase());
}

export function phones(wire: WireReachable, country: string | null): PhoneNumber[] {
  const others = (wire.phoneNumberData ?? []).flatMap(
    ({ phoneNumber, type, primary, optOut }) =>
      toPhone(phoneNumber, { country, type, primary, optedOut: optOut }) ?? [],
  );
  const main = toPhone(wire.phoneNumber, { country, optedOut: wire.phoneNumberIsOptedOut });
  const type = others.find(({ raw }) => raw === main?.raw)?.type ?? null;
  return withMain(main && { ...main, type }, others, ({ raw }) => raw);
}

function withMain<T extends { primary: boolean; optedOut: boolean }>(
  main: T | null,
  others: T[],
  key: (one: T) => string,
) {
  if (!main) return others;
  const isMain = (one: T) => key(one) === key(main);
  // Opted out is the address's own property: one reading that says so is enough.
  const optedOut = main.optedOut || others.some((one) => isMain(one) && one.optedOut);
  return [{ ...main, optedOut }, ...others.filter((one) => !isMain(one)).map((one) => ({ ...one, primary: false }))];
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
