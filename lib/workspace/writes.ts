import { v7 as newId } from "uuid";
import type { Role } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/password";
import { getDb, type Tx } from "@/lib/db/client";

type NewWorkspace = { name: string; ownDomains?: readonly string[]; mainCurrency?: string; demo?: boolean };
type NewUser = {
  email: string;
  name: string;
  /** Without one they are a known colleague who cannot sign in yet. */
  password?: string;
  timeZone?: string;
  /** Other addresses the sources know them by. */
  aliases?: readonly string[];
};
type NewTeam = { workspaceId: string; name: string; userIds: readonly string[] };

/** Each writes on its own, or in the transaction it is given, and answers the new id. */

export async function createWorkspace(workspace: NewWorkspace, tx: Tx = getDb()): Promise<string> {
  const { name, ownDomains = [], mainCurrency = "USD", demo = false } = workspace;
  const domains = ownDomains.map((domain) => domain.toLowerCase());
  const data = { id: newId(), name, ownDomains: domains, mainCurrency, demo };
  return (await tx.workspace.create({ data, select: { id: true } })).id;
}

export async function createUser(user: NewUser, tx: Tx = getDb()): Promise<string> {
  const { email, name, password, timeZone, aliases = [] } = user;
  const data = {
    id: newId(),
    email: email.toLowerCase(),
    name,
    timeZone,
    passwordHash: password === undefined ? null : await hashPassword(password),
    identities: {
      create: aliases.map((alias) => ({ id: newId(), provider: "email", subject: alias.toLowerCase() })),
    },
  };
  return (await tx.user.create({ data, select: { id: true } })).id;
}

/** Someone who is a member already gets the role. */
export async function addMember(workspaceId: string, userId: string, role: Role, tx: Tx = getDb()): Promise<void> {
  await tx.membership.upsert({
    where: { workspaceId_userId: { workspaceId, userId } },
    create: { workspaceId, userId, role },
    update: { role },
  });
}

export async function createTeam({ workspaceId, name, userIds }: NewTeam, tx: Tx = getDb()): Promise<string> {
  const id = newId();
  const members = { create: userIds.map((userId) => ({ userId, workspaceId })) };
  await tx.team.create({ data: { id, workspaceId, name, members } });
  return id;
}
