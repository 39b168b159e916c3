import { getDb } from "@/lib/db/client";
import { getEnv } from "@/lib/env";
import { addMember, createUser, createWorkspace } from "./writes";

/** Any number of programs may start at once; one of them makes the first admin. */
const bootstrapLock = 7_205_001;

/**
 * Makes the first workspace and its admin from BOOTSTRAP_ADMIN_EMAIL and BOOTSTRAP_ADMIN_PASSWORD. Does nothing without
 * them or when there is a user already, so every start may call it. Answers the admin's e-mail if it made one.
 */
export async function bootstrapAdmin(): Promise<string | null> {
  const { BOOTSTRAP_ADMIN_EMAIL: email, BOOTSTRAP_ADMIN_PASSWORD: password } = getEnv();
  if (!email || !password) return null;
  return getDb().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${bootstrapLock})`;
    if (await tx.user.findFirst({ select: { id: true } })) return null;
    const [local = email, domain = ""] = email.toLowerCase().split("@");
    const workspaceId = await createWorkspace({ name: domain || local, ownDomains: ownDomainsOf(domain) }, tx);
    const userId = await createUser({ email, name: local, password }, tx);
    await addMember(workspaceId, userId, "ADMIN", tx);
    return email.toLowerCase();
  });
}

/** A mail provider's domain belongs to everyone: customers write from there too. */
const publicMail = new Set([
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "hotmail.com",
  "live.com",
  "yahoo.com",
  "icloud.com",
  "proton.me",
]);

function ownDomainsOf(domain: string): string[] {
  return domain && !publicMail.has(domain) ? [domain] : [];
}
