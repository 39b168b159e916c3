import { expect, test } from "vitest";
import { group, type Node } from "./group";

const email = (value: string) => ({ kind: "email" as const, value });
const id = (value: string) => ({ kind: "id" as const, value });

function node(name: string, given: Partial<Node> = {}): Node {
  return { id: name, starts: true, keys: [], leaf: false, contactId: null, ...given };
}

const peopleOf = (nodes: Node[]) =>
  Object.fromEntries(group(nodes).map(({ recordId, personId, method }) => [recordId, `${personId} ${method}`]));

test("whoever shares an address is one person, named by its oldest record", () => {
  const nodes = [
    node("3", { keys: [email("iris")] }),
    node("1", { keys: [email("iris"), email("home")] }),
    node("2", { keys: [email("home")] }),
    node("4", { keys: [email("joel")] }),
  ];
  expect(peopleOf(nodes)).toEqual({ 1: "1 self", 2: "1 email", 3: "1 email", 4: "4 self" });
});

test("the order of records does not matter, and every link says what it rests on", () => {
  const nodes = [
    node("1", { keys: [email("a")] }),
    node("2", { keys: [email("a"), email("b")] }),
    node("3", { keys: [email("b")] }),
  ];
  expect(group(nodes.toReversed())).toEqual(group(nodes));
  expect(group(nodes)[2]).toMatchObject({ recordId: "3", evidence: { email: "b", with: "2" }, confidence: 0.97 });
});

test("an id is the better reason where there are two", () => {
  const lead = node("1", { keys: [email("a"), id("contact/7")] });
  expect(group([lead, node("2", { keys: [id("contact/7"), email("a")] })])[1]).toMatchObject({
    ...{ method: "id", confidence: 1 },
  });
});

test("a voice without an address of its own is nobody", () => {
  expect(peopleOf([node("1", { starts: false })])).toEqual({});
});

test("a conversation joins the person of its contact, and never two people with each other", () => {
  const nodes = [
    node("1", { keys: [email("a")] }),
    node("2", { keys: [email("b")] }),
    node("3", { starts: false, leaf: true, contactId: "1", keys: [email("b")] }),
  ];
  expect(peopleOf(nodes)).toEqual({ 1: "1 self", 2: "2 self", 3: "1 conversation" });
});

test("a conversation without a contact goes by its address, and stands alone without one", () => {
  const nodes = [
    node("1", { keys: [email("a")] }),
    node("2", { starts: false, leaf: true, keys: [email("a")] }),
    node("3", { starts: false, leaf: true, keys: [email("b")] }),
  ];
  expect(peopleOf(nodes)).toEqual({ 1: "1 self", 2: "1 email" });
});

test("a conversation cached before its contact gives the person its id", () => {
  const nodes = [node("2"), node("1", { starts: false, leaf: true, contactId: "2" })];
  expect(peopleOf(nodes)).toEqual({ 1: "1 conversation", 2: "1 self" });
});
