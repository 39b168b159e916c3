import type { Actor } from "@/lib/auth/actor";
import { join, type Sql, sql } from "@/lib/db/sql";

/**
 * Which rows an actor may read, as conditions for a WHERE. Each carries the workspace, so that a list that uses its
 * scope cannot forget it. What falls outside does not exist for the actor: NOT_FOUND, never FORBIDDEN.
 */

/** For `FROM "Person" p`. A rep reads whom their team owns and whom nobody owns; everyone else reads all. */
export function peopleScope(actor: Actor): Sql {
  return all(inWorkspace(actor, sql`p`), personRule(actor));
}

/** For `FROM "Call" c`. A private call is for its attendees and admins; an auditor reads all others. */
export function callScope(actor: Actor): Sql {
  return all(inWorkspace(actor, sql`c`), callRule(actor));
}

/** For `FROM "Conversation" v`. A conversation is read by whoever may read its person; without one it is nobody's. */
export function conversationScope(actor: Actor): Sql {
  return all(inWorkspace(actor, sql`v`), actor.role === "REP" ? followsPerson(actor, sql`v.id`) : everything);
}

const everything = sql`true`;

function personRule(actor: Actor): Sql {
  if (actor.role !== "REP") return everything;
  return sql`(p."ownerState" <> 'active' OR p."ownerUserId" = ANY(${actor.teamUserIds}::uuid[]))`;
}

function callRule(actor: Actor): Sql {
  const attended = sql`c."attendeeUserIds" @> ARRAY[${actor.userId}::uuid]`;
  switch (actor.role) {
    case "ADMIN":
      return everything;
    case "AUDITOR":
      return sql`NOT c.private`;
    case "MANAGER":
      return sql`(${attended} OR (NOT c.private AND c."attendeeUserIds" && ${actor.teamUserIds}::uuid[]))`;
    case "REP":
      return sql`(${attended} OR (NOT c.private AND ${hasOwnPerson(actor)}))`;
  }
}

function hasOwnPerson(actor: Actor): Sql {
  return sql`EXISTS (
    SELECT 1 FROM "CallParty" party
    JOIN "PersonLink" link ON link."recordId" = party.id
    JOIN "Person" owned ON owned.id = link."personId"
    WHERE party."callId" = c.id AND owned."ownerUserId" = ${actor.userId}::uuid
  )`;
}

function followsPerson(actor: Actor, recordId: Sql): Sql {
  return sql`NOT EXISTS (
    SELECT 1 FROM "PersonLink" link JOIN "Person" p ON p.id = link."personId"
    WHERE link."recordId" = ${recordId} AND (${personRule(actor)}) IS NOT TRUE
  )`;
}

function inWorkspace(actor: Actor, alias: Sql): Sql {
  return sql`${alias}."workspaceId" = ${actor.workspaceId}::uuid`;
}

function all(...conditions: Sql[]): Sql {
  return sql`(${join(conditions, " AND ")})`;
}
