import { badRequest } from "../membrane/errors";
import type { Tenant } from "../membrane/records";
import type { World } from "../membrane/world";
import type { Reply } from "./reply";
import type { Incoming } from "./request";

/** What every handler gets. */
export type Context = { world: World; incoming: Incoming; params: Record<string, string> };
/** The same behind the token. */
export type TenantContext = Context & { tenant: Tenant };

type Handler<C> = (context: C) => Reply | Promise<Reply>;
/**
 * Who may call: a tenant with its token, the workspace's manager with theirs, anyone (the page's id is the capability,
 * or its form carries the token), or this machine only.
 */
export type Route =
  | { method: string; pattern: string; access: "tenant"; handle: Handler<TenantContext> }
  | { method: string; pattern: string; access: "manager" | "anyone" | "loopback"; handle: Handler<Context> };

/** "GET /connections/:id" as a route behind the token; "*" as the last segment takes the rest, "ANY" every method. */
export function tenantRoute(line: string, handle: Handler<TenantContext>): Route {
  return { ...split(line), access: "tenant", handle };
}

export function managerRoute(line: string, handle: Handler<Context>): Route {
  return { ...split(line), access: "manager", handle };
}

export function openRoute(line: string, handle: Handler<Context>): Route {
  return { ...split(line), access: "anyone", handle };
}

export function loopbackRoute(line: string, handle: Handler<Context>): Route {
  return { ...split(line), access: "loopback", handle };
}

function split(line: string): { method: string; pattern: string } {
  const [method = "", pattern = ""] = line.split(" ");
  return { method, pattern };
}

export type Match = { route: Route; params: Record<string, string> };

/** The first route of the list that fits. */
export function matchRoute(routes: Route[], method: string, path: string): Match | undefined {
  for (const route of routes) {
    if (route.method !== "ANY" && route.method !== method) continue;
    const params = matchPath(route.pattern, path);
    if (params) return { route, params };
  }
  return undefined;
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  const open = wanted.at(-1) === "*";
  if (open ? given.length < wanted.length - 1 : given.length !== wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    if (segment === "*") break;
    const value = given[index] ?? "";
    if (segment.startsWith(":")) params[segment.slice(1)] = decode(value);
    else if (segment !== value) return undefined;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw badRequest("The path is not well encoded");
  }
}
