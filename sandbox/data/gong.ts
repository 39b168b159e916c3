import type {
  GongCallRecord,
  GongContext,
  GongMonologue,
  GongParty,
  GongState,
  GongUser,
} from "../accounts/gong/types";
import type { CallPlan } from "./call-plan";
import { type Colleague, type ColleagueKey, colleagues, getColleague, nameOf } from "./colleagues";
import type { CrmIndex } from "./crm-index";
import { composeDialogue, type Dialogue } from "./dialogue";
import { toContent, toInteraction, topicNames, type Voices } from "./gong-analysis";
import { tellActivity, tellAssociations, tellComments, tellFolders, tellScorecards } from "./gong-company";
import type { GongDesk } from "./gong-desk";
import { listeners, toTracker } from "./gong-trackers";
import { gongId, isoSeconds, isoWithOffset } from "./ids";
import { languageBooks } from "./language-books";
import { laterCalls } from "./later-calls";
import { fullName, type Person } from "./person";
import type { Voice } from "./phrases/script";
import { withPrefix } from "./places";
import { type Random, randomFor } from "./random";
import { say, speechFor } from "./speech";
import { addMinutes, addSeconds, zoneOffsetMs } from "./story-clock";
import type { World } from "./world";

export function tellGong(world: World, plans: readonly CallPlan[], crm: CrmIndex): GongState {
  const desk = openDesk(world, crm);
  for (const plan of plans) tellCall(desk, plan);
  if (world.goesOn) for (const plan of laterCalls(world)) tellCall(desk, plan);
  tellComments(desk, plans);
  tellScorecards(desk, plans);
  tellFolders(desk, plans);
  tellAssociations(desk, plans);
  tellActivity(desk);
  return desk.state;
}

function openDesk(world: World, crm: CrmIndex): GongDesk {
  const idOf = (name: string) => gongId(randomFor(world.idSeed, "gong", name));
  const userId = (key: ColleagueKey) => idOf(`user ${key}`);
  const trackerId = (name: string) => idOf(`tracker ${name}`);
  const longAgo = isoSeconds(world.clock.minutesAgo(800 * 1440));
  const state: GongState = {
    company: { slug: "harbor-loom", timeZone: "America/Argentina/Buenos_Aires", privateCallsVisible: true },
    workspaces: [
      { id: idOf("workspace sales"), name: "Sales", description: "Leads and open deals" },
      { id: idOf("workspace customers"), name: "Customers", description: "Pilots, reviews and renewals" },
    ],
    users: colleagues.map((colleague) => toUser(colleague, world, userId)),
    calls: [],
    transcripts: {},
    scorecards: [],
    answeredScorecards: [],
    folders: [],
    trackers: listeners.map((listener) =>
      toTracker(listener, { trackerId: trackerId(listener.name), creatorUserId: userId("ulises"), created: longAgo }),
    ),
    associations: [],
    meetings: [],
    activity: [],
  };
  const callOf = (plan: CallPlan) => {
    const call = state.calls.find(({ metaData }) => metaData.id === callId(world, plan));
    if (!call) throw new Error(`The ${plan.key} is not told yet`);
    return call;
  };
  return { world, crm, state, userId, trackerId, callOf };
}

function callId(world: World, plan: CallPlan): string {
  return gongId(randomFor(world.idSeed, plan.key, "call id"));
}

function toUser(colleague: Colleague, world: World, userId: (key: ColleagueKey) => string): GongUser {
  return {
    id: userId(colleague.key),
    emailAddress: colleague.email,
    created: isoSeconds(world.clock.minutesAgo(800 * 1440)),
    active: colleague.leftDaysAgo === null,
    emailAliases: colleague.aliases,
    trustedEmailAddress: null,
    firstName: colleague.firstName,
    lastName: colleague.lastName,
    title: colleague.title,
    phoneNumber: colleague.phone,
    extension: null,
    managerId: ["lucia", "ulises"].includes(colleague.key) ? null : userId("lucia"),
    spokenLanguages: [{ language: colleague.language, primary: true }],
  };
}

function tellCall(desk: GongDesk, plan: CallPlan): void {
  const { world, state } = desk;
  const id = callId(world, plan);
  const random = randomFor(world.seed, plan.key, "gong");
  const dialogue = composeDialogue(world.seed, plan);
  const { parties, voices } = castParties(desk, plan, random);
  const endedAt = addSeconds(plan.startedAt, dialogue.durationSec);
  const visibleAt = plan.listedAt ?? addMinutes(endedAt, plan.key === "harlan call" ? 12 : random.int(15, 80));
  // Harlan's call was only just heard: its words come a day later.
  const analysedAt =
    plan.transcribedAt ?? addMinutes(visibleAt, plan.key === "harlan call" ? 26 * 60 : random.int(20, 100));
  state.calls.push({
    visibleAt: isoSeconds(visibleAt),
    analysedAt: isoSeconds(analysedAt),
    metaData: toMetaData(desk, plan, id, dialogue, random),
    context: callContext(desk, plan, random),
    parties,
    content: toContent(plan, dialogue, voices, random),
    interaction: toInteraction(plan, dialogue, voices),
    comments: [],
    hasVideo: plan.kind !== "followUp",
    hasAudio: true,
  });
  state.transcripts[id] = toTranscript(dialogue, voices, random);
}

const languageCodes = { es: "spa", pt: "por", en: "eng" } as const;

function toMetaData(
  desk: GongDesk,
  plan: CallPlan,
  id: string,
  { durationSec }: Dialogue,
  random: Random,
): GongCallRecord["metaData"] {
  const isPhone = plan.kind === "followUp";
  const { zone } = getColleague(plan.host);
  const at = (instant: Date) =>
    random.chance(0.15) ? isoSeconds(instant) : isoWithOffset(instant, zoneOffsetMs(instant, zone));
  const [sales, customers] = desk.state.workspaces;
  const isCustomers = plan.kind === "checkin" || plan.kind === "pilot";
  const fiveMinutes = 300_000;
  const scheduled = new Date(Math.floor(plan.startedAt.getTime() / fiveMinutes) * fiveMinutes);
  const system = isPhone ? "Gong Connect" : random.pick(["Zoom", "Google Meet", "Microsoft Teams"]);
  return {
    id,
    title: titleOf(plan),
    scheduled: isPhone ? null : at(scheduled),
    started: at(plan.startedAt),
    duration: durationSec,
    primaryUserId: desk.userId(plan.host),
    direction: isPhone ? (plan.key === "caller call" || random.chance(0.2) ? "Inbound" : "Outbound") : "Conference",
    system,
    scope: plan.kind === "internal" ? "Internal" : "External",
    media: isPhone ? "Audio" : "Video",
    language: languageCodes[plan.language],
    workspaceId: (isCustomers ? customers : sales)?.id ?? "",
    clientUniqueId: isPhone ? `hl-dialer-${random.digits(6)}` : `meet-${random.digits(8)}`,
    purpose: null,
    meetingUrl: isPhone ? null : `https://meet.harborloom.example/${random.digits(9)}`,
    isPrivate: plan.key === "internal es 2" || plan.key === "internal pt 1",
    calendarEventId: isPhone ? null : `ev_${random.hex(12)}@calendar.harborloom.example`,
  };
}

const internalTitles = { es: "Reunión de equipo", pt: "Reunião de equipe", en: "Across offices" } as const;
/** Two hundred characters, as calendars allow. */
const longTitle =
  "Revisión trimestral de oportunidades, pilotos, renovaciones, criterios de descuento, cuentas sin dueño, contactos de la feria, calidad de los chats y pendientes de implementación: primera parte (cont)";

function titleOf(plan: CallPlan): string | null {
  const [person] = plan.people;
  // Nobody named a call that came from a number nobody knows.
  if (plan.key === "caller call") return null;
  if (plan.key === "internal es 1") return longTitle;
  if (plan.kind === "internal" || !person) return internalTitles[plan.language];
  const { callTitles } = languageBooks[plan.language].office;
  return say(speechFor(person, getColleague(plan.host), randomFor(plan.key)), callTitles[plan.kind]);
}

function callContext(desk: GongDesk, plan: CallPlan, random: Random): GongContext[] {
  const name = plan.people[0]?.company.name ?? "";
  const accountId = desk.crm.accountByCompany.get(name);
  const dealId = desk.crm.opportunityByCompany.get(name);
  if (!accountId || random.chance(0.5)) return [];
  return [
    {
      system: "Generic",
      objects: [
        { objectType: "Account", objectId: accountId, timing: "Now", fields: [{ name: "name", value: name }] },
        ...(dealId
          ? [{ objectType: "Opportunity" as const, objectId: dealId, timing: "Now" as const, fields: [] }]
          : []),
      ],
    },
  ];
}

function castParties(desk: GongDesk, plan: CallPlan, random: Random): { parties: GongParty[]; voices: Voices } {
  const ids = randomFor(desk.world.idSeed, plan.key, "parties");
  const firstId = ids.int(1_000_000, 8_999_000);
  const speaker = () => gongId(ids);
  const host = toColleagueParty(desk, plan.host, String(firstId), speaker());
  // Among ourselves everybody talks; with customers a second colleague listens.
  const others = plan.colleagues.map((key, index) =>
    toColleagueParty(desk, key, String(firstId + 1 + index), plan.kind === "internal" && index < 2 ? speaker() : null),
  );
  const guests = plan.people.map((person, index) =>
    toGuestParty(desk, person, String(firstId + 10 + index), index < 2 ? speaker() : null, random),
  );
  const unknownVoice = plan.hasUnknownVoice ? speaker() : null;
  const extras = extraParties(plan, firstId + 20);
  const byVoice: { [voice in Voice]: GongParty | null } =
    plan.kind === "internal"
      ? { R: host, L: others[0] ?? host, D: others[1] ?? others[0] ?? host, C: null }
      : { R: host, L: host, C: guests[0] ?? null, D: guests[1] ?? null };
  return {
    parties: [host, ...others, ...guests, ...extras],
    voices: {
      partyOf: (voice) => byVoice[voice],
      speakerId: (voice) => byVoice[voice]?.speakerId ?? unknownVoice,
      trackerId: desk.trackerId,
    },
  };
}

function toColleagueParty(desk: GongDesk, key: ColleagueKey, id: string, speakerId: string | null): GongParty {
  const colleague = getColleague(key);
  return {
    id,
    emailAddress: colleague.email,
    name: nameOf(colleague),
    title: colleague.title,
    userId: desk.userId(key),
    speakerId,
    affiliation: "Internal",
    phoneNumber: null,
    methods: ["Invitee", "Attendee"],
    context: [],
  };
}

function toGuestParty(desk: GongDesk, person: Person, id: string, speakerId: string | null, random: Random): GongParty {
  const { callIdentity } = person;
  const isNamed = callIdentity !== "phone";
  // Where the chat has a number only, the number on the call is all there is to join by.
  const isNumberNeeded = callIdentity === "phone" || (person.systems === "CG" && person.chatLeaves === "phone");
  const hasNumber = random.chance(0.25) || isNumberNeeded;
  const email = { email: person.email, otherEmail: person.otherEmail, phone: null, name: null }[callIdentity];
  return {
    id,
    emailAddress: email,
    name: isNamed ? fullName(person) || null : null,
    title: isNamed && random.chance(0.4) ? person.title : null,
    userId: null,
    speakerId,
    affiliation: callIdentity === "name" ? "Unknown" : "External",
    // Gong knows no country but its own, so its numbers come with their prefix.
    phoneNumber:
      hasNumber && person.phone ? (isNumberNeeded ? person.phone : withPrefix(person.phone, person.country)) : null,
    methods: speakerId ? ["Invitee", "Attendee"] : ["Invitee"],
    context: partyContext(desk, person, random),
  };
}

/** Only where the CRM was pushed to Gong; a dial-in has nothing to push by. */
function partyContext({ crm }: GongDesk, person: Person, random: Random): GongContext[] {
  const leadId = crm.leadByPerson.get(person.key);
  const contactId = crm.contactByPerson.get(person.key);
  if (person.callIdentity !== "email" || random.chance(0.65)) return [];
  if (contactId)
    return [
      { system: "Generic", objects: [{ objectType: "Contact", objectId: contactId, timing: "Now", fields: [] }] },
    ];
  return leadId
    ? [{ system: "Generic", objects: [{ objectType: "Lead", objectId: leadId, timing: "Now", fields: [] }] }]
    : [];
}

/** A meeting room that joined as somebody, and Tomás from his own mailbox, whom Gong takes for a stranger. */
function extraParties(plan: CallPlan, id: number): GongParty[] {
  const base = { id: String(id), userId: null, speakerId: null, phoneNumber: null, title: null, context: [] };
  if (plan.key === "renzo call") {
    const tomas = getColleague("tomas");
    return [
      {
        ...base,
        emailAddress: tomas.aliases[1] ?? tomas.email,
        name: nameOf(tomas),
        affiliation: "External",
        methods: ["Attendee"],
      },
    ];
  }
  if (plan.key === "iris call") {
    return [{ ...base, emailAddress: null, name: "Sala Rosario", affiliation: "Unknown", methods: ["Attendee"] }];
  }
  return [];
}

function toTranscript({ turns }: Dialogue, voices: Voices, random: Random): GongMonologue[] {
  return turns.map((turn) => ({
    speakerId: voices.speakerId(turn.voice) ?? gongId(random),
    topic: random.chance(0.12) ? null : (topicNames[turn.topic]?.[0] ?? null),
    sentences: turn.sentences.map(({ startMs, endMs, text }) => ({ start: startMs, end: endMs, text })),
  }));
}
