import { newObjectId } from "./ids";
import type { Tenant } from "./records";
import type { World } from "./world";

export type TenantClaims = { key: string; name?: string; fields?: Record<string, unknown> };

/** A tenant is born with the first token that names it; what later tokens say about it overwrites it. */
export function tenantFor(world: World, claims: TenantClaims): Tenant {
  const known = world.tenants.get(claims.key);
  const tenant: Tenant = known ?? {
    id: newObjectId(world.clock.now()),
    internalId: claims.key,
    name: claims.name ?? claims.key,
    createdAt: world.clock.now().toISOString(),
  };
  const fieldsMoved = claims.fields !== undefined && JSON.stringify(claims.fields) !== JSON.stringify(tenant.fields);
  const nameMoved = claims.name !== undefined && claims.name !== tenant.name;
  if (known && !nameMoved && !fieldsMoved) return known;
  tenant.name = claims.name ?? tenant.name;
  tenant.fields = claims.fields ?? tenant.fields;
  world.tenants.set(claims.key, tenant);
  world.save();
  return tenant;
}

/** The tenant as `GET /self` shows it. Its credentials are never part of it. */
export function toTenantResponse(world: World, tenant: Tenant): object {
  return {
    ...tenant,
    fields: tenant.fields ?? {},
    isTest: false,
    isBillable: false,
    isActive: true,
    lastActiveAt: world.clock.now().toISOString(),
  };
}
