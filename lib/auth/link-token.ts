import { createHash, randomBytes } from "node:crypto";

/** A secret for a link and what is kept of it. 256 random bits need neither salt nor a slow hash. */
export function makeLinkToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashLinkToken(token) };
}

export function hashLinkToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
