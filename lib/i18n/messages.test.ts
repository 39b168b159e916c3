import { expect, test } from "vitest";
import { messages as en } from "./messages/en/all";
import { messages as es } from "./messages/es/all";
import { messages as pt } from "./messages/pt-BR/all";

type Tree = { [key: string]: string | Tree };

const english = flatten(en);
const others = { es: flatten(es), "pt-BR": flatten(pt) };

test.each(Object.entries(others))("%s has the same keys as English", (_, messages) => {
  expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
});

test.each(Object.entries(others))("%s takes the same values as English", (_, messages) => {
  const values = (from: Map<string, string>) =>
    Object.fromEntries([...from].map(([key, text]) => [key, argumentsOf(text)]));
  expect(values(messages)).toEqual(values(english));
});

test.each([["en", english] as const, ...Object.entries(others)])(
  "%s says please to nobody, exclaims nothing and leaves no message empty",
  (_, messages) => {
    const loud = [...messages].filter(([, text]) => text.trim() === "" || /[!¡]|\b(please|oops|ups)\b/i.test(text));
    expect(loud).toEqual([]);
  },
);

function flatten(tree: Tree, path = ""): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as const] : [...flatten(value, `${path}${key}.`)],
  );
  return new Map(entries);
}

/** The names of a message's values: a brace opens one wherever text stands, that is at every even depth. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [index, character] of message.split("").entries()) {
    if (character === "}") depth -= 1;
    if (character !== "{") continue;
    const name = message.slice(index + 1).match(/^\s*(\w+)/)?.[1];
    if (depth % 2 === 0 && name) names.add(name);
    depth += 1;
  }
  return [...names].sort();
}
