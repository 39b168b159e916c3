import { domainOf } from "../../membrane/app-url";
import { appOfDomain, appOfIntent, appOfKey, findApp, idsOf } from "../../membrane/catalogue";
import { toConnectionResponse } from "../../membrane/connection-view";
import { connectionsOf, requireConnection, requireFreeKey, touch } from "../../membrane/connections";
import { createConnection } from "../../membrane/create-connection";
import { badRequest, MembraneError, notFound } from "../../membrane/errors";
import { advance, restart, scheduleStep, stepOf } from "../../membrane/lifecycle";
import { ready, signIn } from "../../membrane/lifecycle-steps";
import type { Connection } from "../../membrane/records";
import { waitWhileBuilding } from "../long-poll";
import { flag, includesText, pageOf } from "../query";
import { ok, type Reply } from "../reply";
import { jsonBody } from "../request";
import { type Route, type TenantContext, tenantRoute } from "../router";

export const connectionRoutes: Route[] = [
  tenantRoute("GET /connections", list),
  tenantRoute("POST /connections", create),
  tenantRoute("POST /connections/ensure", ensure),
  tenantRoute("GET /connections/:id", getOne),
  tenantRoute("PATCH /connections/:id", update),
  tenantRoute("PUT /connections/:id", update),
  tenantRoute("DELETE /connections/:id", archive),
  tenantRoute("POST /connections/:id/restore", restore),
  tenantRoute("POST /connections/:id/refresh-credentials", refresh),
  tenantRoute("POST /connections/:id/refresh", refresh),
  tenantRoute("POST /connections/:id/reconnect", reconnect),
];

function show({ world, tenant }: TenantContext, connection: Connection): Reply {
  return ok(toConnectionResponse(world, tenant, connection));
}

function list(context: TenantContext): Reply {
  const { world, tenant, incoming } = context;
  const { query } = incoming;
  const found = connectionsOf(world, tenant, { archived: flag(query, "includeArchived") ?? false }).filter(
    (connection) => matches(context, connection),
  );
  const { items, cursor } = pageOf(found, query);
  return ok({ items: items.map((connection) => toConnectionResponse(world, tenant, connection)), cursor });
}

function matches({ world, incoming: { query } }: TenantContext, connection: Connection): boolean {
  const app = appOfKey(world, connection.appKey);
  const connected = flag(query, "connected") ?? negate(flag(query, "disconnected"));
  const wanted = (name: string, actual: string | undefined) => !query.get(name) || query.get(name) === actual;
  const { externalAppId, connectorId, integrationId } = idsOf(app);
  const viaIntegration = connection.viaIntegration;
  return (
    includesText(query.get("search"), connection.name, connection.key) &&
    (connected === undefined || connected === (stepOf(connection).state === "READY")) &&
    (flag(query, "isTest") ?? false) === false &&
    wanted("externalAppId", externalAppId) &&
    wanted("connectorId", connectorId) &&
    wanted("integrationId", viaIntegration ? integrationId : undefined) &&
    wanted("integrationKey", connection.appKey)
  );
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

async function getOne(context: TenantContext): Promise<Reply> {
  const { world, tenant, params, incoming } = context;
  const connection = flag(incoming.query, "includeArchived")
    ? requireArchivable(context)
    : requireConnection(world, tenant, params.id ?? "");
  await waitWhileBuilding(world, connection, incoming);
  return show(context, connection);
}

/** Find or create: one connection per app and tenant, an existing one comes back as it is. */
function ensure(context: TenantContext): Reply {
  const { world, tenant, incoming } = context;
  const { appUrl, name } = jsonBody(incoming);
  const app = appOfDomain(world, domainOf(appUrl));
  const existing = connectionsOf(world, tenant).find(({ appKey }) => appKey === app.key);
  return show(context, existing ?? createConnection(world, tenant, app, { name: optionalText(name, "name") }));
}

function create(context: TenantContext): Reply {
  const { world, tenant, incoming } = context;
  const body = jsonBody(incoming);
  const app = findApp(world, body) ?? appOfIntent(world, body.intent);
  if (!app) throw badRequest("Name an app by integrationKey, integrationId, connectorId, externalAppId or intent");
  const viaIntegration = body.integrationKey !== undefined || body.integrationId !== undefined;
  const connection = createConnection(world, tenant, app, { ...fieldsOf(body), viaIntegration });
  take(context, connection, body);
  return { status: 201, body: toConnectionResponse(world, tenant, connection) };
}

function update(context: TenantContext): Reply {
  const { world, tenant, incoming, params } = context;
  const connection = requireConnection(world, tenant, params.id ?? "");
  const body = jsonBody(incoming);
  const { name, key, meta } = fieldsOf(body);
  if (key !== undefined) requireFreeKey(world, tenant, key, connection);
  connection.name = name ?? connection.name;
  connection.meta = meta ?? connection.meta;
  connection.key = body.key === null ? undefined : (key ?? connection.key);
  take(context, connection, body);
  touch(world, connection);
  return show(context, connection);
}

/** What an agent may hand over instead of the page: the missing input, or the credentials. */
function take({ world }: TenantContext, connection: Connection, body: Record<string, unknown>): void {
  const parameters = optionalRecord(body.connectorParameters, "connectorParameters");
  if (parameters) connection.connectorParameters = { ...connection.connectorParameters, ...parameters };
  if (body.input !== undefined) connection.input = body.input;
  const { ask } = stepOf(connection);
  const gaveInput = parameters !== undefined || body.input !== undefined;
  if (ask === "provide-input" && gaveInput) advance(world, connection);
  if (stepOf(connection).ask === "connect" && body.credentials !== undefined) advance(world, connection);
}

function fieldsOf(body: Record<string, unknown>) {
  return {
    name: optionalText(body.name, "name"),
    key: optionalText(body.key ?? body.connectionKey ?? undefined, "key", 100),
    meta: optionalRecord(body.meta, "meta"),
  };
}

function optionalText(value: unknown, name: string, max = 1000): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value.length < 1 || value.length > max)
    throw badRequest(`"${name}" must be a text of 1 to ${max} characters`);
  return value;
}

function optionalRecord(value: unknown, name: string): Record<string, unknown> | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badRequest(`"${name}" must be an object`);
  return value as Record<string, unknown>;
}

function archive(context: TenantContext): Reply {
  const { world, tenant, params } = context;
  const connection = requireConnection(world, tenant, params.id ?? "");
  connection.archivedAt = world.clock.now().toISOString();
  clearTimeout(world.timers.get(connection.id));
  touch(world, connection);
  return show(context, connection);
}

function restore(context: TenantContext): Reply {
  const { world } = context;
  const connection = requireArchivable(context);
  if (connection.archivedAt === undefined) return show(context, connection);
  connection.archivedAt = undefined;
  scheduleStep(world, connection);
  touch(world, connection);
  return show(context, connection);
}

function requireArchivable({ world, tenant, params }: TenantContext): Connection {
  const own = connectionsOf(world, tenant, { archived: true });
  const found = own.find(({ id, key }) => id === params.id || key === params.id);
  if (!found) throw notFound("Connection");
  return found;
}

function refresh(context: TenantContext): Reply {
  const connection = requireConnection(context.world, context.tenant, context.params.id ?? "");
  if (stepOf(connection).state !== "READY")
    throw new MembraneError({
      type: "connection",
      key: "access_token_expired",
      message: "Nothing to refresh: sign in again",
    });
  touch(context.world, connection);
  return show(context, connection);
}

function reconnect(context: TenantContext): Reply {
  const { world, tenant, params } = context;
  const connection = requireConnection(world, tenant, params.id ?? "");
  if (stepOf(connection).ask === undefined) restart(world, connection, [signIn, ready]);
  return show(context, connection);
}
