import { v7 as newId } from "uuid";
import { audit } from "@/lib/audit/writes";
import type { Actor } from "@/lib/auth/actor";
import { getDb, type Tx } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { sendJob } from "@/lib/jobs/send";
import type { InviteCreate } from "./schema";

type NewInvite = InviteCreate & { tokenHash: string; expiresAt: Date; requestId: string };

/** Keeps an invite and answers its id. DUPLICATE for who is a member already, disabled or not. */
export async function createInvite(actor: Actor, invite: NewInvite): Promise<string> {
  const { email, role, teamId, tokenHash, expiresAt, requestId } = invite;
  const { workspaceId, userId: createdById } = actor;
  return getDb().$transaction(async (tx) => {
    if (teamId && !(await tx.team.findFirst({ where: { id: teamId, workspaceId }, select: { id: true } }))) {
      throw new AppError("INVALID_INPUT", { message: "teamId: there is no such team" });
    }
    if (await tx.membership.findFirst({ where: { workspaceId, user: { email } }, select: { userId: true } })) {
      throw new AppError("DUPLICATE", { message: "This address is a member already." });
    }
    await tx.invite.updateMany({
      where: { workspaceId, email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    const id = newId();
    await tx.invite.create({ data: { id, workspaceId, email, role, teamId, tokenHash, createdById, expiresAt } });
    const detail = { role, teamId };
    await audit(tx, actor, { action: "invite.created", subjectKind: "invite", subjectId: id, detail, requestId });
    return id;
  });
}

/** The link opens nothing from now on; one that was used or revoked before is not there any more. */
export async function revokeInvite(actor: Actor, inviteId: string, requestId: string): Promise<void> {
  await getDb().$transaction(async (tx) => {
    const { count } = await tx.invite.updateMany({
      where: { id: inviteId, workspaceId: actor.workspaceId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) throw new AppError("NOT_FOUND", { message: "There is no such invite." });
    await audit(tx, actor, { action: "invite.revoked", subjectKind: "invite", subjectId: inviteId, requestId });
  });
}

type NewAccount = { tokenHash: string; name: string; passwordHash: string; requestId: string };

/** Uses the invite up and makes its user, who is thereby in. Someone who got the address meanwhile is left alone. */
export async function openAccountByInvite({ tokenHash, name, passwordHash, requestId }: NewAccount) {
  return getDb().$transaction(async (tx) => {
    const invite = await takeInvite(tx, tokenHash);
    const { email } = invite;
    const userId = newId();
    const made = await tx.user.createMany({ data: { id: userId, email, name, passwordHash }, skipDuplicates: true });
    if (made.count === 0) throw new AppError("CONFLICT", { message: "There is an account with this address now." });
    await letIn(tx, invite, userId, requestId);
    return { email };
  });
}

/** Uses the invite up for a user who has an account. An invite is for one address: nobody else's is right. */
export async function joinByInvite(actor: Actor, tokenHash: string, requestId: string): Promise<string> {
  return getDb().$transaction(async (tx) => {
    const invite = await takeInvite(tx, tokenHash);
    if (invite.email !== actor.email) {
      throw new AppError("FORBIDDEN", { message: "This invite is for another address." });
    }
    await letIn(tx, invite, actor.userId, requestId);
    return invite.workspaceId;
  });
}

type Taken = Awaited<ReturnType<typeof takeInvite>>;

/** One statement, so that of two who hold the same link one gets in. */
async function takeInvite(tx: Tx, tokenHash: string) {
  const now = new Date();
  const [taken] = await tx.invite.updateManyAndReturn({
    where: { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
    select: { id: true, workspaceId: true, email: true, role: true, teamId: true },
  });
  if (!taken) throw new AppError("NOT_FOUND", { message: "This invite opens nothing any more." });
  return taken;
}

/** Who became a member by another way meanwhile keeps the role they have. The projector joins them to vendors' users. */
async function letIn(tx: Tx, { id, workspaceId, role, teamId }: Taken, userId: string, requestId: string) {
  await tx.membership.createMany({ data: { workspaceId, userId, role }, skipDuplicates: true });
  if (teamId) await tx.teamMember.createMany({ data: { teamId, userId, workspaceId }, skipDuplicates: true });
  const doer = { workspaceId, userId };
  await audit(tx, doer, { action: "invite.accepted", subjectKind: "invite", subjectId: id, requestId });
  await sendJob("project", { workspaceId }, { tx });
}
