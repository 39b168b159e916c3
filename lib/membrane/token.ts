import { SignJWT } from "jose";
import type { MembraneConfig } from "./config";

const lifetimeSec = 300;

/** What a token says about a tenant overwrites the tenant, so the name is the same for all of them. */
const tenantName = "Tributary workspace";

/** A short-lived token for one tenant, with the claims of both generations of Membrane's servers. */
export function mintToken(config: MembraneConfig, tenant: string, now = new Date()): Promise<string> {
  const { workspaceKey } = config;
  return new SignJWT({ workspaceKey, iss: workspaceKey, tenantKey: tenant, id: tenant, name: tenantName })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setExpirationTime(Math.floor(now.getTime() / 1000) + lifetimeSec)
    .sign(new TextEncoder().encode(config.workspaceSecret));
}
