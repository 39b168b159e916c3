import { z } from "zod";
import { AppError } from "@/lib/errors";
import { ask, type Caller } from "./client";
import { isRouteUnknown } from "./errors";
import { askAll } from "./pages";
import { pathOf } from "./path";
import { connectionRequestSchema, type MembraneConnection, membraneConnectionSchema } from "./schema";

/** Finding an app and beginning a connector may take as long as Membrane lets any request take. */
const buildTimeoutMs = 60_000;
const waitSec = 25;
/** Somebody looks at a page meanwhile. */
const lookTimeoutMs = 8_000;

/** Every connection of the tenant that is not archived. */
export function listMembraneConnections(caller: Caller): Promise<MembraneConnection[]> {
  return askAll(caller, { path: pathOf("connections"), timeoutMs: lookTimeoutMs }, membraneConnectionSchema);
}

/** One connection; `wait` holds the answer back while it is BUILDING, some 25 s at the most. */
export function getMembraneConnection(caller: Caller, id: string, { wait = false } = {}): Promise<MembraneConnection> {
  const path = pathOf("connections", id);
  if (!wait) return ask(caller, { method: "GET", path, timeoutMs: lookTimeoutMs }, membraneConnectionSchema);
  const timeoutMs = (waitSec + 8) * 1000;
  return ask(
    caller,
    { method: "GET", path, query: { wait: true, timeout: waitSec }, timeoutMs },
    membraneConnectionSchema,
  );
}

/** Finds or makes the connection of an app, named by URL or domain. */
export function ensureMembraneConnection(caller: Caller, appUrl: string): Promise<MembraneConnection> {
  const request = {
    method: "POST",
    path: pathOf("connections", "ensure"),
    body: { appUrl },
    timeoutMs: buildTimeoutMs,
  } as const;
  return ask(caller, request, membraneConnectionSchema);
}

export type AppIds = Pick<MembraneConnection, "integrationId" | "connectorId" | "externalAppId">;

/** One more connection of an app that is known already, by whichever of its ids Membrane gave, else by its domain. */
export function createMembraneConnection(caller: Caller, app: AppIds, domain: string): Promise<MembraneConnection> {
  const ids = Object.entries(app).filter(([, id]) => id !== null);
  const body = ids.length > 0 ? Object.fromEntries(ids) : { intent: `Connect to ${domain}` };
  const request = { method: "POST", path: pathOf("connections"), timeoutMs: buildTimeoutMs } as const;
  return ask(caller, { ...request, body }, membraneConnectionSchema);
}

/** Archives it; what it was allowed to do ends there. */
export async function archiveMembraneConnection(caller: Caller, id: string): Promise<void> {
  await ask(caller, { method: "DELETE", path: pathOf("connections", id) }, z.unknown());
}

/**
 * A page where the person signs in (again). Servers know one of two ways to ask for it. Throws SOURCE_BAD_RESPONSE when
 * this one knows neither.
 */
export async function requestSignInPage(caller: Caller, connectionId: string): Promise<string> {
  const url =
    (await unlessUnknown(createConnectionRequest(caller, connectionId))) ??
    (await unlessUnknown(reconnectMembraneConnection(caller, connectionId)));
  if (url) return url;
  throw new AppError("SOURCE_BAD_RESPONSE", { message: "Membrane names no page to sign in to this connection." });
}

async function createConnectionRequest(caller: Caller, connectionId: string): Promise<string | null> {
  const request = { method: "POST", path: pathOf("connection-requests"), body: { connectionId } } as const;
  return (await ask(caller, request, connectionRequestSchema)).url;
}

async function reconnectMembraneConnection(caller: Caller, connectionId: string): Promise<string | null> {
  const request = { method: "POST", path: pathOf("connections", connectionId, "reconnect") } as const;
  return (await ask(caller, request, membraneConnectionSchema)).clientAction?.uiUrl ?? null;
}

async function unlessUnknown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isRouteUnknown(error)) return null;
    throw error;
  }
}
