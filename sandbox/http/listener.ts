import type { IncomingMessage, ServerResponse } from "node:http";
import { faultAnswers, takeFault } from "../faults/faults";
import { accessDenied, MembraneError, notFound } from "../membrane/errors";
import { requireRoom } from "../membrane/request-limit";
import type { World } from "../membrane/world";
import { authenticate, bearerOf } from "./authenticate";
import { corsHeaders, preflight } from "./cors";
import { faultTarget } from "./fault-target";
import { requireLoopback } from "./loopback";
import { type Reply, send, toErrorReply } from "./reply";
import { type Incoming, readRequest } from "./request";
import { matchRoute } from "./router";
import { routes } from "./routes/all";

/** Answers one HTTP request. What waits ends with its socket, so that closing the server ends everything. */
export async function answerRequest(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const cors = request.url?.startsWith("/sandbox/") ? {} : corsHeaders(request);
  if (request.method === "OPTIONS") return send(response, preflight(request), gone.signal);
  const reply = await replyTo(world, request, gone.signal, () => request.socket.resetAndDestroy());
  if (reply !== "none") send(response, { ...reply, headers: { ...cors, ...reply.headers } }, gone.signal);
}

/** "none" when a fault has seen to it that nobody gets an answer. */
async function replyTo(
  world: World,
  request: IncomingMessage,
  signal: AbortSignal,
  breakOff: () => void,
): Promise<Reply | "none"> {
  try {
    const incoming = await readRequest(request, signal);
    const fault = /^\/($|(sandbox|screens|connect)(\/|$))/.test(incoming.path)
      ? undefined
      : takeFault(world.faults, "membrane", faultTarget(world, incoming));
    const canned = fault && (fault.fault === "answer" ? fault.response : faultAnswers[fault.fault]);
    if (canned) return canned;
    if (fault?.fault === "hang") await ended(signal);
    if (fault?.fault === "slow") await Promise.race([ended(signal), pause(fault.delayMs ?? 5000)]);
    if (fault?.fault === "lost_answer") await dispatch(world, incoming).catch(() => undefined);
    if (fault?.fault === "reset" || fault?.fault === "lost_answer") breakOff();
    if (fault && fault.fault !== "slow") return "none";
    return await dispatch(world, incoming);
  } catch (error) {
    if (error instanceof MembraneError) return toErrorReply(error);
    if (signal.aborted) return "none";
    console.error("sandbox:", error);
    return toErrorReply(new MembraneError({ type: "internal", message: "Something went wrong" }));
  }
}

async function dispatch(world: World, incoming: Incoming): Promise<Reply> {
  const match = matchRoute(routes, incoming.method, incoming.path);
  if (match?.route.access === "anyone") return match.route.handle({ world, incoming, params: match.params });
  if (match?.route.access === "loopback") {
    requireLoopback(world, incoming);
    return match.route.handle({ world, incoming, params: match.params });
  }
  // An unknown path is told only to those who have a token.
  const { tenant, isManager } = await authenticate(world, tokenOf(incoming));
  requireRoom(world, tenant);
  if (!match) throw notFound(`${incoming.method} ${incoming.path}`);
  if (match.route.access === "manager") {
    if (!isManager) throw accessDenied("Only a manager's token may do this");
    return match.route.handle({ world, incoming, params: match.params });
  }
  if (!tenant) throw accessDenied("A manager's token has no tenant; use one with tenantKey");
  return match.route.handle({ world, incoming, params: match.params, tenant });
}

/** A browser's event stream cannot send headers, so that its token stands in the query. */
function tokenOf({ path, query, headers }: Incoming): string | undefined {
  return path.startsWith("/sse/") ? (query.get("token") ?? undefined) : bearerOf(headers.authorization);
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
