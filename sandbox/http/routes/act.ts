import { findAction, findActionAnywhere } from "../../membrane/actions";
import { connectionsOf, selectConnection } from "../../membrane/connections";
import { badRequest, notFound } from "../../membrane/errors";
import type { Connection } from "../../membrane/records";
import { type ApiCall, runAction, runApiCall } from "../../membrane/run";
import type { Reply } from "../reply";
import { jsonBody } from "../request";
import { type Route, type TenantContext, tenantRoute } from "../router";
import { toRunReply } from "../run-reply";

export const actRoutes: Route[] = [tenantRoute("POST /act", act)];

const dispatches = ["id", "key", "api", "code"] as const;
const selectors = ["connectionId", "connectionKey", "integrationId", "integrationKey"] as const;
const known: string[] = [...dispatches, ...selectors, "input", "meta"];
const methods = ["GET", "POST", "PATCH", "PUT", "DELETE"];

/** One door for everything that runs; strict, unlike the rest: unknown keys and a second dispatch are refused. */
function act(context: TenantContext): Reply {
  const body = jsonBody(context.incoming);
  const unknown = Object.keys(body).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw badRequest(`Unrecognized keys: ${unknown.join(", ")}`);
  if (dispatches.filter((name) => body[name] !== undefined).length !== 1)
    throw badRequest("Exactly one of id, key, api and code must be given");
  if (body.code !== undefined) throw badRequest("This workspace does not run code");
  const meta = isRecord(body.meta) ? body.meta : undefined;
  const connection = connectionFor(context, body);
  if (body.api === undefined) return runReady(context, connection, body);
  if (!connection) throw notFound("Connection");
  const api = toApiCall(body.api);
  return toRunReply(runApiCall(context.world, connection, { api, action: body, meta }));
}

function runReady({ world, tenant }: TenantContext, connection: Connection | undefined, body: Record<string, unknown>) {
  const idOrKey = String(body.id ?? body.key);
  const action = connection ? findAction(world, connection, idOrKey) : findActionAnywhere(world, tenant, idOrKey);
  if (!action) throw notFound("Action");
  return toRunReply(runAction(world, action, { input: body.input, meta: isRecord(body.meta) ? body.meta : undefined }));
}

/** Named by any selector; the only connection there is needs no name. */
function connectionFor({ world, tenant }: TenantContext, body: Record<string, unknown>): Connection | undefined {
  const selector = selectors.map((name) => body[name]).find((value) => typeof value === "string");
  if (typeof selector === "string") return selectConnection(world, tenant, selector);
  const own = connectionsOf(world, tenant);
  return own.length === 1 ? own[0] : undefined;
}

function toApiCall(value: unknown): ApiCall {
  if (!isRecord(value)) throw badRequest('"api" must be an object');
  const method = String(value.method ?? "").toUpperCase();
  const path = value.path ?? value.url;
  if (!methods.includes(method)) throw badRequest(`"api.method" must be one of ${methods.join(", ")}`);
  if (typeof path !== "string" || path === "") throw badRequest('"api.path" is required');
  return {
    method,
    path,
    query: toTexts(value.query, "api.query"),
    headers: toTexts(value.headers, "api.headers"),
    body: value.body ?? value.data,
  };
}

function toTexts(value: unknown, name: string): Record<string, string> | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw badRequest(`"${name}" must be an object`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, String(item)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
