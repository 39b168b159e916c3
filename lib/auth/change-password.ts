import { AppError } from "@/lib/errors";
import type { Actor } from "./actor";
import { hashLinkToken, makeLinkToken } from "./link-token";
import { hashPassword, verifyPassword } from "./password";
import { findPasswordHash, findReset, requireResettable } from "./reads";
import type { MadeLink, PasswordChange, PasswordResetUse } from "./schema";
import { forgetSessions } from "./session";
import { forgiveAttempt, takeAttempt } from "./throttle";
import { consumeReset, createReset, saveOwnPassword } from "./writes";

const resetHours = 24;

type Caller = { address: string; requestId: string };

/** Changes one's own password, for whoever knows the present one; all other sessions end. Guessing is slowed as at sign-in. */
export async function changePassword(
  actor: Actor,
  { current, next }: PasswordChange,
  { address, requestId }: Caller,
): Promise<void> {
  await takeAttempt(actor.email, address);
  if (!(await verifyPassword(await findPasswordHash(actor.userId), current))) {
    throw new AppError("INVALID_INPUT", { message: "current: this is not your password" });
  }
  await forgiveAttempt(actor.email, address);
  forgetSessions(await saveOwnPassword(actor, await hashPassword(next), requestId));
}

/** A link that lets a member set a new password, once, within a day. */
export async function makeResetLink(actor: Actor, userId: string, requestId: string): Promise<MadeLink> {
  await requireResettable(actor, userId);
  const { token, tokenHash } = makeLinkToken();
  const expiresAt = new Date(Date.now() + resetHours * 3_600_000);
  await createReset(actor, { userId, tokenHash, expiresAt, requestId });
  return { path: `/reset/${token}`, expiresAt: expiresAt.toISOString() };
}

/** Whose password a link would set; null when it opens nothing. */
export function readReset(token: string): Promise<{ name: string; email: string } | null> {
  return findReset(hashLinkToken(token));
}

/** Sets the password a link was made for and answers whose it is. */
export async function resetPassword(
  { token, password }: PasswordResetUse,
  { address, requestId }: Caller,
): Promise<{ email: string }> {
  const tokenHash = hashLinkToken(token);
  // Hashing is dear: nobody gets it for a made-up link.
  const passwordHash = (await findReset(tokenHash)) ? await hashPassword(password) : "";
  const { email, endedSessions } = await consumeReset(tokenHash, passwordHash, requestId);
  forgetSessions(endedSessions);
  await forgiveAttempt(email, address);
  return { email };
}
