import { v7 as newId } from "uuid";
import type { Actor, Role } from "@/lib/auth/actor";
import { sessionCookieName } from "@/lib/auth/cookies";
import { findSessionActor } from "@/lib/auth/session";
import { sealSessionId } from "@/lib/auth/token";
import { createSession } from "@/lib/auth/writes";
import { addMember, createTeam, createUser, createWorkspace } from "@/lib/workspace/writes";

type Member = { workspaceId?: string; role?: Role; name?: string; email?: string; password?: string };

/** A workspace of its own, so that no test meets another's rows. */
export function givenWorkspace(overrides: { ownDomains?: string[]; demo?: boolean } = {}): Promise<string> {
  return createWorkspace({ name: "Vela Norte", ...overrides });
}

/** Someone signed in, in a workspace of their own unless one is given. */
export async function givenActor(member: Member = {}): Promise<Actor> {
  const { role = "ADMIN", name = "Nadia Ferro", email = `${newId()}@example.test`, password } = member;
  const workspaceId = member.workspaceId ?? (await givenWorkspace());
  const userId = await createUser({ email, name, ...(password === undefined ? {} : { password }) });
  await addMember(workspaceId, userId, role);
  return givenSession(userId, workspaceId);
}

/** One more session of a user. */
export async function givenSession(userId: string, workspaceId: string): Promise<Actor> {
  const actor = await findSessionActor(await createSession(userId, workspaceId, "test"));
  if (!actor) throw new Error("The new session lets nobody in.");
  return actor;
}

/** Puts actors of one workspace into one team and answers them as their next request sees them. */
export async function givenTeam(...actors: [Actor, ...Actor[]]): Promise<Actor[]> {
  const [{ workspaceId }] = actors;
  await createTeam({ workspaceId, name: newId(), userIds: actors.map(({ userId }) => userId) });
  return Promise.all(actors.map(({ userId }) => givenSession(userId, workspaceId)));
}

/** The cookie an actor's browser sends. */
export async function cookieOf(actor: Actor): Promise<string> {
  return `${sessionCookieName()}=${await sealSessionId(actor.sessionId)}`;
}

type Sent = { method?: string; body?: unknown; headers?: Record<string, string> };

/** A request as the actor's browser would send it; signed out when there is no actor. */
export async function requestAs(actor: Actor | null, path: string, sent: Sent = {}): Promise<Request> {
  const headers = new Headers(sent.headers);
  if (actor) headers.set("cookie", await cookieOf(actor));
  if (sent.body !== undefined) headers.set("content-type", "application/json");
  return new Request(`http://localhost:3000${path}`, {
    method: sent.method ?? "GET",
    headers,
    body: sent.body === undefined ? null : JSON.stringify(sent.body),
  });
}
