import { createHash, randomBytes } from "node:crypto";

/** A 24-hex id in the manner of Membrane's own, always the same for the same parts. */
export function objectId(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24);
}

/** A new 24-hex id; its first eight digits are the creation time in seconds, as in real data. */
export function newObjectId(now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  return seconds.toString(16).padStart(8, "0").slice(-8) + randomBytes(8).toString("hex");
}

/** A capability nobody can guess, for URLs that open without a token. */
export function newCapability(): string {
  return `req_${randomBytes(24).toString("base64url")}`;
}
