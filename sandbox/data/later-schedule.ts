import type { ChatSender } from "./chats";
import type { Scene, SceneLine } from "./later-scenes";
import { addSeconds, type StoryClock } from "./story-clock";

/** Minutes after the first start at which a human writes: every second one for three hours, then seldom, for four days. */
const writingMinutes = [...every(2, 0, 180), ...every(20, 180, 720), ...every(60, 720, 5760)];
const botAnswersAfterSec = 3;

export type TimedLine = { sender: ChatSender; text: string; at: Date };
export type TimedScene = { scene: Scene; lines: TimedLine[] };

/** Gives every line its time. Two scenes go on at once, so that in each somebody writes every four minutes at first. */
export function schedule(scenes: readonly Scene[], clock: StoryClock): TimedScene[] {
  const waiting = [...scenes];
  const begun: TimedScene[] = [];
  const lanes: { lines: TimedLine[]; left: SceneLine[] }[] = [];
  for (const [index, minute] of writingMinutes.entries()) {
    const place = index % 2;
    if (!lanes[place]?.left.length) {
      const scene = waiting.shift();
      if (!scene) continue;
      const lines: TimedLine[] = [];
      begun.push({ scene, lines });
      lanes[place] = { lines, left: [...scene.lines] };
    }
    const lane = lanes[place];
    if (lane) lane.lines.push(...nextLines(lane.left, clock.minutesAgo(-minute)));
  }
  return begun;
}

const senders = { V: "visitor", B: "chatbot", R: "operator" } as const;

/** Takes what a human says, and what the bot answers at once. */
function nextLines(left: SceneLine[], at: Date): TimedLine[] {
  const botEnd = left.findIndex(([who], index) => index > 0 && who !== "B");
  return left
    .splice(0, botEnd < 0 ? left.length : botEnd)
    .map(([who, text], index) => ({ sender: senders[who], text, at: addSeconds(at, index * botAnswersAfterSec) }));
}

function every(step: number, after: number, until: number): number[] {
  return Array.from({ length: (until - after) / step }, (_, index) => after + (index + 1) * step);
}
