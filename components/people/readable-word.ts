/** A code word of a vendor's as people read it: `LONG_TERM` is "Long term"; words with small letters are somebody's own. */
export function readableWord(word: string): string {
  if (!/^[A-Z][A-Z0-9_]+$/.test(word)) return word;
  const words = word.replaceAll("_", " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a custom field as people read it: `timeToCall` and `time_to_call` are "Time to call". */
export function readableName(key: string): string {
  const words = key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
