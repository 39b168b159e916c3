import { z } from "zod";
import { getDb, getPool } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { type Actor, roles } from "./actor";
import type { SessionList, SessionView } from "./schema";

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
  WHERE s.id = $1 AND s."revokedAt" IS NULL AND s."expiresAt" > now() AND u."disabledAt" IS NULL
    AND m."disabledAt" IS NULL`;

/** Session, membership and user in one question; null when any of them no longer lets its holder in. */
export async function readActor(sessionId: string): Promise<{ actor: Actor; touchDue: boolean } | null> {
  const { rows } = await getPool().query({ name: "read-actor", text: readActorSql, values: [sessionId] });
  const row = rows[0];
  return row ? { actor: actorRowSchema.parse(row), touchDue: row.touchDue === true } : null;
}

/** What a sign-in is checked against. `workspaceId` is the first workspace they joined, null when none lets them in. */
export async function findCredentials(email: string) {
  const user = await getDb().user.findUnique({
    where: { email },
    select: {
      id: true,
      name: true,
      email: true,
      passwordHash: true,
      disabledAt: true,
      memberships: {
        where: { disabledAt: null },
        select: { workspaceId: true },
        orderBy: [{ createdAt: "asc" }, { workspaceId: "asc" }],
        take: 1,
      },
    },
  });
  if (!user) return null;
  const { memberships, disabledAt, ...rest } = user;
  return { ...rest, disabled: disabledAt !== null, workspaceId: memberships[0]?.workspaceId ?? null };
}

/** Who the actor is, where they are, and where else they may go. */
export async function getSessionView(actor: Actor): Promise<SessionView> {
  const memberships = await getDb().membership.findMany({
    where: { userId: actor.userId, disabledAt: null },
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

/** Everywhere one is signed in, last used first. */
export async function listSessions(actor: Actor): Promise<SessionList> {
  const sessions = await getDb().session.findMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true, workspace: { select: { name: true } } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  return {
    items: sessions.map(({ id, userAgent, createdAt, lastSeenAt, workspace }) => ({
      id,
      userAgent,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      workspaceName: workspace.name,
      isCurrent: id === actor.sessionId,
    })),
  };
}

export async function findPasswordHash(userId: string): Promise<string | null> {
  const user = await getDb().user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  return user?.passwordHash ?? null;
}

/** Whose password a link may set; null when it was used, is too old or never was. */
export async function findReset(tokenHash: string): Promise<{ name: string; email: string } | null> {
  const reset = await getDb().passwordReset.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: new Date() } },
    select: { user: { select: { name: true, email: true } } },
  });
  return reset?.user ?? null;
}

/**
 * May this actor set someone's password? They must be in the actor's workspace, else NOT_FOUND; a password opens every
 * workspace they are in, so the actor has to be admin of all of them, and one's own is changed by knowing it.
 */
export async function requireResettable(actor: Actor, userId: string): Promise<void> {
  const [theirs, mine] = await Promise.all([
    getDb().membership.findMany({ where: { userId }, select: { workspaceId: true } }),
    getDb().membership.findMany({
      where: { userId: actor.userId, role: "ADMIN", disabledAt: null },
      select: { workspaceId: true },
    }),
  ]);
  if (theirs.every(({ workspaceId }) => workspaceId !== actor.workspaceId)) {
    throw new AppError("NOT_FOUND", { message: "There is no such member." });
  }
  if (userId === actor.userId)
    throw new AppError("FORBIDDEN", { message: "Your own password is changed in My account." });
  const administered = new Set(mine.map(({ workspaceId }) => workspaceId));
  if (theirs.some(({ workspaceId }) => !administered.has(workspaceId))) {
    throw new AppError("FORBIDDEN", { message: "They are in a workspace too that you do not manage." });
  }
}
