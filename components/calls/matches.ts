export type Piece = { text: string; isMatch: boolean };

/** Pieces of a text, those that match the words looked for marked; accents and case do not matter. */
export function splitMatches(text: string, find: string): Piece[] {
  const needle = fold(find.trim());
  if (!needle) return [{ text, isMatch: false }];
  // One unit per UTF-16 unit of the original, so that places in both are the same.
  const folded = [...text].map((character) => fold(character).padEnd(character.length).slice(0, character.length));
  const haystack = folded.join("");
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, from)) {
    if (at > from) pieces.push({ text: text.slice(from, at), isMatch: false });
    from = at + needle.length;
    pieces.push({ text: text.slice(at, from), isMatch: true });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMatch: false });
  return pieces;
}

export function hasMatch(text: string, find: string): boolean {
  return splitMatches(text, find).some(({ isMatch }) => isMatch);
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
