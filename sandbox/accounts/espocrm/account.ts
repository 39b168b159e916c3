import type { AccountState, Clock } from "../../contract";
import { createTable, type Table } from "../table";
import { type Entity, type EspoRecord, type ReadContext, readAttribute } from "./definitions";
import { entities, findEntity } from "./entities";
import type { EspoState } from "./types";

/** An opened instance: its state, and one table per entity type. */
export type EspoAccountContext = { state: EspoState; clock: Clock; tables: Map<string, Table<EspoRecord>> };

export function openEspo(state: AccountState, clock: Clock): EspoAccountContext {
  const own = toEspoState(state, clock);
  const tables = entities.map(
    ({ type, collection }) => [type, createTable(rowsOf(state, collection), (row) => row.id)] as const,
  );
  return { state: own, clock, tables: new Map(tables) };
}

/** The contract's state is any JSON: what the generator made for EspoCRM, or nothing, which is a bare new instance. */
function toEspoState(state: AccountState, clock: Clock): EspoState {
  if (!("api" in state)) Object.assign(state, emptyState(clock));
  return state as EspoState;
}

const API_USER_ID = "65a01b7c2d3e4f500";

function emptyState({ firstStart }: Clock): EspoState {
  const at = toEspoTime(firstStart);
  return {
    instanceUrl: "https://crm.harborloom.example",
    version: "9.3.9",
    currency: "USD",
    rates: {},
    api: { userId: API_USER_ID },
    users: [{ id: API_USER_ID, userName: "api.sync", type: "api", isActive: true, createdAt: at, modifiedAt: at }],
    teams: [],
    leads: [],
    contacts: [],
    accounts: [],
    opportunities: [],
    tasks: [],
    calls: [],
    meetings: [],
    notes: [],
  };
}

function rowsOf(state: AccountState, collection: string): EspoRecord[] {
  state[collection] ??= [];
  return state[collection] as EspoRecord[];
}

export function tableOf({ tables }: EspoAccountContext, { type }: Entity): Table<EspoRecord> {
  const table = tables.get(type);
  if (!table) throw new Error(`no table for ${type}`);
  return table;
}

/** Deleted records are gone from every read; those of a story that goes on are not there before their time. */
export function isVisible(record: EspoRecord, now: string): boolean {
  return record.deleted !== true && record.createdAt <= now;
}

/** "YYYY-MM-DD HH:mm:ss", UTC. */
export function nowOf({ clock }: EspoAccountContext): string {
  return toEspoTime(clock.now());
}

export function toEspoTime(at: Date): string {
  return at.toISOString().slice(0, 19).replace("T", " ");
}

export function readContextOf(account: EspoAccountContext): ReadContext {
  const { state, tables } = account;
  const now = nowOf(account);
  const find = (type: string, id: string) => {
    const record = tables.get(type)?.find(id);
    return record && isVisible(record, now) ? record : undefined;
  };
  const context: ReadContext = {
    now,
    find,
    nameOf(type, id) {
      const record = find(type, id);
      const name = findEntity(type)?.byName.get("name");
      const value = record && name ? readAttribute(name, record, context) : null;
      return typeof value === "string" ? value : null;
    },
    convert(amount, currency) {
      const rate = currency && currency !== state.currency ? (state.rates[currency] ?? 1) : 1;
      return Math.round(amount * rate * 100) / 100;
    },
  };
  return context;
}

/** 17 hex characters: 13 of time, 4 of chance; here a count makes both unique. */
export function newId({ state, clock }: EspoAccountContext): string {
  state.sequence = (state.sequence ?? 0) + 1;
  const hex = (value: number, width: number) => value.toString(16).padStart(width, "0").slice(-width);
  const seconds = Math.floor(clock.now().getTime() / 1000);
  return hex(seconds, 8) + hex(state.sequence, 5) + hex((state.sequence * 40_503) & 0xffff, 4);
}
