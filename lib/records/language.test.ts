import { expect, test } from "vitest";
import { languageOf, toLanguageTag } from "./language";

test.each([
  ["Hola, ¿cuánto sale para 12 depósitos?", "es"],
  ["Buen dia, quiero mas info del plan", "es"],
  ["Me pasás el precio por favor", "es"],
  ["Mi correo es iris.quintela@gmail.com", "es"],
  ["Voy a la oficina a las 10", "es"],
  ["Gracias", "es"],
  ["Olá, quanto custa para 12 depósitos?", "pt"],
  ["Queria saber o que vocês oferecem", "pt"],
  ["Por favor, preciso de ajuda com a proposta", "pt"],
  ["Bom dia! Não recebi o e-mail", "pt"],
  ["Obrigada", "pt"],
  ["How much is it for 12 depots?", "en"],
  ["Thanks! I’ll call you tomorrow", "en"],
  ["Do you have a demo on https://la.pagina.es/el/los ?", "en"],
])("%s is %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  null,
  undefined,
  "",
  "ok",
  "12",
  "iris@gmail.com",
  "www.los-andes.com.ar",
  "مرحبا، كم السعر؟",
  "Gracias, thanks",
])("%o does not tell", (text) => {
  expect(languageOf(text)).toBeNull();
});

test("a line of any length is told", () => {
  expect(languageOf("hola ".repeat(100_000))).toBe("es");
});

test.each([
  ["eng", "en"],
  ["spa", "es"],
  ["por", "pt"],
  ["fre", "fr"],
  ["es", "es"],
  ["pt-br", "pt-BR"],
  ["es_MX", "es-MX"],
])("%s is %s", (code, tag) => {
  expect(toLanguageTag(code)).toBe(tag);
});

test.each([null, "", "und", "UND", "zxx", "mul", "English", "x", "1"])("%o is no language", (code) => {
  expect(toLanguageTag(code)).toBeNull();
});
