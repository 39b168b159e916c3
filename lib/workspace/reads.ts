import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { InviteList, Member, MemberList, TeamList } from "./schema";

/** Whether sample data lives here; the sign-in page shows the way into it only then. */
export async function hasDemo(): Promise<boolean> {
  return (await getDb().workspace.findFirst({ where: { demo: true }, select: { id: true } })) !== null;
}

/** An admin who can really come in: without one of them a workspace is locked for good. */
export const effectiveAdmin = {
  role: "ADMIN",
  disabledAt: null,
  user: { disabledAt: null, passwordHash: { not: null } },
} as const;

/** Everybody of the workspace, by name; who is shut out stands among them. */
export async function listMembers(actor: Actor): Promise<MemberList> {
  const { workspaceId } = actor;
  const [memberships, admins] = await Promise.all([
    getDb().membership.findMany({
      where: { workspaceId },
      select: {
        role: true,
        disabledAt: true,
        user: {
          select: {
            id: true,
            name: true,
            email: true,
            passwordHash: true,
            teams: { where: { workspaceId }, select: { teamId: true } },
            sessions: {
              where: { workspaceId },
              select: { lastSeenAt: true },
              orderBy: { lastSeenAt: "desc" },
              take: 1,
            },
          },
        },
      },
      orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
    }),
    getDb().membership.findMany({ where: { workspaceId, ...effectiveAdmin }, select: { userId: true }, take: 2 }),
  ]);
  const lastAdmin = admins.length === 1 ? admins[0]?.userId : undefined;
  return {
    items: memberships.map(({ role, disabledAt, user: { passwordHash, teams, sessions, ...user } }) => ({
      ...user,
      role,
      teamIds: teams.map(({ teamId }) => teamId),
      canSignIn: passwordHash !== null,
      disabledAt: disabledAt?.toISOString() ?? null,
      lastSeenAt: sessions[0]?.lastSeenAt.toISOString() ?? null,
      isLastAdmin: user.id === lastAdmin,
    })),
  };
}

export async function getMember(actor: Actor, userId: string): Promise<Member> {
  const { items } = await listMembers(actor);
  const member = items.find(({ id }) => id === userId);
  if (!member) throw new AppError("NOT_FOUND", { message: "There is no such member." });
  return member;
}

/** The invites that still open something, newest first. */
export async function listInvites(actor: Actor): Promise<InviteList> {
  const invites = await getDb().invite.findMany({
    where: { workspaceId: actor.workspaceId, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, email: true, role: true, teamId: true, createdAt: true, expiresAt: true },
    orderBy: { id: "desc" },
  });
  return {
    items: invites.map(({ createdAt, expiresAt, ...invite }) => ({
      ...invite,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  };
}

export type OpenInvite = {
  state: "open" | "used" | "revoked" | "expired";
  workspaceName: string;
  email: string;
  /** Somebody has this address already: they sign in instead of choosing a name. */
  hasAccount: boolean;
};

/** What the link with this hash offers; null for one that never was. */
export async function findInvite(tokenHash: string): Promise<OpenInvite | null> {
  const invite = await getDb().invite.findUnique({
    where: { tokenHash },
    select: {
      email: true,
      acceptedAt: true,
      revokedAt: true,
      expiresAt: true,
      workspace: { select: { name: true } },
    },
  });
  if (!invite) return null;
  const user = await getDb().user.findUnique({ where: { email: invite.email }, select: { id: true } });
  return {
    state: stateOf(invite),
    workspaceName: invite.workspace.name,
    email: invite.email,
    hasAccount: user !== null,
  };
}

function stateOf(invite: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date }): OpenInvite["state"] {
  if (invite.acceptedAt) return "used";
  if (invite.revokedAt) return "revoked";
  return invite.expiresAt > new Date() ? "open" : "expired";
}

export async function listTeams(actor: Actor): Promise<TeamList> {
  const teams = await getDb().team.findMany({
    where: { workspaceId: actor.workspaceId },
    select: { id: true, name: true, members: { select: { userId: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return {
    items: teams.map(({ members, ...team }) => ({ ...team, userIds: members.map(({ userId }) => userId) })),
  };
}
