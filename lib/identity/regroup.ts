import type { Tx } from "@/lib/db/client";
import { stableJson } from "@/lib/records/hash";
import { domainOf, isRoleAddress } from "./email-key";
import { group, type Link, type Node } from "./group";
import { type Identity, type IdentityInput, type IdentityKey, identitiesOf } from "./identities";
import {
  type KeyFacts,
  listContactsOf,
  listConversationsOf,
  listFellows,
  listHolders,
  listIdentities,
  listIdentityInputs,
  listKeyFacts,
  type OwnAddresses,
  type SavedLink,
} from "./reads";
import { removeLinks, saveIdentities, saveLinks } from "./writes";

/** An identifier held under more names than this is a mailbox or a switchboard, not a person. */
const namesOfOne = 3;

/** What regrouping looked at and changed: the records whose group it settled, and the people it touched. */
export type Regrouped = { settled: string[]; people: string[] };

/**
 * Brings the identities of these records up to date. Answers the keys they hold now or held before: whoever holds one
 * of them may belong elsewhere from now on.
 */
export async function refreshIdentities(tx: Tx, workspaceId: string, recordIds: string[]): Promise<IdentityKey[]> {
  const inputs = await listIdentityInputs(tx, recordIds);
  const before = await listIdentities(tx, recordIds);
  const after = inputs.flatMap(identitiesOf);
  await saveIdentities(tx, workspaceId, recordIds, after);
  return distinctKeys([...before, ...after]);
}

/**
 * Decides again who these records are, and everyone they touch: holders of their keys, and whoever was one person with
 * them. Groups are closed under their keys, so nobody further away can be affected.
 */
export async function regroup(
  tx: Tx,
  { workspaceId, own }: { workspaceId: string; own: OwnAddresses },
  recordIds: string[],
  keys: IdentityKey[],
): Promise<Regrouped> {
  const seeds = await withConversations(tx, recordIds);
  const joining = await joiningKeys(tx, { workspaceId, own }, keys, seeds);
  const holders = await listHolders(tx, workspaceId, joining);
  const fellows = await listFellows(tx, workspaceId, [...new Set([...seeds, ...holders])]);
  const settled = [...new Set([...seeds, ...holders, ...fellows.map(({ recordId }) => recordId)])];
  const links = group(await toNodes(tx, { workspaceId, own }, settled));
  await saveDifference(tx, workspaceId, fellows, links);
  return { settled, people: [...new Set([...fellows, ...links].map(({ personId }) => personId))] };
}

/** A conversation depends on its contact and is looked at with it. */
async function withConversations(tx: Tx, recordIds: string[]): Promise<string[]> {
  const contacts = await listContactsOf(tx, recordIds);
  const conversations = await listConversationsOf(tx, recordIds);
  return [...new Set([...recordIds, ...contacts.map(({ contactId }) => contactId), ...conversations])];
}

/** Keys that were too many people's before and still are join nobody, and their holders are not looked at. */
async function joiningKeys(
  tx: Tx,
  { workspaceId, own }: { workspaceId: string; own: OwnAddresses },
  keys: IdentityKey[],
  changed: string[],
): Promise<IdentityKey[]> {
  const usable = keys.filter((key) => !isNobodys(key, own));
  const facts = await listKeyFacts(tx, workspaceId, usable, changed);
  return facts.filter((fact) => fact.kind === "id" || fact.otherNames <= namesOfOne);
}

async function toNodes(
  tx: Tx,
  { workspaceId, own }: { workspaceId: string; own: OwnAddresses },
  recordIds: string[],
): Promise<Node[]> {
  const inputs = await listIdentityInputs(tx, recordIds);
  const identities = await listIdentities(tx, recordIds);
  const facts = await listKeyFacts(tx, workspaceId, distinctKeys(identities), []);
  const shared = new Set(facts.filter(isShared).map(({ value }) => value));
  const byRecord = Map.groupBy(identities, ({ recordId }) => recordId);
  const chats = inputs.filter(({ kind }) => kind === "conversation").map(({ id }) => id);
  const contacts = new Map((await listContactsOf(tx, chats)).map((pair) => [pair.conversationId, pair.contactId]));
  return inputs.flatMap((input) => {
    const held = byRecord.get(input.id) ?? [];
    if (isColleague(input, held, own)) return [];
    const keys = held.filter((key) => !isNobodys(key, own) && !shared.has(key.value));
    const leaf = input.kind === "conversation";
    const starts = input.kind === "lead" || input.kind === "contact" || (!leaf && keys.length > 0);
    return { id: input.id, starts, keys, leaf, contactId: contacts.get(input.id) ?? null };
  });
}

/** One of us: no person. A chat is never taken for a colleague, its contact decides. */
function isColleague({ kind, side }: IdentityInput, held: Identity[], own: OwnAddresses): boolean {
  if (kind === "conversation") return false;
  if (side === "internal") return true;
  const addresses = held.filter((key) => key.kind === "email");
  return addresses.length > 0 && addresses.every(({ value }) => isOwn(value, own));
}

/** An office's mailbox or one of our own: it tells nothing about who a customer is. */
function isNobodys(key: IdentityKey, own: OwnAddresses): boolean {
  return key.kind === "email" && (isRoleAddress(key.value) || isOwn(key.value, own));
}

function isOwn(emailKey: string, own: OwnAddresses): boolean {
  return own.addresses.has(emailKey) || own.domains.has(domainOf(emailKey));
}

function isShared({ kind, names }: KeyFacts): boolean {
  return kind === "email" && names > namesOfOne;
}

async function saveDifference(tx: Tx, workspaceId: string, before: SavedLink[], after: Link[]): Promise<void> {
  const old = new Map(before.map((link) => [link.recordId, link]));
  const kept = new Set(after.map(({ recordId }) => recordId));
  await removeLinks(
    tx,
    before.map(({ recordId }) => recordId).filter((id) => !kept.has(id)),
  );
  await saveLinks(
    tx,
    workspaceId,
    after.filter((link) => !isSame(link, old.get(link.recordId))),
  );
}

function isSame(link: Link, saved: SavedLink | undefined): boolean {
  return (
    saved !== undefined &&
    saved.personId === link.personId &&
    saved.method === link.method &&
    stableJson(saved.evidence) === stableJson(link.evidence)
  );
}

function distinctKeys(keys: IdentityKey[]): IdentityKey[] {
  return [...new Map(keys.map(({ kind, value }) => [`${kind}:${value}`, { kind, value }])).values()];
}
