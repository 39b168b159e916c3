import type { GongCallRecord, GongParty, GongState } from "../../accounts/gong/types";
import { longTitle } from "./oddities";

const hourMs = 3_600_000;

/** What comes late, what nobody knows who said, and what is only among ourselves. */
export function addOddCalls(state: GongState, firstStart: Date): void {
  const host = state.users.find(({ active }) => active);
  const template = state.calls.find(({ metaData }) => metaData.primaryUserId === host?.id) ?? state.calls[0];
  if (!host || !template) return;
  const own = toParty("1", {
    userId: host.id,
    name: host.firstName,
    emailAddress: host.emailAddress,
    affiliation: "Internal",
  });
  const guest = (fields: Partial<GongParty>) => toParty("2", fields);
  const odd: {
    hoursAgo: number;
    visibleAfter?: number;
    title?: string | null;
    parties: GongParty[];
    duration?: number;
  }[] = [
    // Listed three hours after it began, its transcript nine hours after: both still to come.
    { hoursAgo: 1, visibleAfter: 3, parties: [own, guest({ name: "Late Riser", emailAddress: "late@edge.example" })] },
    {
      hoursAgo: 30,
      parties: [own, guest({ name: null, emailAddress: null, phoneNumber: null, affiliation: "Unknown" })],
    },
    { hoursAgo: 31, parties: [own, guest({ name: "Teresa", emailAddress: null, phoneNumber: "+5491155550199" })] },
    { hoursAgo: 32, title: longTitle, parties: [own, guest({ name: "Long Title" })] },
    { hoursAgo: 33, title: null, parties: [own], duration: 0 },
    { hoursAgo: 34, title: "Only us", parties: [own, { ...own, id: "edge-3", userId: state.users[1]?.id ?? null }] },
  ];
  for (const [index, { hoursAgo, visibleAfter = 1, title = "Edge call", parties, duration }] of odd.entries()) {
    const started = new Date(firstStart.getTime() - hoursAgo * hourMs);
    const later = (hours: number) => new Date(started.getTime() + hours * hourMs).toISOString();
    const id = `888000000000000${String(index).padStart(4, "0")}`;
    const call: GongCallRecord = {
      visibleAt: later(visibleAfter),
      analysedAt: later(visibleAfter * 3),
      metaData: {
        ...template.metaData,
        id,
        title,
        started: started.toISOString(),
        scheduled: null,
        duration: duration ?? 600,
        isPrivate: false,
      },
      parties,
    };
    state.calls.push(call);
    state.transcripts[id] = [
      // Somebody who is no party speaks first.
      { speakerId: "9999999999999999999", topic: null, sentences: [{ start: 0, end: 900, text: "Hello?" }] },
      { speakerId: own.speakerId ?? "", topic: null, sentences: [{ start: 1000, end: 3000, text: "Good morning." }] },
    ];
  }
}

/** Ids that a double rounds, where Gong sends them as bare integers. */
export function addOddScorecard(state: GongState): void {
  const [first] = state.scorecards;
  if (first) state.scorecards.push({ ...first, scorecardId: "9007199254740993", scorecardName: "Edge scorecard" });
}

function toParty(ordinal: string, fields: Partial<GongParty>): GongParty {
  return {
    id: `edge-${ordinal}`,
    emailAddress: null,
    name: null,
    userId: null,
    speakerId: `777777777777777777${ordinal}`,
    affiliation: "External",
    phoneNumber: null,
    methods: ["Attendee"],
    ...fields,
  };
}
