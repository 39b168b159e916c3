import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { queryRows, type Sql, sql } from "@/lib/db/sql";
import { givenActor, givenTeam, givenWorkspace } from "@/lib/testing/factories/access";
import { callScope, conversationScope, peopleScope } from "./scope";

/** Nadia and Tomás are one team, Lucía manages it; Caio is another's rep; Ulises is the admin. */
let nadia: Actor;
let tomas: Actor;
let caio: Actor;
let lucia: Actor;
let ulises: Actor;
let auditor: Actor;
let stranger: Actor;
let workspaceId: string;
let connectionId: string;

beforeAll(async () => {
  workspaceId = await givenWorkspace();
  const as = (role: Actor["role"], name: string) => givenActor({ workspaceId, role, name });
  const made = await Promise.all([as("REP", "Nadia"), as("REP", "Tomás"), as("MANAGER", "Lucía")]);
  [nadia, tomas, lucia] = (await givenTeam(...(made as [Actor, Actor, Actor]))) as [Actor, Actor, Actor];
  [caio, ulises, auditor] = await Promise.all([as("REP", "Caio"), as("ADMIN", "Ulises"), as("AUDITOR", "Auditor")]);
  stranger = await givenActor({ role: "ADMIN" });
  connectionId = newId();
  const connection = { id: connectionId, workspaceId, membraneConnectionId: newId(), name: "Gong", state: "READY" };
  await getDb().connection.create({ data: connection });
});

async function givenRecord(kind: string): Promise<string> {
  const id = newId();
  const names = { workspaceId, connectionId, source: "gong", kind, externalId: id };
  await getDb().sourceRecord.create({
    data: { id, ...names, contentHash: "", mapperVersion: 1, observedAt: new Date() },
  });
  return id;
}

type Owner = { ownerUserId?: string; ownerState: "none" | "active" | "left" };

async function givenPerson(owner: Owner): Promise<string> {
  const id = await givenRecord("lead");
  const at = new Date();
  const sorting = { sortName: "", searchText: "", sortCompany: "", sortEmail: "", sortStage: "", sortOwner: "" };
  const times = { lastActivityAt: at, waitingSince: at, firstSeenAt: at, createdAt: at };
  await getDb().person.create({
    data: { id, workspaceId, ...sorting, ...times, ...owner, lifecycle: "new", inLeads: true, recordCounts: {} },
  });
  await givenLink(id, id);
  return id;
}

async function givenLink(recordId: string, personId: string) {
  await getDb().personLink.create({ data: { recordId, workspaceId, personId, method: "email", confidence: 1 } });
}

type NewCall = { attendees?: Actor[]; isPrivate?: boolean; personId?: string };

async function givenCall({ attendees = [], isPrivate = false, personId }: NewCall): Promise<string> {
  const id = await givenRecord("call");
  const attendeeUserIds = attendees.map(({ userId }) => userId);
  const facts = { searchText: "", startedAt: new Date(), durationSec: 60, scope: "external" };
  await getDb().call.create({ data: { id, workspaceId, connectionId, ...facts, private: isPrivate, attendeeUserIds } });
  if (personId) {
    const partyId = await givenRecord("party");
    const party = { id: partyId, workspaceId, callId: id, externalId: partyId, ordinal: 0, side: "external" };
    await getDb().callParty.create({ data: party });
    await givenLink(partyId, personId);
  }
  return id;
}

async function givenConversation(personId?: string): Promise<string> {
  const id = await givenRecord("conversation");
  await getDb().conversation.create({ data: { id, workspaceId, connectionId, channel: "web" } });
  if (personId) await givenLink(id, personId);
  return id;
}

/** Who of everyone reads the row, by name. */
async function readersOf(readable: (actor: Actor) => Sql) {
  const everyone = { nadia, tomas, caio, lucia, ulises, auditor, stranger };
  const answers = await Promise.all(
    Object.entries(everyone).map(async ([name, actor]) =>
      (await queryRows(readable(actor))).length > 0 ? [name] : [],
    ),
  );
  return answers.flat();
}

const readersOfPerson = (id: string) =>
  readersOf((actor) => sql`SELECT 1 FROM "Person" p WHERE p.id = ${id}::uuid AND ${peopleScope(actor)}`);
const readersOfCall = (id: string) =>
  readersOf((actor) => sql`SELECT 1 FROM "Call" c WHERE c.id = ${id}::uuid AND ${callScope(actor)}`);
const readersOfConversation = (id: string) =>
  readersOf((actor) => sql`SELECT 1 FROM "Conversation" v WHERE v.id = ${id}::uuid AND ${conversationScope(actor)}`);

const wholeCompany = ["nadia", "tomas", "caio", "lucia", "ulises", "auditor"];

test("a person is read by their owner's team and by everyone who is no rep", async () => {
  const person = await givenPerson({ ownerState: "active", ownerUserId: nadia.userId });
  expect(await readersOfPerson(person)).toEqual(["nadia", "tomas", "lucia", "ulises", "auditor"]);
});

test("a person of an owner we do not know is nobody's to open for a rep", async () => {
  expect(await readersOfPerson(await givenPerson({ ownerState: "active" }))).toEqual(["lucia", "ulises", "auditor"]);
});

test("a person nobody owns, or whose owner left, is the whole company's", async () => {
  expect(await readersOfPerson(await givenPerson({ ownerState: "none" }))).toEqual(wholeCompany);
  expect(await readersOfPerson(await givenPerson({ ownerState: "left", ownerUserId: caio.userId }))).toEqual(
    wholeCompany,
  );
});

test("a call is read by its attendees, their team's manager, admins and auditors", async () => {
  expect(await readersOfCall(await givenCall({ attendees: [nadia] }))).toEqual(["nadia", "lucia", "ulises", "auditor"]);
  expect(await readersOfCall(await givenCall({ attendees: [caio] }))).toEqual(["caio", "ulises", "auditor"]);
});

test("a call with a person one owns is read by that rep, though a colleague held it", async () => {
  const personId = await givenPerson({ ownerState: "active", ownerUserId: nadia.userId });
  const call = await givenCall({ attendees: [caio], personId });
  expect(await readersOfCall(call)).toEqual(["nadia", "caio", "ulises", "auditor"]);
});

test("a private call is for its attendees and admins", async () => {
  const personId = await givenPerson({ ownerState: "active", ownerUserId: tomas.userId });
  expect(await readersOfCall(await givenCall({ attendees: [nadia], isPrivate: true, personId }))).toEqual([
    "nadia",
    "ulises",
  ]);
  expect(await readersOfCall(await givenCall({ attendees: [lucia], isPrivate: true }))).toEqual(["lucia", "ulises"]);
});

test("a conversation is read by whoever reads its person; without one it is the whole company's", async () => {
  const own = await givenConversation(await givenPerson({ ownerState: "active", ownerUserId: nadia.userId }));
  expect(await readersOfConversation(own)).toEqual(["nadia", "tomas", "lucia", "ulises", "auditor"]);
  const unknown = await givenConversation(await givenPerson({ ownerState: "active" }));
  expect(await readersOfConversation(unknown)).toEqual(["lucia", "ulises", "auditor"]);
  expect(await readersOfConversation(await givenConversation())).toEqual(wholeCompany);
});
