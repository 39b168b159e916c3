import type { ConnectionStatus, Stream } from "./schema";

/** What a stream's row says about its rhythm. */
export type StreamClock = {
  periodSec: number;
  dueAt: Date;
  lastGoodAt: Date | null;
  firstFilledAt: Date | null;
  runStartedAt: Date | null;
  leaseUntil: Date | null;
  failures: number;
  notPermitted: boolean;
};

export type StreamState = Stream["state"];

const minuteMs = 60_000;
const leaseGraceMs = 2 * minuteMs;
/** One failure may be chance. After two in a row the source is known not to answer, whatever its period still allows. */
const knownFailures = 2;

/** How far a stream is behind its own rhythm: a little is late, twice the period is stalled. */
export function toLateness(stream: StreamClock, now: Date): "current" | "late" | "stalled" {
  const behindMs = now.getTime() - expectedAt(stream);
  const periodMs = stream.periodSec * 1000;
  if (behindMs > Math.max(2 * periodMs, 10 * minuteMs)) return "stalled";
  return behindMs > Math.max(periodMs, 2 * minuteMs) ? "late" : "current";
}

/** A failing stream is put off again and again: it is late by when it should have been read, not by its next try. */
function expectedAt({ dueAt, failures, lastGoodAt, periodSec }: StreamClock): number {
  if (failures === 0 || !lastGoodAt) return dueAt.getTime();
  return Math.min(dueAt.getTime(), lastGoodAt.getTime() + periodSec * 1000);
}

export function toStreamState(stream: StreamClock, now: Date): StreamState {
  if (stream.notPermitted) return "not_permitted";
  // A long first read is no delay as long as somebody is at it.
  if (isBeingRead(stream, now) && !stream.firstFilledAt) return "reading";
  const lateness = toLateness(stream, now);
  const isKnown = stream.failures >= knownFailures || lateness !== "current" || !stream.lastGoodAt;
  if (stream.failures > 0 && isKnown) {
    return lateness === "stalled" ? "stalled" : "failing";
  }
  if (lateness !== "current") return lateness;
  if (isBeingRead(stream, now)) return "reading";
  return stream.lastGoodAt ? "current" : "waiting";
}

function isBeingRead({ runStartedAt, leaseUntil }: StreamClock, now: Date): boolean {
  return runStartedAt !== null && leaseUntil !== null && leaseUntil.getTime() + leaseGraceMs > now.getTime();
}

export type ConnectionFacts = {
  /** Membrane's own word, whatever it may be. */
  state: string;
  usable: boolean;
  paused: boolean;
  /** It has been usable before: who signed in once has to sign in again. */
  wasUsable: boolean;
};

/** Our reading of a connection. A word we do not know is never taken for a good one. */
export function toStatus(
  { state, usable, paused, wasUsable }: ConnectionFacts,
  streams: StreamState[],
): ConnectionStatus {
  switch (state) {
    case "BUILDING":
      return "preparing";
    case "CLIENT_ACTION_REQUIRED":
      return wasUsable ? "signed_out" : "your_turn";
    case "CONFIGURATION_ERROR":
    case "SETUP_FAILED":
      return "setup_error";
    case "DISCONNECTING":
      return "signed_out";
    case "READY":
      if (!usable) return "signed_out";
      return paused ? "paused" : worstOf(streams);
    default:
      return "unknown";
  }
}

function worstOf(streams: StreamState[]): "working" | "late" | "stalled" {
  if (streams.includes("stalled")) return "stalled";
  return streams.includes("late") || streams.includes("failing") ? "late" : "working";
}
