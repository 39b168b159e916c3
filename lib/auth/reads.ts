import { z } from "zod";
import { getDb, getPool } from "@/lib/db/client";
import { type Actor, roles } from "./actor";
import type { SessionView } from "./schema";

/** A session is touched at most this often; its end slides with it. */
export const touchEverySec = 300;

const actorRowSchema = z.object({
  userId: z.string(),
  workspaceId: z.string(),
  role: z.enum(roles),
  name: z.string(),
  email: z.string(),
  teamUserIds: z.array(z.string()),
  sessionId: z.string(),
});

const readActorSql = `
  SELECT s.id AS "sessionId", s."userId", s."workspaceId", m.role, u.name, u.email,
    array(
      SELECT DISTINCT mate."userId" FROM "TeamMember" mine JOIN "TeamMember" mate ON mate."teamId" = mine."teamId"
      WHERE mine."userId" = s."userId" AND mine."workspaceId" = s."workspaceId"
      UNION SELECT s."userId"
    ) AS "teamUserIds",
    s."lastSeenAt" < now() - make_interval(secs => ${touchEverySec}) AS "touchDue"
  FROM "Session" s
  JOIN "Membership" m ON m."workspaceId" = s."workspaceId" AND m."userId" = s."userId"
  JOIN "User" u ON u.id = s."userId"
  WHERE s.id = $1 AND s."revokedAt" IS NULL AND s."expiresAt" > now() AND u."disabledAt" IS NULL`;

/** Session, membership and user in one question; null when any of them no longer lets its holder in. */
export async function readActor(sessionId: string): Promise<{ actor: Actor; touchDue: boolean } | null> {
  const { rows } = await getPool().query({ name: "read-actor", text: readActorSql, values: [sessionId] });
  const row = rows[0];
  return row ? { actor: actorRowSchema.parse(row), touchDue: row.touchDue === true } : null;
}

/** What a sign-in is checked against. `workspaceId` is the first workspace they joined, null when they are in none. */
export async function findCredentials(email: string) {
  const user = await getDb().user.findUnique({
    where: { email },
    select: {
      id: true,
      name: true,
      email: true,
      passwordHash: true,
      disabledAt: true,
      memberships: { select: { workspaceId: true }, orderBy: [{ createdAt: "asc" }, { workspaceId: "asc" }], take: 1 },
    },
  });
  if (!user) return null;
  const { memberships, disabledAt, ...rest } = user;
  return { ...rest, disabled: disabledAt !== null, workspaceId: memberships[0]?.workspaceId ?? null };
}

/** Who the actor is, where they are, and where else they may go. */
export async function getSessionView(actor: Actor): Promise<SessionView> {
  const memberships = await getDb().membership.findMany({
    where: { userId: actor.userId },
    select: { role: true, workspace: { select: { id: true, name: true, demo: true } } },
    orderBy: [{ createdAt: "asc" }, { workspaceId: "asc" }],
  });
  return {
    user: { id: actor.userId, name: actor.name, email: actor.email },
    workspaceId: actor.workspaceId,
    role: actor.role,
    workspaces: memberships.map(({ role, workspace }) => ({ ...workspace, role })),
  };
}
