import { describe, expect, test } from "vitest";
import { generateAccounts } from "./accounts";

const firstStart = new Date("2026-11-20T12:40:00Z");
const { gong } = generateAccounts({ firstStart, size: "demo", seed: "harbor loom" });
const textOf = (callId: string) => (gong.transcripts[callId] ?? []).flatMap((turn) => turn.sentences);

describe("every call", () => {
  test("is spoken in order, within its duration", () => {
    for (const { metaData } of gong.calls) {
      const sentences = textOf(metaData.id);
      for (const [index, sentence] of sentences.entries()) {
        expect(sentence.end).toBeGreaterThan(sentence.start);
        expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
      }
      expect(sentences.at(-1)?.end).toBeLessThanOrEqual(metaData.duration * 1000);
      expect(sentences.length).toBeGreaterThanOrEqual(60);
      expect(sentences.length).toBeLessThanOrEqual(330);
    }
  });

  test("has a party for each voice but the few that belong to nobody", () => {
    const unknown = gong.calls.filter(({ metaData, parties }) => {
      const known = new Set(parties.map((party) => party.speakerId));
      return gong.transcripts[metaData.id]?.some((turn) => !known.has(turn.speakerId));
    });
    expect(unknown.length).toBeGreaterThan(1);
    expect(unknown.length).toBeLessThan(12);
    for (const { metaData, parties } of gong.calls) {
      const spoken = new Set(gong.transcripts[metaData.id]?.map((turn) => turn.speakerId));
      const voices = parties.filter((party) => party.speakerId !== null);
      expect(voices.some((party) => party.userId === metaData.primaryUserId && spoken.has(party.speakerId ?? ""))).toBe(
        true,
      );
      expect(new Set(parties.map((party) => party.id)).size).toBe(parties.length);
    }
  });

  test("hits its trackers while the phrase is being said", () => {
    for (const { metaData, content } of gong.calls) {
      const turns = gong.transcripts[metaData.id] ?? [];
      for (const tracker of content?.trackers ?? []) {
        expect(tracker.count).toBe(tracker.occurrences.length);
        for (const { phrase, occurrences } of tracker.phrases ?? []) {
          for (const { startTime, speakerId } of occurrences) {
            const said = turns.some(
              (turn) =>
                turn.speakerId === speakerId &&
                turn.sentences.some(
                  ({ start, end, text }) =>
                    start / 1000 <= startTime + 0.1 &&
                    startTime - 0.1 <= end / 1000 &&
                    text.toLowerCase().includes(phrase),
                ),
            );
            expect(said, `${phrase} at ${startTime} of ${metaData.title}`).toBe(true);
          }
        }
        for (const { startTime } of tracker.occurrences) expect(startTime).toBeLessThanOrEqual(metaData.duration);
      }
    }
  });

  test("counts talk, questions and topics from what was said", () => {
    for (const { metaData, parties, content, interaction } of gong.calls) {
      const turns = gong.transcripts[metaData.id] ?? [];
      const talkOf = (wanted: (speakerId: string) => boolean) =>
        turns
          .filter((turn) => wanted(turn.speakerId))
          .flatMap((turn) => turn.sentences)
          .reduce((sum, sentence) => sum + sentence.end - sentence.start, 0);
      const host = parties.find((party) => party.userId === metaData.primaryUserId);
      const ratio = interaction?.interactionStats.find((stat) => stat.name === "Talk Ratio")?.value;
      expect(ratio).toBeCloseTo(talkOf((id) => id === host?.speakerId) / talkOf(() => true), 2);
      const asked = turns.flatMap((turn) => turn.sentences).filter(({ text }) => text.endsWith("?")).length;
      const { companyCount = 0, nonCompanyCount = 0 } = interaction?.questions ?? {};
      expect(companyCount + nonCompanyCount).toBe(asked);
      for (const { id, talkTime } of interaction?.speakers ?? []) {
        const party = parties.find((candidate) => candidate.id === id);
        expect(talkTime).toBeCloseTo(talkOf((speakerId) => speakerId === party?.speakerId) / 1000, 0);
      }
      const topics = (content?.topics ?? []).reduce((sum, topic) => sum + topic.duration, 0);
      expect(topics).toBeLessThanOrEqual(metaData.duration + 10);
      for (const section of content?.outline ?? []) {
        expect(section.startTime + section.duration).toBeLessThanOrEqual(metaData.duration + 0.2);
        for (const item of section.items) expect(item.startTime).toBeLessThanOrEqual(metaData.duration);
      }
      for (const comment of gong.calls.flatMap((call) => call.comments ?? [])) {
        expect(comment.audioStartTime).toBeLessThan(comment.audioEndTime);
      }
    }
  });

  test("leaves no slot of a phrase unfilled", () => {
    for (const call of gong.calls) {
      const texts = [...textOf(call.metaData.id).map(({ text }) => text), JSON.stringify(call.content)];
      expect(texts.filter((text) => /\$[a-z]|[{~]\w+\|| undefined|\bnull\./.test(text))).toEqual([]);
    }
  });
});

test("no two calls are the same talk", () => {
  const talks = gong.calls.map(({ metaData }) => new Set(textOf(metaData.id).map(({ text }) => text)));
  for (const [index, one] of talks.entries()) {
    for (const other of talks.slice(index + 1)) {
      const shared = [...one].filter((text) => other.has(text)).length;
      expect(shared / (one.size + other.size - shared)).toBeLessThan(0.7);
    }
  }
});

test("titles may be missing or as long as a calendar allows", () => {
  const titles = gong.calls.map((call) => call.metaData.title);
  expect(titles.filter((title) => title === null)).toHaveLength(1);
  expect(titles.filter((title) => title?.length === 200)).toHaveLength(1);
});
