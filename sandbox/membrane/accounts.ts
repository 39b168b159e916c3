import type { AccountState, VendorAccount } from "../contract";
import { keepChanges } from "../state/changes";
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
  return openAccount(world, connection).account;
}

/** What the account holds, for whoever moves the scenery behind the vendor's back. */
export function stateOf(world: World, connection: Connection): AccountState {
  return openAccount(world, connection).state;
}

/** Something happens in the account that no API brings about. It is opened anew: what it remembered may be stale. */
export function changeAccount<T>(world: World, connection: Connection, change: (state: AccountState) => T): T {
  const open = openAccount(world, connection);
  const result = change(open.state);
  open.account = appOfKey(world, connection.appKey).open(open.state, world.clock);
  saveAccountSoon(world, connection);
  return result;
}

function openAccount(world: World, connection: Connection): OpenAccount {
  const document = documentOf(world, connection);
  const known = world.accounts.get(document);
  if (known) return known;
  const { appKey } = connection;
  const state = world.sampleState({ appKey, tenantOrdinal: ordinalOf(world, connection), clock: world.clock });
  const saved = keepChanges(world.store, document, state);
  const open = { state, saved, account: appOfKey(world, appKey).open(state, world.clock) };
  world.accounts.set(document, open);
  return open;
}

/** To be called after a request that may have written: the account is saved soon, if it changed. */
export function saveAccountSoon(world: World, connection: Connection): void {
  const open = world.accounts.get(documentOf(world, connection));
  if (!open || open.saveTimer) return;
  open.saveTimer = setTimeout(() => saveAccount(open), saveAfterMs);
}

/** Saves what still waits to be saved, e.g. before the process ends. */
export function saveAccounts(world: World): void {
  for (const open of world.accounts.values()) if (open.saveTimer) saveAccount(open);
}

function saveAccount(open: OpenAccount): void {
  clearTimeout(open.saveTimer);
  open.saveTimer = undefined;
  open.saved.save();
}

function documentOf(world: World, connection: Connection): string {
  const variant = variantOf(world, connection);
  const { tenantId, appKey } = connection;
  return `accounts/${tenantId}/${encodeURIComponent(appKey)}${variant && `-${variant}`}`;
}

/** Tenants count from 1 in the order of their coming; another account of the same tenant gets a number far from those. */
function ordinalOf(world: World, connection: Connection): number {
  const variant = variantOf(world, connection);
  if (variant) return 1_000_000 + Number.parseInt(variant.slice(0, 6), 16);
  return [...world.tenants.values()].findIndex(({ id }) => id === connection.tenantId) + 1;
}

/** "" for the sample's own sign-in values; passwords do not count. */
function variantOf(world: World, { appKey, connectorParameters }: Connection): string {
  const app = appOfKey(world, appKey);
  const typed = [...app.inputFields, ...app.signInFields]
    .filter(({ type, name, value }) => type !== "password" && (connectorParameters?.[name] ?? value) !== value)
    .map(({ name }) => `${name}=${connectorParameters?.[name]}`);
  return typed.length === 0 ? "" : objectId(...typed);
}
