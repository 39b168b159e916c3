import type { GongCallRecord, GongParty, GongState } from "../../accounts/gong/types";
import { lazyDictionary } from "../lazy-dictionary";
import { at } from "../random";
import { type Crowd, flat, type Member } from "./crowd";
import { leadCount } from "./leads";
import { instantOf } from "./pace";

export const callCount = 20_000;

const idStem = "7770000000000";
const hourMs = 3_600_000;

/** Calls of the demo held again with somebody else: what was said, and what Gong made of it, is theirs. */
export function addCalls(state: GongState, crowd: Crowd, firstStart: Date): void {
  const told = state.calls.filter(
    ({ metaData, analysedAt, parties }) =>
      analysedAt !== null &&
      Date.parse(analysedAt) < firstStart.getTime() &&
      state.transcripts[metaData.id] !== undefined &&
      parties.some(isGuest),
  );
  for (let index = 0; index < callCount; index++) {
    const started = instantOf(firstStart, index, callCount);
    state.calls.push(holdAgain(at(told, index), { index, started, member: crowd.memberAt(memberOf(index)) }));
  }
  const own = state.transcripts;
  state.transcripts = lazyDictionary((id) => {
    const index = id.startsWith(idStem) ? Number(id.slice(idStem.length)) : Number.NaN;
    return index < callCount ? own[at(told, index).metaData.id] : own[id];
  });
}

function memberOf(index: number): number {
  return Math.floor((index / callCount) * leadCount);
}

function holdAgain(call: GongCallRecord, again: { index: number; started: Date; member: Member }): GongCallRecord {
  const { index, started, member } = again;
  const at = flat(started.toISOString());
  const guest = call.parties.findIndex(isGuest);
  return {
    visibleAt: flat(new Date(started.getTime() + hourMs).toISOString()),
    analysedAt: flat(new Date(started.getTime() + 3 * hourMs).toISOString()),
    metaData: {
      ...call.metaData,
      id: flat(idStem, String(index).padStart(6, "0")),
      title: flat(member.company, ": ", member.firstName),
      scheduled: call.metaData.scheduled && at,
      started: at,
      isPrivate: false,
    },
    parties: call.parties.map((party, place) => (place === guest ? withMember(party, member) : party)),
    content: call.content,
    interaction: call.interaction,
    hasVideo: call.hasVideo,
    hasAudio: call.hasAudio,
  };
}

function isGuest({ affiliation, userId }: GongParty): boolean {
  return affiliation === "External" && userId === null;
}

function withMember(party: GongParty, { firstName, lastName, email, phone }: Member): GongParty {
  const { id, title, userId, speakerId, affiliation, methods } = party;
  const name = flat(firstName, " ", lastName);
  return { id, emailAddress: email, name, title, userId, speakerId, affiliation, phoneNumber: phone, methods };
}
