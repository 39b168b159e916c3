import type { CallParty, CallView, TranscriptReply } from "@/lib/calls/schema";

export type Sentence = TranscriptReply["items"][number];

/** What one voice says until another speaks. */
export type Turn = { id: string; speakerId: string | null; startMs: number; endMs: number; sentences: Sentence[] };

export function toTurns(sentences: readonly Sentence[]): Turn[] {
  const turns: Turn[] = [];
  for (const sentence of sentences) {
    const last = turns.at(-1);
    if (last && last.speakerId === sentence.speakerId) {
      last.sentences.push(sentence);
      last.endMs = Math.max(last.endMs, sentence.endMs);
    } else {
      const { speakerId, startMs, endMs } = sentence;
      turns.push({ id: `${turns.length}`, speakerId, startMs, endMs, sentences: [sentence] });
    }
  }
  return turns;
}

/** A voice with what it said; a speaker no party names is unknown, never guessed. */
export type Lane = {
  id: string;
  name: string | null;
  side: CallParty["side"];
  share: number;
  spans: { startMs: number; endMs: number }[];
};

const order = { internal: 0, external: 1, unknown: 2 } as const;

export function toLanes(call: Pick<CallView, "parties">, turns: readonly Turn[]): Lane[] {
  const total = turns.reduce((sum, turn) => sum + lengthOf(turn), 0);
  const bySpeaker = Map.groupBy(turns, ({ speakerId }) => speakerId ?? "");
  const lanes = [...bySpeaker].map(([speakerId, spoken]): Lane => {
    const party = call.parties.find((one) => one.speakerId !== null && one.speakerId === speakerId);
    const length = spoken.reduce((sum, turn) => sum + lengthOf(turn), 0);
    return {
      id: speakerId,
      name: party?.name ?? party?.email ?? party?.phone ?? null,
      side: party?.side ?? "unknown",
      share: total > 0 ? length / total : 0,
      spans: spoken.map(({ startMs, endMs }) => ({ startMs, endMs })),
    };
  });
  return lanes.sort((a, b) => order[a.side] - order[b.side] || b.share - a.share);
}

function lengthOf({ startMs, endMs }: { startMs: number; endMs: number }): number {
  return Math.max(0, endMs - startMs);
}

/** The length of the axis: the call's own, or as far as anything in it reaches. */
export function spanOf(call: Pick<CallView, "durationSec">, sentences: readonly Sentence[]): number {
  return Math.max(call.durationSec * 1000, sentences.at(-1)?.endMs ?? 0, 1000);
}

export type Topic = { name: string; startMs: number; endMs: number };

/** Runs of sentences under one topic, as the source named them. */
export function toTopics(sentences: readonly Sentence[]): Topic[] {
  const topics: Topic[] = [];
  for (const { topic, startMs, endMs } of sentences) {
    const last = topics.at(-1);
    if (!topic) continue;
    if (last?.name === topic) last.endMs = Math.max(last.endMs, endMs);
    else topics.push({ name: topic, startMs, endMs });
  }
  return topics;
}
