import { z } from "zod";
import { toEmail } from "@/lib/records/email";
import { toLanguageTag } from "@/lib/records/language";
import { toPhone } from "@/lib/records/phone";
import type { CallPartyRow, CallSide, MappedRecord, RecordOf } from "@/lib/records/schema";
import {
  flagSchema,
  idSchema,
  isObject,
  optionalIdSchema,
  textSchema,
  toInstant,
  type WireObject,
} from "@/lib/records/wire";
import type { Rejected } from "../source";
import { signalsOf } from "./signals";

const wireCallSchema = z.object({
  id: idSchema,
  url: textSchema,
  title: textSchema,
  duration: z.coerce.number().nonnegative().nullish().catch(null),
  primaryUserId: optionalIdSchema,
  direction: textSchema,
  scope: textSchema,
  media: z.unknown().optional(),
  language: textSchema,
  workspaceId: optionalIdSchema,
  isPrivate: flagSchema,
});

function toCall(raw: WireObject): RecordOf<"call"> | Rejected {
  const wire = wireCallSchema.parse(raw);
  const startedAt = toInstant(raw.started) ?? toInstant(raw.scheduled);
  if (!startedAt) return { rejected: "The call has no start" };
  const content = isObject(raw.content) ? raw.content : {};
  const outcome = isObject(content.callOutcome) ? content.callOutcome : {};
  const questions = isObject(raw.interaction) && isObject(raw.interaction.questions) ? raw.interaction.questions : {};
  return {
    kind: "call",
    externalId: wire.id,
    sourceCreatedAt: startedAt,
    // Gong keeps no time of change; the newest reading wins.
    sourceUpdatedAt: null,
    url: wire.url && /^https:\/\//.test(wire.url) ? wire.url : null,
    title: wire.title,
    startedAt,
    durationSec: Math.round(wire.duration ?? 0),
    direction: wire.direction,
    scope: toSide(wire.scope),
    // In an extensive answer `media` is the block of links, not the word.
    media: typeof wire.media === "string" ? wire.media : null,
    language: toLanguageTag(wire.language),
    private: wire.isPrivate,
    hostExternalId: wire.primaryUserId,
    workspaceExternalId: wire.workspaceId,
    parties: partiesOf(raw),
    signals: signalsOf(raw),
    brief: textSchema.parse(content.brief),
    outcome: textSchema.parse(outcome.name),
    companyQuestions: countOf(questions.companyCount),
    customerQuestions: countOf(questions.nonCompanyCount),
    crmLinks: crmLinksOf(raw),
  };
}

function toSide(word: string | null): CallSide {
  const side = word?.toLowerCase();
  return side === "internal" || side === "external" ? side : "unknown";
}

function countOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? Math.round(value) : null;
}

const wirePartySchema = z.object({
  id: optionalIdSchema,
  speakerId: optionalIdSchema,
  userId: optionalIdSchema,
  name: textSchema,
  emailAddress: textSchema,
  phoneNumber: textSchema,
  title: textSchema,
  affiliation: textSchema,
});

function partiesOf(raw: WireObject): CallPartyRow[] | null {
  if (!Array.isArray(raw.parties)) return null;
  const talkTimes = talkTimesOf(raw.interaction);
  return raw.parties.flatMap((value: unknown, index) => {
    const parsed = wirePartySchema.safeParse(value);
    if (!parsed.success) return [];
    const { id, speakerId, userId, name, emailAddress, phoneNumber, title, affiliation } = parsed.data;
    return {
      externalId: id ?? speakerId ?? `party-${index + 1}`,
      speakerId,
      name,
      email: toEmail(emailAddress)?.value ?? null,
      phone: toPhone(phoneNumber),
      title,
      // A colleague with a Gong user is one of us whatever the affiliation says.
      side: userId ? "internal" : toSide(affiliation),
      userExternalId: userId,
      talkSec: talkTimes.get(id ?? "") ?? talkTimes.get(speakerId ?? "") ?? null,
    };
  });
}

/** Speakers join by participant id in the specification; by speaker id in some answers. */
function talkTimesOf(interaction: unknown): Map<string, number> {
  const speakers = isObject(interaction) && Array.isArray(interaction.speakers) ? interaction.speakers : [];
  return new Map(
    speakers.flatMap((speaker: unknown) => {
      if (!isObject(speaker) || typeof speaker.talkTime !== "number") return [];
      const id = optionalIdSchema.parse(speaker.id);
      return id ? [[id, speaker.talkTime] as [string, number]] : [];
    }),
  );
}

/** CRM records Gong itself links to the call or to one of its parties. */
function crmLinksOf(raw: WireObject): RecordOf<"call">["crmLinks"] {
  const parties = Array.isArray(raw.parties) ? raw.parties : [];
  const contexts = [raw.context, ...parties.map((party: unknown) => (isObject(party) ? party.context : null))];
  if (contexts.every((context) => !Array.isArray(context))) return null;
  const links = contexts.flatMap((context) => (Array.isArray(context) ? context.flatMap(objectsOf) : []));
  return [...new Map(links.map((link) => [`${link.objectType}/${link.externalId}`, link])).values()];
}

function objectsOf(system: unknown): { objectType: string; externalId: string }[] {
  if (!isObject(system) || !Array.isArray(system.objects)) return [];
  return system.objects.flatMap((object: unknown) => {
    if (!isObject(object)) return [];
    const objectType = textSchema.parse(object.objectType);
    const externalId = optionalIdSchema.parse(object.objectId);
    return objectType && externalId ? [{ objectType, externalId }] : [];
  });
}

const wireUserSchema = z.object({
  id: idSchema,
  firstName: textSchema,
  lastName: textSchema,
  emailAddress: textSchema,
  emailAliases: z.array(z.string()).nullish().catch(null),
  trustedEmailAddress: textSchema,
  phoneNumber: textSchema,
  title: textSchema,
  active: z.boolean().nullish().catch(null),
});

function toUser(raw: WireObject): RecordOf<"user"> {
  const wire = wireUserSchema.parse(raw);
  const addresses = [wire.emailAddress, ...(wire.emailAliases ?? []), wire.trustedEmailAddress];
  return {
    kind: "user",
    externalId: wire.id,
    sourceCreatedAt: toInstant(raw.created),
    sourceUpdatedAt: null,
    url: null,
    name: [wire.firstName, wire.lastName].filter(Boolean).join(" ") || null,
    emails: [...new Set(addresses.flatMap((address) => toEmail(address)?.value.toLowerCase() ?? []))],
    phone: wire.phoneNumber,
    title: wire.title,
    active: wire.active ?? true,
  };
}

/** One Gong row, its parts merged, as our record; or why it cannot be. */
export function toRecord(kind: MappedRecord["kind"], raw: WireObject): MappedRecord | Rejected {
  try {
    if (kind === "call") return toCall(raw);
    if (kind === "user") return toUser(raw);
    return { rejected: `Gong has no ${kind}` };
  } catch (error) {
    if (error instanceof z.ZodError) return { rejected: z.prettifyError(error) };
    throw error;
  }
}
