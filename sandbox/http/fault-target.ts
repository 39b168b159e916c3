import type { Target } from "../faults/faults";
import { findAction } from "../membrane/actions";
import type { World } from "../membrane/world";
import type { Incoming } from "./request";

/** What a request is about, read without checking anything: a fault may strike before Membrane has looked. */
export function faultTarget(world: World, { method, url, path, query, text }: Incoming): Target {
  const route = `${method} ${url}`;
  const act = path === "/act" ? lenientJson(text) : {};
  const inPath = path.match(/^\/connections\/([^/]+)/)?.[1];
  const connectionId = inPath ?? query.get("connectionId") ?? textOf(act.connectionId);
  const connection = connectionId === undefined ? undefined : world.connections.get(connectionId);
  if (!connection) return { route, connectionId };
  const idOrKey = path.match(/\/actions\/([^/]+)/)?.[1] ?? query.get("key") ?? textOf(act.id ?? act.key);
  const action = idOrKey === undefined ? undefined : findAction(world, connection, idOrKey);
  return { route, connectionId, app: connection.appKey, action: action?.definition.key };
}

function lenientJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
