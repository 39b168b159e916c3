/**
 * The notation in which call dialogues are written:
 *
 *     # operation                 a topic; its exchanges follow
 *     @ They give slots by phone  what Gong's summary says about the exchange
 *     R: How do you do it today?  our rep; C the customer, D a second one (the same, if nobody else is there),
 *     C: By phone. It is a mess.  L a colleague of the rep
 *
 * Phrases inside follow `grammar.ts`.
 */
export type Voice = "R" | "C" | "D" | "L";
export type Exchange = { topic: string; note: string; turns: { voice: Voice; text: string }[] };

export function parseScript(source: string): Exchange[] {
  const exchanges: Exchange[] = [];
  let topic = "";
  for (const raw of source.split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    const current = exchanges.at(-1);
    const turn = /^([RCDL]): (.+)$/.exec(line);
    if (line.startsWith("# ")) topic = line.slice(2);
    else if (line.startsWith("@ ")) exchanges.push({ topic, note: line.slice(2), turns: [] });
    else if (turn?.[1] && turn[2] && current) current.turns.push({ voice: turn[1] as Voice, text: turn[2] });
    else throw new Error(`Not a line of a script: ${line}`);
  }
  return exchanges;
}
