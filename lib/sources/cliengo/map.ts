import { z } from "zod";
import { toCountry } from "@/lib/records/country";
import { toEmail } from "@/lib/records/email";
import { languageOf } from "@/lib/records/language";
import { toPhone } from "@/lib/records/phone";
import type { Fact, Lifecycle, MappedRecord, RecordOf } from "@/lib/records/schema";
import { idSchema, isObject, optionalIdSchema, textSchema, toInstant, type WireObject } from "@/lib/records/wire";
import type { Rejected } from "../source";
import { sideOf } from "./messages";

const lifecycleOf: Record<string, Lifecycle> = {
  new: "new",
  active: "working",
  long_term: "nurture",
  client: "customer",
};

const wireContactSchema = z.object({
  id: idSchema,
  name: textSchema,
  lastName: textSchema,
  email: textSchema,
  phone: textSchema,
  status: textSchema,
  websiteId: optionalIdSchema,
  entryMethod: textSchema,
  message: textSchema,
});

function toContact(raw: WireObject): RecordOf<"contact"> {
  const wire = wireContactSchema.parse({ ...raw, id: raw.id ?? raw._id });
  const geo = isObject(raw.geoip) ? raw.geoip : {};
  const country = toCountry(textSchema.parse(geo.country));
  const email = toEmail(wire.email);
  const phone = toPhone(wire.phone, { country });
  const answers = answersOf(raw.leadFields);
  return {
    kind: "contact",
    externalId: wire.id,
    ...timesOf(raw),
    url: null,
    // `name` may hold the whole name with `lastName` empty.
    name: [wire.name, wire.lastName].filter(Boolean).join(" ") || null,
    firstName: wire.name,
    lastName: wire.lastName,
    company: answers.find((fact) => /^(company|empresa)$/i.test(fact.key))?.value ?? null,
    title: null,
    emails: email ? [email] : [],
    phones: phone ? [phone] : [],
    ...ownerOf(raw.assignedTo),
    city: textSchema.parse(geo.city),
    region: textSchema.parse(geo.state),
    country,
    language: languageOf(wire.message),
    doNotCall: false,
    rawStatus: wire.status,
    lifecycle: lifecycleOf[wire.status?.toLowerCase() ?? ""] ?? "unknown",
    origin: wire.entryMethod,
    description: wire.message,
    facts: [...answers, ...campaignOf(raw)],
    accountExternalId: null,
    originalLeadExternalId: null,
    siteExternalId: wire.websiteId,
  };
}

/** Seen as a user's id, as an object and as the word UNASSIGNED. */
function ownerOf(assignedTo: unknown): { ownerExternalId: string | null; ownerName: string | null } {
  if (isObject(assignedTo)) {
    const id = optionalIdSchema.parse(assignedTo.id ?? assignedTo._id);
    return { ownerExternalId: id, ownerName: textSchema.parse(assignedTo.name) };
  }
  const id = optionalIdSchema.parse(assignedTo);
  return { ownerExternalId: id?.toUpperCase() === "UNASSIGNED" ? null : id, ownerName: null };
}

/** What the visitor answered the bot: custom questions under their own names. */
function answersOf(leadFields: unknown): Fact[] {
  if (!isObject(leadFields)) return [];
  return Object.entries(leadFields).flatMap(([key, answer]) => {
    const value = textSchema.parse(answer);
    return value ? [{ key, value }] : [];
  });
}

function campaignOf(raw: WireObject): Fact[] {
  return ["utmSource", "utmMedium", "utmCampaign", "conversionUrl"].flatMap((key) => {
    const value = textSchema.parse(raw[key]);
    return value ? [{ key, value }] : [];
  });
}

const wireConversationSchema = z.object({
  id: idSchema,
  channel: textSchema,
  status: textSchema,
  isClosed: z.boolean().nullish().catch(null),
  visitorName: textSchema,
  visitorEmail: textSchema,
  visitorPhone: textSchema,
  websiteId: optionalIdSchema,
  url: textSchema,
  lastMessage: textSchema,
  lastMessageSender: z.unknown().optional(),
  tags: z.array(z.unknown()).nullish().catch(null),
});

const channels: Record<string, "web" | "whatsapp" | "facebook"> = {
  web: "web",
  whatsapp: "whatsapp",
  facebook: "facebook",
};

function toConversation(raw: WireObject): RecordOf<"conversation"> {
  const wire = wireConversationSchema.parse({ ...raw, id: raw.id ?? raw._id });
  const sender = isObject(wire.lastMessageSender) ? wire.lastMessageSender.type : wire.lastMessageSender;
  return {
    kind: "conversation",
    externalId: wire.id,
    ...timesOf(raw),
    url: null,
    channel: channels[wire.channel?.toLowerCase() ?? ""] ?? "other",
    rawStatus: wire.status,
    closed: wire.isClosed ?? null,
    visitorName: wire.visitorName,
    visitorEmail: toEmail(wire.visitorEmail)?.value ?? null,
    visitorPhone: toPhone(wire.visitorPhone),
    siteExternalId: wire.websiteId,
    pageUrl: wire.url,
    ownerExternalId: ownerOf(raw.assignedTo).ownerExternalId,
    language: languageOf(wire.lastMessage),
    lastMessageAt: toInstant(raw.lastMessageDate),
    lastMessageText: wire.lastMessage,
    lastMessageSide: wire.lastMessage ? sideOf(textSchema.parse(sender)) : null,
    tags: (wire.tags ?? []).filter((tag) => typeof tag === "string"),
  };
}

const wireSiteSchema = z.object({ id: idSchema, title: textSchema, url: textSchema });

function toSite(raw: WireObject): RecordOf<"site"> {
  const wire = wireSiteSchema.parse({ ...raw, id: raw.id ?? raw._id });
  return {
    kind: "site",
    externalId: wire.id,
    ...timesOf(raw),
    url: null,
    name: wire.title ?? wire.url,
    address: wire.url,
    country: null,
  };
}

const wireUserSchema = z.object({
  id: idSchema,
  name: textSchema,
  email: textSchema,
  phone: textSchema,
  deleted: z.boolean().nullish().catch(null),
});

function toUser(raw: WireObject): RecordOf<"user"> {
  const wire = wireUserSchema.parse({ ...raw, id: raw.id ?? raw._id });
  const email = toEmail(wire.email);
  return {
    kind: "user",
    externalId: wire.id,
    ...timesOf(raw),
    url: null,
    name: wire.name,
    emails: email ? [email.value.toLowerCase()] : [],
    phone: wire.phone,
    title: null,
    active: !wire.deleted,
  };
}

function timesOf(raw: WireObject) {
  return { sourceCreatedAt: toInstant(raw.creationDate), sourceUpdatedAt: toInstant(raw.lastUpdateDate) };
}

const mappers: Partial<Record<MappedRecord["kind"], (raw: WireObject) => MappedRecord>> = {
  contact: toContact,
  conversation: toConversation,
  site: toSite,
  user: toUser,
};

/** One Cliengo row, its parts merged, as our record; or why it cannot be. */
export function toRecord(kind: MappedRecord["kind"], raw: WireObject): MappedRecord | Rejected {
  const mapper = mappers[kind];
  if (!mapper) return { rejected: `Cliengo has no ${kind}` };
  try {
    return mapper(raw);
  } catch (error) {
    if (error instanceof z.ZodError) return { rejected: z.prettifyError(error) };
    throw error;
  }
}
