import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/errors";
import type { Caller } from "@/lib/membrane/client";
import {
  archiveMembraneConnection,
  createMembraneConnection,
  ensureMembraneConnection,
  getMembraneConnection,
  requestSignInPage,
} from "@/lib/membrane/connections";
import { isUnknownToMembrane } from "@/lib/membrane/errors";
import type { MembraneConnection } from "@/lib/membrane/schema";
import { sources } from "@/lib/sources/registry";
import { isDomainOf, toDomain } from "./format";
import { viewOf } from "./list";
import { getConnectionRow, listConnectionRows } from "./reads";
import { forgetAnswers, keepAnswer, refreshConnection, retire } from "./refresh";
import type { ConnectionCreate, ConnectionView } from "./schema";
import { noteConnected } from "./writes";

/** Finds or makes the connection of an address, or one more account of an app that is connected already. */
export async function ensureConnection(actor: Actor, { appUrl, another }: ConnectionCreate): Promise<ConnectionView> {
  const domain = toDomain(appUrl);
  if (!domain) throw new AppError("INVALID_INPUT", { message: "An address needs a domain, such as example.com." });
  const caller = callerOf(actor);
  const askedAt = new Date();
  const answer = (another && (await connectAnother(caller, domain))) || (await ensureOnce(caller, domain, appUrl));
  const id = await keepAnswer(caller, answer, { askedAt, domain, connectedById: actor.userId });
  forgetAnswers(actor.workspaceId);
  await noteConnected(actor, "connection.ensured", id);
  return viewOf(actor, { id, answer });
}

/** The page to sign in again: the one Membrane names by itself, else one made for it. */
export async function reconnectConnection(actor: Actor, id: string): Promise<ConnectionView> {
  const row = await getConnectionRow(actor.workspaceId, id);
  const caller = callerOf(actor);
  const refreshed = await refreshConnection(caller, row);
  forgetAnswers(actor.workspaceId);
  await noteConnected(actor, "connection.reconnected", refreshed.id);
  const { answer } = refreshed;
  if (!answer || answer.clientAction?.uiUrl) return viewOf(actor, refreshed);
  const uiUrl = await requestSignInPage(caller, row.membraneConnectionId);
  const clientAction = { type: "connect", description: null, agentInstructions: null, ...answer.clientAction, uiUrl };
  return viewOf(actor, { ...refreshed, answer: { ...answer, clientAction } });
}

/** Ends it at Membrane and keeps what was read. */
export async function disconnectConnection(actor: Actor, id: string): Promise<void> {
  const row = await getConnectionRow(actor.workspaceId, id);
  await archiveMembraneConnection(callerOf(actor), row.membraneConnectionId).catch((error: unknown) => {
    if (!isUnknownToMembrane(error)) throw error;
  });
  await retire(actor.workspaceId, row, actor.userId);
  forgetAnswers(actor.workspaceId);
}

function callerOf({ workspaceId }: Actor): Caller {
  return { tenant: workspaceId };
}

/** Two presses, or two admins, make one connection: Membrane does not say that it guards against it. */
const underWay = new Map<string, Promise<MembraneConnection>>();

function ensureOnce(caller: Caller, domain: string, appUrl: string): Promise<MembraneConnection> {
  const key = `${caller.tenant} ${domain}`;
  const ensuring =
    underWay.get(key) ?? ensureMembraneConnection(caller, appUrl.trim()).finally(() => underWay.delete(key));
  underWay.set(key, ensuring);
  return ensuring;
}

/** Made by the ids of the account that is there; null when none is. */
async function connectAnother(caller: Caller, domain: string): Promise<MembraneConnection | null> {
  const source = sources.find(({ domains }) => isDomainOf(domain, domains))?.name;
  const rows = await listConnectionRows(caller.tenant);
  const there = rows.find((row) => row.domain === domain || (source && row.source === source));
  if (!there) return null;
  const { integrationId, connectorId, externalAppId } = await getMembraneConnection(caller, there.membraneConnectionId);
  return createMembraneConnection(caller, { integrationId, connectorId, externalAppId }, domain);
}
