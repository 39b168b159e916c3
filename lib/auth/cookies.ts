import { getEnv } from "@/lib/env";

const loopbackHosts = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Cookies travel over https only; this machine itself is the exception. */
export function areCookiesSecure(): boolean {
  const address = getEnv().NEXTAUTH_URL;
  if (address === undefined) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || !loopbackHosts.has(hostname);
}

/** A browser drops our cookies at this address: it is plain http and not this machine, so nobody can sign in there. */
export function areCookiesLost(): boolean {
  return areCookiesSecure() && getEnv().NEXTAUTH_URL?.startsWith("http:") === true;
}

/** The name next-auth gives its cookie. */
export function sessionCookieName(): string {
  return areCookiesSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** Likewise its cookie against forged forms. */
export function csrfCookieName(): string {
  return areCookiesSecure() ? "__Host-next-auth.csrf-token" : "next-auth.csrf-token";
}

/** The header that makes a browser forget its session. */
export function forgetSessionCookie(): string {
  const secure = areCookiesSecure() ? "; Secure" : "";
  return `${sessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
}

/** A request's cookies by name. */
export function readCookies(request: Request): Record<string, string> {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((part) => {
    const [name = "", ...value] = part.split("=");
    return [name.trim(), decode(value.join("=").trim())] as const;
  });
  return Object.fromEntries(pairs.filter(([name]) => name));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
