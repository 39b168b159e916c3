import { v7 as newId } from "uuid";
import { sessionCookieName } from "@/lib/auth/cookies";
import { sealSessionId } from "@/lib/auth/token";
import { createSession } from "@/lib/auth/writes";
import { getDb } from "@/lib/db/client";
import { demoAccounts } from "@/lib/workspace/demo-accounts";
import { addMember, createUser, createWorkspace } from "@/lib/workspace/writes";
import { appUrl } from "./environment";

/** Someone signed in, and where. */
export type SignedIn = { userId: string; workspaceId: string; sessionId: string; email: string };
export type DemoRole = (typeof demoAccounts)[number]["role"];

/** A new session of one of the demo's three, in the workspace that is connected. */
export async function demoActor(role: DemoRole): Promise<SignedIn> {
  const email = demoAccounts.find((account) => account.role === role)?.email ?? "";
  const { userId, workspaceId } = await getDb().membership.findFirstOrThrow({
    where: { user: { email }, workspace: { demo: true } },
    orderBy: { workspaceId: "asc" },
  });
  return signedIn({ userId, workspaceId, email });
}

/** An admin in a workspace of their own, where whatever happens meets no other journey. */
export async function newAdmin({ password }: { password?: string } = {}): Promise<SignedIn> {
  const email = `${newId()}@example.test`;
  const workspaceId = await createWorkspace({ name: "Vela Norte" });
  const userId = await createUser({ email, name: "Vera Lindholm", ...(password && { password }) });
  await addMember(workspaceId, userId, "ADMIN");
  return signedIn({ userId, workspaceId, email });
}

async function signedIn(who: Omit<SignedIn, "sessionId">): Promise<SignedIn> {
  return { ...who, sessionId: await createSession(who.userId, who.workspaceId, "journey") };
}

export async function cookieOf({ sessionId }: SignedIn): Promise<{ name: string; value: string }> {
  return { name: sessionCookieName(), value: await sealSessionId(sessionId) };
}

export type Ask = (path: string, init?: { method: string; body?: object }) => Promise<Response>;

/** Our API as this actor's scripts would use it. */
export async function apiOf(actor: SignedIn): Promise<Ask> {
  const { name, value } = await cookieOf(actor);
  const headers = { cookie: `${name}=${value}`, "content-type": "application/json" };
  return (path, init) =>
    fetch(new URL(path, appUrl), { headers, ...(init && { ...init, body: JSON.stringify(init.body ?? {}) }) });
}
