import { z } from "zod";
import { freshnessSchema } from "@/lib/connections/schema";
import { countSchema } from "@/lib/query/list";
import { callSideSchema, callSignalSchema, recordNameSchema } from "@/lib/records/schema";

const instant = z.iso.datetime();

export const callPartySchema = z.object({
  id: z.string(),
  externalId: z.string(),
  speakerId: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  title: z.string().nullable(),
  side: callSideSchema,
  talkSec: z.number().nullable(),
  /** The person this voice belongs to, when the actor may open it. */
  personId: z.string().nullable(),
});
export type CallParty = z.infer<typeof callPartySchema>;

/** One row of Calls. */
export const callRowSchema = recordNameSchema.extend({
  id: z.string(),
  title: z.string().nullable(),
  startedAt: instant,
  durationSec: z.number().int(),
  scope: callSideSchema,
  direction: z.string().nullable(),
  language: z.string().nullable(),
  private: z.boolean(),
  host: z.string().nullable(),
  /** People outside our company on the call, in speaking order; `personId` null where no person is known. */
  customers: z.array(z.object({ name: z.string().nullable(), personId: z.string().nullable() })),
  brief: z.string().nullable(),
  hasTranscript: z.boolean(),
  url: z.string().nullable(),
});
export type CallRow = z.infer<typeof callRowSchema>;

export const callSortFields = ["startedAt", "duration", "title", "host"] as const;

export const callPageSchema = z.object({
  items: z.array(callRowSchema),
  nextCursor: z.string().nullable(),
  total: countSchema.nullable(),
  recordTotals: z.array(countSchema.extend({ source: z.string(), kind: z.string() })),
  freshness: z.array(freshnessSchema),
});
export type CallPage = z.infer<typeof callPageSchema>;

export const callSchema = callRowSchema.extend({
  parties: z.array(callPartySchema),
  /** Null until the source gave them. */
  signals: z.array(callSignalSchema).nullable(),
  outcome: z.string().nullable(),
  companyQuestions: z.number().int().nullable(),
  customerQuestions: z.number().int().nullable(),
  media: z.string().nullable(),
  observedAt: instant,
  /** When details and transcript are asked for again while they are not there. */
  detailsDueAt: instant.nullable(),
  transcriptDueAt: instant.nullable(),
  freshness: z.array(freshnessSchema),
});
export type CallView = z.infer<typeof callSchema>;

export const sentenceSchema = z.object({
  speakerId: z.string().nullable(),
  topic: z.string().nullable(),
  startMs: z.number().int(),
  endMs: z.number().int(),
  text: z.string(),
});

export const transcriptReplySchema = z.object({ items: z.array(sentenceSchema) });
export type TranscriptReply = z.infer<typeof transcriptReplySchema>;

export const callParamsSchema = z.strictObject({ callId: z.uuid() });
