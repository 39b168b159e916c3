import type { AccountState, Clock } from "../../contract";
import { createTable, type Table } from "../table";
import type { CliengoContact, CliengoConversation, CliengoSite, CliengoState, CliengoUser } from "./types";

/** An opened account: its state, and the lookups over it. */
export type CliengoAccountContext = {
  state: CliengoState;
  clock: Clock;
  contacts: Table<CliengoContact>;
  conversations: Table<CliengoConversation>;
  sites: Table<CliengoSite>;
  users: Table<CliengoUser>;
};

export function openCliengo(state: AccountState, clock: Clock): CliengoAccountContext {
  const own = toCliengoState(state, clock);
  const idOf = (row: { id: string }) => row.id;
  return {
    state: own,
    clock,
    contacts: createTable(own.contacts, idOf),
    conversations: createTable(own.conversations, idOf),
    sites: createTable(own.sites, idOf),
    users: createTable(own.users, idOf),
  };
}

/** The contract's state is any JSON: what the generator made for Cliengo, or nothing, which is a bare new account. */
function toCliengoState(state: AccountState, clock: Clock): CliengoState {
  if (!("account" in state)) Object.assign(state, emptyState(clock));
  return state as CliengoState;
}

function emptyState({ firstStart }: Clock): CliengoState {
  return {
    account: {
      id: "5f9a1bd07e4d3300117c0cff",
      email: "admin@harborloom.example",
      name: "Harbor Loom",
      contactName: "Ulises Prado",
      creationDate: firstStart.toISOString(),
      language: "es",
      timeZone: "-03:00",
    },
    sites: [],
    users: [],
    chatbots: [],
    contacts: [],
    conversations: [],
    messages: {},
    conversationsByContact: {},
  };
}

/** The vendor's way to write an instant: UTC, whole seconds. */
export function nowOf({ clock }: CliengoAccountContext): string {
  return `${clock.now().toISOString().slice(0, 19)}Z`;
}

/** Rows of a story that goes on are in the state before their time; until then nobody sees them. */
export function hasHappened({ clock }: CliengoAccountContext, instant: string): boolean {
  return Date.parse(instant) <= clock.now().getTime();
}

/** 24 hex characters, the first 8 the creation time in seconds. */
export function newId({ state, clock }: CliengoAccountContext): string {
  state.sequence = (state.sequence ?? 0) + 1;
  const seconds = Math.floor(clock.now().getTime() / 1000).toString(16);
  return `${seconds.padStart(8, "0")}${state.account.id.slice(8, 16)}${state.sequence.toString(16).padStart(8, "0")}`;
}
