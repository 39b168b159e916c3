import { z } from "zod";
import { languages, regions } from "@/lib/i18n/language";
import { businessHoursSchema, zoneSchema } from "@/lib/workspace/schema";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const themeCookie = "theme";

const allRegions = Object.values(regions).flat();

/** How one reads the product, in every browser one signs in with; null follows the browser. */
export const preferencesSchema = z.object({
  language: z.enum(languages).nullable().catch(null),
  region: z.enum(allRegions).nullable().catch(null),
  timeZone: z.string().nullable(),
  theme: z.enum(["light", "dark"]).nullable().catch(null),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const accountSchema = preferencesSchema.extend({ name: z.string(), email: z.string() });
export type Account = z.infer<typeof accountSchema>;

export const accountPatchSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    language: z.enum(languages).nullable(),
    region: z.enum(allRegions).nullable(),
    timeZone: zoneSchema.nullable(),
    theme: z.enum(["light", "dark"]).nullable(),
  })
  .partial();
export type AccountPatch = z.infer<typeof accountPatchSchema>;

/** The workspace as its admin sets it. */
export const workspaceSchema = z.object({
  name: z.string(),
  ownDomains: z.array(z.string()),
  mainCurrency: z.string(),
  responseTargetMin: z.number(),
  businessHours: businessHoursSchema.catch({}),
});
export type WorkspaceSettings = z.infer<typeof workspaceSchema>;

export const domainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/);

export const workspacePatchSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    ownDomains: z.array(domainSchema).max(50),
    mainCurrency: z.string().refine((code) => Intl.supportedValuesOf("currency").includes(code)),
    responseTargetMin: z
      .int()
      .min(1)
      .max(7 * 24 * 60),
    businessHours: businessHoursSchema,
  })
  .partial();
export type WorkspacePatch = z.infer<typeof workspacePatchSchema>;

/** A user of a vendor, and which of us that is. */
export const sourceUserSchema = z.object({
  id: z.string(),
  connectionId: z.string(),
  source: z.enum(["cliengo", "espocrm", "gong"]),
  connectionName: z.string(),
  externalId: z.string(),
  name: z.string().nullable(),
  emails: z.array(z.string()),
  title: z.string().nullable(),
  /** Switched off or gone in the vendor: they left. */
  hasLeft: z.boolean(),
  userId: z.string().nullable(),
  /** An admin said so; otherwise the addresses did. */
  byHand: z.boolean(),
  /** Leads and contacts that are theirs there. */
  owned: z.number(),
});
export type SourceUser = z.infer<typeof sourceUserSchema>;

export const sourceUserListSchema = z.object({
  items: z.array(sourceUserSchema),
  /** Whom they can be joined to. */
  members: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type SourceUserList = z.infer<typeof sourceUserListSchema>;

export const sourceUserParamsSchema = z.strictObject({ sourceUserId: z.uuid() });
/** One of us; null for nobody; "auto" leaves it to the addresses again. */
export const sourceUserPatchSchema = z.strictObject({ userId: z.union([z.uuid(), z.literal("auto"), z.null()]) });
export type SourceUserPatch = z.infer<typeof sourceUserPatchSchema>;
