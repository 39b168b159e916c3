import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { drain } from "@/lib/projection/project";
import type { MessageRow, RecordKind } from "@/lib/records/schema";
import { givenActor, givenWorkspace } from "./access";
import { type Account, givenAccount, givenPage, linesOf } from "./pages";

/** Vendor instants of March 2026. */
export const day = (date: number, time = "10:00:00") => `2026-03-${String(date).padStart(2, "0")} ${time}`;
export const instant = (date: number, time?: string) => `${day(date, time).replace(" ", "T")}.000Z`;

export type Story = {
  workspaceId: string;
  espo: Account;
  chat: Account;
  gong: Account;
  /** Owns Iris and was on both calls. */
  nadia: Actor;
  /** Sees everything; was on no call. */
  admin: Actor;
  /** The id of one of its records, by kind and vendor id: `idOf("lead", "l1")`. */
  idOf(kind: RecordKind, externalId: string): Promise<string>;
};

/**
 * Iris Quintela in all three systems: a lead whose status moved, a chat contact with four lines, a call with a colleague
 * and an unknown voice, a private call, two tasks and an opportunity. Saved and projected as the worker does it.
 */
export async function givenStory(): Promise<Story> {
  const workspaceId = await givenWorkspace({ ownDomains: ["harborloom.test"] });
  const [espo, chat, gong] = await Promise.all([
    givenAccount("espocrm", workspaceId),
    givenAccount("cliengo", workspaceId),
    givenAccount("gong", workspaceId),
  ]);
  await getDb().connection.update({ where: { id: espo.connectionId }, data: { accountUrl: "https://crm.test" } });
  const nadia = await givenActor({ workspaceId, role: "REP", name: "Nadia Ferro" });
  const admin = await givenActor({ workspaceId, role: "ADMIN" });
  await givenUsers(espo, gong, nadia.email);
  await givenLead(espo);
  await givenChat(chat);
  await givenPage(gong, "call", [discovery, review], { part: "extensive", at: new Date(instant(12)) });
  await drain(workspaceId);
  return {
    ...{ workspaceId, espo, chat, gong, nadia, admin },
    async idOf(kind, externalId) {
      return (await getDb().sourceRecord.findFirstOrThrow({ where: { workspaceId, kind, externalId } })).id;
    },
  };
}

async function givenUsers(espo: Account, gong: Account, emailAddress: string) {
  const nadia = { firstName: "Nadia", lastName: "Ferro", name: "Nadia Ferro", emailAddress };
  await givenPage(espo, "user", [{ ...nadia, id: "u-nadia", userName: "nadia", isActive: true }]);
  await givenPage(gong, "user", [{ ...nadia, id: "g-nadia", active: true }]);
}

async function givenLead(espo: Account) {
  const iris = {
    ...{ id: "l1", name: "Iris Quintela", emailAddress: "iris@velanorte.test", phoneNumber: "+54 9 11 5555-0100" },
    ...{ accountName: "Vela Norte", title: "Operations lead", source: "Web Site", createdAt: day(1) },
    ...{ assignedUserId: "u-nadia", assignedUserName: "Nadia Ferro" },
  };
  const at = (date: number) => ({ at: new Date(instant(date)) });
  await givenPage(espo, "lead", [{ ...iris, status: "New", modifiedAt: day(1) }], at(2));
  await givenPage(espo, "lead", [{ ...iris, status: "In Process", modifiedAt: day(4) }], at(5));
  const about = { parentType: "Lead", parentId: "l1", assignedUserId: "u-nadia" };
  const done = { status: "Completed", dateEnd: day(3), dateCompleted: day(3, "12:00:00"), createdAt: day(2) };
  await givenPage(espo, "task", [
    { ...about, id: "t1", name: "Send the sheet", status: "Not Started", dateEndDate: "2026-03-20", createdAt: day(6) },
    { ...about, ...done, id: "t2", name: "First call" },
  ]);
  const deal = { id: "o1", name: "12 docks", amount: 18000, amountCurrency: "USD", stage: "Proposal" };
  await givenPage(espo, "opportunity", [{ ...deal, originalLeadId: "l1", closeDate: "2026-04-30", createdAt: day(5) }]);
}

async function givenChat(chat: Account) {
  const iris = { id: "c1", name: "Iris Q.", email: "IRIS@velanorte.test", leadFields: { depots: "12" } };
  const site = { websiteId: "site-1", creationDate: instant(7), lastUpdateDate: instant(7) };
  await givenPage(chat, "contact", [{ ...iris, ...site, status: "NEW", phone: "+5491155550100" }]);
  await givenPage(chat, "conversation", [
    { id: "v1", channel: "WHATSAPP", ...site, visitorEmail: "iris@velanorte.test", lastMessageDate: instant(9) },
  ]);
  const lines: [MessageRow["side"], string][] = [
    ["bot", "¿En qué te ayudo?"],
    ["visitor", "Hola"],
    ["agent", "Hola Iris"],
    ["visitor", "Son 12 depósitos"],
  ];
  const said = linesOf("v1", new Date(instant(9)), ...lines);
  await givenPage(chat, "conversation", [], { messages: [said] });
}

const iris = { name: "iris quintela", emailAddress: "iris@velanorte.test", affiliation: "External" };
const nadia = { id: "p2", speakerId: "s2", name: "Nadia Ferro", userId: "g-nadia", affiliation: "Internal" };

const discovery = {
  ...{ id: "7", title: "Discovery, Vela Norte", started: instant(8), duration: 1740, primaryUserId: "g-nadia" },
  ...{ scope: "External", direction: "Conference", language: "spa", url: "https://app.gong.test/call?id=7" },
  parties: [
    { id: "p1", speakerId: "s1", title: "COO", ...iris },
    nadia,
    { id: "p3", name: "Unknown voice", affiliation: "Unknown" },
  ],
  interaction: { speakers: [{ id: "p1", talkTime: 812.5 }], questions: { companyCount: 3, nonCompanyCount: 5 } },
  content: { brief: "Iris asks about twelve depots.", topics: [{ name: "Price", duration: 300 }] },
};

const review = {
  ...{ id: "8", title: "Salary review", started: instant(10), duration: 600, primaryUserId: "g-nadia" },
  ...{ scope: "External", isPrivate: true },
  parties: [{ id: "p1", ...iris, title: "Candidate" }, nadia],
};
