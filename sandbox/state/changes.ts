import { createHash } from "node:crypto";
import type { AccountState } from "../contract";
import type { Store } from "./store";

/** Saves of a state what differs from how it was made. */
export type Changes = { save(): void };

const pieceRows = 250;

/** What was saved: the pieces of each collection, and how many rows it had. */
type Index = { pieces: string[]; lengths: Record<string, number> };

/**
 * Brings back what an earlier start saved, and from now on saves what has changed since `state` was made. A long
 * collection is compared and written in pieces, so that a write among 100,000 rows neither copies nor stores them all.
 */
export function keepChanges(store: Store, folder: string, state: AccountState): Changes {
  const made = new Map(piecesOf(state).map(({ name, json }) => [name, hash(json())]));
  const saved = new Map<string, string>();
  restore(store, folder, state);
  return {
    save() {
      const index: Index = { pieces: [], lengths: {} };
      for (const { name, json } of piecesOf(state)) {
        const text = json();
        const next = hash(text);
        if (made.get(name) === next) continue;
        index.pieces.push(name);
        if (saved.get(name) !== next) store.write(`${folder}/${name}`, text);
        saved.set(name, next);
      }
      for (const [name, value] of Object.entries(state)) if (Array.isArray(value)) index.lengths[name] = value.length;
      const text = JSON.stringify(index);
      if (saved.get("index") !== hash(text)) store.write(`${folder}/index`, text);
      saved.set("index", hash(text));
    },
  };
}

type Piece = { name: string; json(): string };

function piecesOf(state: AccountState): Piece[] {
  return Object.entries(state).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [{ name, json: () => JSON.stringify(value) ?? "null" }];
    const count = Math.max(1, Math.ceil(value.length / pieceRows));
    return Array.from({ length: count }, (_, piece) => ({
      name: `${name}.${piece}`,
      json: () => JSON.stringify(value.slice(piece * pieceRows, (piece + 1) * pieceRows)),
    }));
  });
}

function restore(store: Store, folder: string, state: AccountState): void {
  const index = store.read(`${folder}/index`) as Index | undefined;
  if (!index) return;
  for (const [name, length] of Object.entries(index.lengths)) {
    const rows = state[name] ?? [];
    if (Array.isArray(rows) && rows.length > length) rows.length = length;
    state[name] = rows;
  }
  for (const piece of index.pieces) {
    const [name = "", place] = piece.split(".");
    const value = store.read(`${folder}/${piece}`);
    const rows = state[name];
    if (place !== undefined && Array.isArray(rows) && Array.isArray(value)) {
      for (const [at, row] of value.entries()) rows[Number(place) * pieceRows + at] = row;
    } else if (isRecord(rows) && isRecord(value)) {
      replaceEntries(rows, value);
    } else {
      state[name] = value;
    }
  }
}

/** In place: a dictionary may make what it does not hold. */
function replaceEntries(target: Record<string, unknown>, entries: Record<string, unknown>): void {
  for (const key of Object.keys(target)) if (!Object.hasOwn(entries, key)) delete target[key];
  Object.assign(target, entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
