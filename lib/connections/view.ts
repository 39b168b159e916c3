import type { MembraneConnection } from "@/lib/membrane/schema";
import { sourceNameSchema } from "@/lib/records/schema";
import { findSource } from "@/lib/sources/registry";
import { toClientAction } from "./client-action";
import type { ConnectionRow, StreamRow } from "./reads";
import type { ConnectionView, Stream } from "./schema";
import { toStatus, toStreamState } from "./status";

export type ViewContext = {
  now: Date;
  /** Membrane's answer of just now, the only place a `uiUrl` comes from. */
  answer?: MembraneConnection;
  /** Whether the viewer may sign in; only then is the page to do so handed on. */
  canManage: boolean;
  frames: { origins: string[]; ownOrigin: string | null };
};

/** One connection as the API and the screen show it. */
export function toConnectionView(row: ConnectionRow, context: ViewContext): ConnectionView {
  const { now } = context;
  const streams = row.streams.map((stream) => toStream(stream, now));
  return {
    id: row.id,
    name: row.name,
    source: sourceNameSchema.nullable().catch(null).parse(row.source),
    sourceReason: row.sourceReason,
    domain: row.domain,
    logoUrl: row.logoUrl,
    state: row.state,
    status: toStatus(
      { state: row.state, usable: row.usable, paused: row.pausedAt !== null, wasUsable: row.downSince !== null },
      streams.map(({ state }) => state),
    ),
    clientAction: toAction(row, context),
    error: row.errorText === null ? null : { message: row.errorText, traceId: row.errorTraceId },
    connectedBy: row.connectedBy,
    createdAt: row.createdAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    askFailed: row.askFailedAt && { at: row.askFailedAt.toISOString(), message: row.askError ?? "" },
    downSince: row.downSince?.toISOString() ?? null,
    accountUrl: row.accountUrl,
    streams,
    budget: toBudget(row, now),
  };
}

function toAction(row: ConnectionRow, { answer, canManage, frames }: ViewContext): ConnectionView["clientAction"] {
  if (row.clientActionType === null) return null;
  const said = { type: row.clientActionType, description: row.clientActionText, uiUrl: null, agentInstructions: null };
  return toClientAction((canManage && answer?.clientAction) || said, frames);
}

function toBudget({ source, budgetDay, budgetDayUsed }: ConnectionRow, now: Date): ConnectionView["budget"] {
  const known = findSource(source);
  if (!known) return null;
  const isToday = budgetDay?.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
  return { usedToday: isToday ? budgetDayUsed : 0, perDay: known.budget.perDay };
}

function toStream(stream: StreamRow, now: Date): Stream {
  return {
    id: stream.id,
    name: stream.name,
    kind: stream.kind,
    mode: stream.mode === "detail" ? "detail" : "list",
    state: toStreamState(stream, now),
    records: stream.recordCount,
    waiting: stream.waiting,
    rejected: stream.rejectedCount,
    lastGoodAt: stream.lastGoodAt?.toISOString() ?? null,
    dueAt: stream.dueAt.toISOString(),
    since: stream.since?.toISOString() ?? null,
    firstFilled: stream.firstFilledAt !== null,
    error: stream.errorCode === null ? null : { code: stream.errorCode, message: stream.errorText ?? "" },
  };
}
