import { audit } from "@/lib/audit/writes";
import type { Actor } from "@/lib/auth/actor";
import { revokeSessions } from "@/lib/auth/writes";
import { getDb, type Tx } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { effectiveAdmin } from "./reads";
import type { MemberPatch } from "./schema";

/**
 * Changes what a member may do, where they belong and whether they may come in; answers the sessions that ended.
 * CONFLICT when nobody would be left to let people in.
 */
export async function changeMember(
  actor: Actor,
  { userId, patch, requestId }: { userId: string; patch: MemberPatch; requestId: string },
): Promise<string[]> {
  const { workspaceId } = actor;
  return getDb().$transaction(async (tx) => {
    await lockMembers(tx, workspaceId);
    const key = { workspaceId_userId: { workspaceId, userId } };
    if (!(await tx.membership.findUnique({ where: key }))) {
      throw new AppError("NOT_FOUND", { message: "There is no such member." });
    }
    const adminsBefore = await tx.membership.count({ where: { workspaceId, ...effectiveAdmin } });
    await tx.membership.update({ where: key, data: toMembership(patch) });
    const adminsAfter = await tx.membership.count({ where: { workspaceId, ...effectiveAdmin } });
    if (adminsBefore > 0 && adminsAfter === 0) {
      throw new AppError("CONFLICT", { message: "This is the last admin who can sign in." });
    }
    if (patch.teamIds) await putIntoTeams(tx, { workspaceId, userId, teamIds: patch.teamIds });
    const detail = { fields: Object.keys(patch) };
    await audit(tx, actor, { action: "member.changed", subjectKind: "user", subjectId: userId, detail, requestId });
    return patch.isDisabled ? revokeSessions(tx, { userId, workspaceId }) : [];
  });
}

function toMembership({ role, isDisabled }: MemberPatch) {
  return {
    ...(role && { role }),
    ...(isDisabled !== undefined && { disabledAt: isDisabled ? new Date() : null }),
  };
}

/** Two admins who step down at once must see each other. */
async function lockMembers(tx: Tx, workspaceId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Workspace" WHERE id = ${workspaceId}::uuid FOR NO KEY UPDATE`;
}

type Places = { workspaceId: string; userId: string; teamIds: string[] };

async function putIntoTeams(tx: Tx, { workspaceId, userId, teamIds }: Places): Promise<void> {
  const known = await tx.team.count({ where: { workspaceId, id: { in: teamIds } } });
  if (known !== new Set(teamIds).size)
    throw new AppError("INVALID_INPUT", { message: "teamIds: there is no such team" });
  await tx.teamMember.deleteMany({ where: { workspaceId, userId, teamId: { notIn: teamIds } } });
  await tx.teamMember.createMany({
    data: teamIds.map((teamId) => ({ teamId, userId, workspaceId })),
    skipDuplicates: true,
  });
}
