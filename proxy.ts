import { type NextRequest, NextResponse } from "next/server";
import { addressHeader } from "@/lib/auth/own-path";
import { getEnv } from "@/lib/env";

/**
 * Makes the nonce of one request and the policy that carries it; Next reads the nonce back from the request's policy.
 * The address goes along, so that a page that sends someone to sign in can lead them back.
 */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set(addressHeader, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  const { MEMBRANE_API_URL, MEMBRANE_UI_ORIGINS, NODE_ENV } = getEnv();
  const frames = new Set([new URL(MEMBRANE_API_URL).origin, ...MEMBRANE_UI_ORIGINS]);
  // Next's development tools evaluate code and inject styles of their own; the build people use never does.
  const isDevelopment = NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    `frame-src ${[...frames].join(" ")}`,
  ].join("; ");
}

export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon).*)"] };
