import type { VendorApp } from "../contract";
import { requireFreeKey, touch } from "./connections";
import { newObjectId } from "./ids";
import { scheduleStep } from "./lifecycle";
import { stepsFor } from "./lifecycle-steps";
import type { Connection, Tenant } from "./records";
import type { World } from "./world";

export type ConnectionFields = {
  name?: string;
  key?: string;
  meta?: Record<string, unknown>;
  viaIntegration?: boolean;
};

/** Starts a connection on its way. */
export function createConnection(world: World, tenant: Tenant, app: VendorApp, fields: ConnectionFields): Connection {
  if (fields.key !== undefined) requireFreeKey(world, tenant, fields.key);
  const now = world.clock.now().toISOString();
  const connection: Connection = {
    id: newObjectId(world.clock.now()),
    tenantId: tenant.id,
    appKey: app.key,
    viaIntegration: fields.viaIntegration ?? false,
    key: fields.key,
    name: fields.name ?? app.name,
    meta: fields.meta,
    steps: stepsFor(app, world.apps.includes(app), world.settings.buildMs),
    step: 0,
    createdAt: now,
    updatedAt: now,
  };
  world.connections.set(connection.id, connection);
  scheduleStep(world, connection);
  touch(world, connection);
  return connection;
}
