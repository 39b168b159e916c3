import { v7 as newId } from "uuid";
import { audit } from "@/lib/audit/writes";
import type { Actor } from "@/lib/auth/actor";
import { getDb, type Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { isUsable, type MembraneConnection } from "@/lib/membrane/schema";
import type { SourceName } from "@/lib/records/schema";
import type { SourceReason } from "./classify";

/** What was found out about a connection beside what Membrane says; absent is not known yet. */
export type Findings = {
  source?: SourceName | null;
  sourceReason?: SourceReason;
  logoUrl?: string | null;
  accountUrl?: string | null;
  accountFingerprint?: string[];
};

export type Answered = {
  workspaceId: string;
  answer: MembraneConnection;
  /** When the question was sent: of two answers the one asked for later holds. */
  askedAt: Date;
  findings: Findings;
  domain?: string;
  connectedById?: string;
};

/** Keeps what Membrane said about one connection. */
export async function saveAnswer({ workspaceId, answer, askedAt, findings, domain, connectedById }: Answered) {
  const db = getDb();
  const key = { workspaceId, membraneConnectionId: answer.id };
  await db.connection.createMany({
    data: { ...key, id: newId(), name: nameOf(answer, domain), state: answer.state ?? "", domain, connectedById },
    skipDuplicates: true,
  });
  const before = await db.connection.findUniqueOrThrow({ where: { workspaceId_membraneConnectionId: key } });
  const usable = isUsable(answer);
  await db.connection.updateMany({
    where: { ...key, OR: [{ answeredAt: null }, { answeredAt: { lt: askedAt } }] },
    data: {
      ...findings,
      ...(domain && before.domain === null ? { domain } : {}),
      ...(connectedById && before.connectedById === null ? { connectedById } : {}),
      name: nameOf(answer, before.domain ?? domain),
      state: answer.state ?? "",
      usable,
      clientActionType: answer.clientAction && (answer.clientAction.type ?? "unknown"),
      clientActionText: answer.clientAction?.description ?? null,
      errorText: answer.error ? answer.error.message.slice(0, 500) : null,
      errorTraceId: answer.error?.traceId ?? null,
      externalAppId: answer.externalAppId,
      downSince: usable ? null : before.usable ? askedAt : before.downSince,
      archivedAt: answer.archivedAt === null ? null : (before.archivedAt ?? askedAt),
      answeredAt: askedAt,
      askFailedAt: null,
      askError: null,
    },
  });
  return { id: before.id, becameUsable: usable && !before.usable };
}

function nameOf({ name, integration, id }: MembraneConnection, domain: string | null | undefined): string {
  return name || integration?.name || domain || id;
}

/** A question that failed says nothing about the connection: what is known stays, with when and why it failed. */
export async function noteAskFailed(workspaceId: string, message: string, at: Date, id?: string): Promise<void> {
  await getDb().connection.updateMany({
    where: { workspaceId, archivedAt: null, id, OR: [{ answeredAt: null }, { answeredAt: { lt: at } }] },
    data: { askFailedAt: at, askError: message },
  });
}

/** The account's cache is kept; `accountFingerprint` lets the same account find it again. */
export async function archiveConnection(
  workspaceId: string,
  id: string,
  accountFingerprint: string[],
  byUserId: string | null,
): Promise<void> {
  await getDb().$transaction(async (tx) => {
    const now = new Date();
    const { count } = await tx.connection.updateMany({
      where: { workspaceId, id, archivedAt: null },
      data: { archivedAt: now, answeredAt: now, usable: false, downSince: now, accountFingerprint },
    });
    if (count > 0) await note(tx, { workspaceId, userId: byUserId }, "connection.archived", id);
  });
}

/**
 * Lets an archived account live on under the connection that was made for it now, so that nothing is cached twice.
 * The row made meanwhile goes, unless something was read into it already.
 */
export async function adoptAccount(
  workspaceId: string,
  archivedId: string,
  membraneConnectionId: string,
): Promise<void> {
  await getDb().$transaction(async (tx) => {
    const { count } = await tx.connection.deleteMany({
      where: { workspaceId, membraneConnectionId, records: { none: {} }, NOT: { id: archivedId } },
    });
    const held = await tx.connection.count({ where: { workspaceId, membraneConnectionId } });
    if (held > 0) return;
    await tx.connection.update({
      where: { id: archivedId, workspaceId },
      data: { membraneConnectionId, archivedAt: null, answeredAt: null, pausedAt: null },
    });
    await tx.syncStream.updateMany({ where: { connectionId: archivedId }, data: { dueAt: new Date() } });
    await note(tx, { workspaceId, userId: null }, "connection.adopted", archivedId, { replaced: count > 0 });
  });
}

/** Paused, nothing is read; what was read stays. */
export async function setPaused(actor: Actor, id: string, paused: boolean): Promise<void> {
  await getDb().$transaction(async (tx) => {
    await tx.connection.updateMany({
      where: { workspaceId: actor.workspaceId, id, pausedAt: paused ? null : { not: null } },
      data: { pausedAt: paused ? new Date() : null },
    });
    await note(tx, actor, paused ? "connection.paused" : "connection.resumed", id);
  });
}

/** All streams of a connection are due now. */
export async function makeDue(workspaceId: string, connectionId: string): Promise<void> {
  const now = new Date();
  // What a source had not given yet is asked for as well. Somebody's question uses up none of the tries; locks are taken
  // in the order in which the engine takes them.
  await getDb().$executeRaw(sql`
    UPDATE "SyncBacklog" b SET "dueAt" = ${now}::timestamptz, attempts = greatest(b.attempts - 1, 0)
    FROM (
      SELECT w."streamId", w."externalId" FROM "SyncBacklog" w JOIN "SyncStream" s ON s.id = w."streamId"
      WHERE s."workspaceId" = ${workspaceId}::uuid AND s."connectionId" = ${connectionId}::uuid
        AND NOT w.exhausted AND w."dueAt" > ${now}::timestamptz
      ORDER BY w."streamId", w."externalId" FOR UPDATE OF w
    ) AS waiting
    WHERE b."streamId" = waiting."streamId" AND b."externalId" = waiting."externalId"`);
  await getDb().syncStream.updateMany({
    where: { workspaceId, connectionId, dueAt: { gt: now } },
    data: { dueAt: now },
  });
}

/** Who connected or signed in what, for the audit. */
export async function noteConnected(actor: Actor, action: "connection.ensured" | "connection.reconnected", id: string) {
  await getDb().$transaction((tx) => note(tx, actor, action, id));
}

type Doer = { workspaceId: string; userId: string | null };

async function note(tx: Tx, doer: Doer, action: string, id: string, detail?: Record<string, boolean>): Promise<void> {
  await audit(tx, doer, { action, subjectKind: "connection", subjectId: id, detail });
}
