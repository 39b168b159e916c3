import { z } from "zod";
import { roles } from "./actor";

export const roleSchema = z.enum(roles);

export const sessionWorkspaceSchema = z.object({
  id: z.string(),
  name: z.string(),
  demo: z.boolean(),
  role: roleSchema,
});

/** Who is signed in, where they are, and where else they may go. */
export const sessionSchema = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  workspaceId: z.string(),
  role: roleSchema,
  workspaces: z.array(sessionWorkspaceSchema),
});
export type SessionView = z.infer<typeof sessionSchema>;

export const sessionPatchSchema = z.strictObject({ workspaceId: z.uuid() });
export type SessionPatch = z.infer<typeof sessionPatchSchema>;

/** What a sign-in form may send beside next-auth's own fields. */
export const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1).max(320),
  password: z.string().min(1).max(200),
});

export const shortestPassword = 10;
export const newPasswordSchema = z.string().min(shortestPassword).max(200);

export const passwordChangeSchema = z.strictObject({ current: z.string().min(1).max(200), next: newPasswordSchema });
export type PasswordChange = z.infer<typeof passwordChangeSchema>;

/** One place where one is signed in. */
export const sessionItemSchema = z.object({
  id: z.string(),
  userAgent: z.string().nullable(),
  workspaceName: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  isCurrent: z.boolean(),
});
export type SessionItem = z.infer<typeof sessionItemSchema>;
export const sessionListSchema = z.object({ items: z.array(sessionItemSchema) });
export type SessionList = z.infer<typeof sessionListSchema>;

export const sessionParamsSchema = z.strictObject({ sessionId: z.uuid() });
/** All of them, or all but the one that asks. */
export const sessionsEndSchema = z.strictObject({ keep: z.literal("current").optional() });

/** The secret of a link that an admin copies: an invite or a new password. */
export const linkTokenSchema = z.string().regex(/^[\w-]{43}$/);

/** A link as it is shown once; only its hash is kept. The page knows its own origin. */
export const madeLinkSchema = z.object({ path: z.string(), expiresAt: z.string() });
export type MadeLink = z.infer<typeof madeLinkSchema>;

export const passwordResetSchema = z.strictObject({ token: linkTokenSchema, password: newPasswordSchema });
export type PasswordResetUse = z.infer<typeof passwordResetSchema>;
export const resetDoneSchema = z.object({ email: z.string() });

/** Why a sign-in was refused, as the address of the sign-in page says it. */
export const signInErrors = ["CredentialsSignin", "RATE_LIMITED", "NO_WORKSPACE", "INTERNAL"] as const;
export const signInErrorSchema = z.enum(signInErrors).catch("INTERNAL");
export type SignInError = z.infer<typeof signInErrorSchema>;
