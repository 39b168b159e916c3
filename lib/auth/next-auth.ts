import { createHash, randomBytes } from "node:crypto";
import NextAuth, { type AuthOptions, type User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { getEnv, requireEnv } from "@/lib/env";
import { AppError, isAppError } from "@/lib/errors";
import { getLog } from "@/lib/log";
import { areCookiesSecure, csrfCookieName, readCookies } from "./cookies";
import { type Call, callHandler, type Fields } from "./next-auth-call";
import { toOwnPath } from "./own-path";
import type { SignInError } from "./schema";
import { endSession, findSessionActor } from "./session";
import { clientAddress, signIn } from "./sign-in";
import { longestSessionSec } from "./token";

/** What of next-auth is open: its other addresses do nothing here. */
const openAddresses = /^(GET (csrf|providers|session|signin|error)|POST (signout|callback\/credentials))$/;

type Refusal = { reason: SignInError; error: AppError };

/**
 * Answers `/api/auth/*` as next-auth does. A sign-in that sends no CSRF token is given one: the caller of this function
 * has refused foreign origins, which protects as well and lets a form work without JavaScript and a script in one step.
 */
export async function answerAuth(request: Request, sent: Fields): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const segments = pathname.split("/").slice(3);
  if (!openAddresses.test(`${request.method} ${segments.join("/")}`)) {
    throw new AppError("NOT_FOUND", { message: "There is nothing at this address." });
  }
  const refusals: Refusal[] = [];
  const options = toOptions(request, (refusal) => refusals.push(refusal));
  const call = {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    query: { ...Object.fromEntries(searchParams), nextauth: segments },
    body: sent,
    cookies: readCookies(request),
  };
  const reply = await callHandler((req, res) => NextAuth(req, res, options), withCsrfToken(call));
  return refusals[0] ? toRefusal(refusals[0], request, sent) : withRelativeLocation(reply, request);
}

function toOptions(request: Request, refuse: (refusal: Refusal) => void): AuthOptions {
  return {
    secret: requireEnv("NEXTAUTH_SECRET"),
    session: { strategy: "jwt", maxAge: longestSessionSec },
    useSecureCookies: areCookiesSecure(),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: (given) => authorize(given, request, refuse),
      }),
    ],
    callbacks: {
      redirect: ({ url, baseUrl }) => `${baseUrl}${toOwnPath(withoutOrigin(url, baseUrl))}`,
      // The browser holds the id of a session and nothing else; the row behind it decides.
      jwt: async ({ token, user }) => ({ sid: user ? user.id : await requireLive(token.sid) }),
      session: async ({ session, token }) => {
        const actor = await findSessionActor(String(token.sid));
        return { ...session, user: { name: actor?.name, email: actor?.email } };
      },
    },
    events: {
      signOut: ({ token }) => endSession(String(token.sid)),
    },
    logger: {
      error: (code, metadata) => getLog().info({ code, metadata }, "next-auth refused"),
      warn: () => {},
      debug: () => {},
    },
  };
}

/** next-auth asks for a user; the only thing of it that is used is the id, and that is our session's. */
async function authorize(given: unknown, request: Request, refuse: (refusal: Refusal) => void): Promise<User | null> {
  const caller = { address: clientAddress(request), userAgent: request.headers.get("user-agent") };
  try {
    const sessionId = await signIn(given, caller);
    if (sessionId) return { id: sessionId };
    refuse({
      reason: "CredentialsSignin",
      error: new AppError("UNAUTHENTICATED", { message: "E-mail and password do not fit." }),
    });
  } catch (error) {
    if (!isAppError(error)) getLog().error({ err: error }, "a sign-in failed");
    const known = isAppError(error) ? error : new AppError("INTERNAL", { message: "Signing in failed on our side." });
    refuse({ reason: reasonOf(known), error: known });
  }
  return null;
}

function reasonOf({ code }: AppError): SignInError {
  if (code === "RATE_LIMITED") return code;
  return code === "FORBIDDEN" ? "NO_WORKSPACE" : "INTERNAL";
}

/** A page form goes back to the sign-in page, a script gets what next-auth answers with our error beside it. */
function toRefusal({ reason, error }: Refusal, request: Request, sent: Fields): Response {
  const { code, message, status, retryAfterSec } = error;
  const own = ownAddress(request);
  const query = new URLSearchParams({ error: reason });
  if (retryAfterSec !== undefined) query.set("wait", String(retryAfterSec));
  if (typeof sent.callbackUrl === "string") query.set("next", toOwnPath(withoutOrigin(sent.callbackUrl, own)));
  const location = `/sign-in?${query}`;
  if (!wantsJson(sent)) return new Response(null, { status: 303, headers: { location } });
  return Response.json(
    { url: `${own}${location}`, error: { code, message } },
    { status, headers: retryAfterSec === undefined ? undefined : { "retry-after": String(retryAfterSec) } },
  );
}

/** Whoever came by another name of this machine stays at that name, where the cookie is. */
function withRelativeLocation(reply: Response, request: Request): Response {
  const location = reply.headers.get("location");
  if (location) reply.headers.set("location", withoutOrigin(location, ownAddress(request)));
  return reply;
}

function withoutOrigin(address: string, origin: string): string {
  return address === origin || address.startsWith(`${origin}/`) ? address.slice(origin.length) || "/" : address;
}

function ownAddress(request: Request): string {
  return new URL(getEnv().NEXTAUTH_URL ?? request.url).origin;
}

async function requireLive(sessionId: unknown): Promise<string> {
  if (typeof sessionId === "string" && (await findSessionActor(sessionId))) return sessionId;
  throw new AppError("UNAUTHENTICATED");
}

function withCsrfToken(call: Call): Call {
  if (call.method !== "POST" || call.body.csrfToken !== undefined) return call;
  const csrfToken = randomBytes(32).toString("hex");
  const proof = createHash("sha256")
    .update(`${csrfToken}${requireEnv("NEXTAUTH_SECRET")}`)
    .digest("hex");
  const cookies = { ...call.cookies, [csrfCookieName()]: `${csrfToken}|${proof}` };
  return { ...call, body: { ...call.body, csrfToken }, cookies };
}

function wantsJson(sent: Fields): boolean {
  return sent.json === "true" || sent.json === true;
}
