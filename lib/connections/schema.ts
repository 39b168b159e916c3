import { z } from "zod";
import { sourceNameSchema } from "@/lib/records/schema";

/** Our own reading of a connection, beside the word Membrane said. */
export const connectionStatuses = [
  "not_connected",
  "preparing",
  "your_turn",
  "working",
  "late",
  "stalled",
  "signed_out",
  "setup_error",
  "paused",
  "unknown",
] as const;
export const connectionStatusSchema = z.enum(connectionStatuses);
export type ConnectionStatus = z.infer<typeof connectionStatusSchema>;

/** How old what we show of one connection may be. `asOf` is the start of the last good run, `since` how far back it reaches. */
export const freshnessSchema = z.object({
  source: sourceNameSchema,
  connectionId: z.string(),
  connectionName: z.string(),
  state: z.enum(["current", "late", "stalled", "down", "never", "not_permitted"]),
  asOf: z.iso.datetime().nullable(),
  since: z.iso.datetime().nullable(),
  /** Since when the connection is not usable ("signed out at"), null while it is. */
  downSince: z.iso.datetime().nullable(),
});
export type Freshness = z.infer<typeof freshnessSchema>;

export const streamSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  mode: z.enum(["list", "detail"]),
  state: z.enum(["waiting", "reading", "current", "late", "stalled", "failing", "not_permitted"]),
  records: z.number().int(),
  /** Detail streams: records still to be read, and those in all. */
  waiting: z.number().int(),
  rejected: z.number().int(),
  lastGoodAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime(),
  since: z.iso.datetime().nullable(),
  firstFilled: z.boolean(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type Stream = z.infer<typeof streamSchema>;

export const clientActionSchema = z.object({
  type: z.string(),
  description: z.string(),
  /** A short-lived secret: fresh per answer, https or loopback only, never stored. Null when there is none or it is unsafe. */
  uiUrl: z.string().nullable(),
  /** Whether its origin may stand in a frame of ours; otherwise it opens in a new tab only. */
  frameable: z.boolean(),
  agentInstructions: z.string().nullable(),
});

export const connectionSchema = z.object({
  id: z.string(),
  name: z.string(),
  source: sourceNameSchema.nullable(),
  sourceReason: z.string().nullable(),
  domain: z.string().nullable(),
  logoUrl: z.string().nullable(),
  /** Exactly as Membrane says it. */
  state: z.string(),
  status: connectionStatusSchema,
  clientAction: clientActionSchema.nullable(),
  error: z.object({ message: z.string(), traceId: z.string().nullable() }).nullable(),
  connectedBy: z.string().nullable(),
  createdAt: z.iso.datetime(),
  /** When Membrane last answered about it, and whether the newest question failed. */
  answeredAt: z.iso.datetime().nullable(),
  askFailed: z.object({ at: z.iso.datetime(), message: z.string() }).nullable(),
  downSince: z.iso.datetime().nullable(),
  accountUrl: z.string().nullable(),
  streams: z.array(streamSchema),
  budget: z.object({ usedToday: z.number().int(), perDay: z.number().int().nullable() }).nullable(),
});
export type ConnectionView = z.infer<typeof connectionSchema>;

export const connectionListSchema = z.object({
  items: z.array(connectionSchema),
  /** Whether Membrane answered just now; when not, `items` are what it said last. */
  membrane: z.object({ reachable: z.boolean(), code: z.string().nullable(), message: z.string().nullable() }),
  /** The actor may connect and sign in. */
  canManage: z.boolean(),
});
export type ConnectionList = z.infer<typeof connectionListSchema>;

/** `appUrl` is a URL or a domain; `another` asks for one more account of an app that is already connected. */
export const connectionCreateSchema = z.strictObject({
  appUrl: z.string().trim().min(1).max(2000),
  another: z.boolean().optional(),
});
export type ConnectionCreate = z.infer<typeof connectionCreateSchema>;

export const connectionParamsSchema = z.object({ connectionId: z.uuid() });
export const connectionQuerySchema = z.strictObject({ wait: z.stringbool().default(false) });
/** What was read stays; erasing it belongs to retention. */
export const connectionDeleteSchema = z.strictObject({ cache: z.literal("keep").default("keep") });
