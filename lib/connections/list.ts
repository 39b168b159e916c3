import type { Actor } from "@/lib/auth/actor";
import { getEnv } from "@/lib/env";
import type { MembraneConnection } from "@/lib/membrane/schema";
import { can } from "@/lib/policy/roles";
import { getConnectionRow, listConnectionRows } from "./reads";
import { type Refreshed, refreshConnection, refreshConnections } from "./refresh";
import type { ConnectionList, ConnectionStatus, ConnectionView } from "./schema";
import { toConnectionView, type ViewContext } from "./view";

/** What Membrane said last, without asking it: a page shows this at once. */
export async function listKnownConnections(actor: Actor): Promise<ConnectionList> {
  const rows = await listConnectionRows(actor.workspaceId);
  const items = rows.map((row) => toConnectionView(row, contextOf(actor)));
  const failed = items.find(({ askFailed }) => askFailed !== null)?.askFailed;
  const membrane = { reachable: !failed, code: null, message: failed?.message ?? null };
  return { items, membrane, canManage: can(actor, "manage connections") };
}

const worstFirst = ["signed_out", "setup_error", "stalled", "late"] as const satisfies ConnectionStatus[];

/** The worst state a connection is in and how many share it, as the nav says it to everyone; null when all keep up. */
export async function findTrouble(
  actor: Actor,
): Promise<{ status: (typeof worstFirst)[number]; count: number } | null> {
  const { items } = await listKnownConnections(actor);
  const count = (status: ConnectionStatus) => items.filter((item) => item.status === status).length;
  const status = worstFirst.find((candidate) => count(candidate) > 0);
  return status ? { status, count: count(status) } : null;
}

/** All connections after asking Membrane; when it cannot be asked, what it said last and why. */
export async function listConnections(actor: Actor): Promise<ConnectionList> {
  const { answers, failure } = await refreshConnections(actor.workspaceId);
  const rows = await listConnectionRows(actor.workspaceId);
  const items = rows.map((row) => toConnectionView(row, contextOf(actor, answers.get(row.membraneConnectionId))));
  const membrane = { reachable: failure === null, code: failure?.code ?? null, message: failure?.message ?? null };
  return { items, membrane, canManage: can(actor, "manage connections") };
}

/** One connection after asking Membrane. While it is being built, `wait` holds the answer back for some seconds. */
export async function getConnection(
  actor: Actor,
  id: string,
  { wait, signal }: { wait: boolean; signal?: AbortSignal },
): Promise<ConnectionView> {
  const row = await getConnectionRow(actor.workspaceId, id);
  const holds = wait && row.state === "BUILDING";
  return viewOf(actor, await refreshConnection({ tenant: actor.workspaceId, signal }, row, { wait: holds }));
}

/** The connection as it is kept now, with the page to sign in if the answer at hand names one. */
export async function viewOf(actor: Actor, { id, answer }: Refreshed): Promise<ConnectionView> {
  return toConnectionView(await getConnectionRow(actor.workspaceId, id), contextOf(actor, answer));
}

function contextOf(actor: Actor, answer?: MembraneConnection): ViewContext {
  const { MEMBRANE_API_URL, MEMBRANE_UI_ORIGINS, NEXTAUTH_URL } = getEnv();
  return {
    now: new Date(),
    answer,
    canManage: can(actor, "manage connections"),
    frames: {
      origins: [new URL(MEMBRANE_API_URL).origin, ...MEMBRANE_UI_ORIGINS],
      ownOrigin: NEXTAUTH_URL ? new URL(NEXTAUTH_URL).origin : null,
    },
  };
}
