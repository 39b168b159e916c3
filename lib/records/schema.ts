import { z } from "zod";

/**
 * What a source hands over: one vendor row, mapped. Everything right of `sources` in the import order speaks only these
 * shapes; vendor words end at the source's door. Instants are ISO strings in UTC, money is minor units + ISO currency.
 */

export const sourceNames = ["cliengo", "espocrm", "gong"] as const;
export const sourceNameSchema = z.enum(sourceNames);
export type SourceName = z.infer<typeof sourceNameSchema>;

export const recordKinds = [
  "lead",
  "contact",
  "account",
  "opportunity",
  "task",
  "user",
  "conversation",
  "site",
  "call",
  "party",
] as const;
export const recordKindSchema = z.enum(recordKinds);
export type RecordKind = z.infer<typeof recordKindSchema>;

/** How a vendor row is always named in replies (design: the HTTP API). `message` is named, though it is no record. */
export const recordNameSchema = z.object({
  source: sourceNameSchema,
  kind: z.enum([...recordKinds, "message"]),
  externalId: z.string(),
  connectionId: z.string(),
});
export type RecordName = z.infer<typeof recordNameSchema>;

export const lifecycles = ["new", "working", "nurture", "customer", "lost", "unknown"] as const;
export const lifecycleSchema = z.enum(lifecycles);
export type Lifecycle = z.infer<typeof lifecycleSchema>;

const instant = z.iso.datetime();
const text = z.string().nullable();

const emailSchema = z.object({
  /** As the vendor wrote it, trimmed. */
  value: z.string(),
  primary: z.boolean(),
  optedOut: z.boolean(),
  invalid: z.boolean(),
});
export type EmailAddress = z.infer<typeof emailSchema>;

const phoneSchema = z.object({
  /** As the vendor wrote it. */
  raw: z.string(),
  /** E.164, or null where the text could not be read as a number. */
  e164: z.string().nullable(),
  type: z.string().nullable(),
  primary: z.boolean(),
  optedOut: z.boolean(),
});
export type PhoneNumber = z.infer<typeof phoneSchema>;

/** A named answer or attribute worth showing as it is: custom chat answers, UTM tags, industry. */
const factSchema = z.object({ key: z.string(), value: z.string() });
export type Fact = z.infer<typeof factSchema>;

const moneySchema = z.object({ amountMinor: z.number().int(), currency: z.string().length(3) });
export type Money = z.infer<typeof moneySchema>;

const recordBase = z.object({
  externalId: z.string().min(1),
  sourceCreatedAt: instant.nullable(),
  /** The vendor's own "changed" time; null where the vendor keeps none. Saves only move forward along it. */
  sourceUpdatedAt: instant.nullable(),
  /** Where the record opens in its vendor, relative to the connection's `accountUrl` ("/#Lead/view/1"), or absolute. */
  url: text,
});

const humanBase = recordBase.extend({
  name: text,
  firstName: text,
  lastName: text,
  company: text,
  title: text,
  emails: z.array(emailSchema),
  phones: z.array(phoneSchema),
  /** The vendor's user id of the owner; null when nobody owns it. */
  ownerExternalId: text,
  ownerName: text,
  city: text,
  region: text,
  /** ISO 3166 alpha-2 where it could be read, else the vendor's text. */
  country: text,
  /** BCP 47 language tag the human writes in, where known. */
  language: text,
  doNotCall: z.boolean(),
  /** The vendor's status word, as is. */
  rawStatus: text,
  lifecycle: lifecycleSchema,
  /** "Web Site", "WHATSAPP"…, the vendor's word for where it came from. */
  origin: text,
  description: text,
  facts: z.array(factSchema),
});

export const leadRecordSchema = humanBase.extend({
  kind: z.literal("lead"),
  amount: moneySchema.nullable(),
  convertedAt: instant.nullable(),
  convertedContactExternalId: text,
  convertedAccountExternalId: text,
  convertedOpportunityExternalId: text,
});

export const contactRecordSchema = humanBase.extend({
  kind: z.literal("contact"),
  accountExternalId: text,
  originalLeadExternalId: text,
  siteExternalId: text,
});

export const accountRecordSchema = recordBase.extend({
  kind: z.literal("account"),
  name: z.string(),
  website: text,
  emails: z.array(emailSchema),
  phones: z.array(phoneSchema),
  industry: text,
  /** "Customer", "Partner"…, the vendor's word. */
  type: text,
  city: text,
  country: text,
  ownerExternalId: text,
  ownerName: text,
  description: text,
});

export const opportunityRecordSchema = recordBase.extend({
  kind: z.literal("opportunity"),
  name: z.string(),
  amount: moneySchema.nullable(),
  rawStage: text,
  /** open, won or lost; null for a stage nobody mapped. */
  outcome: z.enum(["open", "won", "lost"]).nullable(),
  probability: z.number().min(0).max(100).nullable(),
  /** Calendar date YYYY-MM-DD. */
  closeDate: z.iso.date().nullable(),
  accountExternalId: text,
  accountName: text,
  contactExternalIds: z.array(z.string()),
  originalLeadExternalId: text,
  ownerExternalId: text,
  ownerName: text,
  description: text,
});

export const taskRecordSchema = recordBase.extend({
  kind: z.literal("task"),
  name: z.string(),
  rawStatus: text,
  done: z.boolean(),
  priority: text,
  /** An instant, or only a calendar date for an all-day task; never both. */
  dueAt: instant.nullable(),
  dueDate: z.iso.date().nullable(),
  completedAt: instant.nullable(),
  /** What the task is about: the record of the same connection it hangs on. */
  parentKind: recordKindSchema.nullable(),
  parentExternalId: text,
  contactExternalId: text,
  accountExternalId: text,
  ownerExternalId: text,
  ownerName: text,
  description: text,
});

export const userRecordSchema = recordBase.extend({
  kind: z.literal("user"),
  name: text,
  /** Every address the vendor knows for this colleague, lower-cased. */
  emails: z.array(z.string()),
  phone: text,
  title: text,
  active: z.boolean(),
});

export const siteRecordSchema = recordBase.extend({
  kind: z.literal("site"),
  name: text,
  address: text,
  /** ISO 3166 alpha-2, a default for phone numbers written without a country. */
  country: text,
});

export const channelSchema = z.enum(["web", "whatsapp", "facebook", "other"]);

export const senderSideSchema = z.enum(["visitor", "bot", "agent", "unknown"]);
export type SenderSide = z.infer<typeof senderSideSchema>;

export const conversationRecordSchema = recordBase.extend({
  kind: z.literal("conversation"),
  channel: channelSchema,
  rawStatus: text,
  closed: z.boolean().nullable(),
  visitorName: text,
  visitorEmail: text,
  visitorPhone: phoneSchema.nullable(),
  siteExternalId: text,
  pageUrl: text,
  ownerExternalId: text,
  language: text,
  lastMessageAt: instant.nullable(),
  lastMessageText: text,
  lastMessageSide: senderSideSchema.nullable(),
  tags: z.array(z.string()),
});

/** Messages are rows under their conversation's record, never records of their own. */
export const messageSchema = z.object({
  conversationExternalId: z.string(),
  /** Null where the vendor gives none; the saver then makes one from time, text and ordinal. */
  externalId: text,
  at: instant,
  side: senderSideSchema,
  senderName: text,
  text: z.string(),
});
export type MessageRow = z.infer<typeof messageSchema>;

export const callSideSchema = z.enum(["internal", "external", "unknown"]);
export type CallSide = z.infer<typeof callSideSchema>;

export const callPartySchema = z.object({
  /** The vendor's participant id; where missing, the source makes a stable one from the position. */
  externalId: z.string(),
  speakerId: text,
  name: text,
  email: text,
  phone: phoneSchema.nullable(),
  title: text,
  side: callSideSchema,
  /** The vendor's user id when the party is a colleague. */
  userExternalId: text,
  talkSec: z.number().nullable(),
});
export type CallPartyRow = z.infer<typeof callPartySchema>;

export const callSignalSchema = z.object({
  kind: z.enum(["topic", "tracker", "key_point", "outline", "highlight", "next_step", "comment"]),
  key: z.string(),
  label: z.string(),
  text,
  atMs: z.int32().nullable(),
  durationSec: z.number().nullable(),
  count: z.int32().nullable(),
  speakerId: text,
  /** Vendor's user id of the author, for comments. */
  authorExternalId: text,
});
export type CallSignalRow = z.infer<typeof callSignalSchema>;

export const callRecordSchema = recordBase.extend({
  kind: z.literal("call"),
  title: text,
  startedAt: instant,
  durationSec: z.int32().nonnegative(),
  direction: text,
  scope: callSideSchema,
  media: text,
  language: text,
  private: z.boolean(),
  hostExternalId: text,
  workspaceExternalId: text,
  /** The blocks below are null until the vendor delivered them ("not given yet"), an empty list means "none". */
  parties: z.array(callPartySchema).nullable(),
  signals: z.array(callSignalSchema).nullable(),
  brief: text,
  outcome: text,
  companyQuestions: z.int32().nullable(),
  customerQuestions: z.int32().nullable(),
  /** Other systems' record ids the vendor itself links, e.g. a CRM lead. */
  crmLinks: z.array(z.object({ objectType: z.string(), externalId: z.string() })).nullable(),
});

export const transcriptSchema = z.object({
  callExternalId: z.string(),
  sentences: z.array(
    z.object({
      speakerId: text,
      topic: text,
      startMs: z.number().int(),
      endMs: z.number().int(),
      text: z.string(),
    }),
  ),
});
export type TranscriptRow = z.infer<typeof transcriptSchema>;

export const mappedRecordSchema = z.discriminatedUnion("kind", [
  leadRecordSchema,
  contactRecordSchema,
  accountRecordSchema,
  opportunityRecordSchema,
  taskRecordSchema,
  userRecordSchema,
  siteRecordSchema,
  conversationRecordSchema,
  callRecordSchema,
]);
export type MappedRecord = z.infer<typeof mappedRecordSchema>;
export type RecordOf<K extends MappedRecord["kind"]> = Extract<MappedRecord, { kind: K }>;
