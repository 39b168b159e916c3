import { isFields } from "../router";
import type { Entity, EspoRecord } from "./definitions";
import { emailOf, emailsOf, phoneOf, phonesOf } from "./reachable";
import type { EspoEmail, EspoPhone } from "./types";
import { requireEmail, requirePhone } from "./validate";

type Fields = Record<string, unknown>;

/** `emailAddressData` replaces the list; `emailAddress` alone swaps the primary and unlinks the old one. */
export function writeEmails(entity: Entity, record: EspoRecord, fields: Fields): void {
  const before = emailsOf(record);
  let list = before;
  if (Array.isArray(fields.emailAddressData)) {
    list = withPrimary(fields.emailAddressData.filter(isFields).map(toEmail));
  } else if ("emailAddress" in fields) {
    const address = String(fields.emailAddress ?? "").trim();
    const kept = before.find(({ lower }) => lower === address.toLowerCase());
    list = swapPrimary(before, address ? (kept ?? toEmail({ emailAddress: address })) : null);
  }
  list = withFlags(list, { optOut: fields.emailAddressIsOptedOut, invalid: fields.emailAddressIsInvalid });
  if (list === before) return;
  const known = new Set(before.map(({ lower }) => lower));
  for (const { emailAddress, lower } of list) if (!known.has(lower)) requireEmail(entity, emailAddress);
  record.emailAddressData = list;
  record.emailAddress = emailOf(record);
}

export function writePhones(entity: Entity, record: EspoRecord, fields: Fields): void {
  const before = phonesOf(record);
  let list = before;
  if (Array.isArray(fields.phoneNumberData)) {
    list = withPrimary(fields.phoneNumberData.filter(isFields).map(toPhone));
  } else if ("phoneNumber" in fields) {
    const number = String(fields.phoneNumber ?? "").trim();
    const kept = before.find(({ phoneNumber }) => phoneNumber === number);
    list = swapPrimary(before, number ? (kept ?? toPhone({ phoneNumber: number })) : null);
  }
  list = withFlags(list, { optOut: fields.phoneNumberIsOptedOut, invalid: fields.phoneNumberIsInvalid });
  if (list === before) return;
  const known = new Set(before.map(({ phoneNumber }) => phoneNumber));
  for (const { phoneNumber } of list) if (!known.has(phoneNumber)) requirePhone(entity, phoneNumber);
  record.phoneNumberData = list;
  record.phoneNumber = phoneOf(record);
}

function swapPrimary<T extends { primary: boolean }>(list: T[], next: T | null): T[] {
  const others = list.filter((row) => row !== next && !row.primary);
  return next ? [{ ...next, primary: true }, ...others] : withPrimary(others);
}

function withPrimary<T extends { primary: boolean }>(list: T[]): T[] {
  const index = Math.max(
    list.findIndex((row) => row.primary),
    0,
  );
  return list.map((row, at) => ({ ...row, primary: at === index }));
}

function withFlags<T extends { primary: boolean }>(list: T[], flags: { optOut: unknown; invalid: unknown }): T[] {
  const set = Object.entries(flags).filter(([, value]) => typeof value === "boolean");
  if (set.length === 0) return list;
  return list.map((row) => (row.primary ? { ...row, ...Object.fromEntries(set) } : row));
}

function toEmail(row: Fields): EspoEmail {
  const emailAddress = String(row.emailAddress ?? "");
  return {
    emailAddress,
    lower: emailAddress.toLowerCase(),
    primary: row.primary === true,
    optOut: row.optOut === true,
    invalid: row.invalid === true,
  };
}

const PHONE_TYPES: readonly EspoPhone["type"][] = ["Mobile", "Office", "Home", "Fax", "Other"];

function toPhone(row: Fields): EspoPhone {
  return {
    phoneNumber: String(row.phoneNumber ?? ""),
    type: PHONE_TYPES.find((type) => type === row.type) ?? "Mobile",
    primary: row.primary === true,
    optOut: row.optOut === true,
    invalid: row.invalid === true,
  };
}
