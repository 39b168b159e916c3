import { ask, type Caller } from "./client";
import { askAll } from "./pages";
import { pathOf } from "./path";
import { type ActionRunReply, actionRunSchema, type MembraneAction, membraneActionSchema } from "./schema";

/** Membrane ends every run after 60 s; a little more lets its own refusal arrive. */
const runTimeoutMs = 65_000;

/** Every action that runs in this connection, as it is right now. */
export async function listActions(caller: Caller, connectionId: string): Promise<MembraneAction[]> {
  const actions = await askAll(caller, { path: pathOf("actions"), query: { connectionId } }, membraneActionSchema);
  return actions.filter((action) => action.archivedAt === null && !action.isDeactivated);
}

export type ActionRun = {
  connectionId: string;
  /** Its id, or its key where it has one. */
  action: string;
  input: Record<string, unknown>;
  /** Kept with the run in Membrane's log. */
  meta?: Record<string, string>;
  /** Only reads, so that a run that met a limit may be repeated. */
  reading: boolean;
};

/** Runs one action. What it writes is written once: only `reading` runs are repeated. */
export function runAction(caller: Caller, run: ActionRun): Promise<ActionRunReply> {
  const { connectionId, action, input, meta, reading } = run;
  const path = pathOf("actions", action, "run");
  const body = { input, ...(meta ? { meta } : {}) };
  return ask(
    caller,
    { method: "POST", path, query: { connectionId }, body, timeoutMs: runTimeoutMs, reading },
    actionRunSchema,
  );
}
