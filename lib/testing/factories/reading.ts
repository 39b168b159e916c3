import type { Actor } from "@/lib/auth/actor";
import { ensureConnection } from "@/lib/connections/connect";
import { getConnection } from "@/lib/connections/list";
import type { ConnectionView } from "@/lib/connections/schema";
import { getDb } from "@/lib/db/client";
import { drain } from "@/lib/projection/project";
import { findSource, getSource } from "@/lib/sources/registry";
import type { Engine } from "@/lib/sync/engine";
import { liveEngine } from "@/lib/sync/live";
import { runSlice, type SliceEnd } from "@/lib/sync/run";
import { ensureStreams } from "@/lib/sync/streams";

/** Connects an app of the other Membrane, whose page to sign in wants nothing but to be opened. */
export async function connectApp(actor: Actor, appUrl: string): Promise<ConnectionView> {
  const { id } = await ensureConnection(actor, { appUrl });
  const building = await getConnection(actor, id, { wait: true });
  const { clientAction } = building.clientAction ? building : await getConnection(actor, id, { wait: true });
  await fetch(clientAction?.uiUrl ?? "");
  return getConnection(actor, id, { wait: false });
}

/** The worker's own engine at the pace of a test: its vendors are not asked slowly, and nobody is rung. */
function hastyEngine(): Engine {
  const find: Engine["findSource"] = (name) => {
    const source = findSource(name);
    return source && { ...source, budget: { perSecond: 10_000, perDay: null } };
  };
  return { ...liveEngine(new AbortController().signal), findSource: find, onChange: async () => undefined };
}

/** Reads a connection's streams as due now, lists first, and answers how each of them ended. */
export async function readConnection(actor: Actor, id: string, only?: string): Promise<Record<string, SliceEnd>> {
  const { workspaceId } = actor;
  const { source } = await getDb().connection.findUniqueOrThrow({ where: { id } });
  await ensureStreams({ id, workspaceId }, getSource(source ?? ""), new Date());
  const where = { connectionId: id, ...(only ? { name: only } : {}) };
  await getDb().syncStream.updateMany({ where, data: { dueAt: new Date() } });
  const streams = await getDb().syncStream.findMany({ where, orderBy: [{ mode: "desc" }, { id: "asc" }] });
  const ends: Record<string, SliceEnd> = {};
  for (const stream of streams) ends[stream.name] = await runSlice(hastyEngine(), stream.id, new Date());
  await drain(workspaceId);
  return ends;
}
