import { isFields } from "../router";
import { type GongAccountContext, isAnalysed } from "./account";
import type { GongCallMetaData, GongCallRecord, GongContext, GongParty, GongTrackerHit } from "./types";

/** How calls read over HTTP, block by block as the selectors ask. */

const MEDIA_LIFE_MS = 8 * 60 * 60_000;

export function toBasicCall({ metaData: call }: GongCallRecord): Record<keyof GongCallMetaData | "url", unknown> {
  return {
    id: call.id,
    url: `https://app.gong.io/call?id=${call.id}`,
    title: call.title,
    scheduled: call.scheduled,
    started: call.started,
    duration: call.duration,
    primaryUserId: call.primaryUserId,
    direction: call.direction,
    system: call.system,
    scope: call.scope,
    media: call.media,
    language: call.language,
    workspaceId: call.workspaceId,
    sdrDisposition: call.sdrDisposition ?? null,
    clientUniqueId: call.clientUniqueId ?? null,
    customData: call.customData ?? null,
    purpose: call.purpose ?? null,
    meetingUrl: call.meetingUrl ?? null,
    isPrivate: call.isPrivate ?? false,
    calendarEventId: call.calendarEventId ?? null,
  };
}

/** Only what is selected; what needs analysis is left out until it is done. */
export function toExtensiveCall(account: GongAccountContext, call: GongCallRecord, selector: unknown): object {
  const selected = isFields(selector) ? selector : {};
  const exposed = fields(selected.exposedFields);
  const contexts = contextReader(selected);
  const analysed = isAnalysed(account, call);
  return {
    metaData: toBasicCall(call),
    ...(contexts && { context: contexts(call.context) }),
    ...(exposed.parties === true && { parties: call.parties.map((party) => toParty(party, contexts)) }),
    ...(analysed && isFields(exposed.content) && { content: toContent(call, exposed.content) }),
    ...(analysed && isFields(exposed.interaction) && { interaction: toInteraction(call, exposed.interaction) }),
    ...(fields(exposed.collaboration).publicComments === true && {
      collaboration: { publicComments: call.comments ?? [] },
    }),
    ...(analysed && exposed.media === true && { media: toMedia(account, call) }),
  };
}

type ContextReader = (contexts: GongContext[] | undefined) => object[];

/** Basic names the objects, Extended adds their fields; TimeOfCall only exists with Extended. */
function contextReader({ context, contextTiming }: Record<string, unknown>): ContextReader | null {
  if (context !== "Basic" && context !== "Extended") return null;
  const extended = context === "Extended";
  const timings = extended && Array.isArray(contextTiming) ? contextTiming.map(String) : ["Now"];
  return (contexts = []) =>
    contexts.map(({ system, objects }) => ({
      system,
      objects: objects
        .filter(({ timing }) => timings.includes(timing ?? "Now"))
        .map(({ objectType, objectId, timing, fields: values }) => ({
          objectType,
          objectId,
          ...(extended && { timing: timing ?? "Now", fields: values }),
        })),
    }));
}

function toParty(party: GongParty, contexts: ContextReader | null): object {
  return {
    id: party.id,
    emailAddress: party.emailAddress,
    name: party.name,
    title: party.title ?? null,
    userId: party.userId,
    speakerId: party.speakerId,
    ...(contexts && { context: contexts(party.context) }),
    affiliation: party.affiliation,
    phoneNumber: party.phoneNumber,
    methods: party.methods,
  };
}

function toContent({ content = {} }: GongCallRecord, selected: Record<string, unknown>): object {
  return {
    ...(selected.structure === true && { structure: content.structure ?? [] }),
    ...(selected.topics === true && { topics: content.topics ?? [] }),
    ...(selected.trackers === true && {
      trackers: (content.trackers ?? []).map((hit) => toTracker(hit, selected.trackerOccurrences === true)),
    }),
    ...(selected.brief === true && { brief: content.brief ?? null }),
    ...(selected.outline === true && { outline: content.outline ?? [] }),
    ...(selected.highlights === true && { highlights: content.highlights ?? [] }),
    ...(selected.callOutcome === true && { callOutcome: content.callOutcome ?? null }),
    ...(selected.keyPoints === true && { keyPoints: content.keyPoints ?? [] }),
  };
}

function toTracker({ id, name, count, type, occurrences, phrases }: GongTrackerHit, withOccurrences: boolean): object {
  return {
    id,
    name,
    count,
    type,
    ...(withOccurrences && { occurrences }),
    ...(phrases && {
      phrases: phrases.map((one) => (withOccurrences ? one : { phrase: one.phrase, count: one.count })),
    }),
  };
}

function toInteraction({ interaction }: GongCallRecord, selected: Record<string, unknown>): object {
  return {
    ...(selected.speakers === true && { speakers: interaction?.speakers ?? [] }),
    ...(selected.personInteractionStats === true && { interactionStats: interaction?.interactionStats ?? [] }),
    ...(selected.video === true && { video: interaction?.video ?? [] }),
    ...(selected.questions === true && {
      questions: interaction?.questions ?? { companyCount: 0, nonCompanyCount: 0 },
    }),
  };
}

/** Signed for eight hours, so that every answer carries other addresses. */
function toMedia({ clock }: GongAccountContext, { metaData, hasAudio = true, hasVideo }: GongCallRecord): object {
  const expires = clock.now().getTime() + MEDIA_LIFE_MS;
  const urlOf = (kind: string, extension: string) =>
    `https://media.gong.example/${kind}/${metaData.id}.${extension}?expires=${expires}&sig=${(expires % 0xffffffff).toString(36)}`;
  return {
    audioUrl: hasAudio ? urlOf("a", "mp3") : null,
    videoUrl: (hasVideo ?? metaData.media === "Video") ? urlOf("v", "mp4") : null,
  };
}

function fields(value: unknown): Record<string, unknown> {
  return isFields(value) ? value : {};
}
