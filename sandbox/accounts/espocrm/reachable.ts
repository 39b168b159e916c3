import type { Attribute, EspoRecord } from "./definitions";
import type { EspoEmail, EspoPhone } from "./types";

/** E-mail addresses and phone numbers: the first of each is an attribute, all of them a data array. */

export function emailsOf(record: EspoRecord): EspoEmail[] {
  const stored = record.emailAddressData;
  if (Array.isArray(stored)) return stored as EspoEmail[];
  const address = record.emailAddress;
  if (typeof address !== "string" || address === "") return [];
  return [
    {
      emailAddress: address,
      lower: address.toLowerCase(),
      primary: true,
      optOut: record.emailAddressIsOptedOut === true,
      invalid: record.emailAddressIsInvalid === true,
    },
  ];
}

export function phonesOf(record: EspoRecord): EspoPhone[] {
  const stored = record.phoneNumberData;
  if (Array.isArray(stored)) return stored as EspoPhone[];
  const number = record.phoneNumber;
  if (typeof number !== "string" || number === "") return [];
  return [
    {
      phoneNumber: number,
      type: "Mobile",
      primary: true,
      optOut: record.phoneNumberIsOptedOut === true,
      invalid: record.phoneNumberIsInvalid === true,
    },
  ];
}

export const emailOf = (record: EspoRecord) => primaryOf(emailsOf(record))?.emailAddress ?? null;
export const phoneOf = (record: EspoRecord) => primaryOf(phonesOf(record))?.phoneNumber ?? null;

function primaryOf<T extends { primary: boolean }>(rows: T[]): T | undefined {
  return rows.find((row) => row.primary) ?? rows[0];
}

/** In the vendor's row the two values stand apart from their flags, and the data arrays further down. */
export const emailAndPhone: Attribute[] = [
  { name: "emailAddress", kind: "email", empty: null, read: emailOf },
  { name: "phoneNumber", kind: "phone", empty: null, read: phoneOf },
];

/** The flags are null while there is no address or number. */
export const emailAndPhoneFlags: Attribute[] = [
  emailFlag("emailAddressIsOptedOut", "optOut"),
  emailFlag("emailAddressIsInvalid", "invalid"),
  phoneFlag("phoneNumberIsOptedOut", "optOut"),
  phoneFlag("phoneNumberIsInvalid", "invalid"),
];

export const emailAndPhoneData: Attribute[] = [
  { name: "emailAddressData", kind: "json", empty: [], single: true, read: emailsOf },
  { name: "phoneNumberData", kind: "json", empty: [], single: true, read: phonesOf },
];

function emailFlag(name: string, flag: "optOut" | "invalid"): Attribute {
  return { name, kind: "bool", empty: null, read: (record) => primaryOf(emailsOf(record))?.[flag] ?? null };
}

function phoneFlag(name: string, flag: "optOut" | "invalid"): Attribute {
  return { name, kind: "bool", empty: null, read: (record) => primaryOf(phonesOf(record))?.[flag] ?? null };
}
