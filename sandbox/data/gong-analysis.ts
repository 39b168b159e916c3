import type { GongContent, GongInteraction, GongParty } from "../accounts/gong/types";
import type { CallPlan } from "./call-plan";
import { getColleague } from "./colleagues";
import type { Dialogue, Note, Turn } from "./dialogue";
import { hear, smartListener } from "./gong-trackers";
import { languageBooks } from "./language-books";
import type { Voice } from "./phrases/script";
import type { Random } from "./random";
import { say, speechFor } from "./speech";
import { storyWords } from "./story-words";

/** Our topics as Gong's settings name them, and the part of a call they belong to. */
export const topicNames: { [topic: string]: readonly [topic: string, part: string] } = {
  intro: ["Intro", "Intro"],
  again: ["Intro", "Intro"],
  operation: ["Operations", "Discovery"],
  depots: ["Depots", "Discovery"],
  carriers: ["Carriers", "Discovery"],
  demo: ["Product demo", "Product"],
  integration: ["Integration", "Product"],
  security: ["Security", "Product"],
  adoption: ["Adoption", "Product"],
  price: ["Pricing", "Commercial"],
  roi: ["ROI", "Commercial"],
  competition: ["Competition", "Commercial"],
  objections: ["Objections", "Commercial"],
  pilot: ["Pilot", "Commercial"],
  results: ["Pilot", "Review"],
  checkin: ["Review", "Review"],
  next: ["Next steps", "Next steps"],
  close: ["Wrap-up", "Next steps"],
  pipeline: ["Pipeline", "Review"],
  numbers: ["Numbers", "Review"],
  product: ["Product requests", "Review"],
  campaigns: ["Campaigns", "Review"],
  handover: ["Handover", "Review"],
  calls: ["Call review", "Review"],
};

export type Voices = {
  partyOf(voice: Voice): GongParty | null;
  speakerId(voice: Voice): string | null;
  trackerId(name: string): string;
};

/** What Gong makes of what was said. */
export function toContent(plan: CallPlan, dialogue: Dialogue, voices: Voices, random: Random): GongContent {
  const { turns, notes } = dialogue;
  const main = notes.filter(
    (note) => note.kind === "exchange" && !["intro", "again", "close", "next"].includes(note.topic),
  );
  const nextSteps = notes.filter((note) => note.kind === "promise" || note.topic === "next");
  const objections = notes.filter((note) => note.topic === "objections");
  const trackers = hear(turns, plan.language, voices);
  if (objections.length > 0) {
    trackers.push({
      id: voices.trackerId(smartListener),
      name: smartListener,
      count: objections.length,
      type: "SMART",
      occurrences: objections.map((note) => ({ startTime: seconds(note.atMs), speakerId: voices.speakerId("C") })),
    });
  }
  return {
    structure: durationsBy(turns, (topic) => topicNames[topic]?.[1] ?? topic),
    topics: durationsBy(turns, (topic) => topicNames[topic]?.[0] ?? topic),
    trackers,
    brief: briefOf(plan, main, random),
    outline: outlineOf(turns, notes, dialogue.durationSec),
    highlights:
      nextSteps.length === 0
        ? []
        : [
            {
              title: languageBooks[plan.language].office.nextStepsTitle,
              items: nextSteps.map((note) => ({ text: note.text, startTimes: [seconds(note.atMs)] })),
            },
          ],
    callOutcome: outcomeOf(plan, random),
    keyPoints: random
      .shuffle(main)
      .slice(0, 4)
      .sort((a, b) => a.atMs - b.atMs)
      .map((note) => ({ text: note.text })),
  };
}

export function toInteraction(plan: CallPlan, { turns, durationSec }: Dialogue, voices: Voices): GongInteraction {
  const spoken = new Map<Voice, number>();
  for (const turn of turns) spoken.set(turn.voice, (spoken.get(turn.voice) ?? 0) + talkMs(turn));
  const total = [...spoken.values()].reduce((sum, ms) => sum + ms, 0);
  const isOurs = (voice: Voice) => plan.kind === "internal" || voice === "R" || voice === "L";
  const lengths = (wanted: (turn: Turn) => boolean) => [0, ...turns.filter(wanted).map((turn) => spanMs(turn) / 1000)];
  const waits = turns.flatMap((turn, index) => {
    const previous = turns[index - 1];
    return turn.voice === "R" && previous && !isOurs(previous.voice) ? [(startMs(turn) - endMs(previous)) / 1000] : [];
  });
  const switches = turns.filter((turn, index) => turns[index - 1] && turns[index - 1]?.voice !== turn.voice).length;
  const questions = (ours: boolean) =>
    turns
      .filter((turn) => isOurs(turn.voice) === ours)
      .reduce((sum, turn) => sum + turn.sentences.filter(({ text }) => text.endsWith("?")).length, 0);
  return {
    speakers: [...spoken].flatMap(([voice, ms]) => {
      const party = voices.partyOf(voice);
      return party ? [{ id: party.id, userId: party.userId, talkTime: seconds(ms) }] : [];
    }),
    interactionStats: [
      { name: "Talk Ratio", value: round2((spoken.get("R") ?? 0) / total) },
      { name: "Longest Monologue", value: Math.round(Math.max(...lengths((turn) => turn.voice === "R"))) },
      { name: "Longest Customer Story", value: Math.round(Math.max(...lengths((turn) => !isOurs(turn.voice)))) },
      { name: "Interactivity", value: round2(Math.min(10, (switches / (durationSec / 60)) * 0.9)) },
      { name: "Patience", value: round2(waits.reduce((sum, wait) => sum + wait, 0) / Math.max(1, waits.length)) },
    ],
    video: plan.kind === "followUp" ? [] : [{ name: "Webcam", duration: durationSec - 20 }, ...presentation(turns)],
    questions: { companyCount: questions(true), nonCompanyCount: questions(false) },
  };
}

function presentation(turns: readonly Turn[]): { name: string; duration: number }[] {
  const shown = turns.filter((turn) => turn.topic === "demo");
  const [first, last] = [shown[0], shown.at(-1)];
  return first && last ? [{ name: "Presentation", duration: Math.round((endMs(last) - startMs(first)) / 1000) }] : [];
}

function durationsBy(turns: readonly Turn[], nameOf: (topic: string) => string): { name: string; duration: number }[] {
  const sums = new Map<string, number>();
  for (const [index, turn] of turns.entries()) {
    const next = turns[index + 1];
    const name = nameOf(turn.topic);
    sums.set(name, (sums.get(name) ?? 0) + ((next ? startMs(next) : endMs(turn)) - startMs(turn)));
  }
  return [...sums].map(([name, ms]) => ({ name, duration: Math.round(ms / 1000) }));
}

/** One section per stretch of a topic, with what came up in it. */
function outlineOf(
  turns: readonly Turn[],
  notes: readonly Note[],
  durationSec: number,
): NonNullable<GongContent["outline"]> {
  const sections: { section: string; startMs: number }[] = [];
  for (const turn of turns) {
    const section = topicNames[turn.topic]?.[0] ?? turn.topic;
    if (sections.at(-1)?.section !== section) sections.push({ section, startMs: startMs(turn) });
  }
  return sections.map(({ section, startMs: from }, index) => {
    const to = sections[index + 1]?.startMs ?? durationSec * 1000;
    const items = notes.filter((note) => note.atMs >= from - 400 && note.atMs < to - 400);
    return {
      section,
      startTime: seconds(from),
      duration: seconds(to - from),
      items: items.map((note) => ({ text: note.text, startTime: seconds(note.atMs) })),
    };
  });
}

function briefOf(plan: CallPlan, main: readonly Note[], random: Random): string {
  const told = storyWords[plan.key]?.brief;
  if (told) return told;
  const [person] = plan.people;
  if (plan.kind === "internal" || !person)
    return `${main
      .slice(0, 3)
      .map((note) => note.text)
      .join(". ")}.`;
  const speech = speechFor(person, getColleague(plan.host), random);
  return say(speech, random.pick(languageBooks[plan.language].office.briefs[plan.kind]));
}

function outcomeOf(plan: CallPlan, random: Random): GongContent["callOutcome"] {
  if (plan.kind === "internal" || random.chance(0.4)) return null;
  if (plan.kind === "followUp") return { id: "CALL_BACK", category: "Answered", name: "Call back later" };
  return plan.promise
    ? { id: "NEXT_STEP", category: "Answered", name: "Next step agreed" }
    : { id: "MEETING_BOOKED", category: "Answered", name: "Meeting booked" };
}

function startMs(turn: Turn): number {
  return turn.sentences[0]?.startMs ?? 0;
}

function endMs(turn: Turn): number {
  return turn.sentences.at(-1)?.endMs ?? 0;
}

function spanMs(turn: Turn): number {
  return endMs(turn) - startMs(turn);
}

function talkMs(turn: Turn): number {
  return turn.sentences.reduce((sum, sentence) => sum + sentence.endMs - sentence.startMs, 0);
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
