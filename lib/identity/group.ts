import type { IdentityKey } from "./identities";

/** Records to people: whoever shares a key that may join is one human. Pure, and the same whatever the order. */

export type Node = {
  id: string;
  /** It is a person by itself: a lead, a contact, a voice outside with an address of its own. */
  starts: boolean;
  /** Only keys that may join. */
  keys: IdentityKey[];
  /** A conversation joins a person and never two people with each other. */
  leaf: boolean;
  /** The contact a conversation belongs to by its source's own rule. */
  contactId: string | null;
};

export type Link = {
  recordId: string;
  personId: string;
  method: "self" | "id" | "email" | "conversation";
  confidence: number;
  evidence: Record<string, string>;
};

type Reached = Omit<Link, "personId">;

const confidenceOf = { self: 1, id: 1, email: 0.97, conversation: 0.95 } as const;

export function group(nodes: Node[]): Link[] {
  const inOrder = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const cores = inOrder.filter(({ leaf }) => !leaf);
  const byId = new Map(cores.map((node) => [node.id, node]));
  const holders = holdersOf(cores);
  const memberOf = new Map<string, Reached[]>();
  const groups: Reached[][] = [];
  for (const core of cores) {
    if (memberOf.has(core.id)) continue;
    const members = spread(core, holders, byId, memberOf);
    if (members.some(({ recordId }) => byId.get(recordId)?.starts)) groups.push(members);
  }
  const started = new Set(groups);
  for (const leaf of inOrder) {
    if (!leaf.leaf) continue;
    const reached = reachLeaf(leaf, holders);
    const members = reached && memberOf.get(reached.evidence.with ?? "");
    if (members && started.has(members)) members.push(reached);
  }
  return groups.flatMap(toLinks);
}

/** A person's id is the id of its oldest record. */
function toLinks(members: Reached[]): Link[] {
  const personId = members.reduce((oldest, { recordId }) => (recordId < oldest ? recordId : oldest), "g");
  return members.map((member) => ({ ...member, personId }));
}

const keyText = ({ kind, value }: IdentityKey) => `${kind}:${value}`;

function holdersOf(nodes: Node[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const { id, keys } of nodes) {
    for (const key of keys) {
      const held = holders.get(keyText(key));
      if (held) held.push(id);
      else holders.set(keyText(key), [id]);
    }
  }
  return holders;
}

/** Everyone reachable from `root` over shared keys, ids before addresses, each with the step that reached it. */
function spread(
  root: Node,
  holders: Map<string, string[]>,
  byId: Map<string, Node>,
  memberOf: Map<string, Reached[]>,
): Reached[] {
  const members: Reached[] = [{ recordId: root.id, method: "self", confidence: 1, evidence: {} }];
  memberOf.set(root.id, members);
  for (const { recordId } of members) {
    const keys = (byId.get(recordId)?.keys ?? []).toSorted((a, b) => (a.kind < b.kind ? 1 : -1));
    for (const key of keys) {
      for (const other of holders.get(keyText(key)) ?? []) {
        if (memberOf.has(other)) continue;
        members.push(reach(other, key.kind, { [key.kind]: key.value, with: recordId }));
        memberOf.set(other, members);
      }
    }
  }
  return members;
}

function reachLeaf({ id, contactId, keys }: Node, holders: Map<string, string[]>): Reached | null {
  if (contactId) return reach(id, "conversation", { with: contactId });
  for (const key of keys) {
    const [first] = holders.get(keyText(key)) ?? [];
    if (first) return reach(id, key.kind, { [key.kind]: key.value, with: first });
  }
  return null;
}

function reach(recordId: string, method: Link["method"], evidence: Record<string, string>): Reached {
  return { recordId, method, confidence: confidenceOf[method], evidence };
}
