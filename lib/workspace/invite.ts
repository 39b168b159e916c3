import type { Actor } from "@/lib/auth/actor";
import { hashLinkToken, makeLinkToken } from "@/lib/auth/link-token";
import { hashPassword } from "@/lib/auth/password";
import { AppError } from "@/lib/errors";
import { createInvite, joinByInvite, openAccountByInvite } from "./invite-writes";
import { findInvite, type OpenInvite } from "./reads";
import type { InviteAccept, InviteCreate, MadeInvite } from "./schema";

const lifetimeDays = 7;

/** Makes a link for one address; the links made for it before open nothing any more. */
export async function invite(actor: Actor, given: InviteCreate, requestId: string): Promise<MadeInvite> {
  const { token, tokenHash } = makeLinkToken();
  const expiresAt = new Date(Date.now() + lifetimeDays * 86_400_000);
  const id = await createInvite(actor, { ...given, tokenHash, expiresAt, requestId });
  return { id, path: `/invite/${token}`, expiresAt: expiresAt.toISOString() };
}

/** What a link offers to whoever holds it, told apart by why it may open nothing. */
export function readInvite(token: string): Promise<OpenInvite | null> {
  return findInvite(hashLinkToken(token));
}

/** For someone who has no account yet: makes it, lets them in, answers the address to sign in with. */
export async function acceptInvite({ token, name, password }: InviteAccept, requestId: string) {
  const found = await readInvite(token);
  if (found?.state !== "open") throw new AppError("NOT_FOUND", { message: "This invite opens nothing any more." });
  if (found.hasAccount) {
    throw new AppError("CONFLICT", { message: "There is an account with this address: sign in with it to join." });
  }
  const passwordHash = await hashPassword(password);
  return openAccountByInvite({ tokenHash: hashLinkToken(token), name, passwordHash, requestId });
}

/** For someone who is signed in: lets them into the workspace too and answers its id. */
export function joinInvite(actor: Actor, token: string, requestId: string): Promise<string> {
  return joinByInvite(actor, hashLinkToken(token), requestId);
}
