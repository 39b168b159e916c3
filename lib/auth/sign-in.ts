import { AppError } from "@/lib/errors";
import { verifyPassword } from "./password";
import { findCredentials } from "./reads";
import { credentialsSchema } from "./schema";
import { forgiveAttempt, takeAttempt } from "./throttle";
import { createSession } from "./writes";

type Caller = { address: string; userAgent: string | null };

/**
 * Opens a session for an e-mail and its password and answers its id. Null when they do not fit, whichever of the two is wrong;
 * RATE_LIMITED after too many failures, FORBIDDEN for someone who is in no workspace.
 */
export async function signIn(given: unknown, { address, userAgent }: Caller): Promise<string | null> {
  const credentials = credentialsSchema.safeParse(given);
  if (!credentials.success) return null;
  const { email, password } = credentials.data;
  await takeAttempt(email, address);
  const user = await findCredentials(email);
  const matches = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !matches || user.disabled) return null;
  await forgiveAttempt(email, address);
  if (!user.workspaceId) throw new AppError("FORBIDDEN", { message: "This account is in no workspace any more." });
  return createSession(user.id, user.workspaceId, userAgent);
}

/** The address a request came from: what the nearest proxy saw, else what the server itself saw and wrote there. */
export function clientAddress(request: Request): string {
  return request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
