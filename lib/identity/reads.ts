import type { Tx } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/sql";
import { recordset } from "@/lib/records/jsonb";
import type { Identity, IdentityInput, IdentityKey } from "./identities";

/** Addresses that are ours: they name colleagues, never people. */
export type OwnAddresses = { domains: Set<string>; addresses: Set<string> };

export async function findOwnAddresses(tx: Tx, workspaceId: string): Promise<OwnAddresses> {
  const [row] = await tx.$queryRaw<{ domains: string[] | null; addresses: string[] }[]>(sql`
    SELECT w."ownDomains" AS domains, ARRAY(
      SELECT lower(email) FROM "SourceUser" s, unnest(s.emails) AS email WHERE s."workspaceId" = w.id
      UNION
      SELECT u.email FROM "Membership" m JOIN "User" u ON u.id = m."userId" WHERE m."workspaceId" = w.id
      UNION
      SELECT i.subject FROM "Membership" m JOIN "UserIdentity" i USING ("userId")
      WHERE m."workspaceId" = w.id AND i.provider = 'email'
    ) AS addresses
    FROM "Workspace" w WHERE w.id = ${workspaceId}::uuid`);
  return { domains: new Set(row?.domains ?? []), addresses: new Set(row?.addresses ?? []) };
}

/** The records among these that may be humans. */
export async function listIdentityInputs(tx: Tx, ids: string[]): Promise<IdentityInput[]> {
  if (ids.length === 0) return [];
  return tx.$queryRaw<IdentityInput[]>(sql`
    SELECT s.id, s.kind, s."connectionId", s."externalId", coalesce(l.name, c.name, p.name, v."visitorName") AS name,
      coalesce(l.emails, c.emails) AS emails, coalesce(p.email, v."visitorEmail") AS email, p.side,
      coalesce(l."convertedAt" IS NOT NULL OR l."convertedContactExternalId" IS NOT NULL, false) AS converted,
      l."convertedContactExternalId", c."originalLeadExternalId"
    FROM "SourceRecord" s
    LEFT JOIN "Lead" l ON l.id = s.id
    LEFT JOIN "Contact" c ON c.id = s.id
    LEFT JOIN "CallParty" p ON p.id = s.id
    LEFT JOIN "Conversation" v ON v.id = s.id
    WHERE s.id = ANY(${ids}::uuid[]) AND num_nonnulls(l.id, c.id, p.id, v.id) = 1`);
}

export async function listIdentities(tx: Tx, recordIds: string[]): Promise<Identity[]> {
  if (recordIds.length === 0) return [];
  return tx.$queryRaw<Identity[]>(sql`
    SELECT "recordId", kind, value, "foldedName" FROM "Identity" WHERE "recordId" = ANY(${recordIds}::uuid[])`);
}

export type KeyFacts = IdentityKey & {
  /** Distinct names it is held with, and how many of them by records other than `apartFrom`. */
  names: number;
  otherNames: number;
};

export async function listKeyFacts(
  tx: Tx,
  workspaceId: string,
  keys: IdentityKey[],
  apartFrom: string[],
): Promise<KeyFacts[]> {
  if (keys.length === 0) return [];
  return tx.$queryRaw<KeyFacts[]>(sql`
    SELECT i.kind, i.value, count(DISTINCT i."foldedName") FILTER (WHERE i."foldedName" <> '')::int AS names,
      count(DISTINCT i."foldedName") FILTER (
        WHERE i."foldedName" <> '' AND i."recordId" <> ALL(${apartFrom}::uuid[]))::int AS "otherNames"
    FROM ${held(workspaceId, keys)} GROUP BY i.kind, i.value`);
}

/** Every record that holds one of these keys. */
export async function listHolders(tx: Tx, workspaceId: string, keys: IdentityKey[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await tx.$queryRaw<{ recordId: string }[]>(
    sql`SELECT DISTINCT i."recordId" FROM ${held(workspaceId, keys)}`,
  );
  return rows.map(({ recordId }) => recordId);
}

function held(workspaceId: string, keys: IdentityKey[]): Sql {
  const columns = { kind: "text", value: "text" } as const;
  return sql`${recordset(keys, columns)}
    JOIN "Identity" i ON i."workspaceId" = ${workspaceId}::uuid AND i.kind = r.kind AND i.value = r.value`;
}

/** Everything that is linked to the people these records are linked to. */
export async function listFellows(tx: Tx, workspaceId: string, recordIds: string[]): Promise<SavedLink[]> {
  if (recordIds.length === 0) return [];
  const people = await tx.$queryRaw<{ personId: string }[]>(
    sql`SELECT DISTINCT "personId" FROM "PersonLink" WHERE "recordId" = ANY(${recordIds}::uuid[])`,
  );
  return tx.$queryRaw<SavedLink[]>(sql`
    SELECT "recordId", "personId", method, evidence FROM "PersonLink"
    WHERE "workspaceId" = ${workspaceId}::uuid AND "personId" = ANY(${people.map(({ personId }) => personId)}::uuid[])`);
}

export type SavedLink = { recordId: string; personId: string; method: string; evidence: unknown };

/** A chat and the contact its source made of it: one site, created within a day, one address or one number. */
export type ConversationContact = { conversationId: string; contactId: string };

/** The nearest contact of each of these conversations. */
export async function listContactsOf(tx: Tx, conversationIds: string[]): Promise<ConversationContact[]> {
  if (conversationIds.length === 0) return [];
  return tx.$queryRaw<ConversationContact[]>(sql`
    SELECT DISTINCT ON (v.id) v.id AS "conversationId", c.id AS "contactId" ${pairs}
    AND v.id = ANY(${conversationIds}::uuid[])
    ORDER BY v.id, abs(extract(epoch FROM c."createdAt" - v."createdAt")), c.id`);
}

/** Every conversation that one of these contacts could be the contact of. */
export async function listConversationsOf(tx: Tx, contactIds: string[]): Promise<string[]> {
  if (contactIds.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>(
    sql`SELECT DISTINCT v.id ${pairs} AND c.id = ANY(${contactIds}::uuid[])`,
  );
  return rows.map(({ id }) => id);
}

const digits = (text: Sql) => sql`nullif(regexp_replace(${text}, '\\D', '', 'g'), '')`;

const pairs = sql`
  FROM "Conversation" v JOIN "Contact" c ON c."connectionId" = v."connectionId"
    AND c."siteExternalId" = v."siteExternalId"
    AND c."createdAt" BETWEEN v."createdAt" - interval '1 day' AND v."createdAt" + interval '1 day'
  WHERE (
    EXISTS (
      SELECT FROM "Identity" a JOIN "Identity" b ON b.kind = a.kind AND b.value = a.value
      WHERE a."recordId" = v.id AND b."recordId" = c.id AND a.kind = 'email')
    OR EXISTS (
      SELECT FROM jsonb_array_elements(c.phones) AS phone
      WHERE phone->>'e164' = v."visitorPhone"->>'e164'
        OR ${digits(sql`phone->>'raw'`)} = ${digits(sql`v."visitorPhone"->>'raw'`)})
  )`;
