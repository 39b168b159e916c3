import { jwtVerify } from "jose";
import { notAuthenticated } from "../membrane/errors";
import type { Tenant } from "../membrane/records";
import { tenantFor } from "../membrane/tenants";
import type { World } from "../membrane/world";

/** Whom a token speaks for: a tenant, the workspace's manager, or a manager who acts for a tenant. */
export type Identity = { tenant?: Tenant; isManager: boolean };

/**
 * Both generations of claims are read: `workspaceKey`/`tenantKey` and the older `iss`/`id`. The time of `exp` is the
 * machine's, whatever the samples' clock says.
 */
export async function authenticate(world: World, token: string | undefined): Promise<Identity> {
  if (!token) throw notAuthenticated("The Authorization header must carry a bearer token");
  if (token.startsWith(personalPrefix)) return personal(world, token);
  const claims = await verify(token, world.settings.workspaceSecret);
  if ((claims.workspaceKey ?? claims.iss) !== world.settings.workspaceKey)
    throw notAuthenticated("The token is not for this workspace");
  const isManager = claims.isAdmin === true;
  const key = claims.tenantKey ?? claims.id;
  if (typeof key === "string" && key !== "")
    return { tenant: tenantFor(world, { key, name: textOf(claims.name), fields: recordOf(claims.fields) }), isManager };
  if (isManager) return { isManager };
  throw notAuthenticated("The token names no tenant");
}

export function bearerOf(authorization: string | undefined): string | undefined {
  return authorization?.match(/^Bearer\s+(\S+)$/i)?.[1];
}

const personalPrefix = "pat-";

/** A developer's own token, here "pat-" and the tenant's key. Nothing signs it, so that it has to be allowed first. */
function personal(world: World, token: string): Identity {
  const key = token.slice(personalPrefix.length);
  if (!world.settings.personalTokens || key === "") throw notAuthenticated("Personal tokens are not accepted here");
  return { tenant: tenantFor(world, { key }), isManager: false };
}

async function verify(token: string, secret: string): Promise<Record<string, unknown>> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ["HS256", "HS384", "HS512"],
    });
    return payload;
  } catch {
    throw notAuthenticated("Invalid token");
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
}
