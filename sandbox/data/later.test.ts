import { describe, expect, test } from "vitest";
import { vendorApps } from "../accounts/apps";
import type { CliengoContact, CliengoState } from "../accounts/cliengo/types";
import { createClock } from "../state/clock";
import { sampleState } from "./sample-state";

const firstStart = "2026-11-20T12:40:00Z";
const minutesAfter = (instant: string) => (Date.parse(instant) - Date.parse(firstStart)) / 60_000;

// biome-ignore lint/suspicious/noExplicitAny: replies of three vendors.
type Ask = (method: string, path: string, options?: { query?: string; body?: object }) => any;

/** One account as its vendor shows it, on a clock that the test sets in minutes after the first start. */
function givenAccount(appKey: string) {
  const clock = createClock({ pinned: new Date(firstStart) });
  const app = vendorApps.find(({ key }) => key === appKey) ?? expect.unreachable(appKey);
  const state = sampleState({ appKey, tenantOrdinal: 1, clock });
  const account = app.open(state, clock);
  const ask: Ask = (method, path, { query = "", body } = {}) => {
    const headers = { "content-type": "application/json" };
    const reply = account.handle({ method, path, query: new URLSearchParams(query), headers, body }).body;
    return typeof reply === "string" ? JSON.parse(reply) : reply;
  };
  return { state, ask, at: (minute: number) => clock.setOffset(minute * 60_000) };
}

test("at the first start every count is the demo's", () => {
  const cliengo = givenAccount("cliengo").ask;
  expect(cliengo("GET", "/contacts", { query: "limit=1" }).paging.total).toBe(268);
  expect(cliengo("GET", "/conversations", { query: "limit=1" }).paging.total).toBe(273);
  const calls = givenAccount("gong").ask("POST", "/v2/calls/extensive", { body: { filter: {} } });
  expect(calls.records.totalRecords).toBe(118);
  expect(givenAccount("espocrm").ask("GET", "/Lead", { query: "maxSize=1" }).total).toBe(251);
});

test("Marcelo writes a question mark at minute 3", () => {
  const { ask, at } = givenAccount("cliengo");
  const newest: { id: string; visitorName: string }[] = ask("GET", "/conversations").results;
  const id = newest.find(({ visitorName }) => visitorName === "Marcelo Duarte")?.id;
  const lastWords = () => ask("GET", `/conversations/${id}`).lastMessage;
  at(2.9);
  expect(lastWords()).toContain("Campinas");
  at(3);
  expect(lastWords()).toBe("?");
});

test("a call is listed at minute 6, where it ended, and its words come at minute 10", () => {
  const { ask, at } = givenAccount("gong");
  const today = { fromDateTime: "2026-11-20T12:00:00Z" };
  const listed = () => ask("POST", "/v2/calls/extensive", { body: { filter: today } }).calls ?? [];
  at(5.9);
  expect(listed()).toEqual([]);
  at(6);
  const [{ metaData }] = listed();
  expect(minutesAfter(metaData.started) + metaData.duration / 60).toBe(6);
  const words = () => ask("POST", "/v2/calls/transcript", { body: { filter: { callIds: [metaData.id] } } });
  at(9.9);
  expect(words().callTranscripts).toBeUndefined();
  at(10);
  const [{ transcript }] = words().callTranscripts;
  expect(JSON.stringify(transcript)).toContain("Hagamos un piloto en dos almacenes, Callao y Lurín");
});

test("somebody writes every two minutes for three hours, then seldom, after four days nobody", () => {
  const { messages } = givenAccount("cliengo").state as CliengoState;
  const times = Object.values(messages).flatMap((lines) => lines.map(({ sendAt }) => minutesAfter(sendAt)));
  const later = new Set(times.filter((minute) => minute > 0).map(Math.floor));
  for (let minute = 2; minute <= 180; minute += 2) expect(later).toContain(minute);
  const inHour = (hour: number) => [...later].filter((minute) => Math.ceil(minute / 60) === hour).length;
  expect([inHour(5), inHour(11), inHour(20)]).toEqual([3, 3, 1]);
  expect(Math.max(...later)).toBeLessThanOrEqual(4 * 1440);
});

test("most who write are known by an address or a number, and each language is heard within two hours", () => {
  const { ask, at, state } = givenAccount("cliengo");
  const { contacts, messages, conversations } = state as CliengoState;
  at(120);
  const found = ask("GET", "/contacts", { query: "limit=5" }).results;
  expect(found.filter((row: { creationDate: string }) => row.creationDate > firstStart).length).toBeGreaterThan(1);
  const isLate = ({ creationDate }: { creationDate: string }) => minutesAfter(creationDate) > 0;
  const marksOf = ({ email, phone }: CliengoContact) => [email?.toLowerCase(), phone?.replace(/\D/g, "").slice(-8)];
  const known = new Set(
    contacts
      .filter((row) => !isLate(row))
      .flatMap(marksOf)
      .filter(Boolean),
  );
  const strangers = contacts.filter((row) => isLate(row) && !marksOf(row).some((mark) => known.has(mark)));
  expect(strangers.map(({ name }) => name)).toEqual([
    "Rocío Maidana",
    "Thiago Barreto",
    "Dwight Okafor",
    "Itzel Carranza",
  ]);
  expect(contacts.filter(isLate).length).toBeGreaterThan(30);
  const isHeard = (id: string) =>
    messages[id]?.some(({ sendAt }) => minutesAfter(sendAt) > 0 && minutesAfter(sendAt) < 120);
  const languages = conversations.filter(({ id }) => isHeard(id)).flatMap(({ tags }) => tags ?? []);
  expect(new Set(languages)).toEqual(new Set(["es", "pt", "en"]));
});

describe.each([0, 7, 33, 200, 2000])("%i minutes after the first start", (minute) => {
  const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;
  const toMinute = (text: string) => minutesAfter(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text.replace(" ", "T")}Z`);

  function instantsOf(value: unknown): string[] {
    if (typeof value === "string") return instant.test(value) ? [value] : [];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(instantsOf) : [];
  }

  test("no vendor shows anything before its time", () => {
    const [cliengo, gong] = [givenAccount("cliengo"), givenAccount("gong")];
    for (const account of [cliengo, gong]) account.at(minute);
    const conversations = cliengo.ask("GET", "/conversations", { query: "limit=100" }).results;
    const shown = [
      conversations,
      conversations.map(({ id }: { id: string }) => cliengo.ask("GET", `/conversations/${id}/messages`)),
      cliengo.ask("GET", "/contacts", { query: "limit=100" }),
      gong.ask("POST", "/v2/calls/extensive", { body: { filter: { fromDateTime: "2026-11-18T00:00:00Z" } } }),
    ];
    expect(instantsOf(shown).length).toBeGreaterThan(300);
    expect(instantsOf(shown).filter((text) => toMinute(text) > minute)).toEqual([]);
  });
});
