import type { IncomingMessage } from "node:http";
import type { Reply } from "./reply";

/** Open to every origin, as the browser SDK needs; no cookies are involved, so nothing is given away. */
export function corsHeaders(request: IncomingMessage): Record<string, string> {
  return request.headers.origin === undefined
    ? {}
    : { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };
}

/** The SDK's version header makes browsers ask first. The admin routes do not answer to foreign pages. */
export function preflight(request: IncomingMessage): Reply {
  if (request.url?.startsWith("/sandbox/")) return { status: 403 };
  const asked = request.headers["access-control-request-headers"];
  return {
    status: 204,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE, HEAD",
      "access-control-allow-headers": asked ?? "authorization, membrane-api-version, content-type",
      "access-control-max-age": "600",
    },
  };
}
