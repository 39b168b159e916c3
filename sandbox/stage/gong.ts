import type { GongCallRecord, GongState } from "../accounts/gong/types";
import { changeAccount, stateOf } from "../membrane/accounts";
import { badRequest } from "../membrane/errors";
import type { Connection } from "../membrane/records";
import type { World } from "../membrane/world";
import { type Act, isoSeconds, textOf } from "./act";

const minuteMs = 60_000;
/** How long Gong listens to a call that was made to end. */
const listensForMs = 4 * minuteMs;

export const gongActs: Act[] = [
  {
    key: "call-ends",
    app: "gong",
    done: "A call ended and is listed; its transcript comes in four minutes.",
    play: (world, connection) =>
      changeAccount(world, connection, (state) => {
        const call = nextCall(state as GongState, world.clock.now());
        if (!call) throw badRequest("Nobody is on the line any more");
        endNow(call, world.clock.now());
        return summaryOf(call);
      }),
  },
  {
    key: "transcript-comes",
    app: "gong",
    done: "The transcript is there.",
    play: (world, connection, fields) =>
      changeAccount(world, connection, (state) => {
        const now = world.clock.now();
        const unheard = unheardCalls(state as GongState, now);
        const id = textOf(fields, "call");
        const call = unheard.find(({ metaData }) => id === undefined || metaData.id === id);
        if (!call) throw badRequest("No call waits for its transcript");
        call.analysedAt = isoSeconds(now);
        return summaryOf(call);
      }),
  },
];

export type Line = { onTheLine: string | null; unheard: { id: string; title: string }[] };

/** Who is on the line next, and which calls wait for their words. */
export function callsToCome(world: World, connection: Connection): Line {
  const state = stateOf(world, connection) as GongState;
  const now = world.clock.now();
  const next = nextCall(state, now);
  return {
    onTheLine: next ? summaryOf(next).title : null,
    unheard: unheardCalls(state, now).map(summaryOf),
  };
}

function nextCall({ calls }: GongState, now: Date): GongCallRecord | undefined {
  return calls
    .filter(({ visibleAt }) => Date.parse(visibleAt) > now.getTime())
    .sort((a, b) => Date.parse(a.visibleAt) - Date.parse(b.visibleAt))[0];
}

/** Newest first. */
function unheardCalls({ calls }: GongState, now: Date): GongCallRecord[] {
  return calls
    .filter(({ visibleAt }) => Date.parse(visibleAt) <= now.getTime())
    .filter(({ analysedAt }) => analysedAt !== null && Date.parse(analysedAt) > now.getTime())
    .sort((a, b) => Date.parse(b.metaData.started) - Date.parse(a.metaData.started));
}

function endNow(call: GongCallRecord, now: Date): void {
  const { metaData } = call;
  metaData.started = isoSeconds(new Date(now.getTime() - metaData.duration * 1000));
  metaData.scheduled &&= metaData.started;
  call.visibleAt = isoSeconds(now);
  call.analysedAt = isoSeconds(new Date(now.getTime() + listensForMs));
}

function summaryOf({ metaData, parties }: GongCallRecord): { id: string; title: string; people: string[] } {
  const people = parties.flatMap(({ name, affiliation }) => (name && affiliation !== "Internal" ? [name] : []));
  return { id: metaData.id, title: metaData.title ?? "Call without a name", people };
}
