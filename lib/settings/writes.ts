import { audit } from "@/lib/audit/writes";
import type { Actor } from "@/lib/auth/actor";
import { getDb, type Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import { sendJob } from "@/lib/jobs/send";
import { markDirty } from "@/lib/records/dirty-writes";
import type { AccountPatch, SourceUserPatch, WorkspacePatch } from "./schema";

/** Changes one's own account. */
export async function saveAccount(actor: Actor, patch: AccountPatch, requestId: string): Promise<void> {
  const { userId } = actor;
  await getDb().$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: patch });
    const detail = { fields: Object.keys(patch) };
    await audit(tx, actor, { action: "account.changed", subjectKind: "user", subjectId: userId, detail, requestId });
  });
}

/** Changes the workspace. Own domains say who is a colleague, so with them every person is looked at anew. */
export async function saveWorkspaceSettings(actor: Actor, patch: WorkspacePatch, requestId: string): Promise<void> {
  const { workspaceId } = actor;
  const data = { ...patch, ...(patch.ownDomains && { ownDomains: [...new Set(patch.ownDomains)] }) };
  await getDb().$transaction(async (tx) => {
    await tx.workspace.update({ where: { id: workspaceId }, data });
    const detail = { fields: Object.keys(patch) };
    const entry = { action: "workspace.changed", subjectKind: "workspace", subjectId: workspaceId, detail, requestId };
    await audit(tx, actor, entry);
    if (!patch.ownDomains) return;
    await markHumansDirty(tx, workspaceId);
    await sendJob("project", { workspaceId }, { tx });
  });
}

async function markHumansDirty(tx: Tx, workspaceId: string): Promise<void> {
  const humans = await tx.$queryRaw<{ id: string }[]>(sql`
    SELECT id FROM "SourceRecord" WHERE "workspaceId" = ${workspaceId}::uuid
      AND kind IN ('lead', 'contact', 'party', 'conversation')`);
  await markDirty(
    tx,
    workspaceId,
    humans.map(({ id }) => id),
  );
}

type Join = { sourceUserId: string; requestId: string } & SourceUserPatch;

/** Says by hand which of us a vendor's user is, or lets their addresses say it; owners and attendees follow. */
export async function joinSourceUser(actor: Actor, { sourceUserId, userId, requestId }: Join): Promise<void> {
  const { workspaceId } = actor;
  await getDb().$transaction(async (tx) => {
    if (userId && userId !== "auto") await requireMember(tx, workspaceId, userId);
    const joined = await tx.sourceUser.updateMany({
      where: { id: sourceUserId, workspaceId },
      // The projector finds the match of "auto"; until then the last one stands.
      data: userId === "auto" ? { userIdByHand: false } : { userId, userIdByHand: true },
    });
    if (joined.count === 0) throw new AppError("NOT_FOUND", { message: "There is no such user." });
    const entry = { action: "source_user.joined", subjectKind: "source_user", subjectId: sourceUserId, requestId };
    await audit(tx, actor, { ...entry, detail: { userId } });
    await markDirty(tx, workspaceId, [sourceUserId]);
    await sendJob("project", { workspaceId }, { tx });
  });
}

async function requireMember(tx: Tx, workspaceId: string, userId: string): Promise<void> {
  const member = await tx.membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { userId: true },
  });
  if (!member) throw new AppError("INVALID_INPUT", { message: "userId: there is no such member" });
}
