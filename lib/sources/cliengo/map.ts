import { z } from "zod";
import { toCountry } from "@/lib/records/country";
import { toEmail } from "@/lib/records/email";
import { languageOf } from "@/lib/records/language";
import { toPhone } from "@/lib/records/phone";
import type { Fact, Lifecycle, RecordOf } from "@/lib/records/schema";
import {
  flagSchema,
  idOf,
  idSchema,
  isObject,
  optionalIdSchema,
  saidFlagSchema,
  textSchema,
  textsSchema,
  toInstant,
  type WireObject,
} from "@/lib/records/wire";
import { makeToRecord } from "../mapper";
import { sideOf } from "./messages";
import { idKeys } from "./paging";

const lifecycles = new Map<string, Lifecycle>([
  ["new", "new"],
  ["active", "working"],
  ["long_term", "nurture"],
  ["client", "customer"],
]);

/** The raw row under the id its list row was known by. */
function named(raw: WireObject): WireObject {
  return { ...raw, id: idOf(raw, ...idKeys) };
}

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
  const wire = wireContactSchema.parse(named(raw));
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
    name: fullName(wire.name, wire.lastName),
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
    lifecycle: lifecycles.get(wire.status?.toLowerCase().replace(/[\s-]/g, "_") ?? "") ?? "unknown",
    origin: wire.entryMethod,
    description: wire.message,
    facts: [...answers, ...campaignOf(raw)],
    accountExternalId: null,
    originalLeadExternalId: null,
    siteExternalId: wire.websiteId,
  };
}

/** `name` may hold the whole name, with `lastName` empty or said twice. */
function fullName(name: string | null, lastName: string | null): string | null {
  if (!name || !lastName) return name ?? lastName;
  return name.toLowerCase().endsWith(` ${lastName.toLowerCase()}`) ? name : `${name} ${lastName}`;
}

/** Seen as a user's id, as an object and as the word UNASSIGNED. */
function ownerOf(assignedTo: unknown): { ownerExternalId: string | null; ownerName: string | null } {
  const owner = isObject(assignedTo) ? assignedTo : { id: assignedTo };
  const id = idOf(owner, ...idKeys);
  return { ownerExternalId: id?.toUpperCase() === "UNASSIGNED" ? null : id, ownerName: textSchema.parse(owner.name) };
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
  isClosed: saidFlagSchema,
  visitorName: textSchema,
  visitorEmail: textSchema,
  visitorPhone: textSchema,
  websiteId: optionalIdSchema,
  url: textSchema,
  lastMessage: textSchema,
  lastMessageSender: z.unknown().optional(),
  tags: textsSchema,
});

const channels = ["web", "whatsapp", "facebook"] as const;

function toConversation(raw: WireObject): RecordOf<"conversation"> {
  const wire = wireConversationSchema.parse(named(raw));
  const sender = isObject(wire.lastMessageSender) ? wire.lastMessageSender.type : wire.lastMessageSender;
  return {
    kind: "conversation",
    externalId: wire.id,
    ...timesOf(raw),
    url: null,
    channel: channels.find((channel) => channel === wire.channel?.toLowerCase()) ?? "other",
    rawStatus: wire.status,
    closed: wire.isClosed,
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
    tags: wire.tags,
  };
}

const wireSiteSchema = z.object({ id: idSchema, title: textSchema, url: textSchema });

function toSite(raw: WireObject): RecordOf<"site"> {
  const wire = wireSiteSchema.parse(named(raw));
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
  deleted: flagSchema,
});

function toUser(raw: WireObject): RecordOf<"user"> {
  const wire = wireUserSchema.parse(named(raw));
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

/** One Cliengo row, its parts merged, as our record; or why it cannot be. */
export const toRecord = makeToRecord("Cliengo", {
  contact: toContact,
  conversation: toConversation,
  site: toSite,
  user: toUser,
});
