"use client";

import { useTranslations } from "next-intl";
import type { ConnectionView } from "@/lib/connections/schema";
import { nameOf, useStreamName } from "./names";
import { worstStream } from "./status-words";
import { useClock } from "./use-clock";

type ExplanationProps = {
  connection: ConnectionView;
  /** Membrane could not be asked about anything, which is said once for all. */
  isMembraneDown: boolean;
};

/** What a state means here and what it affects; nothing where all is well. */
export function Explanation({ connection, isMembraneDown }: ExplanationProps) {
  const t = useTranslations("connections.explain");
  const { when } = useClock();
  const { askFailed, error } = connection;
  const lines = [useStateLine(connection), useNotPermittedLine(connection)];
  return (
    <>
      {lines.map((line) => line && <p key={line}>{line}</p>)}
      {error?.traceId && (
        <p className="select-all font-mono text-text-3 text-xs">{t("trace", { id: error.traceId })}</p>
      )}
      {askFailed && !isMembraneDown && (
        <p className="text-warn">{t("askFailed", { time: when(askFailed.at), message: askFailed.message })}</p>
      )}
    </>
  );
}

function useStateLine(connection: ConnectionView): string | null {
  const t = useTranslations("connections.explain");
  const streamName = useStreamName();
  const { when, lasting } = useClock();
  const { status, state, downSince, streams, error, source, clientAction, createdAt } = connection;
  const name = nameOf(connection);
  switch (status) {
    case "preparing":
      return t("preparing", { time: lasting(createdAt) });
    case "your_turn":
      return clientAction?.description || t("yourTurn");
    case "signed_out":
      if (!downSince) return t("signedOutNever", { name });
      return t("signedOut", { name, time: when(downSince), count: countRecords(streams) });
    case "late":
    case "stalled": {
      const worst = worstStream(streams);
      if (!worst) return null;
      const stream = streamName(worst.name);
      return worst.lastGoodAt ? t("late", { stream, time: when(worst.lastGoodAt) }) : t("lateNever", { stream });
    }
    case "setup_error":
      return error?.message ? t("setupError", { message: error.message }) : t("setupErrorBare");
    case "paused":
      return t("paused");
    case "unknown":
      return state ? t("unknown", { state }) : t("unknownSilent");
    default:
      return source === null ? t("actionsOnly") : null;
  }
}

function useNotPermittedLine({ streams }: ConnectionView): string | null {
  const t = useTranslations("connections.explain");
  const streamName = useStreamName();
  const closed = streams.filter(({ state }) => state === "not_permitted").map(({ name }) => streamName(name));
  return closed.length > 0 ? t("notPermitted", { streams: closed.join(", ") }) : null;
}

/** What was read and is kept. */
export function countRecords(streams: ConnectionView["streams"]): number {
  return streams.filter(({ mode }) => mode === "list").reduce((sum, { records }) => sum + records, 0);
}
