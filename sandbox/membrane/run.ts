import type { VendorRequest } from "../contract";
import type { ConnectionAction } from "./actions";
import { badRequest } from "./errors";
import { checkInput } from "./input-check";
import { requireReady } from "./lifecycle";
import type { Connection } from "./records";
import { logRun, type RunResult } from "./run-logs";
import { showInput } from "./schema-style";
import { bodyAsJson, callVendor, toVendorError } from "./upstream";
import type { World } from "./world";

/** Runs a ready-made action: checks the input, makes one vendor request of it, hands back the vendor's body. */
export function runAction(
  world: World,
  { id, definition, connection }: ConnectionAction,
  order: { input: unknown; meta?: Record<string, unknown> },
): RunResult {
  const head = {
    actionId: id,
    name: definition.name,
    action: { id, connectionId: connection.id, input: order.input, meta: order.meta },
    ...order,
  };
  return logRun(world, connection, head, (report) => {
    requireReady(connection);
    const shown = showInput(definition, world.settings.schemaStyle);
    const input = shown.toNatural(checkInput(shown.schema, order.input));
    const { method, path, query, body } = definition.toRequest(input);
    const request: VendorRequest = { method, path, query: toQuery(query), headers: headersFor(body), body };
    const exchange = callVendor(world, connection, request, definition.key);
    const bodyJson = bodyAsJson(exchange.response);
    report(exchange, bodyJson);
    if (exchange.response.status >= 400) throw toVendorError(exchange, bodyJson);
    return bodyJson;
  });
}

/** The `api` part of /act. */
export type ApiCall = {
  method: string;
  path: string;
  query?: Record<string, string | number | boolean>;
  headers?: Record<string, string>;
  body?: unknown;
};

/** Sends any request and reports it as a run. The vendor's refusal is not the run's: it stands in the output's status. */
export function runApiCall(
  world: World,
  connection: Connection,
  order: { api: ApiCall; action: Record<string, unknown>; meta?: Record<string, unknown> },
): RunResult {
  const { api, action, meta } = order;
  const head = { name: `${api.method} ${api.path}`, action, meta, input: api };
  return logRun(world, connection, head, (report) => {
    const url = relativeUrl(api.path);
    for (const [name, value] of Object.entries(api.query ?? {})) url.searchParams.append(name, String(value));
    const exchange = callVendor(world, connection, {
      method: api.method,
      path: url.pathname,
      query: url.searchParams,
      headers: { ...headersFor(api.body), ...lowerNames(api.headers ?? {}) },
      body: api.body,
    });
    const bodyJson = bodyAsJson(exchange.response);
    report(exchange, bodyJson);
    const { status, headers } = exchange.response;
    return `{"status":${status},"headers":${JSON.stringify(headers)},"data":${bodyJson}}`;
  });
}

function relativeUrl(path: string): URL {
  const base = "http://vendor.invalid";
  const url = new URL(path.startsWith("/") ? path : `/${path}`, base);
  if (url.origin !== base || /^[a-z][a-z\d+.-]*:\/\//i.test(path))
    throw badRequest("api.path must be below the vendor's base URL");
  return url;
}

function toQuery(query: Record<string, string | undefined> = {}): URLSearchParams {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given);
}

function headersFor(body: unknown): Record<string, string> {
  const accept = { accept: "application/json" };
  return body === undefined ? accept : { ...accept, "content-type": "application/json" };
}

function lowerNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
