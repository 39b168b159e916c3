import { appOfKey, findApp, idsOf } from "../../membrane/catalogue";
import { connectionsOf, requireConnection } from "../../membrane/connections";
import { badRequest, notFound } from "../../membrane/errors";
import type { SignInRequest, Tenant } from "../../membrane/records";
import { createRequest, urlOf } from "../../membrane/sign-in-requests";
import type { World } from "../../membrane/world";
import { ok, type Reply } from "../reply";
import { jsonBody } from "../request";
import { type Route, type TenantContext, tenantRoute } from "../router";

export const connectionRequestRoutes: Route[] = [
  tenantRoute("POST /connection-requests", create),
  tenantRoute("GET /connection-requests/:id", getOne),
  tenantRoute("POST /connection-options", options),
];

function create({ world, tenant, incoming }: TenantContext): Reply {
  const body = jsonBody(incoming);
  const { connectionId, appKey } = subjectOf(world, tenant, body);
  const { redirectUri } = body;
  if (redirectUri !== undefined && !isWebUrl(redirectUri)) throw badRequest('"redirectUri" must be an http(s) URL');
  const request = createRequest(world, { tenant, appKey, connectionId, redirectUri, echo: body });
  return { status: 201, body: toResponse(world, request) };
}

function subjectOf(world: World, tenant: Tenant, body: Record<string, unknown>) {
  if (typeof body.connectionId === "string") {
    const { id, appKey } = requireConnection(world, tenant, body.connectionId);
    return { connectionId: id, appKey };
  }
  const keyed = connectionsOf(world, tenant).find(({ key }) => key !== undefined && key === body.connectionKey);
  if (keyed) return { connectionId: keyed.id, appKey: keyed.appKey };
  const app = findApp(world, body);
  if (!app) throw badRequest("Name a connection, an integration or a connector");
  return { connectionId: undefined, appKey: app.key };
}

function isWebUrl(value: unknown): value is string {
  return typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function getOne({ world, tenant, params }: TenantContext): Reply {
  const request = world.requests.get(params.id ?? "");
  if (request?.tenant.id !== tenant.id) throw notFound("Connection request");
  return ok(toResponse(world, request));
}

function toResponse(world: World, request: SignInRequest): object {
  const { requestId, tenant, status, resultConnectionId, resultError, createdAt, echo } = request;
  const url = urlOf(world, request);
  return { ...echo, requestId, tenantId: tenant.id, status, url, resultConnectionId, resultError, createdAt };
}

/** How one can sign in to an app: here always with what its page asks for. */
function options({ world, tenant, incoming }: TenantContext): Reply {
  const { appKey } = subjectOf(world, tenant, jsonBody(incoming));
  const app = appOfKey(world, appKey);
  const fields = [...app.inputFields, ...app.signInFields];
  const inputSchema = {
    type: "object",
    properties: Object.fromEntries(fields.map(({ name, label }) => [name, { type: "string", title: label }])),
    required: fields.map(({ name }) => name),
  };
  const option = { key: "default", type: "client-credentials", title: app.name, inputSchema };
  return ok([{ ...option, connectorId: idsOf(app).connectorId }]);
}
