import { expect, test } from "vitest";
import { toCountry } from "./country";

test.each([
  ["AR", "AR"],
  ["br", "BR"],
  ["Argentina", "AR"],
  ["  méxico ", "MX"],
  ["Brasil", "BR"],
  ["Brazil", "BR"],
  ["España", "ES"],
  ["Espanha", "ES"],
  ["Estados Unidos", "US"],
  ["United States", "US"],
  ["EE. UU.", "US"],
  ["EE.UU.", "US"],
  ["U.S.A.", "US"],
  ["MEX", "MX"],
  ["Côte d’Ivoire", "CI"],
])("%s is %s", (text, code) => {
  expect(toCountry(text)).toBe(code);
});

test.each([
  ["UK", "GB"],
  ["United Kingdom", "GB"],
  ["France", "FR"],
  ["Alemania", "DE"],
  ["Russia", "RU"],
  ["Serbia", "RS"],
])("%s is today's %s, not a code that is no more", (text, code) => {
  expect(toCountry(text)).toBe(code);
});

test.each(["Cono Sur", "XX", "Unknown Region", "European Union", "constructor"])(
  "%s is no country and stays as it is",
  (text) => {
    expect(toCountry(text)).toBe(text);
  },
);

test.each([null, "", "  "])("nothing is no country (%o)", (text) => {
  expect(toCountry(text)).toBeNull();
});
