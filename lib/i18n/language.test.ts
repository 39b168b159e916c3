import { expect, test } from "vitest";
import { toLanguage, toRegion, toZone } from "./language";

test.each([
  ["es", "en-US", "es"],
  [undefined, "pt-PT,pt;q=0.9,en;q=0.8", "pt-BR"],
  [undefined, "de-DE,es-MX;q=0.7,en;q=0.3", "es"],
  [undefined, "en;q=0.5,es;q=0.9", "es"],
  [undefined, "es;q=0,en", "en"],
  ["klingon", null, "en"],
])("chosen %s and asked for %s: %s", (chosen, accepted, expected) => {
  expect(toLanguage(chosen, accepted)).toBe(expected);
});

test.each([
  ["es", "es-MX", null, "es-MX"],
  ["es", undefined, "es-cl,es;q=0.9", "es-CL"],
  ["es", undefined, "en-US", "es-AR"],
  ["en", "es-MX", "en-GB,en;q=0.8", "en-GB"],
  ["pt-BR", "es-AR", null, "pt-BR"],
] as const)("%s with region %s, asked for %s: %s", (language, chosen, accepted, expected) => {
  expect(toRegion(language, chosen, accepted)).toBe(expected);
});

test("a zone nobody knows is UTC", () => {
  expect(toZone("America/Sao_Paulo")).toBe("America/Sao_Paulo");
  expect(toZone("Mars/Base")).toBe("UTC");
  expect(toZone(undefined)).toBe("UTC");
});
