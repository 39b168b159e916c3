import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { AppError } from "@/lib/errors";
import type { Actor, Role } from "./actor";
import { readCookies, sessionCookieName } from "./cookies";
import { addressHeader } from "./own-path";
import { readActor } from "./reads";
import { openSessionId } from "./token";
import { endOwnSessions, revokeSession, switchWorkspace, touchSession } from "./writes";

/** A demotion, a sign-out or a disabled user takes effect everywhere within this time. */
const actorLifetimeMs = 5_000;
const mostActors = 5_000;

type Entry = { actor: Promise<Actor | null>; until: number };

// Pages and routes are bundled apart and would each have a cache of their own: a sign-out has to reach both.
const shared = globalThis as typeof globalThis & { tributaryActors?: Map<string, Entry> };

/** Who a session acts for; null when it is over. */
export function findSessionActor(sessionId: string): Promise<Actor | null> {
  const actors = cache();
  const known = actors.get(sessionId);
  if (known && known.until > Date.now()) return known.actor;
  const entry = { actor: loadActor(sessionId), until: Date.now() + actorLifetimeMs };
  actors.delete(sessionId);
  actors.set(sessionId, entry);
  dropOldest(actors);
  return entry.actor;
}

/** Moves the actor's session to another of their workspaces and answers who they are there. */
export async function enterWorkspace(actor: Actor, workspaceId: string): Promise<Actor> {
  await switchWorkspace(actor, workspaceId);
  forgetActor(actor.sessionId);
  const moved = await findSessionActor(actor.sessionId);
  if (!moved) throw new AppError("UNAUTHENTICATED");
  return moved;
}

/** Ends a session: on every process within seconds, on this one now. */
export async function endSession(sessionId: string): Promise<void> {
  await revokeSession(sessionId);
  forgetActor(sessionId);
}

/** Ends some or all sessions of the actor's own, or all but one; answers how many there were. */
export async function endSessions(
  actor: Actor,
  which: { id?: string; except?: string },
  requestId: string,
): Promise<number> {
  const ended = await endOwnSessions(actor, which, requestId);
  forgetSessions(ended);
  return ended.length;
}

/** After sessions were ended together: on this process they end now, on every other within seconds. */
export function forgetSessions(sessionIds: readonly string[]): void {
  for (const id of sessionIds) forgetActor(id);
}

/** The next request of this session is read from the database, in this process. */
function forgetActor(sessionId: string): void {
  cache().delete(sessionId);
}

/** Who a request acts for. A request with a bearer token is judged by that alone, whatever cookies come with it. */
export async function findRequestActor(request: Request): Promise<Actor | null> {
  if (request.headers.get("authorization")?.toLowerCase().startsWith("bearer ")) return null;
  const token = readCookies(request)[sessionCookieName()];
  return token ? findTokenActor(token) : null;
}

/** Who a page is shown to; null when nobody is signed in. */
export async function findActor(): Promise<Actor | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? findTokenActor(token) : null;
}

/** The gate of every page inside: leads to the sign-in page and from there back to where one was going. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (actor) return actor;
  const address = (await headers()).get(addressHeader);
  redirect(address ? `/sign-in?next=${encodeURIComponent(address)}` : "/sign-in");
}

/** The gate of a page for some roles only; for everyone else it is not there. */
export async function requireRole(...allowed: Role[]): Promise<Actor> {
  const actor = await requireActor();
  if (!allowed.includes(actor.role)) notFound();
  return actor;
}

async function findTokenActor(token: string): Promise<Actor | null> {
  const sessionId = await openSessionId(token);
  return sessionId ? findSessionActor(sessionId) : null;
}

async function loadActor(sessionId: string): Promise<Actor | null> {
  try {
    const found = await readActor(sessionId);
    if (found?.touchDue) await touchSession(sessionId);
    if (!found) forgetActor(sessionId);
    return found?.actor ?? null;
  } catch (error) {
    forgetActor(sessionId);
    throw error;
  }
}

function cache(): Map<string, Entry> {
  shared.tributaryActors ??= new Map();
  return shared.tributaryActors;
}

function dropOldest(actors: Map<string, Entry>): void {
  if (actors.size <= mostActors) return;
  const oldest = actors.keys().next();
  if (!oldest.done) actors.delete(oldest.value);
}
