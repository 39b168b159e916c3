import { listActions } from "./actions";
import type { Caller } from "./client";
import type { MembraneAction } from "./schema";

type Actions = Map<string, MembraneAction>;
type Entry = { actions: Promise<Actions>; staleAt: number };

const keepMs = 5 * 60_000;
const maxEntries = 500;
const entries = new Map<string, Entry>();

/** The action with this key in this connection; undefined when it has none. Kept for some minutes. */
export async function findAction(
  caller: Caller,
  connectionId: string,
  key: string,
): Promise<MembraneAction | undefined> {
  return (await actionsOf(caller, connectionId)).get(key);
}

/** What the actions of a connection can be found by: their keys, and slugs of their keys and names. */
export async function listActionKeys(caller: Caller, connectionId: string): Promise<string[]> {
  return [...(await actionsOf(caller, connectionId)).keys()];
}

/** Forgets what is known of a connection's actions: ids change when Membrane rebuilds a connector. */
export function forgetActions({ tenant }: Caller, connectionId: string): void {
  entries.delete(entryKey(tenant, connectionId));
}

function actionsOf(caller: Caller, connectionId: string): Promise<Actions> {
  const key = entryKey(caller.tenant, connectionId);
  const known = entries.get(key);
  if (known && known.staleAt > Date.now()) return known.actions;
  const entry = { actions: readActions(caller, connectionId), staleAt: Date.now() + keepMs };
  entries.delete(key);
  entries.set(key, entry);
  dropOldest();
  const drop = () => entries.get(key) === entry && entries.delete(key);
  // A connection without any action is one that is still being made.
  entry.actions.then((actions) => actions.size > 0 || drop(), drop);
  return entry.actions;
}

/** Shared by whoever asks meanwhile, so one caller's abort must not end it for the others. */
async function readActions({ signal: _, ...caller }: Caller, connectionId: string): Promise<Actions> {
  const listed = await listActions(caller, connectionId);
  const actions: Actions = new Map();
  // A key as it stands comes first, then what it or the name says without its signs.
  for (const nameOf of [keyOf, slugOfKey, slugOfName]) {
    for (const action of listed) {
      const name = nameOf(action);
      if (name && !actions.has(name)) actions.set(name, action);
    }
  }
  return actions;
}

function dropOldest(): void {
  const oldest = entries.keys().next();
  if (entries.size > maxEntries && !oldest.done) entries.delete(oldest.value);
}

function entryKey(tenant: string, connectionId: string): string {
  return `${tenant}/${connectionId}`;
}

const keyOf = ({ key }: MembraneAction) => key;
const slugOfKey = ({ key }: MembraneAction) => toSlug(key ?? "");
const slugOfName = ({ name }: MembraneAction) => toSlug(name ?? "");

/** "List Calls" is how an action without a key, or with one that means nothing, names `list-calls`. */
function toSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
