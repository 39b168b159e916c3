import { fold } from "@/lib/query/fold";
import type { EmailAddress } from "@/lib/records/schema";
import { toEmailKey } from "./email-key";

/** What a record says about who it is. Pure and of the record alone: what may join is decided over all records. */

export type IdentityKind = "email" | "id";
export type IdentityKey = { kind: IdentityKind; value: string };
export type Identity = IdentityKey & { recordId: string; foldedName: string };

/** A record that may be a human, with what identifies it. */
export type IdentityInput = {
  id: string;
  kind: "lead" | "contact" | "party" | "conversation";
  connectionId: string;
  externalId: string;
  name: string | null;
  /** Leads and contacts. */
  emails: EmailAddress[] | null;
  /** Voices and chats. */
  email: string | null;
  side: "internal" | "external" | "unknown" | null;
  converted: boolean;
  convertedContactExternalId: string | null;
  originalLeadExternalId: string | null;
};

export function identitiesOf(record: IdentityInput): Identity[] {
  if (record.side === "internal") return [];
  const keys = [...emailKeys(record), ...idKeys(record)];
  return keys.map((key) => ({ ...key, recordId: record.id, foldedName: nameOf(record) }));
}

function emailKeys({ emails, email }: IdentityInput): IdentityKey[] {
  const usable = (emails ?? []).filter(({ invalid }) => !invalid).map(({ value }) => value);
  const values = [...usable, email].flatMap((text) => toEmailKey(text) ?? []);
  return [...new Set(values)].map((value) => ({ kind: "email", value }));
}

/**
 * A converted lead and the contact made of it name each other: both hold the name of the other end, and a contact always
 * holds its own, since it cannot know that a lead points at it.
 */
function idKeys(record: IdentityInput): IdentityKey[] {
  const name = (kind: string, externalId: string): IdentityKey => ({
    ...{ kind: "id", value: `${record.connectionId}/${kind}/${externalId}` },
  });
  const { externalId, converted, convertedContactExternalId: contact, originalLeadExternalId: lead } = record;
  if (record.kind === "lead") {
    return [...(converted ? [name("lead", externalId)] : []), ...(contact ? [name("contact", contact)] : [])];
  }
  if (record.kind !== "contact") return [];
  return [name("contact", externalId), ...(lead ? [name("lead", lead)] : [])];
}

/** Where a vendor puts the address into the name there is no name. */
function nameOf({ name }: IdentityInput): string {
  return name?.includes("@") ? "" : fold(name);
}
