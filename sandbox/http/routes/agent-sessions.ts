import { badRequest, notFound } from "../../membrane/errors";
import { newObjectId, objectId } from "../../membrane/ids";
import { flag, wholeNumber } from "../query";
import { ok, type Reply } from "../reply";
import { jsonBody } from "../request";
import { type Route, type TenantContext, tenantRoute } from "../router";

/** The builder one can talk to. Here it has nothing to say: a session is done as soon as it began. */
export const agentSessionRoutes: Route[] = [
  tenantRoute("POST /agent/sessions", create),
  tenantRoute("GET /agent/sessions/:id", getOne),
];

function create({ world, tenant, incoming }: TenantContext): Reply {
  const { prompt, agentName, workspaceElementType = "connection", workspaceElementId = "new" } = jsonBody(incoming);
  if (typeof prompt !== "string" || prompt === "") throw badRequest('"prompt" is required');
  const now = world.clock.now().toISOString();
  const session = {
    id: newObjectId(world.clock.now()),
    workspaceId: objectId("workspace", world.settings.workspaceKey),
    tenantId: tenant.id,
    workspaceElementType,
    workspaceElementId,
    type: "agent",
    status: "completed",
    state: "idle",
    hasWorker: false,
    prompt,
    agentName,
    lastActivityAt: now,
    createdAt: now,
    updatedAt: now,
  };
  world.agentSessions.set(session.id, session);
  return { status: 201, body: session };
}

function getOne({ world, tenant, params, incoming: { query } }: TenantContext): Reply {
  if (flag(query, "wait")) wholeNumber(query, "timeout", { min: 1, max: 60, fallback: 30 });
  const session = world.agentSessions.get(params.id ?? "");
  if (session?.tenantId !== tenant.id) throw notFound("Session");
  return ok(session);
}
