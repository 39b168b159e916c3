import { z } from "zod";
import { freshnessSchema } from "@/lib/connections/schema";
import { countSchema } from "@/lib/query/list";
import { lifecycleSchema, recordNameSchema, senderSideSchema, sourceNameSchema } from "@/lib/records/schema";

const instant = z.iso.datetime();

export const moneySchema = z.object({ amountMinor: z.number().int(), currency: z.string() });

export const ownerSchema = z.object({
  name: z.string().nullable(),
  state: z.enum(["none", "active", "left"]),
  mine: z.boolean(),
});

/** One row of Leads and Contacts: one human. */
export const personRowSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  company: z.string().nullable(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  lifecycle: lifecycleSchema,
  /** The vendor's own word for the stage; `stageConflict` when systems differ. */
  stageLabel: z.string().nullable(),
  stageConflict: z.boolean(),
  owner: ownerSchema,
  /** Since when their last line stands unanswered; null when nobody waits. */
  waitingSince: instant.nullable(),
  lastSpoke: z.enum(["customer", "us"]).nullable(),
  lastLine: z.string().nullable(),
  lastActivityAt: instant,
  nextTask: z.object({ name: z.string(), dueAt: instant.nullable() }).nullable(),
  amount: moneySchema.nullable(),
  language: z.string().nullable(),
  doNotCall: z.boolean(),
  emailOptOut: z.boolean(),
  /** Sources that know this person, and how many records each brings. */
  sources: z.array(sourceNameSchema),
  recordCounts: z.record(z.string(), z.number().int()),
  callCount: z.number().int(),
});
export type PersonRow = z.infer<typeof personRowSchema>;

/** `leads`: lifecycle new, working or nurture. `contacts`: everyone outside our own company. */
export const peopleScopes = ["leads", "contacts"] as const;
export type PeopleScope = (typeof peopleScopes)[number];

export const peopleSortFields = ["lastActivity", "name", "company", "email", "stage", "owner", "waitingSince"] as const;

export const peoplePageSchema = z.object({
  items: z.array(personRowSchema),
  nextCursor: z.string().nullable(),
  total: countSchema.nullable(),
  recordTotals: z.array(countSchema.extend({ source: sourceNameSchema, kind: z.string() })),
  freshness: z.array(freshnessSchema),
});
export type PeoplePage = z.infer<typeof peoplePageSchema>;

/** Where a shown value came from. */
export const receiptSchema = recordNameSchema.extend({ recordId: z.string(), observedAt: instant });

export const factSchema = z.object({
  /** name, company, title, email, phone, stage, owner, city, language, amount…, or `custom` with its own label. */
  field: z.string(),
  label: z.string().nullable(),
  /** How they came to us (campaign, page), rather than who they are. */
  isTrail: z.boolean(),
  value: z.string(),
  receipt: receiptSchema,
  /** What other systems say, where it differs. */
  others: z.array(z.object({ value: z.string(), receipt: receiptSchema })),
});
export type Fact = z.infer<typeof factSchema>;

export const personRecordSchema = recordNameSchema.extend({
  id: z.string(),
  label: z.string().nullable(),
  method: z.string(),
  linkStatus: z.enum(["auto", "confirmed", "suggested"]),
  /** Opens the record in its vendor; null where the address is not known. */
  url: z.string().nullable(),
  observedAt: instant,
});

export const personTaskSchema = z.object({
  id: z.string(),
  name: z.string(),
  rawStatus: z.string().nullable(),
  done: z.boolean(),
  dueAt: instant.nullable(),
  dueDate: z.iso.date().nullable(),
  owner: z.string().nullable(),
  url: z.string().nullable(),
});

export const personOpportunitySchema = z.object({
  id: z.string(),
  name: z.string(),
  rawStage: z.string().nullable(),
  outcome: z.enum(["open", "won", "lost"]).nullable(),
  amount: moneySchema.nullable(),
  closeDate: z.iso.date().nullable(),
  owner: z.string().nullable(),
  url: z.string().nullable(),
});

export const personSchema = personRowSchema.extend({
  city: z.string().nullable(),
  country: z.string().nullable(),
  emails: z.array(z.object({ value: z.string(), optedOut: z.boolean(), receipt: receiptSchema })),
  phones: z.array(
    z.object({
      raw: z.string(),
      e164: z.string().nullable(),
      /** As people read it, in international groups; the raw text where it is no number. */
      text: z.string(),
      optedOut: z.boolean(),
      receipt: receiptSchema,
    }),
  ),
  facts: z.array(factSchema),
  records: z.array(personRecordSchema),
  opportunities: z.array(personOpportunitySchema),
  tasks: z.array(personTaskSchema),
  firstSeenAt: instant,
  freshness: z.array(freshnessSchema),
});
export type PersonView = z.infer<typeof personSchema>;

const entryBase = z.object({ id: z.string(), at: instant, source: sourceNameSchema });

/** The timeline, newest first. Message runs of one conversation and day arrive as single entries; the view groups them. */
export const timelineEntrySchema = z.discriminatedUnion("kind", [
  entryBase.extend({
    kind: z.literal("message"),
    conversationId: z.string(),
    channel: z.string(),
    side: senderSideSchema,
    senderName: z.string().nullable(),
    text: z.string(),
    language: z.string().nullable(),
  }),
  entryBase.extend({
    kind: z.literal("call"),
    callId: z.string(),
    title: z.string().nullable(),
    durationSec: z.number().int(),
    host: z.string().nullable(),
    brief: z.string().nullable(),
  }),
  entryBase.extend({
    kind: z.literal("task"),
    recordId: z.string(),
    name: z.string(),
    rawStatus: z.string().nullable(),
    done: z.boolean(),
  }),
  entryBase.extend({
    kind: z.literal("created"),
    recordId: z.string(),
    recordKind: z.string(),
    label: z.string().nullable(),
    origin: z.string().nullable(),
  }),
  entryBase.extend({
    kind: z.literal("change"),
    recordId: z.string(),
    recordKind: z.string(),
    field: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
]);
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const timelinePageSchema = z.object({
  items: z.array(timelineEntrySchema),
  nextCursor: z.string().nullable(),
  freshness: z.array(freshnessSchema),
});
export type TimelinePage = z.infer<typeof timelinePageSchema>;

export const personParamsSchema = z.strictObject({ personId: z.uuid() });

export const timelineQuerySchema = z.strictObject({
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export type TimelineQuery = z.infer<typeof timelineQuerySchema>;
