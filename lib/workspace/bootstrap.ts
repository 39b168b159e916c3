import { getDb } from "@/lib/db/client";
import { getEnv } from "@/lib/env";
import { addMember, createUser, createWorkspace } from "./writes";

/** Any number of programs may start at once; one of them makes the first admin. */
const bootstrapLock = 7_205_001;

/** Makes the first admin from BOOTSTRAP_ADMIN_EMAIL and BOOTSTRAP_ADMIN_PASSWORD, where both are set. */
export async function bootstrapAdmin(): Promise<string | null> {
  const { BOOTSTRAP_ADMIN_EMAIL: email, BOOTSTRAP_ADMIN_PASSWORD: password } = getEnv();
  return email && password ? makeFirstAdmin({ email, password }) : null;
}

/**
 * A workspace and its admin in a database that has no user yet, answering the admin's e-mail; in any other it does
 * nothing and answers null, so that every start may call it.
 */
export async function makeFirstAdmin(admin: { email: string; password: string }, db = getDb()): Promise<string | null> {
  const email = admin.email.toLowerCase();
  const [name = email, domain = ""] = email.split("@");
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${bootstrapLock})`;
    if (await tx.user.findFirst({ select: { id: true } })) return null;
    const workspaceId = await createWorkspace({ name: domain, ownDomains: ownDomainsOf(domain) }, tx);
    const userId = await createUser({ email, name, password: admin.password }, tx);
    await addMember(workspaceId, userId, "ADMIN", tx);
    return email;
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
  return publicMail.has(domain) ? [] : [domain];
}
