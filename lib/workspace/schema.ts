import { z } from "zod";
import { linkTokenSchema, madeLinkSchema, newPasswordSchema, roleSchema } from "@/lib/auth/schema";

const nameSchema = z.string().trim().min(1).max(200);

/** One member as People shows them. */
export const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  teamIds: z.array(z.string()),
  /** False for a colleague who is known but has no password yet. */
  canSignIn: z.boolean(),
  disabledAt: z.string().nullable(),
  lastSeenAt: z.string().nullable(),
  /** Nobody else could let people in: their role and their access stay. */
  isLastAdmin: z.boolean(),
});
export type Member = z.infer<typeof memberSchema>;
export const memberListSchema = z.object({ items: z.array(memberSchema) });
export type MemberList = z.infer<typeof memberListSchema>;

export const memberParamsSchema = z.strictObject({ userId: z.uuid() });
export const memberPatchSchema = z
  .strictObject({ role: roleSchema, teamIds: z.array(z.uuid()).max(100), isDisabled: z.boolean() })
  .partial();
export type MemberPatch = z.infer<typeof memberPatchSchema>;

/** An invite that still opens something. */
export const inviteSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: roleSchema,
  teamId: z.string().nullable(),
  createdAt: z.string(),
  expiresAt: z.string(),
});
export type Invite = z.infer<typeof inviteSchema>;
export const inviteListSchema = z.object({ items: z.array(inviteSchema) });
export type InviteList = z.infer<typeof inviteListSchema>;

export const inviteParamsSchema = z.strictObject({ inviteId: z.uuid() });
export const inviteCreateSchema = z.strictObject({
  email: z.string().trim().toLowerCase().pipe(z.email().max(320)),
  role: roleSchema,
  teamId: z.uuid().nullable().default(null),
});
export type InviteCreate = z.infer<typeof inviteCreateSchema>;
export const madeInviteSchema = madeLinkSchema.extend({ id: z.string() });
export type MadeInvite = z.infer<typeof madeInviteSchema>;

export const inviteAcceptSchema = z.strictObject({
  token: linkTokenSchema,
  name: nameSchema,
  password: newPasswordSchema,
});
export type InviteAccept = z.infer<typeof inviteAcceptSchema>;
export const inviteAcceptedSchema = z.object({ email: z.string() });
export const inviteJoinSchema = z.strictObject({ token: linkTokenSchema });

export const teamSchema = z.object({ id: z.string(), name: z.string(), userIds: z.array(z.string()) });
export type Team = z.infer<typeof teamSchema>;
export const teamListSchema = z.object({ items: z.array(teamSchema) });
export type TeamList = z.infer<typeof teamListSchema>;

export const teamParamsSchema = z.strictObject({ teamId: z.uuid() });
export const teamCreateSchema = z.strictObject({ name: nameSchema });
export const teamPatchSchema = z.strictObject({ name: nameSchema, userIds: z.array(z.uuid()).max(1000) }).partial();
export type TeamPatch = z.infer<typeof teamPatchSchema>;

/** A time zone this machine knows. */
export const zoneSchema = z.string().max(64).refine(isZone);

const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When people of one country work: the zone, ISO weekdays (1 is Monday), the hours, the days nobody does. */
export const countryHoursSchema = z
  .strictObject({
    timeZone: zoneSchema,
    days: z.array(z.int().min(1).max(7)).max(7),
    opens: clockSchema,
    closes: clockSchema,
    holidays: z.array(z.iso.date()).max(400),
  })
  .refine(({ opens, closes }) => opens < closes, { path: ["closes"] });
export type CountryHours = z.infer<typeof countryHoursSchema>;

/** By country, as its two letters. */
export const businessHoursSchema = z.record(z.string().regex(/^[A-Z]{2}$/), countryHoursSchema);
export type BusinessHours = z.infer<typeof businessHoursSchema>;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format() !== "";
  } catch {
    return false;
  }
}
