import type { Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { recordset } from "@/lib/records/jsonb";

type VendorUser = { id: string; emails: string[]; userId: string | null; userIdByHand: boolean };

/**
 * Joins vendors' users to ours by their addresses: an address of ours, an alias of ours, or one that another vendor names
 * beside such an address. What an admin chose by hand stays, and counts. Answers the records that changed.
 */
export async function joinUsers(tx: Tx, workspaceId: string): Promise<string[]> {
  const ours = await tx.$queryRaw<{ email: string; userId: string }[]>(sql`
    SELECT u.email, u.id AS "userId" FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."workspaceId" = ${workspaceId}::uuid
    UNION ALL
    SELECT i.subject, i."userId" FROM "Membership" m JOIN "UserIdentity" i USING ("userId")
    WHERE m."workspaceId" = ${workspaceId}::uuid AND i.provider = 'email'
    ORDER BY 1`);
  const vendors = await tx.$queryRaw<VendorUser[]>(sql`
    SELECT id, emails, "userId", "userIdByHand" FROM "SourceUser" WHERE "workspaceId" = ${workspaceId}::uuid ORDER BY id`);
  const found = matchUsers(ours, vendors);
  const rows = vendors.flatMap(({ id, userId }) => {
    const match = found.get(id) ?? null;
    return match === userId ? [] : { id, userId: match };
  });
  if (rows.length === 0) return [];
  await tx.$executeRaw(sql`
    UPDATE "SourceUser" s SET "userId" = r."userId" FROM ${recordset(rows, { id: "uuid", userId: "uuid" })}
    WHERE s.id = r.id`);
  return rows.map(({ id }) => id);
}

/** Our user of each vendor's user. Addresses spread along vendors' users until no new one is learnt. */
function matchUsers(ours: { email: string; userId: string }[], vendors: VendorUser[]): Map<string, string> {
  const owners = new Map(ours.map(({ email, userId }) => [email.toLowerCase(), userId]));
  const found = new Map<string, string>();
  let learnt = true;
  while (learnt) {
    learnt = false;
    for (const { id, emails, userId, userIdByHand } of vendors) {
      if (found.has(id)) continue;
      const addresses = emails.map((email) => email.toLowerCase());
      const match = userIdByHand ? userId : addresses.map((address) => owners.get(address)).find(Boolean);
      if (!match) continue;
      found.set(id, match);
      for (const address of addresses) if (!owners.has(address)) owners.set(address, match);
      learnt = true;
    }
  }
  return found;
}

/** Whoever holds an address these users have or had: a colleague's address joins no people. */
export async function listHoldersOfUserAddresses(tx: Tx, userRecordIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ recordId: string }[]>(sql`
    SELECT DISTINCT i."recordId" FROM (
      SELECT s."workspaceId", lower(email) AS email FROM "SourceUser" s, unnest(s.emails) AS email
      WHERE s.id = ANY(${userRecordIds}::uuid[])
      UNION
      SELECT ch."workspaceId", lower(email) FROM "RecordChange" ch, jsonb_array_elements_text(ch.before) AS email
      WHERE ch."recordId" = ANY(${userRecordIds}::uuid[]) AND ch.field = 'emails' AND jsonb_typeof(ch.before) = 'array'
    ) known
    JOIN "Identity" i ON i."workspaceId" = known."workspaceId" AND i.kind = 'email' AND i.value = known.email`);
  return rows.map(({ recordId }) => recordId);
}

/**
 * What shows these users: records they own, calls they host or speak on. With the first users of a connection it is known
 * who of the owners is missing, so then it is every record with an owner.
 */
export async function listShownWith(tx: Tx, userRecordIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`
    WITH changed AS (
      SELECT u.*, NOT EXISTS (
        SELECT FROM "SourceUser" o WHERE o."connectionId" = u."connectionId" AND o.id <> ALL(${userRecordIds}::uuid[])
      ) AS first
      FROM "SourceUser" u WHERE u.id = ANY(${userRecordIds}::uuid[])
    ), opened AS (SELECT DISTINCT "connectionId" FROM changed WHERE first)
    SELECT l.id FROM "Lead" l JOIN changed u
      ON u."connectionId" = l."connectionId" AND u."externalId" = l."ownerExternalId"
    UNION SELECT c.id FROM "Contact" c JOIN changed u
      ON u."connectionId" = c."connectionId" AND u."externalId" = c."ownerExternalId"
    UNION SELECT l.id FROM "Lead" l JOIN opened USING ("connectionId") WHERE l."ownerExternalId" IS NOT NULL
    UNION SELECT c.id FROM "Contact" c JOIN opened USING ("connectionId") WHERE c."ownerExternalId" IS NOT NULL
    UNION SELECT c.id FROM "Call" c JOIN changed u
      ON u."connectionId" = c."connectionId" AND u."externalId" = c."hostExternalId"
    UNION SELECT c.id FROM "Call" c JOIN opened USING ("connectionId")
    UNION SELECT p."callId" FROM changed u JOIN "Call" c USING ("connectionId") JOIN "CallParty" p
      ON p."callId" = c.id AND (p."userExternalId" = u."externalId" OR lower(p.email) = ANY(u.emails))`);
  return rows.map(({ id }) => id);
}

/** Who of us was on these calls: host and voices, as a vendor's user or by address. */
export async function saveAttendees(tx: Tx, callIds: string[]): Promise<void> {
  if (callIds.length === 0) return;
  await tx.$executeRaw(sql`
    UPDATE "Call" c SET "attendeeUserIds" = found.ids
    FROM (
      SELECT d.id, coalesce(array_agg(DISTINCT a."userId") FILTER (WHERE a."userId" IS NOT NULL), '{}') AS ids
      FROM "Call" d LEFT JOIN LATERAL (
        SELECT u."userId" FROM "SourceUser" u
        WHERE u."connectionId" = d."connectionId" AND u."externalId" = d."hostExternalId"
        UNION ALL
        SELECT u."userId" FROM "CallParty" p JOIN "SourceUser" u
          ON u."connectionId" = d."connectionId" AND u."externalId" = p."userExternalId"
        WHERE p."callId" = d.id
        UNION ALL
        SELECT u."userId" FROM "CallParty" p JOIN "SourceUser" u
          ON u."workspaceId" = d."workspaceId" AND lower(p.email) = ANY(u.emails)
        WHERE p."callId" = d.id
        UNION ALL
        SELECT u.id FROM "CallParty" p JOIN "User" u ON u.email = lower(p.email)
          JOIN "Membership" m ON m."userId" = u.id AND m."workspaceId" = d."workspaceId"
        WHERE p."callId" = d.id
      ) a ON true
      WHERE d.id = ANY(${callIds}::uuid[]) GROUP BY d.id
    ) found
    WHERE c.id = found.id AND c."attendeeUserIds" IS DISTINCT FROM found.ids`);
}
