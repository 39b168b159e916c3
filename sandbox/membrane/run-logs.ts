import { MembraneError } from "./errors";
import { newObjectId } from "./ids";
import type { Connection, RunLog } from "./records";
import type { Exchange } from "./upstream";
import type { World } from "./world";

/** Logs are for looking at what just happened: the newest are kept, their large parts less long, and none outlives the process. */
const keptRuns = 2000;
const keptChars = 4_000_000;

export type RunResult = { actionRunId: string; outputJson: string };

type RunHead = Pick<RunLog, "actionId" | "name" | "action" | "input" | "meta">;

/**
 * Runs `work` and keeps a log of it, whichever way it ends; what it throws carries the log's id.
 * `work` answers its output as JSON text and reports its exchange with the vendor, and the body of that, before it judges it.
 */
export function logRun(
  world: World,
  connection: Connection,
  head: RunHead,
  work: (report: (exchange: Exchange, bodyJson: string) => void) => string,
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
    const outputJson = work(({ url, request, response }, bodyJson) => {
      log.exchange = {
        request: { method: request.method, url, body: request.body },
        response: { status: response.status, bodyJson },
      };
    });
    log.outputJson = outputJson;
    return { actionRunId: log.id, outputJson };
  } catch (thrown) {
    const error = toRunError(thrown, log.id);
    log.status = "error";
    log.error = error.body;
    throw error;
  } finally {
    log.duration = Date.now() - started;
    log.completedAt = world.clock.now().toISOString();
    keep(world, log);
  }
}

function toRunError(thrown: unknown, actionRunId: string): MembraneError {
  if (thrown instanceof MembraneError) return new MembraneError({ ...thrown.body, actionRunId }, thrown.headers);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new MembraneError({ type: "action_run", message, actionRunId });
}

function keep({ runs }: World, log: RunLog): void {
  runs.push(log);
  if (runs.length > keptRuns) runs.shift();
  let room = keptChars;
  for (const run of runs.toReversed()) {
    room -= run.outputJson?.length ?? run.exchange?.response.bodyJson.length ?? 0;
    if (room >= 0 || run === log) continue;
    run.outputJson = undefined;
    run.exchange = undefined;
  }
}
