import { refreshConnections } from "@/lib/connections/refresh";
import { startBoss, stopBoss } from "@/lib/jobs/boss";
import { sendJob } from "@/lib/jobs/send";
import { workOn } from "@/lib/jobs/work";
import { getLog } from "@/lib/log";
import { drain } from "@/lib/projection/project";
import { findSource } from "@/lib/sources/registry";
import { startBeat } from "./beat";
import type { Engine } from "./engine";
import { liveEngine } from "./live";
import { findConnectionOf, findReadable, listDue, listReadable, listUnasked, listUnprojected } from "./reads";
import { runSlice } from "./run";
import { ensureStreams, forgiveFailures } from "./streams";

const slicesAtATime = 8;
/** Rows are the truth: a bell nobody heard is rung again here. */
const tickEveryMs = 15_000;
const beatEveryMs = 5_000;
const finishWithinMs = 10_000;

/** Reads all connections in the background until stopped. Any number of workers share the work through the database. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const engine = liveEngine(stopping.signal);
  await startBoss();
  const { beat, end } = startBeat();
  await beat();
  await workOn("project", 1, ({ workspaceId }) => project(workspaceId, stopping.signal));
  await workOn("sync-connection", 2, ({ connectionId }) => wakeConnection(connectionId));
  await workOn("sync-stream", slicesAtATime, ({ streamId }) => readStream(engine, streamId));
  const timers = [every(beatEveryMs, beat), every(tickEveryMs, tick), every(tickEveryMs, ask)];
  getLog().info("the worker is ready");
  return {
    async stop() {
      timers.forEach(clearInterval);
      stopping.abort();
      await stopBoss(finishWithinMs);
      await end();
    },
  };
}

/** One slice, then whatever of the same connection waits: its other streams, or the rest of this one. */
async function readStream(engine: Engine, streamId: string): Promise<void> {
  const end = await runSlice(engine, streamId, new Date());
  if (end === "busy" || engine.signal.aborted) return;
  await ringDue(await findConnectionOf(streamId));
}

/** A connection has become usable or was asked for: its streams exist, and what is due starts at once. */
async function wakeConnection(connectionId: string): Promise<void> {
  const connection = await findReadable(connectionId);
  const source = findSource(connection?.source ?? null);
  if (!connection || !source) return;
  const now = new Date();
  await ensureStreams(connection, source, now);
  await forgiveFailures(connectionId, now);
  await ringDue(connectionId);
}

/**
 * Apart from the tick: Membrane may take its time, and what can be read is read meanwhile. One workspace that cannot be
 * looked after does not keep the others waiting.
 */
async function ask(): Promise<void> {
  for (const workspaceId of await listUnasked(new Date())) {
    await refreshConnections(workspaceId).catch((err: unknown) =>
      getLog().error({ err, workspaceId }, "the connections of a workspace could not be looked after"),
    );
  }
}

async function tick(): Promise<void> {
  const now = new Date();
  for (const connection of await listReadable()) {
    const source = findSource(connection.source);
    if (source) await ensureStreams(connection, source, now);
  }
  await ringDue(null);
  for (const workspaceId of await listUnprojected()) await sendJob("project", { workspaceId });
}

/** Lists first: they are what people look at. */
async function ringDue(connectionId: string | null): Promise<void> {
  for (const { id, mode } of await listDue(new Date(), connectionId)) {
    await sendJob("sync-stream", { streamId: id }, { priority: mode === "list" ? 10 : 0 });
  }
}

/** Another projector may just be finishing without having seen what rang here: then the bell is rung again. */
async function project(workspaceId: string, signal: AbortSignal): Promise<void> {
  const drained = await drain(workspaceId, signal);
  if (!drained && !signal.aborted) await sendJob("project", { workspaceId }, { afterSec: 1 });
}

/** At once and then again and again, never twice at the same time. */
function every(ms: number, act: () => Promise<void>): NodeJS.Timeout {
  let busy = false;
  async function round(): Promise<void> {
    if (busy) return;
    busy = true;
    await act().catch((err: unknown) => getLog().error({ err }, "the worker's round failed"));
    busy = false;
  }
  void round();
  return setInterval(round, ms);
}
