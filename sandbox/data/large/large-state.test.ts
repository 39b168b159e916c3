import { expect, test } from "vitest";
import type { CliengoState } from "../../accounts/cliengo/types";
import type { EspoState } from "../../accounts/espocrm/types";
import type { GongState } from "../../accounts/gong/types";
import { createClock } from "../../state/clock";
import { sampleState } from "../sample-state";
import { callCount } from "./calls";
import { chatCount } from "./chats";
import { largeState } from "./large-state";
import { leadCount } from "./leads";

const clock = createClock({ pinned: new Date("2026-11-20T15:00:00Z") });
const large = (appKey: string, tenantOrdinal = 1) => largeState({ appKey, tenantOrdinal, clock });
const demo = (appKey: string) => sampleState({ appKey, tenantOrdinal: 1, clock });

test("100,000 leads stand beside the story, each with an id, an address and a number of its own", () => {
  const { leads } = large("espocrm") as EspoState;
  const added = leads.slice((demo("espocrm") as EspoState).leads.length);
  expect(added).toHaveLength(leadCount);
  for (const distinct of ["id", "emailAddress", "phoneNumber"] as const)
    expect(new Set(added.map((lead) => lead[distinct])).size).toBe(leadCount);
  expect(added.every(({ id, createdAt, modifiedAt }) => id.length === 17 && createdAt <= modifiedAt)).toBe(true);
});

test("60,000 chats are told when they are read, in their own time and by their own visitor", () => {
  const state = large("cliengo") as CliengoState;
  const { contacts, conversations } = demo("cliengo") as CliengoState;
  expect([state.contacts.length, state.conversations.length]).toEqual([
    contacts.length + chatCount,
    conversations.length + chatCount,
  ]);
  const contact = state.contacts.at(-1);
  const [conversationId] = state.conversationsByContact[contact?.id ?? ""] ?? [];
  const conversation = state.conversations.at(-1);
  expect(conversationId).toBe(conversation?.id);
  const messages = state.messages[conversationId ?? ""] ?? [];
  expect(messages.length).toBeGreaterThan(2);
  expect(messages[0]?.sendAt).toBe(conversation?.creationDate);
  expect(messages.find(({ sender }) => sender.type === "visitor")?.sender.name).toBe(contact?.name);
  // The story's own are as they were; nobody else has any.
  const told = conversations[0]?.id ?? "";
  expect(state.messages[told]).toEqual((demo("cliengo") as CliengoState).messages[told]);
  expect(state.messages["5f0000000000000000000000"]).toBeUndefined();
});

test("20,000 calls have the demo's transcripts, spoken by their own parties", () => {
  const state = large("gong") as GongState;
  const added = state.calls.slice((demo("gong") as GongState).calls.length);
  expect(added).toHaveLength(callCount);
  for (const { metaData, parties } of added.filter((_, index) => index % 1000 === 0)) {
    const speakers = new Set(state.transcripts[metaData.id]?.map(({ speakerId }) => speakerId));
    expect(speakers.size).toBeGreaterThan(0);
    expect(parties.some(({ speakerId }) => speakerId !== null && speakers.has(speakerId))).toBe(true);
  }
});

test("a second tenant has the demo, and the same order gives the same rows", () => {
  expect((large("espocrm", 2) as EspoState).leads.length).toBeLessThan(1000);
  const [one, other] = [large("gong"), large("gong")] as GongState[];
  expect(one?.calls.at(-1)).toEqual(other?.calls.at(-1));
});
