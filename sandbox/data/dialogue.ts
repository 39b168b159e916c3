import type { CallKind, CallPlan } from "./call-plan";
import { getColleague } from "./colleagues";
import { languageBooks } from "./language-books";
import { type Slots, toSentences } from "./phrases/grammar";
import type { Exchange, Voice } from "./phrases/script";
import { type Random, randomFor } from "./random";
import { type Speech, say, speechFor } from "./speech";
import { storyWords, type ToldWords } from "./story-words";

/** Somebody talking without being interrupted. Times in milliseconds from the start of the call. */
export type Turn = {
  voice: Voice;
  topic: string;
  sentences: { startMs: number; endMs: number; text: string }[];
};
/** A thing worth noting, at the moment it came up. */
export type Note = { topic: string; text: string; atMs: number; kind: "exchange" | "promise" };
export type Dialogue = { turns: Turn[]; notes: Note[]; durationSec: number };

/** The whole talk of a call. */
export function composeDialogue(seed: string, plan: CallPlan): Dialogue {
  const random = randomFor(seed, plan.key, "words");
  const speech = callSpeech(plan, random);
  const writer = createWriter(speech, random, paceOf(plan));
  const told = storyWords[plan.key];
  if (told) tell(writer, plan, speech, told);
  else improvise(writer, plan, speech);
  return writer.finish(told?.durationSec);
}

function callSpeech(plan: CallPlan, random: Random): Speech {
  const [person] = plan.people;
  const host = getColleague(plan.host);
  if (!person)
    return { slots: { rg: "a", rep: host.firstName }, language: plan.language, dialect: "rioplatense", random };
  const speech = speechFor(person, host, random);
  const month = new Date(plan.startedAt.getTime() + 40 * 86_400_000).getUTCMonth();
  return { ...speech, slots: { ...speech.slots, month: languageBooks[plan.language].office.months[month] ?? "" } };
}

/** Demonstrations have long silences while screens load. */
function paceOf(plan: CallPlan): { pauseMs: readonly [number, number] } {
  return { pauseMs: plan.kind === "demo" || plan.kind === "pilot" ? [8000, 36_000] : [2500, 16_000] };
}

/** Topics in the order they come up, with the least and most exchanges of each. */
const agendas: { [kind in CallKind | "internal"]: readonly (readonly [string, number, number])[] } = {
  discovery: [
    ["intro", 1, 3],
    ["operation", 3, 6],
    ["depots", 1, 3],
    ["carriers", 1, 3],
    ["integration", 0, 2],
    ["security", 0, 1],
    ["price", 1, 2],
    ["competition", 0, 1],
    ["next", 1, 1],
  ],
  demo: [
    ["intro", 1, 2],
    ["again", 0, 1],
    ["operation", 1, 2],
    ["demo", 3, 6],
    ["integration", 1, 3],
    ["security", 1, 2],
    ["adoption", 0, 2],
    ["price", 0, 1],
    ["next", 1, 2],
  ],
  proposal: [
    ["intro", 1, 2],
    ["again", 0, 1],
    ["price", 3, 5],
    ["roi", 1, 3],
    ["competition", 0, 2],
    ["objections", 1, 3],
    ["pilot", 0, 2],
    ["security", 0, 1],
    ["next", 1, 1],
  ],
  followUp: [
    ["intro", 1, 1],
    ["operation", 2, 3],
    ["price", 2, 3],
    ["objections", 2, 3],
    ["competition", 1, 1],
    ["pilot", 1, 2],
    ["next", 1, 1],
  ],
  pilot: [
    ["intro", 1, 2],
    ["again", 0, 1],
    ["results", 0, 1],
    ["pilot", 3, 4],
    ["carriers", 1, 3],
    ["adoption", 1, 2],
    ["objections", 0, 1],
    ["depots", 0, 2],
    ["next", 0, 1],
  ],
  checkin: [
    ["intro", 1, 2],
    ["again", 0, 1],
    ["checkin", 2, 4],
    ["adoption", 1, 3],
    ["depots", 2, 3],
    ["carriers", 1, 3],
    ["integration", 1, 3],
  ],
  internal: [
    ["pipeline", 2, 4],
    ["numbers", 1, 2],
    ["price", 0, 2],
    ["product", 1, 2],
    ["campaigns", 1, 2],
    ["handover", 1, 2],
    ["pilot", 0, 1],
    ["calls", 1, 2],
    ["next", 1, 1],
  ],
};

function improvise(writer: Writer, plan: CallPlan, speech: Speech): void {
  const { random } = speech;
  for (const exchange of exchangesOf(plan, random)) writer.play(exchange);
  if (plan.promise) promise(writer, plan, speech);
  if (plan.kind !== "internal") writer.play(random.pick(exchangesAbout(plan, "close", random)));
}

const leastSentences = 64;

/** What comes up, in the order of the agenda; a call that would be too short goes deeper into a topic. */
function exchangesOf(plan: CallPlan, random: Random): Exchange[] {
  // Some calls are short, some go on and on; our own meetings keep their hour.
  const breadth =
    plan.kind === "internal"
      ? 1
      : random.weigh([
          [0.75, 2],
          [1, 4],
          [1.5, 3],
          [2.2, 1],
        ]);
  const topics = agendas[plan.kind].map(([topic, least, most]) => {
    const count = random.int(least, most);
    return {
      topic,
      count: topic === "intro" ? count : Math.round(count * breadth),
      all: exchangesAbout(plan, topic, random),
    };
  });
  const chosen = () => topics.flatMap(({ count, all }) => all.slice(0, count));
  const isShort = () => chosen().reduce((sum, exchange) => sum + sentencesIn(exchange), 0) < leastSentences;
  const deeper = topics.filter(({ topic }) => topic !== "intro" && topic !== "next");
  while (isShort() && deeper.some(({ count, all }) => count < all.length)) random.pick(deeper).count += 1;
  return chosen();
}

function sentencesIn({ turns }: Exchange): number {
  return turns.reduce((sum, turn) => sum + toSentences(turn.text).length, 0);
}

function promise(writer: Writer, plan: CallPlan, speech: Speech): void {
  if (!plan.promise) return;
  const { office } = languageBooks[plan.language];
  const words = office.promises[plan.promise.kind];
  const slots = { weekday: plan.promise.weekday };
  writer.note("next", say(speech, words.noted, slots), "promise");
  writer.speak("R", "next", say(speech, words.spoken, slots));
  writer.speak("C", "next", say(speech, speech.random.pick(office.promiseAcks)));
}

function tell(writer: Writer, plan: CallPlan, speech: Speech, words: ToldWords): void {
  const { random } = speech;
  const slots = { weekday: plan.promise?.weekday ?? "" };
  const used = new Set<Exchange>();
  const fillUntil = (atSec: number, topics: readonly string[]) => {
    for (const topic of topics) {
      for (const exchange of exchangesAbout(plan, topic, random)) {
        if (writer.nowMs() > atSec * 1000 - 22_000) return;
        if (used.has(exchange)) continue;
        used.add(exchange);
        writer.play(exchange);
      }
    }
  };
  let topics = words.before;
  for (const [index, line] of words.told.entries()) {
    const previous = words.told[index - 1];
    if (!previous || line.atSec - previous.atSec > 60) {
      if (previous) writer.correct(words.laterSlots ?? {});
      fillUntil(line.atSec, topics);
      topics = words.after;
    }
    writer.jumpTo(line.atSec * 1000);
    if (line.note) writer.note(line.topic, say(speech, line.note, slots), line.isPromise ? "promise" : "exchange");
    writer.speak(line.voice, line.topic, say(speech, line.text, slots), { isUninterrupted: true });
  }
  writer.correct(words.laterSlots ?? {});
  fillUntil(words.durationSec - 25, topics);
  writer.play(random.pick(exchangesAbout(plan, "close", random)));
}

/** In a new order for every call; greetings stay first, and nobody answers who is not there. */
function exchangesAbout(plan: CallPlan, topic: string, random: Random): Exchange[] {
  const book = languageBooks[plan.language];
  const isPhone = plan.kind === "followUp" && (topic === "intro" || topic === "next");
  const all = plan.kind === "internal" ? book.internalCalls : isPhone ? book.phoneCalls : book.customerCalls;
  const hasSecond = plan.people.length > 1 || plan.hasUnknownVoice || plan.kind === "internal";
  const fitting = all.filter(
    (exchange) => exchange.topic === topic && (hasSecond || exchange.turns.every((turn) => turn.voice !== "D")),
  );
  if (plan.kind === "internal") return rotated(fitting, plan.round * 2);
  const shuffled = random.shuffle(fitting);
  if (topic !== "intro" || isPhone) return shuffled;
  return shuffled.sort((a, b) => Number(b === fitting[0]) - Number(a === fitting[0]));
}

function rotated<T>(list: readonly T[], by: number): T[] {
  const from = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

type Writer = {
  play(exchange: Exchange): void;
  speak(voice: Voice, topic: string, text: string, options?: { isUninterrupted: boolean }): void;
  note(topic: string, text: string, kind: Note["kind"]): void;
  /** From here on other facts hold. */
  correct(slots: Slots): void;
  /** Stretches or squeezes everything since the last jump, so that the next word falls on `ms`. */
  jumpTo(ms: number): void;
  nowMs(): number;
  finish(durationSec?: number): Dialogue;
};

function createWriter(firstSpeech: Speech, random: Random, pace: { pauseMs: readonly [number, number] }): Writer {
  let speech = firstSpeech;
  let isNewExchange = true;
  const turns: Turn[] = [];
  const notes: Note[] = [];
  const wordsPerSecond = 1.9 + random.next() * 0.5;
  const { backchannels } = languageBooks[firstSpeech.language].office;
  let now = random.int(400, 2500);
  let fixed = { ms: 0, turn: 0, note: 0 };

  const speak = (voice: Voice, topic: string, text: string) => {
    const sentences = toSentences(text).map((sentence) => {
      const startMs = now;
      const words = sentence.split(" ").length;
      now += Math.round((words / wordsPerSecond) * 1000 + 260 + random.int(0, 300));
      const endMs = now;
      now += random.int(60, 380);
      return { startMs, endMs, text: sentence };
    });
    const last = turns.at(-1);
    if (last && last.voice === voice && last.topic === topic && !isNewExchange) last.sentences.push(...sentences);
    else turns.push({ voice, topic, sentences });
    isNewExchange = false;
    now += random.int(300, 2900);
  };

  return {
    speak(voice, topic, text, { isUninterrupted } = { isUninterrupted: false }) {
      speak(voice, topic, text);
      const isLong = (turns.at(-1)?.sentences.length ?? 0) >= 3;
      if (!isUninterrupted && isLong && voice === "C" && random.chance(0.3)) {
        speak("R", topic, say(speech, random.pick(backchannels)));
      }
    },
    play(exchange) {
      now += random.int(pace.pauseMs[0], pace.pauseMs[1]);
      isNewExchange = true;
      notes.push({ topic: exchange.topic, text: say(speech, exchange.note), atMs: now, kind: "exchange" });
      for (const turn of exchange.turns) this.speak(turn.voice, exchange.topic, say(speech, turn.text));
    },
    correct(slots) {
      speech = { ...speech, slots: { ...speech.slots, ...slots } };
    },
    note: (topic, text, kind) => notes.push({ topic, text, atMs: now, kind }),
    jumpTo(ms) {
      const factor = (ms - 150 - fixed.ms) / Math.max(1, now - fixed.ms);
      const move = (at: number) => Math.round(fixed.ms + (at - fixed.ms) * factor);
      for (const { sentences } of turns.slice(fixed.turn)) {
        for (const sentence of sentences) {
          sentence.startMs = move(sentence.startMs);
          sentence.endMs = move(sentence.endMs);
        }
      }
      for (const note of notes.slice(fixed.note)) note.atMs = move(note.atMs);
      now = ms;
      // Told lines of one voice stay turns of their own: each has its second.
      isNewExchange = true;
      fixed = { ms, turn: turns.length, note: notes.length };
    },
    nowMs: () => now,
    finish(durationSec) {
      const lastMs = turns.at(-1)?.sentences.at(-1)?.endMs ?? now;
      return { turns, notes, durationSec: Math.max(durationSec ?? 0, Math.ceil(lastMs / 1000) + 1) };
    },
  };
}
