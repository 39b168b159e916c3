import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { requireEnv } from "@/lib/env";

/** The longest a session may live; within it the session's row decides, and its end slides with use. */
export const longestSessionSec = 90 * 24 * 60 * 60;

const sessionIdSchema = z.uuid().nullable().catch(null);

/** What a browser holds: an encrypted token with the session's id and nothing else. */
export function sealSessionId(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: requireEnv("NEXTAUTH_SECRET"), maxAge: longestSessionSec });
}

/** Null for a token that is not ours, or too old. */
export async function openSessionId(token: string): Promise<string | null> {
  const payload = await decode({ token, secret: requireEnv("NEXTAUTH_SECRET") }).catch(() => null);
  return sessionIdSchema.parse(payload?.sid);
}
