import { AppError } from "@/lib/errors";

/**
 * The vendor's path as it may stand behind a connection's proxy address. Decoded once and encoded again, so that what is
 * checked is what is sent: it must not leave the connection, name a host, or smuggle a segment.
 */
export function toProxyPath(path: string): string {
  if (!path.startsWith("/") || path.startsWith("//") || /[?#\\]/.test(path)) throw refused();
  return path
    .slice(1)
    .split("/")
    .map((segment) => `/${encodeSegment(segment)}`)
    .join("");
}

function encodeSegment(segment: string): string {
  const decoded = decode(segment);
  // An escape that is still one after decoding would be decoded again further on.
  if (decoded === "." || decoded === ".." || /[/\\\p{Cc}]/u.test(decoded) || /%(2e|2f|5c)/i.test(decoded))
    throw refused();
  return encodeURIComponent(decoded);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw refused();
  }
}

function refused(): AppError {
  return new AppError("INVALID_INPUT", { message: "This path cannot be used." });
}
