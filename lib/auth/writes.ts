import { v7 as newId } from "uuid";
import { getDb, getPool } from "@/lib/db/client";
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
      user: { memberships: { some: { workspaceId } } },
    },
    data: { workspaceId },
  });
  if (moved.count === 0) throw new AppError("NOT_FOUND", { message: "There is no such workspace." });
}
