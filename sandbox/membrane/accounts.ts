import { createHash } from "node:crypto";
import type { AccountState, VendorAccount } from "../contract";
import { appOfKey } from "./catalogue";
import { objectId } from "./ids";
import type { Connection, OpenAccount } from "./records";
import type { World } from "./world";

const saveAfterMs = 500;

/**
 * The vendor account behind a connection. It belongs to the tenant and the app, not to the connection: who
 * disconnects and connects again finds the same rows. Other sign-in values than the sample's open another account.
 */
export function accountFor(world: World, connection: Connection): VendorAccount {
  const document = documentOf(world, connection);
  const known = world.accounts.get(document);
  if (known) return known.account;
  const saved = world.store.read(document) as AccountState | undefined;
  const state = saved ?? world.sampleState(connection.appKey, world.clock);
  const account = appOfKey(world, connection.appKey).open(state, world.clock);
  world.accounts.set(document, { account, state, document, savedHash: hash(JSON.stringify(state)) });
  return account;
}

/** To be called after a request that may have written: the account is saved soon, if it changed. */
export function saveAccountSoon(world: World, connection: Connection): void {
  const open = world.accounts.get(documentOf(world, connection));
  if (!open || open.saveTimer) return;
  open.saveTimer = setTimeout(() => saveAccount(world, open), saveAfterMs);
}

/** Saves what still waits to be saved, e.g. before the process ends. */
export function saveAccounts(world: World): void {
  for (const open of world.accounts.values()) if (open.saveTimer) saveAccount(world, open);
}

function saveAccount(world: World, open: OpenAccount): void {
  clearTimeout(open.saveTimer);
  open.saveTimer = undefined;
  const json = JSON.stringify(open.state);
  const next = hash(json);
  if (next === open.savedHash) return;
  open.savedHash = next;
  world.store.write(open.document, json);
}

function documentOf(world: World, { tenantId, appKey, connectorParameters }: Connection): string {
  const app = appOfKey(world, appKey);
  const typed = [...app.inputFields, ...app.signInFields]
    .filter(({ type, name, value }) => type !== "password" && (connectorParameters?.[name] ?? value) !== value)
    .map(({ name }) => `${name}=${connectorParameters?.[name]}`);
  const variant = typed.length === 0 ? "" : `-${objectId(...typed)}`;
  return `accounts/${tenantId}/${encodeURIComponent(appKey)}${variant}`;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
