import { createHmac, timingSafeEqual } from "node:crypto";

type Claims = { workspaceKey?: unknown; tenantKey?: unknown; exp?: unknown };

/** The tenant a bearer token names; null when it is not ours, has ended or is none. */
export function readTenant(authorization: string | undefined, key: string, secret: string): string | null {
  const [head, payload, signature] = (authorization ?? "").replace(/^Bearer /, "").split(".");
  if (!head || !payload || !signature) return null;
  const expected = createHmac("sha256", secret).update(`${head}.${payload}`).digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Claims;
  const isCurrent = typeof claims.exp === "number" && claims.exp * 1000 > Date.now();
  return claims.workspaceKey === key && isCurrent && typeof claims.tenantKey === "string" ? claims.tenantKey : null;
}
