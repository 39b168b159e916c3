import type { VendorApp } from "../../contract";
import { actionsOf, toActionResponse } from "../../membrane/actions";
import { appOfKey, idsOf, toExternalApp, toIntegration } from "../../membrane/catalogue";
import { toConnectionResponse } from "../../membrane/connection-view";
import { connectionsOf } from "../../membrane/connections";
import { badRequest, notFound } from "../../membrane/errors";
import { toTenantResponse } from "../../membrane/tenants";
import { flag, includesText, pageOf } from "../query";
import { ok, type Reply } from "../reply";
import { jsonBody } from "../request";
import { type Route, type TenantContext, tenantRoute } from "../router";

export const catalogueRoutes: Route[] = [
  tenantRoute("GET /self", ({ world, tenant }) => ok(toTenantResponse(world, tenant))),
  tenantRoute("PATCH /self", updateSelf),
  tenantRoute("GET /external-apps", listApps),
  tenantRoute("GET /external-apps/:id", getApp),
  tenantRoute("GET /integrations", listIntegrations),
  tenantRoute("GET /integrations/:id", getIntegration),
  tenantRoute("GET /search", search),
];

/** Credentials are taken and never shown again. */
function updateSelf({ world, tenant, incoming }: TenantContext): Reply {
  const { name } = jsonBody(incoming);
  if (typeof name === "string" && name !== "") tenant.name = name;
  world.save();
  return ok(toTenantResponse(world, tenant));
}

/** The written apps, and those the builder has made for this tenant. */
function appsOf({ world, tenant }: TenantContext): VendorApp[] {
  const own = connectionsOf(world, tenant).map(({ appKey }) => appOfKey(world, appKey));
  const keys = new Set(world.apps.map(({ key }) => key));
  const built = own.filter(({ key }) => !keys.has(key) && keys.add(key));
  return [...world.apps, ...built];
}

function listApps(context: TenantContext): Reply {
  const { query } = context.incoming;
  const connected = new Set(connectionsOf(context.world, context.tenant).map(({ appKey }) => appKey));
  const isConnected = flag(query, "isConnected");
  const found = appsOf(context)
    .filter(({ name, key, appUri }) => includesText(query.get("search"), name, key, appUri))
    .filter(({ key }) => isConnected === undefined || connected.has(key) === isConnected)
    .map((app) => ({ ...toExternalApp(app), isConnected: connected.has(app.key) }));
  return ok(pageOf(found, query));
}

function getApp(context: TenantContext): Reply {
  const { id } = context.params;
  const app = appsOf(context).find((known) => known.key === id || idsOf(known).externalAppId === id);
  if (!app) throw notFound("App");
  return ok(toExternalApp(app));
}

function listIntegrations(context: TenantContext): Reply {
  const { query } = context.incoming;
  const found = context.world.apps.filter(({ name, key }) => includesText(query.get("search"), name, key));
  return ok(pageOf(found.map(toIntegration), query));
}

function getIntegration(context: TenantContext): Reply {
  const { world, tenant, params } = context;
  const app = world.apps.find((known) => known.key === params.id || idsOf(known).integrationId === params.id);
  if (!app) throw notFound("Integration");
  const connection = connectionsOf(world, tenant).find(({ appKey }) => appKey === app.key);
  return ok({ ...toIntegration(app), connection: connection && toConnectionResponse(world, tenant, connection) });
}

/** Keyword search over names: apps, connectors, integrations, connections and actions. */
function search(context: TenantContext): Reply {
  const { world, tenant, incoming } = context;
  const { query } = incoming;
  const q = query.get("q") ?? "";
  if (q.length < 1 || q.length > 200) throw badRequest('"q" must have 1 to 200 characters');
  const wanted = query.get("elementType")?.toLowerCase();
  const apps = appsOf(context);
  const connections = connectionsOf(world, tenant);
  const elements: Record<string, Named[]> = {
    app: apps.map(toExternalApp),
    connector: apps.map((app) => ({ id: idsOf(app).connectorId, key: app.key, name: app.name, logoUri: app.logoUri })),
    integration: world.apps.map(toIntegration),
    connection: connections.map((connection) => ({ id: connection.id, name: connection.name, key: connection.key })),
    action: connections
      .flatMap((connection) => actionsOf(world, connection))
      .map((one) => toActionResponse(world, one)),
  };
  const found = Object.entries(elements)
    .filter(([elementType]) => !wanted || wanted === elementType)
    .flatMap(([elementType, list]) => list.map((element) => ({ id: element.id, elementType, element })))
    .filter(({ element }) => includesText(q, element.name, element.key));
  const { items, cursor } = pageOf(found, query, { max: 100, fallback: 20 });
  return ok({ items: items.map(({ elementType, element }) => ({ elementType, element })), cursor });
}

type Named = { id: string; name: string; key?: string };
