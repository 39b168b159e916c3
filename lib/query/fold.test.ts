import { expect, test } from "vitest";
import { fold, sortText } from "./fold";

test("accents, case and double spaces make no difference", () => {
  expect(fold("  Íñigo   ÁLVAREZ\u00a0de\tla  Ço ")).toBe("inigo alvarez de la co");
  expect(fold(null)).toBe("");
});

test("what is empty sorts last, and a text without end is cut", () => {
  const sorted = [sortText(" "), sortText("Zoe"), sortText("Ángela"), sortText(null)].sort();
  expect(sorted).toEqual(["angela", "zoe", "\uffff", "\uffff"]);
  expect(sortText("Ñ".repeat(5000))).toBe("n".repeat(200));
});
