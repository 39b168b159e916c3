import type { Dialect } from "../places";
import type { Random } from "../random";

export type Slots = { readonly [name: string]: string };

/**
 * Fills a phrase: `{a|b}` takes one of the alternatives, `[vos~tú]` follows the dialect (rioplatense first),
 * `$name` is a fact of the person or company. Alternatives may hold dialects and slots, not other alternatives.
 */
export function fill(phrase: string, slots: Slots, dialect: Dialect, random: Random): string {
  return phrase
    .replace(/\{([^{}]*)\}/g, (_, options: string) => random.pick(options.split("|")))
    .replace(/\[([^[\]~]*)~([^[\]]*)\]/g, (_, south: string, north: string) =>
      dialect === "rioplatense" ? south : north,
    )
    .replace(/\$([a-zA-Z]+)/g, (_, name: string) => {
      const value = slots[name];
      if (value === undefined) throw new Error(`No ${name} to say in "${phrase}"`);
      return value;
    });
}

/** Where one sentence ends and the next begins. */
export function toSentences(text: string): string[] {
  return text.split(/(?<=[.?!…])\s+(?=[¿¡«"A-ZÁÉÍÓÚÑÂÊÔÃÕÇ0-9])/u).filter((sentence) => sentence !== "");
}

/** The phrases of one language, one per line; empty lines are for the eye. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
