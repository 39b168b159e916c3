import type { VendorAnswer } from "./dialect";
import { type Fields, odd, pageOf, type Vendor, type VendorAction } from "./vendor";

/** A Cliengo account: newest first by creation, dates in several zones, chats whose lines say little about themselves. */

const page = { limit: "integer", offset: "integer" };
const window = { ...page, since: "string", until: "string" };
const mostRows = 50;
const dayMs = 24 * 3600 * 1000;

type Row = Fields | null;

export function makeCliengo(now: Date): Vendor & { contacts: Row[]; conversations: Row[] } {
  const rows = { contacts: contacts(now), conversations: conversations(now) };
  const list = (name: string, all: Row[], input: Record<string, string>): VendorAction => ({
    ...{ name, input },
    answer: ({ input }) => listOf(all, input),
  });
  return {
    ...{ name: "Cliengo", domains: ["cliengo.com"], ...rows },
    actions: [
      list("List Contacts", rows.contacts, window),
      list("List Conversations", rows.conversations, window),
      // A bare array, which knows neither total nor offset.
      { name: "List Sites", input: {}, answer: () => ({ status: 200, body: sites, list: "" }) },
      list("List Users", users, page),
      list("List Chatbots", [], page),
      { name: "Get Contact Messages", input: { contactId: "string" }, answer: () => ({ status: 200, body: [] }) },
    ],
    get: (path) => linesOf(path, now),
  };
}

function listOf(all: Row[], input: Fields): VendorAnswer {
  if (Number(input.offset ?? 0) > 1000) {
    return { status: 400, body: { status: 400, message: "Offset cannot be greater than 1000" } };
  }
  const asked = all.filter((row) => isWithin(row, input));
  const results = pageOf(asked, input.offset, input.limit, mostRows);
  return { status: 200, body: { results, paging: { page: 0, total: asked.length } }, list: "results" };
}

/** What has no date of its own is listed whatever is asked for. */
function isWithin(row: Row, { since, until }: Fields): boolean {
  const at = Date.parse(String(row?.creationDate));
  if (Number.isNaN(at)) return true;
  return (!since || at >= Date.parse(String(since))) && (!until || at < Date.parse(String(until)));
}

/** Days before now, written as if from Buenos Aires. */
function ago(now: Date, days: number): string {
  return new Date(now.getTime() - days * dayMs - 3 * 3600 * 1000).toISOString().replace("Z", "-03:00");
}

/** Sixty that can be taken, of which many came within a minute, and two that cannot. */
function contacts(now: Date): Row[] {
  const many = Array.from({ length: 54 }, (_, index) => ({
    id: `visitor-${index}`,
    name: `Visitor ${index}`,
    email: `visitor.${index}@example.test`,
    websiteId: "site-1",
    status: "new",
    creationDate: ago(now, 3 + index),
  }));
  return [
    {
      _id: "visitor-mongo",
      name: odd.emoji,
      email: "Mongo@Example.test",
      assignedTo: { id: "agent-1", name: "Ana" },
      creationDate: ago(now, 0.1),
    },
    { id: 11, name: "Numbered", assignedTo: "UNASSIGNED", phone: "11 5555-0143", creationDate: ago(now, 0.2) },
    { id: "visitor-mailless", phone: "+5491155550199", status: "LONG TERM", creationDate: ago(now, 0.3) },
    {
      id: "visitor-html",
      name: odd.html,
      leadFields: { empresa: odd.html, depots: 12, empty: null },
      creationDate: ago(now, 0.4),
    },
    {
      id: "visitor-updated",
      name: "Updated",
      lastUpdateDate: "2099-01-01T00:00:00.000+05:30",
      creationDate: ago(now, 1),
    },
    ...many,
    { id: "visitor-undated", name: "Undated", status: "somewhere", assignedTo: [] },
    { name: "Nobody", creationDate: ago(now, 2) },
    null,
  ];
}

function conversations(now: Date): Row[] {
  return [
    {
      id: "chat-1",
      channel: "WHATSAPP",
      visitorEmail: "visitor.1@example.test",
      websiteId: "site-1",
      creationDate: ago(now, 4),
      lastMessageDate: ago(now, 1),
      lastMessage: odd.html,
      lastMessageSender: "chatbot",
    },
    { id: "chat-empty", channel: "TELEGRAM", creationDate: ago(now, 5), lastMessageSender: {}, tags: "none" },
    { id: "chat-gone", visitorName: odd.rightToLeft, visitorEmail: "rtl@example.test", creationDate: ago(now, 6) },
  ];
}

/** Lines of every shape for the first chat, none for the second; nobody knows the third. */
function linesOf(path: string, now: Date): VendorAnswer {
  if (path.includes("chat-1")) {
    const at = ago(now, 4);
    const lines = [
      { id: "line-1", body: odd.html, sender: { type: "visitor", name: odd.html }, sentAt: at },
      { message: { text: odd.emoji }, sender: "operator", sendAt: at },
      { message: odd.rightToLeft, creationDate: at },
      { id: "line-1", body: "the same id again", sender: { type: "robot" }, sentAt: at },
      { id: "line-nul", body: odd.withNul, sentAt: Date.parse(at) },
      { id: "line-timeless", body: "when was this?" },
      null,
    ];
    return { status: 200, body: { results: lines, paging: { total: lines.length } } };
  }
  if (path.includes("chat-empty")) return { status: 200, body: [] };
  return { status: 404, body: { status: 404, message: "Conversation not found" } };
}

const sites = [{ id: "site-1", url: "https://other.example", title: null }, { id: "site-2" }];
const users = [
  { id: "agent-1", name: "Ana Agent", email: "ana@other.example", deleted: "no" },
  { id: "agent-2", deleted: true },
];
