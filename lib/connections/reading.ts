import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/errors";
import { requireVerb } from "@/lib/policy/roles";
import { ring } from "./bell";
import { viewOf } from "./list";
import { getConnectionRow } from "./reads";
import type { ConnectionView } from "./schema";
import { makeDue, setPaused } from "./writes";

/** Reads every stream now instead of at its next turn. */
export async function readNow(actor: Actor, id: string): Promise<ConnectionView> {
  requireVerb(actor, "refresh sources");
  const row = await getConnectionRow(actor.workspaceId, id);
  if (!row.usable) throw new AppError("CONNECTION_EXPIRED", { message: "Sign in to this connection first." });
  await putInLine(actor, id);
  return viewOf(actor, { id });
}

/** Nothing more is read until someone resumes it. */
export function pauseConnection(actor: Actor, id: string): Promise<ConnectionView> {
  return putPaused(actor, id, true);
}

export function resumeConnection(actor: Actor, id: string): Promise<ConnectionView> {
  return putPaused(actor, id, false);
}

async function putPaused(actor: Actor, id: string, paused: boolean): Promise<ConnectionView> {
  await getConnectionRow(actor.workspaceId, id);
  await setPaused(actor, id, paused);
  if (!paused) await putInLine(actor, id);
  return viewOf(actor, { id });
}

async function putInLine({ workspaceId }: Actor, id: string): Promise<void> {
  await makeDue(workspaceId, id);
  await ring(id);
}
