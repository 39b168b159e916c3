import { forgetAnswers, refreshConnections } from "@/lib/connections/refresh";
import { makeSourceCall } from "@/lib/connections/source-call";
import { sendJob } from "@/lib/jobs/send";
import { findSource } from "@/lib/sources/registry";
import type { Engine } from "./engine";

/** The engine as the worker runs it: the sources there are, asked through Membrane. */
export function liveEngine(signal: AbortSignal): Engine {
  return {
    signal,
    findSource,
    makeCall: ({ workspaceId, membraneConnectionId, name }, beforeRequest) =>
      makeSourceCall({
        tenant: workspaceId,
        membraneConnectionId,
        meta: { tributary: "sync", stream: name },
        signal,
        beforeRequest,
      }),
    async askAgain({ workspaceId }) {
      forgetAnswers(workspaceId);
      await refreshConnections(workspaceId);
    },
    onChange: (workspaceId) => sendJob("project", { workspaceId }),
  };
}
