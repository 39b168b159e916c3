import {
  actionsOf,
  type ConnectionAction,
  findAction,
  findActionAnywhere,
  toActionResponse,
  toCatalogueAction,
} from "../../membrane/actions";
import { idsOf } from "../../membrane/catalogue";
import { connectionsOf, selectConnection } from "../../membrane/connections";
import { badRequest, notFound } from "../../membrane/errors";
import { rankByIntent } from "../../membrane/intent";
import type { Connection } from "../../membrane/records";
import { runAction } from "../../membrane/run";
import { includesText, pageOf } from "../query";
import { ok, type Reply } from "../reply";
import { jsonBody } from "../request";
import { managerRoute, type Route, type TenantContext, tenantRoute } from "../router";
import { toRunReply } from "../run-reply";

export const actionRoutes: Route[] = [
  tenantRoute("GET /actions", list),
  managerRoute("POST /actions", () => {
    throw badRequest("The sample workspace takes no actions of its own");
  }),
  tenantRoute("GET /actions/:action", getOne),
  tenantRoute("POST /actions/:action/run", runByPath),
  tenantRoute("POST /action/run", runBySelector),
  tenantRoute("GET /connections/:connection/actions", list),
  tenantRoute("GET /connections/:connection/actions/:action", getOne),
  tenantRoute("POST /connections/:connection/actions/:action/run", runOnConnection),
];

function list(context: TenantContext): Reply {
  const { world, incoming } = context;
  const { query } = incoming;
  const intent = query.get("intent") ?? "";
  if (intent.length > 200) throw badRequest('"intent" may have 200 characters at most');
  const connection = selectedConnection(context);
  if (!connection) return ok(pageOf(withoutConnection(context), query));
  const found = actionsOf(world, connection).filter((action) => fits(action, query.get("search")));
  const ranked = intent === "" ? found : rankByIntent(intent, found, wordsOf);
  const { items, cursor } = pageOf(ranked, query, { fallback: intent === "" ? 100 : 10 });
  return ok({ items: items.map((action) => toActionResponse(world, action)), cursor });
}

function wordsOf({ definition }: ConnectionAction): string[] {
  return [definition.key, definition.name, definition.description];
}

function fits({ definition }: ConnectionAction, search: string | null): boolean {
  return includesText(search, definition.key, definition.name, definition.description);
}

/** Actions of the catalogue when an app is named, of all the tenant's connections otherwise. An intent does not count here. */
function withoutConnection({ world, tenant, incoming: { query } }: TenantContext): { id: string }[] {
  const externalAppId = query.get("externalAppId");
  const app = externalAppId && world.apps.find((known) => idsOf(known).externalAppId === externalAppId);
  if (app) return app.actions.map((definition) => toCatalogueAction(world, app, definition));
  if (externalAppId) return [];
  return connectionsOf(world, tenant)
    .flatMap((connection) => actionsOf(world, connection))
    .filter((action) => fits(action, query.get("search")))
    .map((action) => toActionResponse(world, action));
}

/** From the path, or from whichever selector the query carries. */
function selectedConnection({ world, tenant, params, incoming: { query } }: TenantContext): Connection | undefined {
  const selector =
    params.connection ??
    ["connectionId", "connectionKey", "integrationId", "integrationKey"].map((name) => query.get(name)).find(Boolean);
  return selector ? selectConnection(world, tenant, selector) : undefined;
}

function requireAction(context: TenantContext, idOrKey: string): ConnectionAction {
  const { world, tenant } = context;
  const connection = selectedConnection(context);
  const action = connection ? findAction(world, connection, idOrKey) : findActionAnywhere(world, tenant, idOrKey);
  if (!action) throw notFound("Action");
  return action;
}

function getOne(context: TenantContext): Reply {
  return ok(toActionResponse(context.world, requireAction(context, context.params.action ?? "")));
}

function runByPath(context: TenantContext): Reply {
  return runWrapped(context, requireAction(context, context.params.action ?? ""));
}

/** `POST /action/run?key=…&integrationKey=…&connectionId=…`, the SDK's form for a selector of several parts. */
function runBySelector(context: TenantContext): Reply {
  const { query } = context.incoming;
  const idOrKey = query.get("id") ?? query.get("key");
  if (!idOrKey) throw badRequest('Name the action by "id" or "key"');
  return runWrapped(context, requireAction(context, idOrKey));
}

function runWrapped({ world, incoming }: TenantContext, action: ConnectionAction): Reply {
  const { input, meta } = jsonBody(incoming);
  return toRunReply(runAction(world, action, { input, meta: toMeta(meta) }));
}

/** The form below a connection takes the input bare. */
function runOnConnection(context: TenantContext): Reply {
  const action = requireAction(context, context.params.action ?? "");
  return toRunReply(runAction(context.world, action, { input: jsonBody(context.incoming) }));
}

function toMeta(meta: unknown): Record<string, unknown> | undefined {
  if (meta === undefined) return undefined;
  if (typeof meta !== "object" || meta === null) throw badRequest('"meta" must be an object');
  return meta as Record<string, unknown>;
}
