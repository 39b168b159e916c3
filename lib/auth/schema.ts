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

/** Why a sign-in was refused, as the address of the sign-in page says it. */
export const signInErrors = ["CredentialsSignin", "RATE_LIMITED", "NO_WORKSPACE", "INTERNAL"] as const;
export const signInErrorSchema = z.enum(signInErrors).catch("INTERNAL");
export type SignInError = z.infer<typeof signInErrorSchema>;
