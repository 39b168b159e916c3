import type { Actor, Role } from "@/lib/auth/actor";
import { AppError } from "@/lib/errors";

/** What one may do beside reading; which rows one may read is said in `scope.ts`. */
const allowed = {
  "manage connections": ["ADMIN"],
  "refresh sources": ["ADMIN", "MANAGER", "REP"],
  "run reading actions": ["ADMIN", "MANAGER"],
  /** Gong's connection sees the whole company, so even its reading actions stand here. */
  "run any action": ["ADMIN"],
  "send proxy requests": ["ADMIN"],
  "write records": ["ADMIN", "MANAGER", "REP"],
  "decide links": ["ADMIN", "MANAGER", "REP"],
  /** Members, teams, vendors' users, the workspace itself: reps have their own account and nothing else. */
  "read settings": ["ADMIN", "MANAGER", "AUDITOR"],
  "manage members": ["ADMIN"],
  "manage workspace": ["ADMIN"],
  "read the audit": ["ADMIN", "AUDITOR"],
} as const satisfies Record<string, readonly Role[]>;

export type Verb = keyof typeof allowed;

export function can(actor: Pick<Actor, "role">, verb: Verb): boolean {
  const able: readonly Role[] = allowed[verb];
  return able.includes(actor.role);
}

/** FORBIDDEN for whoever may see it but not do it. */
export function requireVerb(actor: Pick<Actor, "role">, verb: Verb): void {
  if (!can(actor, verb)) throw new AppError("FORBIDDEN", { message: "Your role may not do this." });
}
