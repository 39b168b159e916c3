import { areCookiesSecure, sessionCookieName } from "@/lib/auth/cookies";
import { findSessionActor } from "@/lib/auth/session";
import { openSessionId } from "@/lib/auth/token";
import { languageCookie, regionCookie, zoneCookie } from "@/lib/i18n/language";
import { getAccount } from "./reads";
import { type AccountPatch, type Preferences, themeCookie } from "./schema";

const cookieNames = {
  language: languageCookie,
  region: regionCookie,
  timeZone: zoneCookie,
  theme: themeCookie,
} as const satisfies Record<keyof Preferences, string>;
const yearSec = 31_536_000;

/** The headers that make a browser read as was just chosen; what follows the browser again is forgotten. */
export function preferenceCookies(patch: AccountPatch): string[] {
  return fieldsOf(patch).map(([name, value]) => toCookie(name, value));
}

/** A browser that has just signed in learns how its user reads. What they never chose stays as the browser has it. */
export async function withPreferences(reply: Response): Promise<Response> {
  const actor = await findSignedIn(reply);
  if (!actor) return reply;
  const known = new Response(reply.body, reply);
  for (const [name, value] of fieldsOf(await getAccount(actor))) {
    if (value !== null) known.headers.append("set-cookie", toCookie(name, value));
  }
  return known;
}

async function findSignedIn(reply: Response) {
  const start = `${sessionCookieName()}=`;
  const cookie = reply.headers.getSetCookie().find((one) => one.startsWith(start) && !one.startsWith(`${start};`));
  const sessionId = cookie && (await openSessionId(cookie.slice(start.length).split(";")[0] ?? ""));
  return sessionId ? findSessionActor(sessionId) : null;
}

/** Only what was named: a patch without a field says nothing about it. */
function fieldsOf(preferences: Partial<Preferences>): [name: string, value: string | null][] {
  const fields = Object.keys(cookieNames) as (keyof Preferences)[];
  return fields.flatMap((field) => {
    const value = preferences[field];
    return value === undefined ? [] : [[cookieNames[field], value]];
  });
}

/** Pages write them too when one chooses from a menu, so they are not hidden from scripts; none is a secret. */
function toCookie(name: string, value: string | null): string {
  const secure = areCookiesSecure() ? "; Secure" : "";
  return `${name}=${encodeURIComponent(value ?? "")}; Path=/; Max-Age=${value === null ? 0 : yearSec}; SameSite=Lax${secure}`;
}
