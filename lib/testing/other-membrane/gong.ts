import type { Dialect, VendorAnswer } from "./dialect";
import { type Fields, odd, type Vendor } from "./vendor";

/** A Gong company: calls with nobody on them, voices nobody knows, words out of order, an answer of 404 for nothing. */

const rowsPerPage = 3;
const hourMs = 3600 * 1000;

export function makeGong(now: Date, dialect: () => Dialect): Vendor & { calls: Fields[] } {
  const all = calls(now);
  const dated = { fromDateTime: "string", toDateTime: "string", workspaceId: "string" };
  const answer = (key: string, rows: unknown[], cursor: unknown) => pageOf(key, rows, cursor, dialect().nothingFound);
  return {
    ...{ name: "Gong", domains: ["gong.io"], calls: all },
    actions: [
      {
        ...{ name: "List Calls", input: { cursor: "string" }, filter: dated, besideFilter: true },
        answer: ({ input, filter }) =>
          filter.fromDateTime && filter.toDateTime
            ? answer(
                "calls",
                all.filter((call) => isWithin(call, filter)),
                input.cursor,
              )
            : { status: 400, body: { requestId: "r", errors: ["fromDateTime and toDateTime are required"] } },
      },
      {
        ...{ name: "Get Calls Extensive", input: { cursor: "string", contentSelector: "object" } },
        filter: { ...dated, callIds: "array" },
        answer: ({ input, filter }) =>
          answer("calls", all.filter((call) => isAsked(call, filter)).map(toExtensive), input.cursor),
      },
      {
        ...{ name: "Get Call Transcripts", input: { cursor: "string" }, filter: { ...dated, callIds: "array" } },
        answer: ({ input, filter }) =>
          answer("callTranscripts", all.filter((call) => isAsked(call, filter)).flatMap(toTranscript), input.cursor),
      },
      { name: "List Users", input: { cursor: "string" }, answer: ({ input }) => answer("users", users, input.cursor) },
      {
        name: "List Workspaces",
        input: {},
        answer: () => ({ status: 200, body: { workspaces: [] }, list: "workspaces" }),
      },
    ],
    get: () => ({ status: 404, body: { errors: ["No such path"] } }),
  };
}

function pageOf(key: string, rows: unknown[], cursor: unknown, nothingFound: Dialect["nothingFound"]): VendorAnswer {
  const from = Number(/^after-(\d+)$/.exec(String(cursor ?? "after-0"))?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) return { status: 400, body: { requestId: "r", errors: ["The cursor is not valid"] } };
  if (rows.length === 0 && nothingFound === "404") {
    return { status: 404, body: { requestId: "r", errors: [`No ${key} found corresponding to the provided filters`] } };
  }
  const page = rows.slice(from, from + rowsPerPage);
  const next = from + page.length < rows.length ? `after-${from + page.length}` : undefined;
  const records = { totalRecords: rows.length, currentPageSize: page.length, currentPageNumber: 0, cursor: next };
  return { status: 200, body: { requestId: "r", records, [key]: page }, list: key };
}

function isWithin({ started }: Fields, { fromDateTime, toDateTime }: Fields): boolean {
  const at = Date.parse(String(started ?? ""));
  return Number.isNaN(at) || (at >= Date.parse(String(fromDateTime)) && at < Date.parse(String(toDateTime)));
}

/** Without ids everything is meant, as with any filter that is not given. */
function isAsked({ id }: Fields, { callIds }: Fields): boolean {
  return !Array.isArray(callIds) || callIds.includes(String(id));
}

/** Eight that can be taken, one of them listed twice, and one that never began. */
function calls(now: Date): Fields[] {
  const ago = (hours: number) => new Date(now.getTime() - hours * hourMs).toISOString();
  const full = {
    id: "call-full",
    title: "Discovery",
    started: ago(2),
    duration: 1764,
    scope: "External",
    direction: "Outbound",
  };
  return [
    full,
    full,
    { id: 5127734410928846611n, title: "A number for a name", started: ago(30), duration: "61.7", primaryUserId: 33 },
    { id: "call-empty", started: ago(50).replace("Z", "+00:00") },
    {
      id: "call-strange",
      title: odd.html,
      started: ago(80),
      duration: -5,
      url: "javascript:alert(1)",
      language: "und",
      isPrivate: "no",
    },
    { id: "call-long", title: odd.longEmoji, started: ago(24 * 20), duration: 1e12, scope: "Both" },
    { id: "call-silent", title: odd.rightToLeft, started: ago(24 * 40), duration: null },
    { id: "call-old", title: "Long ago", started: ago(24 * 300), duration: 60 },
    { id: "call-untimed", title: "Never began", started: null, scheduled: null },
    { id: "call-1970", title: "Epoch", started: "1970-01-01T00:00:00Z" },
    { id: "call-2099", title: "Far future", started: "2099-12-31T23:59:59Z" },
  ];
}

const parties: Record<string, unknown> = {
  "call-full": [
    {
      id: "p1",
      name: "Ana Agent",
      emailAddress: "ana@other.example",
      userId: 33,
      speakerId: "s1",
      affiliation: "Internal",
    },
    {
      id: "p2",
      name: "Ada R.",
      emailAddress: "ADA@romero.example",
      speakerId: "s2",
      affiliation: "External",
      phoneNumber: "011 4000",
    },
    { id: null, name: odd.html, emailAddress: null, affiliation: "Stranger" },
    { id: "p2", name: "Ada, listed twice", emailAddress: "ada@romero.example", affiliation: "External" },
    null,
    {},
  ],
  "call-empty": [],
  "call-strange": "nobody",
};

function toExtensive({ id, ...basic }: Fields): Fields {
  const told = parties[String(id)];
  return {
    metaData: { id, ...basic },
    ...(told === undefined ? {} : { parties: told }),
    ...(id === "call-full"
      ? { content: fullContent, interaction: { speakers: [{ id: "p1", talkTime: 810.5 }, null] } }
      : {}),
    ...(id === "call-strange" ? { content: [], interaction: "none", collaboration: { publicComments: {} } } : {}),
    media: { audioUrl: "https://media.other.example/secret-link" },
  };
}

const fullContent = {
  topics: [{ name: "Pricing", duration: 245 }, { duration: 3 }, null],
  trackers: [
    { id: 221, name: "SSO", count: 3, occurrences: [{ startTime: 612.4, speakerId: "s2" }, { startTime: "?" }] },
  ],
  brief: odd.html,
  keyPoints: [{ text: odd.rightToLeft }, {}],
  highlights: [{ title: "Next steps", items: [{ text: "Send the brief", startTimes: [-1] }] }],
  outline: {},
  callOutcome: "Meeting booked",
};

function toTranscript({ id }: Fields): Fields[] {
  const spoken = (start: unknown, text: unknown, end: unknown = null) => ({ start, end, text });
  if (id === "call-full") {
    const turns = [
      { speakerId: "s2", topic: null, sentences: [spoken(3600, odd.rightToLeft, 7100), spoken(9000, odd.html)] },
      { speakerId: "s1", topic: "Intro", sentences: [spoken(460, "Thanks for joining.", 3400)] },
      { speakerId: "a voice nobody knows", sentences: [spoken(8000, odd.emoji, 7999)] },
      { sentences: [spoken(null, "no time"), spoken(9500, null)] },
      { speakerId: "s1", sentences: null },
    ];
    return [{ callId: id, transcript: turns }];
  }
  if (id === "call-empty") return [{ callId: id, transcript: null }];
  if (id === "call-strange")
    return [
      { callId: id, transcript: "none" },
      { callId: "a call nobody asked for", transcript: [] },
    ];
  return [];
}

const users = [
  {
    id: 33,
    firstName: "Ana",
    lastName: "Agent",
    emailAddress: "ana@other.example",
    emailAliases: "none",
    active: true,
  },
  { id: "user-gone", emailAddress: null, emailAliases: [null, "gone@other.example"], active: false },
  { id: "user-3" },
  { id: "user-4", firstName: odd.emoji },
];
