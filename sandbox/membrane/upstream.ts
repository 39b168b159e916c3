import type { VendorApp, VendorRequest, VendorResponse } from "../contract";
import { takeFault } from "../faults/faults";
import { accountFor, saveAccountSoon } from "./accounts";
import { appOfKey } from "./catalogue";
import { type ErrorBody, MembraneError } from "./errors";
import { disconnect, requireReady } from "./lifecycle";
import type { Connection } from "./records";
import type { World } from "./world";

/** One request to a vendor and what it answered. */
export type Exchange = { url: string; request: VendorRequest; response: VendorResponse };

/** Sends a request to the account behind a connection. A vendor's refusal of the credentials ends the connection. */
export function callVendor(world: World, connection: Connection, request: VendorRequest, action?: string): Exchange {
  requireReady(connection);
  const { appKey, id } = connection;
  const target = { route: `${request.method} ${request.path}`, connectionId: id, app: appKey, action };
  const fault = takeFault(world.faults, "vendor", target);
  const response = fault?.response ?? answer(world, connection, request);
  if (response.status === 401) disconnect(world, connection, "The vendor refused the credentials");
  return { url: urlOf(world, connection, request), request, response };
}

function answer(world: World, connection: Connection, request: VendorRequest): VendorResponse {
  const response = accountFor(world, connection).handle(request);
  if (mayWrite(appOfKey(world, connection.appKey), request)) saveAccountSoon(world, connection);
  return response;
}

function mayWrite(app: VendorApp, request: VendorRequest): boolean {
  return request.method !== "GET" && request.method !== "HEAD" && !app.readsOnly?.(request);
}

function urlOf(world: World, { appKey, connectorParameters }: Connection, { path, query }: VendorRequest): string {
  const instance = connectorParameters?.instanceUrl;
  const base = typeof instance === "string" ? instance : appOfKey(world, appKey).appUri;
  const search = query.toString();
  return base.replace(/\/$/, "") + path + (search && `?${search}`);
}

/** The vendor's body as JSON text. Text that is JSON already passes untouched, so that long integers survive. */
export function bodyAsJson({ headers, body }: VendorResponse): string {
  if (body === undefined) return "null";
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  if (typeof text !== "string") return JSON.stringify(text);
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  return type.includes("json") && isJson(text) ? text : JSON.stringify(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** How Membrane reports that a vendor refused: its own error around the vendor's answer. */
export function toVendorError({ url, request, response }: Exchange, bodyJson: string): MembraneError {
  const { status, headers } = response;
  const data = {
    request: { url, method: request.method },
    response: { status, headers, data: JSON.parse(bodyJson) },
  };
  const retryAfter = headers["retry-after"];
  return new MembraneError(
    { ...kindOf(status), message: `Vendor answered ${status}`, data },
    retryAfter === undefined ? {} : { "retry-after": retryAfter },
  );
}

function kindOf(status: number): Pick<ErrorBody, "type" | "key"> {
  if (status === 401) return { type: "connection", key: "access_token_expired" };
  if (status === 403) return { type: "bad_request", key: "access_denied" };
  if (status === 404) return { type: "bad_request", key: "not_found" };
  if (status === 429) return { type: "connection", key: "rate_limit_exceeded" };
  return { type: "action_run" };
}
