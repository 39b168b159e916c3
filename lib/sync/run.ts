import { AppError, isAppError } from "@/lib/errors";
import { getLog } from "@/lib/log";
import type { Source } from "@/lib/sources/source";
import { holdBack, waitForTurn } from "./budget";
import { runDetailSlice } from "./detail-slice";
import type { Engine } from "./engine";
import { type Lease, LeaseLost, releaseLease, renewLease, takeLease } from "./lease";
import { runListSlice } from "./list-slice";
import type { Slice } from "./page";
import { afterFailure, afterRefusal, afterSec } from "./schedule";
import { emptyTally, failRun } from "./writes";

/**
 * How a slice ended. `busy`: somebody else reads it, or it is not due or not readable. `more`: the time was up. `lost`:
 * another worker has taken over, or this one is stopping.
 */
export type SliceEnd = "busy" | "done" | "more" | "failed" | "lost";

const sliceMs = 20_000;
const renewEveryMs = 15_000;

/** Reads one stream for a while. Whatever happens, what was saved stays and the next slice goes on from there. */
export async function runSlice(engine: Engine, streamId: string, now: Date): Promise<SliceEnd> {
  const lease = await takeLease(streamId, now);
  if (!lease) return "busy";
  const source = engine.findSource(lease.source);
  if (!source) throw new Error(`There is no source named ${lease.source}`);
  const slice: Slice = { lease, source, now, tally: emptyTally };
  try {
    const done = await read(engine, slice);
    if (!done) await releaseLease(lease);
    return done ? "done" : "more";
  } catch (error) {
    if (error instanceof LeaseLost) return "lost";
    if (engine.signal.aborted) {
      await releaseLease(lease);
      return "lost";
    }
    await settleFailure(engine, slice, error);
    return "failed";
  }
}

async function read(engine: Engine, slice: Slice): Promise<boolean> {
  const { lease, source } = slice;
  const startedAt = performance.now();
  const call = engine.makeCall(lease, beforeRequest(engine, lease, source));
  const timeIsUp = () => engine.signal.aborted || performance.now() - startedAt > sliceMs;
  const onSaved = () => engine.onChange(lease.workspaceId);
  const list = source.lists.find(({ name }) => lease.mode === "list" && name === lease.name);
  if (list) return runListSlice(slice, { stream: list, call, timeIsUp, onSaved });
  const detail = source.details.find(({ name }) => lease.mode === "detail" && name === lease.name);
  if (detail) return runDetailSlice(slice, { stream: detail, call, timeIsUp, onSaved });
  throw new Error(`${source.name} has no stream named ${lease.name}`);
}

/** Every request waits for the connection's turn, and keeps the lease alive through a page of many requests. */
function beforeRequest(engine: Engine, lease: Lease, source: Source): () => Promise<void> {
  let renewedAt = performance.now();
  return async () => {
    if (performance.now() - renewedAt > renewEveryMs) {
      await renewLease(lease);
      renewedAt = performance.now();
    }
    await waitForTurn(lease.connectionId, source.budget, engine.signal);
  };
}

async function settleFailure(engine: Engine, { lease, tally, now }: Slice, cause: unknown): Promise<void> {
  const error = isAppError(cause) ? cause : new AppError("INTERNAL", { cause });
  const notPermitted = error.code === "FORBIDDEN";
  const postponed = error.code === "RATE_LIMITED";
  if (!notPermitted && !postponed) {
    getLog().warn({ err: cause, stream: lease.name, connectionId: lease.connectionId }, "a stream could not be read");
  }
  if (error.code === "SOURCE_RATE_LIMITED") await holdBack(lease.connectionId, error.retryAfterSec ?? 5);
  const dueAt = notPermitted
    ? afterRefusal(now)
    : postponed
      ? afterSec(now, error.retryAfterSec ?? 3600)
      : afterFailure(now, lease.failures + 1, error.retryAfterSec);
  await failRun(lease, { error, now, dueAt, notPermitted, postponed, tally });
  if (error.code === "CONNECTION_EXPIRED" || error.code === "MEMBRANE_UNAUTHORIZED") await engine.askAgain(lease);
}
