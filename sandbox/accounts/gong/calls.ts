import { type Call, fieldsOf, isFields, type Route, route } from "../router";
import { type GongAccountContext, isAnalysed, isVisible, newId } from "./account";
import { toBasicCall, toExtensiveCall } from "./call-wire";
import { callsMatching, readFilter, readInstant } from "./filters";
import { replyPage } from "./paging";
import { refuse, reply } from "./replies";
import type { GongCallRecord, GongContext, GongDirection, GongParty } from "./types";

export const DIRECTIONS: readonly GongDirection[] = ["Inbound", "Outbound", "Conference", "Unknown"];

/** Between an upload and the moment Gong lists it. */
const PROCESSING_MS = 5 * 60_000;

export const callRoutes: Route<GongAccountContext>[] = [
  route("GET", "/v2/calls", listCalls),
  route("POST", "/v2/calls", createCall),
  route("POST", "/v2/calls/extensive", listExtensive),
  route("POST", "/v2/calls/transcript", listTranscripts),
  route("GET", "/v2/calls/manual-crm-associations", listAssociations),
  route("GET", "/v2/calls/:id", getCall),
];

function listCalls(account: GongAccountContext, { request }: Call) {
  const { cursor, ...question } = Object.fromEntries(request.query);
  for (const name of ["fromDateTime", "toDateTime"]) {
    if (!question[name]) throw refuse(account, 400, `${name}: must not be null`);
  }
  const rows = callsMatching(account, question);
  return replyPage(account, { rows, cursor, question, name: "calls", noun: "calls", toWire: toBasicCall });
}

function getCall(account: GongAccountContext, { params: [id = ""] }: Call) {
  const call = account.calls.find(id);
  if (!call || !isVisible(account, call)) throw refuse(account, 404, "Call not found");
  return reply(account, { call: toBasicCall(call) });
}

/** The cursor of a POST stands in the body; one in the query is not looked at, so page 1 comes again. */
function listExtensive(account: GongAccountContext, { request }: Call) {
  const { cursor, contentSelector } = fieldsOf(request);
  const filter = readFilter(account, request);
  return replyPage(account, {
    rows: callsMatching(account, filter),
    cursor,
    question: { filter, contentSelector },
    name: "calls",
    noun: "calls",
    toWire: (call) => toExtensiveCall(account, call, contentSelector),
  });
}

/** Calls whose transcript is not there, or not there yet, are left out. */
function listTranscripts(account: GongAccountContext, { request }: Call) {
  const { cursor } = fieldsOf(request);
  const filter = readFilter(account, request);
  const { transcripts } = account.state;
  return replyPage(account, {
    rows: callsMatching(account, filter).filter((call) => transcripts[call.metaData.id] && isAnalysed(account, call)),
    cursor,
    question: { filter },
    name: "callTranscripts",
    noun: "transcripts",
    toWire: ({ metaData }) => ({ callId: metaData.id, transcript: transcripts[metaData.id] ?? [] }),
  });
}

/** In the order in which people made them; an act may come before its call is listed. */
function listAssociations(account: GongAccountContext, { request }: Call) {
  const { cursor, ...question } = Object.fromEntries(request.query);
  const from = readInstant(account, "fromDateTime", question.fromDateTime) ?? Number.NEGATIVE_INFINITY;
  const to = readInstant(account, "toDateTime", question.toDateTime) ?? Number.POSITIVE_INFINITY;
  const now = account.clock.now().getTime();
  const rows = account.state.associations
    .map((row) => ({ row, at: Date.parse(row.created) }))
    .filter(({ at }) => at >= from && at < to && at <= now)
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
  return replyPage(account, {
    rows,
    cursor,
    question,
    name: "associations",
    noun: "associations",
    toWire: (row) => row,
  });
}

function createCall(account: GongAccountContext, { request }: Call) {
  const fields = fieldsOf(request);
  for (const name of ["actualStart", "clientUniqueId", "direction", "primaryUser", "parties"]) {
    if (!fields[name]) throw refuse(account, 400, `${name}: must not be null`);
  }
  const host = account.users.find(String(fields.primaryUser));
  if (!host) throw refuse(account, 400, "primaryUser: no such user");
  if (host.settings?.telephonyCallsImported === false) {
    throw refuse(account, 409, "Recording is turned off for the primary user");
  }
  const parties = Array.isArray(fields.parties) ? fields.parties.filter(isFields) : [];
  if (!parties.some((party) => party.userId === host.id)) {
    throw refuse(account, 400, "parties: a party for the primary user must be present");
  }
  if (account.calls.rows.some(({ metaData }) => metaData.clientUniqueId === fields.clientUniqueId)) {
    throw refuse(account, 409, "clientUniqueId: a call with this id exists already");
  }
  const call = toUploaded(account, fields, parties);
  account.calls.add(call);
  return reply(account, { callId: call.metaData.id });
}

function toUploaded(account: GongAccountContext, fields: Record<string, unknown>, parties: Record<string, unknown>[]) {
  const { clock, state } = account;
  const direction = DIRECTIONS.find((known) => known === fields.direction);
  if (!direction) throw refuse(account, 400, "direction: unknown value");
  readInstant(account, "actualStart", fields.actualStart);
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : null);
  const call: GongCallRecord = {
    visibleAt: new Date(clock.now().getTime() + PROCESSING_MS).toISOString(),
    // Nobody will ever write a transcript for a recording that does not exist.
    analysedAt: null,
    metaData: {
      id: newId(account),
      title: text("title"),
      scheduled: text("scheduledStart"),
      started: String(fields.actualStart),
      duration: Math.round(Number(fields.duration ?? 0)),
      primaryUserId: String(fields.primaryUser),
      direction,
      system: "Public API",
      scope: parties.every(({ userId }) => userId) ? "Internal" : "External",
      media: "Audio",
      language: text("languageCode") ?? "und",
      workspaceId: text("workspaceId") ?? state.workspaces[0]?.id ?? "",
      clientUniqueId: String(fields.clientUniqueId),
      purpose: text("purpose"),
      meetingUrl: text("meetingUrl"),
      customData: text("customData"),
      sdrDisposition: text("disposition"),
    },
    parties: parties.map((party, index) => toParty(account, party, index)),
    hasAudio: text("downloadMediaUrl") !== null,
  };
  if (Array.isArray(fields.context)) call.context = fields.context as GongContext[];
  return call;
}

function toParty(account: GongAccountContext, party: Record<string, unknown>, index: number): GongParty {
  const text = (name: string) => (typeof party[name] === "string" ? party[name] : null);
  const user = account.users.find(text("userId") ?? "");
  return {
    id: text("partyId") ?? String(7_000_000 + (account.state.sequence ?? 0) * 10 + index),
    emailAddress: text("emailAddress") ?? user?.emailAddress ?? null,
    name: text("name") ?? (user ? `${user.firstName} ${user.lastName}` : null),
    userId: user?.id ?? null,
    speakerId: null,
    affiliation: user ? "Internal" : "External",
    phoneNumber: text("phoneNumber"),
    methods: ["Attendee"],
    ...(Array.isArray(party.context) && { context: party.context as GongContext[] }),
  };
}
