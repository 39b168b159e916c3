import { v7 as newId } from "uuid";
import { audit } from "@/lib/audit/writes";
import { getDb, getPool, type Tx } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { Actor } from "./actor";
import { touchEverySec } from "./reads";
import { longestSessionSec } from "./token";

/** A session nobody uses ends after two weeks. */
const idleSec = 14 * 24 * 60 * 60;

/** Opens a session in one of the user's workspaces and answers its id. */
export async function createSession(userId: string, workspaceId: string, userAgent: string | null): Promise<string> {
  const id = newId();
  await getPool().query(
    `INSERT INTO "Session" (id, "userId", "workspaceId", "userAgent", "expiresAt")
     VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5))`,
    [id, userId, workspaceId, userAgent?.slice(0, 300) ?? null, idleSec],
  );
  return id;
}

/** Use keeps a session alive, up to the longest life there is. */
export async function touchSession(sessionId: string): Promise<void> {
  await getPool().query(
    `UPDATE "Session" SET "lastSeenAt" = now(),
       "expiresAt" = least("createdAt" + make_interval(secs => $2), now() + make_interval(secs => $3))
     WHERE id = $1 AND "lastSeenAt" < now() - make_interval(secs => $4)`,
    [sessionId, longestSessionSec, idleSec, touchEverySec],
  );
}

/** Signs one session out. Once revoked it stays so. */
export async function revokeSession(sessionId: string): Promise<void> {
  await getDb().session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } });
}

/** Moves the actor's session to another of their workspaces; any other workspace does not exist for them. */
export async function switchWorkspace(actor: Actor, workspaceId: string): Promise<void> {
  const moved = await getDb().session.updateMany({
    where: {
      id: actor.sessionId,
      revokedAt: null,
      user: { memberships: { some: { workspaceId, disabledAt: null } } },
    },
    data: { workspaceId },
  });
  if (moved.count === 0) throw new AppError("NOT_FOUND", { message: "There is no such workspace." });
}

type SessionsOf = {
  userId: string;
  /** Only those that look at this workspace. */
  workspaceId?: string;
  /** Only this one. */
  id?: string;
  /** All but this one. */
  except?: string;
};

/** Ends these sessions of a user and answers their ids, for `forgetSessions` once the transaction stands. */
export async function revokeSessions(tx: Tx, { except, ...where }: SessionsOf): Promise<string[]> {
  const ended = await tx.session.updateManyAndReturn({
    where: { ...where, revokedAt: null, ...(except && { NOT: { id: except } }) },
    data: { revokedAt: new Date() },
    select: { id: true },
  });
  return ended.map(({ id }) => id);
}

/** Ends sessions of the actor's own and says so in the audit. */
export async function endOwnSessions(
  actor: Actor,
  which: { id?: string; except?: string },
  requestId: string,
): Promise<string[]> {
  return getDb().$transaction(async (tx) => {
    const ended = await revokeSessions(tx, { userId: actor.userId, ...which });
    const detail = { sessionIds: ended };
    if (ended.length > 0) {
      await audit(tx, actor, {
        action: "session.ended",
        subjectKind: "user",
        subjectId: actor.userId,
        detail,
        requestId,
      });
    }
    return ended;
  });
}

/** Sets the actor's own password and answers the sessions that ended with it: all but the one that asked. */
export async function saveOwnPassword(actor: Actor, passwordHash: string, requestId: string): Promise<string[]> {
  const { userId, sessionId } = actor;
  return getDb().$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await tx.passwordReset.deleteMany({ where: { userId, usedAt: null } });
    await audit(tx, actor, { action: "password.changed", subjectKind: "user", subjectId: userId, requestId });
    return revokeSessions(tx, { userId, except: sessionId });
  });
}

type NewReset = { userId: string; tokenHash: string; expiresAt: Date; requestId: string };

/** Keeps a link that sets a member's password; the links made for them before open nothing any more. */
export async function createReset(actor: Actor, reset: NewReset): Promise<void> {
  const { userId, tokenHash, expiresAt, requestId } = reset;
  const { workspaceId } = actor;
  await getDb().$transaction(async (tx) => {
    await tx.passwordReset.deleteMany({ where: { userId, usedAt: null } });
    await tx.passwordReset.create({ data: { id: newId(), workspaceId, userId, tokenHash, expiresAt } });
    await audit(tx, actor, { action: "password.link_made", subjectKind: "user", subjectId: userId, requestId });
  });
}

/** Uses a link up: sets the password and ends every session of its user. NOT_FOUND when it opens nothing. */
export async function consumeReset(tokenHash: string, passwordHash: string, requestId: string) {
  return getDb().$transaction(async (tx) => {
    const [used] = await tx.passwordReset.updateManyAndReturn({
      where: { tokenHash, usedAt: null, expiresAt: { gt: new Date() } },
      data: { usedAt: new Date() },
      select: { userId: true, workspaceId: true },
    });
    if (!used) throw new AppError("NOT_FOUND", { message: "This link opens nothing any more." });
    const { userId } = used;
    const { email } = await tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { email: true } });
    const endedSessions = await revokeSessions(tx, { userId });
    await audit(tx, used, { action: "password.reset", subjectKind: "user", subjectId: userId, requestId });
    return { email, endedSessions };
  });
}
