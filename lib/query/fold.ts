/** Text as it is compared in search and sort: without accents, case and double spaces. */
export function fold(text: string | null | undefined): string {
  return (text ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

const sortedLength = 200;

/** Text as lists sort it: what is empty comes last, and an index entry has room for the beginning only. */
export function sortText(text: string | null | undefined): string {
  return fold(text).slice(0, sortedLength) || "\uffff";
}

/** The same as a LIKE pattern's literal part. */
export function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
