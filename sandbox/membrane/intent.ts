/** Words that say nothing about which action is meant. */
const fillers = new Set(["a", "an", "the", "of", "to", "for", "in", "and", "or", "all", "my", "with", "from"]);

/** Verbs and nouns people use beside the ones in the actions' names. */
const synonyms: Record<string, string> = {
  read: "list",
  fetch: "get",
  show: "list",
  find: "list",
  search: "list",
  retrieve: "get",
  add: "create",
  new: "create",
  change: "update",
  edit: "update",
  modify: "update",
  remove: "delete",
  deal: "opportunity",
  customer: "contact",
  company: "account",
  chat: "conversation",
  meeting: "call",
};

/** Orders things by how many words of the intent they share; what shares none comes last, in its own order. */
export function rankByIntent<T>(intent: string, things: T[], wordsOf: (thing: T) => string[]): T[] {
  const wanted = tokens(intent);
  return things
    .map((thing) => ({ thing, score: score(wanted, wordsOf(thing)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ thing }) => thing);
}

/** The first texts (key, name) weigh more than the later ones (description); a text that says little else wins. */
function score(wanted: Set<string>, texts: string[]): number {
  return texts.reduce((sum, text, index) => {
    const own = tokens(text);
    const shared = [...wanted].filter((word) => own.has(word)).length;
    return shared === 0 ? sum : sum + shared * (texts.length - index) - own.size * 0.01;
  }, 0);
}

function tokens(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !fillers.has(word)).map((word) => synonyms[singular(word)] ?? singular(word)));
}

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") && !word.endsWith("ss") && word.length > 3 ? word.slice(0, -1) : word;
}
