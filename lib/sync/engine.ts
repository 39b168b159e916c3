import type { Source, SourceCall } from "@/lib/sources/source";
import type { Lease } from "./lease";

/** What a run needs from outside, so that it works the same for any source. `live.ts` has the real one. */
export type Engine = {
  findSource(name: string): Source | null;
  /** How to ask this stream's vendor; `beforeRequest` runs before every request and may refuse it. */
  makeCall(lease: Lease, beforeRequest: () => Promise<void>): SourceCall;
  /** The vendor or Membrane turned us away: find out how the connection is. */
  askAgain(lease: Lease): Promise<void>;
  /** Records of this workspace changed. */
  onChange(workspaceId: string): Promise<void>;
  /** Aborted when the worker stops: what is under way is left to whoever comes next. */
  signal: AbortSignal;
};
