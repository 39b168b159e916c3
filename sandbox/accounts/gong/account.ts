import type { AccountState, Clock } from "../../contract";
import { createTable, type Table } from "../table";
import type { GongCallRecord, GongState, GongUser } from "./types";

/** An opened company: its state, and the lookups over it. */
export type GongAccountContext = {
  state: GongState;
  clock: Clock;
  calls: Table<GongCallRecord>;
  users: Table<GongUser>;
  nextRequestId(): string;
};

export function openGong(state: AccountState, clock: Clock): GongAccountContext {
  const own = toGongState(state);
  let requests = 0;
  return {
    state: own,
    clock,
    calls: createTable(own.calls, (call) => call.metaData.id),
    users: createTable(own.users, (user) => user.id),
    nextRequestId() {
      requests += 1;
      return toRequestId(clock.now().getTime(), requests);
    },
  };
}

/** The contract's state is any JSON: what the generator made for Gong, or nothing, which is a bare new company. */
function toGongState(state: AccountState): GongState {
  if (!("company" in state)) Object.assign(state, emptyState());
  return state as GongState;
}

function emptyState(): GongState {
  return {
    company: { slug: "harbor-loom", timeZone: "America/Argentina/Buenos_Aires", privateCallsVisible: true },
    workspaces: [{ id: "4096631208875512377", name: "Harbor Loom", description: null }],
    users: [],
    calls: [],
    transcripts: {},
    scorecards: [],
    answeredScorecards: [],
    folders: [],
    trackers: [],
    associations: [],
    meetings: [],
    activity: [],
  };
}

/** 19 lower-case letters and digits. */
function toRequestId(time: number, count: number): string {
  const mixed = BigInt(time) * 2_862_933_555_777_941_757n + BigInt(count) * 3_202_034_522_624_059_733n;
  return BigInt.asUintN(98, mixed * mixed)
    .toString(36)
    .padStart(19, "0")
    .slice(-19);
}

/** 19 digits: past what a JavaScript number holds. */
export function newId({ state, clock }: GongAccountContext): string {
  state.sequence = (state.sequence ?? 0) + 1;
  const milliseconds = BigInt(clock.now().getTime());
  return String(
    5_000_000_000_000_000_000n + ((milliseconds * 100_000n) % 900_000_000_000_000_000n) + BigInt(state.sequence),
  );
}

/** Not before it was processed, and a private one only if the key may see it. */
export function isVisible({ state, clock }: GongAccountContext, call: GongCallRecord): boolean {
  if (call.metaData.isPrivate && !state.company.privateCallsVisible) return false;
  return Date.parse(call.visibleAt) <= clock.now().getTime();
}

export function isAnalysed({ clock }: GongAccountContext, { analysedAt }: GongCallRecord): boolean {
  return analysedAt !== null && Date.parse(analysedAt) <= clock.now().getTime();
}
