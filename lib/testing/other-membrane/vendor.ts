import type { VendorAnswer } from "./dialect";

/** One app behind the double: what it can be asked, through actions and by its own paths. */

export type Fields = Record<string, unknown>;

export type VendorAction = {
  name: string;
  /** Fields beside the filter, by JSON Schema type. */
  input: Record<string, string>;
  /** Fields the vendor itself takes inside `filter`; where it takes them beside the others, they are in `besideFilter`. */
  filter?: Record<string, string>;
  besideFilter?: boolean;
  answer(asked: { input: Fields; filter: Fields }): VendorAnswer;
};

export type Vendor = {
  name: string;
  domains: string[];
  actions: VendorAction[];
  get(path: string, query: URLSearchParams): VendorAnswer;
};

/** The same letters in an order no compression gets hold of, the same each time. */
function scramble(length: number, letters: Iterable<string>): string {
  const all = [...letters];
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return all[Math.floor((state / 2 ** 31) * all.length)];
  }).join("");
}

/** What integrations look at and vendors do not promise: text that breaks pages, indexes and parsers. */
export const odd = {
  html: `<img src=x onerror="alert(1)"><b>Bold & "quoted"</b>`,
  rightToLeft: "\u202Eمرحبا سارة الخطيب\u202C",
  emoji: "👩🏽‍💻 Zoë 🇦🇷",
  long: scramble(1000, "abcdefghij ñ"),
  longEmoji: scramble(500, ["💬", "🇦", "漢", "ÿ", "🏽", "字"]),
  /** Longer than any index entry, and of a kind that does not compress. */
  endless: scramble(6000, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  halfEmoji: `cut \uD83D`,
  withNul: "before\u0000after",
};

/** The page of `rows` an offset and a limit ask for. */
export function pageOf<T>(rows: T[], offset: unknown, limit: unknown, most: number): T[] {
  const from = Number(offset ?? 0) || 0;
  return rows.slice(from, from + Math.min(Number(limit ?? most) || most, most));
}
