import { selectConnection } from "../../membrane/connections";
import { badRequest } from "../../membrane/errors";
import { callVendor } from "../../membrane/upstream";
import type { Reply } from "../reply";
import type { Incoming } from "../request";
import { type Route, type TenantContext, tenantRoute } from "../router";

export const proxyRoutes: Route[] = [tenantRoute("ANY /connections/:connection/proxy/*", proxy)];

const neverForwarded =
  /^(authorization|host|connection|content-length|x-request-id|x-forwarded-.*|x-real-ip|x-scheme|cf-.*|cdn-loop|x-amzn-trace-id|proxy-.*|transfer-encoding|keep-alive|te|trailer|upgrade|expect|membrane-api-version)$/;
const hopByHop = /^(content-length|transfer-encoding|connection|keep-alive)$/;

/** The request as it came, below the vendor's base URL; the vendor's status, headers and body as they come back. */
function proxy({ world, tenant, params, incoming }: TenantContext): Reply {
  const connection = selectConnection(world, tenant, params.connection ?? "");
  const path = upstreamPath(incoming.path);
  if (/^\/[a-z][a-z\d+.-]*:\/\//i.test(path)) throw badRequest("Full URLs are not proxied; send a path");
  const { response } = callVendor(world, connection, {
    method: incoming.method,
    path,
    query: incoming.query,
    headers: keep(incoming.headers, neverForwarded),
    body: bodyOf(incoming),
  });
  return { status: response.status, headers: keep(response.headers, hopByHop), body: response.body };
}

/** What stands behind "/connections/{id}/proxy", byte for byte. */
function upstreamPath(path: string): string {
  const rest = path.split("/").slice(4).join("/");
  return `/${rest}`;
}

function keep(headers: Record<string, string>, refused: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !refused.test(name.toLowerCase())));
}

function bodyOf({ text, headers }: Incoming): unknown {
  if (text === "") return undefined;
  if (!headers["content-type"]?.includes("json")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
