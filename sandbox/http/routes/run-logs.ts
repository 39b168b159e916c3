import { appOfKey, idsOf } from "../../membrane/catalogue";
import { badRequest, notFound } from "../../membrane/errors";
import type { RunLog } from "../../membrane/records";
import type { World } from "../../membrane/world";
import { flag, pageOf } from "../query";
import { ok, type Reply } from "../reply";
import { type Route, type TenantContext, tenantRoute } from "../router";

export const runLogRoutes: Route[] = [
  tenantRoute("GET /action-run-logs", list),
  tenantRoute("GET /action-run-logs/:id", ({ world, incoming, ...context }) => {
    const log = requireLog({ world, incoming, ...context });
    return ok(flag(incoming.query, "details") ? toDetails(world, log) : toResponse(world, log));
  }),
  tenantRoute("GET /action-run-logs/:id/details", (context) => ok(toDetails(context.world, requireLog(context)))),
];

/** Newest first. */
function list({ world, tenant, incoming: { query } }: TenantContext): Reply {
  const [from, to] = [instant(query, "from"), instant(query, "to")];
  const wanted = (name: string, actual: string | undefined) => !query.get(name) || query.get(name) === actual;
  const found = world.runs.filter(
    (log) =>
      log.tenantId === tenant.id &&
      wanted("connectionId", log.connectionId) &&
      wanted("actionId", log.actionId) &&
      wanted("status", log.status) &&
      (from === undefined || Date.parse(log.createdAt) >= from) &&
      (to === undefined || Date.parse(log.createdAt) <= to),
  );
  const { items, cursor } = pageOf(found.reverse(), query);
  return ok({ items: items.map((log) => toResponse(world, log)), cursor });
}

function instant(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (!text) return undefined;
  const value = Date.parse(text);
  if (Number.isNaN(value)) throw badRequest(`"${name}" must be an ISO date`);
  return value;
}

function requireLog({ world, tenant, params }: TenantContext): RunLog {
  const log = world.runs.find(({ id, tenantId }) => id === params.id && tenantId === tenant.id);
  if (!log) throw notFound("Action run log");
  return log;
}

function toResponse(world: World, { exchange: _, outputJson, appKey, tenantId, ...log }: RunLog) {
  const { integrationId, externalAppId } = idsOf(appOfKey(world, appKey));
  return {
    ...log,
    output: outputJson === undefined ? undefined : JSON.parse(outputJson),
    userId: tenantId,
    tenantId,
    integrationId,
    externalAppId,
    integrationActionId: log.actionId ?? log.id,
  };
}

function toDetails(world: World, log: RunLog): object {
  const { request, response } = log.exchange ?? {};
  const exchange = response && { request, response: { status: response.status, data: JSON.parse(response.bodyJson) } };
  return { ...toResponse(world, log), externalApiLogs: exchange ? [exchange] : [] };
}
