import { z } from "zod";
import { toEmail } from "@/lib/records/email";
import { toLanguageTag } from "@/lib/records/language";
import { toPhone } from "@/lib/records/phone";
import type { CallPartyRow, CallSide, RecordOf } from "@/lib/records/schema";
import {
  flagSchema,
  idSchema,
  isObject,
  numberSchema,
  optionalIdSchema,
  saidFlagSchema,
  textSchema,
  textsSchema,
  toInstant,
  toWhole,
  type WireObject,
} from "@/lib/records/wire";
import { makeToRecord } from "../mapper";
import type { Rejected } from "../source";
import { signalsOf } from "./signals";

const wireCallSchema = z.object({
  id: idSchema,
  url: textSchema,
  title: textSchema,
  primaryUserId: optionalIdSchema,
  direction: textSchema,
  scope: textSchema,
  media: textSchema,
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
    durationSec: toWhole(raw.duration) ?? 0,
    direction: wire.direction,
    scope: toSide(wire.scope),
    media: wire.media,
    language: toLanguageTag(wire.language),
    private: wire.isPrivate,
    hostExternalId: wire.primaryUserId,
    workspaceExternalId: wire.workspaceId,
    parties: partiesOf(raw),
    signals: signalsOf(raw),
    brief: textSchema.parse(content.brief),
    outcome: textSchema.parse(outcome.name),
    companyQuestions: toWhole(questions.companyCount),
    customerQuestions: toWhole(questions.nonCompanyCount),
    crmLinks: crmLinksOf(raw),
  };
}

function toSide(word: string | null): CallSide {
  const side = word?.toLowerCase();
  return side === "internal" || side === "external" ? side : "unknown";
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

const wireSpeakerSchema = z.object({ id: optionalIdSchema, talkTime: numberSchema });

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
      const { id, talkTime } = wireSpeakerSchema.safeParse(speaker).data ?? {};
      return id && typeof talkTime === "number" && talkTime >= 0 ? [[id, talkTime] as const] : [];
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
  emailAliases: textsSchema,
  trustedEmailAddress: textSchema,
  phoneNumber: textSchema,
  title: textSchema,
  active: saidFlagSchema,
});

function toUser(raw: WireObject): RecordOf<"user"> {
  const wire = wireUserSchema.parse(raw);
  const addresses = [wire.emailAddress, ...wire.emailAliases, wire.trustedEmailAddress];
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
export const toRecord = makeToRecord("Gong", { call: toCall, user: toUser });
