import { appOfKey, idsOf } from "./catalogue";
import { alreadyExists, notFound } from "./errors";
import type { Connection, Tenant } from "./records";
import type { World } from "./world";

/** The event of `world.moved` that tells of every connection. */
export const anyConnection = "any connection";

/** Saves a connection that has changed and wakes whoever waits for it. */
export function touch(world: World, connection: Connection): void {
  connection.updatedAt = world.clock.now().toISOString();
  world.save();
  world.moved.emit(connection.id);
  world.moved.emit(anyConnection, connection);
}

/** The tenant's connections in the order of their making. */
export function connectionsOf(world: World, tenant: Tenant, options?: { archived: boolean }): Connection[] {
  return [...world.connections.values()].filter(
    ({ tenantId, archivedAt }) => tenantId === tenant.id && (options?.archived || archivedAt === undefined),
  );
}

/** By id or key, as every path takes it; another tenant's is as absent as none. */
export function requireConnection(world: World, tenant: Tenant, idOrKey: string): Connection {
  const found = connectionsOf(world, tenant).find(({ id, key }) => id === idOrKey || key === idOrKey);
  if (!found) throw notFound("Connection");
  return found;
}

/** By id or key, or by the id or key of the integration it belongs to. */
export function selectConnection(world: World, tenant: Tenant, selector: string): Connection {
  const own = connectionsOf(world, tenant);
  const found =
    own.find(({ id, key }) => id === selector || key === selector) ??
    own.find(({ appKey }) => appKey === selector || idsOf(appOfKey(world, appKey)).integrationId === selector);
  if (!found) throw notFound("Connection");
  return found;
}

export function requireFreeKey(world: World, tenant: Tenant, key: string, holder?: Connection): void {
  if (connectionsOf(world, tenant).some((other) => other.key === key && other !== holder))
    throw alreadyExists(`A connection with the key "${key}" exists already`);
}
