import { MembraneError } from "./errors";
import { newObjectId } from "./ids";
import type { Connection, RunLog } from "./records";
import { bodyAsJson, type Exchange } from "./upstream";
import type { World } from "./world";

/** Logs are for looking at what just happened, so the newest are kept and none outlives the process. */
const kept = 2000;

export type RunResult = { actionRunId: string; outputJson: string };

type RunHead = Pick<RunLog, "actionId" | "name" | "action" | "input" | "meta">;

/**
 * Runs `work` and keeps a log of it, whichever way it ends; what it throws carries the log's id.
 * `work` answers its output as JSON text and reports the exchange with the vendor as soon as there is one.
 */
export function logRun(
  world: World,
  connection: Connection,
  head: RunHead,
  work: (report: (exchange: Exchange) => void) => string,
): RunResult {
  const started = Date.now();
  const log: RunLog = {
    ...head,
    id: newObjectId(world.clock.now()),
    tenantId: connection.tenantId,
    connectionId: connection.id,
    appKey: connection.appKey,
    status: "success",
    createdAt: world.clock.now().toISOString(),
    completedAt: world.clock.now().toISOString(),
    duration: 0,
  };
  try {
    const outputJson = work((exchange) => {
      log.exchange = toLogged(exchange);
    });
    log.output = JSON.parse(outputJson);
    return { actionRunId: log.id, outputJson };
  } catch (thrown) {
    const error = toRunError(thrown, log.id);
    log.status = "error";
    log.error = error.body;
    throw error;
  } finally {
    log.duration = Date.now() - started;
    log.completedAt = world.clock.now().toISOString();
    world.runs.push(log);
    if (world.runs.length > kept) world.runs.splice(0, world.runs.length - kept);
  }
}

function toRunError(thrown: unknown, actionRunId: string): MembraneError {
  if (thrown instanceof MembraneError) return new MembraneError({ ...thrown.body, actionRunId }, thrown.headers);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new MembraneError({ type: "action_run", message, actionRunId });
}

function toLogged({ url, request, response }: Exchange): RunLog["exchange"] {
  return {
    request: { method: request.method, url, body: request.body },
    response: { status: response.status, data: JSON.parse(bodyAsJson(response)) },
  };
}
