import { v7 as newId } from "uuid";
import { audit } from "@/lib/audit/writes";
import type { Actor } from "@/lib/auth/actor";
import { getDb, type Tx } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { Team, TeamPatch } from "./schema";

/** A new team, with nobody in it yet. DUPLICATE for a name that only differs in capitals. */
export async function addTeam(actor: Actor, { name }: { name: string }, requestId: string): Promise<Team> {
  const { workspaceId } = actor;
  return getDb().$transaction(async (tx) => {
    await requireFreeName(tx, workspaceId, name);
    const id = newId();
    await tx.team.create({ data: { id, workspaceId, name } });
    await audit(tx, actor, { action: "team.created", subjectKind: "team", subjectId: id, requestId });
    return { id, name, userIds: [] };
  });
}

type TeamChange = { teamId: string; patch: TeamPatch; requestId: string };

/** Renames a team, or says anew who belongs to it; answers it as it is then. */
export async function changeTeam(actor: Actor, { teamId, patch, requestId }: TeamChange): Promise<Team> {
  const { workspaceId } = actor;
  return getDb().$transaction(async (tx) => {
    await requireTeam(tx, workspaceId, teamId);
    if (patch.name !== undefined) {
      await requireFreeName(tx, workspaceId, patch.name, teamId);
      await tx.team.update({ where: { id: teamId }, data: { name: patch.name } });
    }
    if (patch.userIds) await fillTeam(tx, { workspaceId, teamId, userIds: patch.userIds });
    const detail = { fields: Object.keys(patch) };
    await audit(tx, actor, { action: "team.changed", subjectKind: "team", subjectId: teamId, detail, requestId });
    const { name, members } = await tx.team.findUniqueOrThrow({
      where: { id: teamId },
      select: { name: true, members: { select: { userId: true } } },
    });
    return { id: teamId, name, userIds: members.map(({ userId }) => userId) };
  });
}

/** Takes a team away; its people stay. Invites into it lead into the workspace alone. */
export async function removeTeam(actor: Actor, teamId: string, requestId: string): Promise<void> {
  await getDb().$transaction(async (tx) => {
    await requireTeam(tx, actor.workspaceId, teamId);
    await tx.team.delete({ where: { id: teamId } });
    await audit(tx, actor, { action: "team.removed", subjectKind: "team", subjectId: teamId, requestId });
  });
}

async function requireTeam(tx: Tx, workspaceId: string, teamId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Team" WHERE id = ${teamId}::uuid AND "workspaceId" = ${workspaceId}::uuid FOR UPDATE`;
  if (rows.length === 0) throw new AppError("NOT_FOUND", { message: "There is no such team." });
}

async function requireFreeName(tx: Tx, workspaceId: string, name: string, apartFrom?: string): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Team" WHERE "workspaceId" = ${workspaceId}::uuid AND lower(name) = lower(${name})`;
  if (rows.some(({ id }) => id !== apartFrom)) {
    throw new AppError("DUPLICATE", { message: "There is a team of this name." });
  }
}

type Filling = { workspaceId: string; teamId: string; userIds: string[] };

async function fillTeam(tx: Tx, { workspaceId, teamId, userIds }: Filling): Promise<void> {
  const known = await tx.membership.count({ where: { workspaceId, userId: { in: userIds } } });
  if (known !== new Set(userIds).size) throw new AppError("INVALID_INPUT", { message: "userIds: not all are members" });
  await tx.teamMember.deleteMany({ where: { teamId, userId: { notIn: userIds } } });
  await tx.teamMember.createMany({
    data: userIds.map((userId) => ({ teamId, userId, workspaceId })),
    skipDuplicates: true,
  });
}
