import { jwtVerify } from "jose";
import { accessDenied, notAuthenticated } from "../membrane/errors";
import type { Tenant } from "../membrane/records";
import { tenantFor } from "../membrane/tenants";
import type { World } from "../membrane/world";

/**
 * The tenant a bearer token speaks for. Both generations of claims are read: `workspaceKey`/`tenantKey` and the
 * older `iss`/`id`. The time of `exp` is the machine's, whatever the samples' clock says.
 */
export async function authenticate(world: World, authorization: string | undefined): Promise<Tenant> {
  const token = authorization?.match(/^Bearer\s+(\S+)$/i)?.[1];
  if (!token) throw notAuthenticated("The Authorization header must carry a bearer token");
  const claims = await verify(token, world.settings.workspaceSecret);
  if ((claims.workspaceKey ?? claims.iss) !== world.settings.workspaceKey)
    throw notAuthenticated("The token is not for this workspace");
  const key = claims.tenantKey ?? claims.id;
  if (typeof key !== "string" || key === "") {
    if (claims.isAdmin === true) throw accessDenied("A manager's token has no tenant; use one with tenantKey");
    throw notAuthenticated("The token names no tenant");
  }
  return tenantFor(world, { key, name: textOf(claims.name), fields: recordOf(claims.fields) });
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
