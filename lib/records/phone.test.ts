import { expect, test } from "vitest";
import { toE164, toPhone } from "./phone";

test.each([
  ["+541155550143", null, "+541155550143"],
  ["+54 11 5555-0143", "BR", "+541155550143"],
  ["0054 11 5555 0143", null, "+541155550143"],
  ["(+54) 11 5555-0143", null, "+541155550143"],
  ["tel:+541155550143", null, "+541155550143"],
  ["whatsapp:+5491155550199", null, "+5491155550199"],
  ["+5435100018464", null, "+5435100018464"],
])("%s says its own country", (text, country, e164) => {
  expect(toE164(text, country)).toBe(e164);
});

test.each([
  ["011 15-5555-0199", "AR", "+5491155550199"],
  ["11 5555-0143", "AR", "+541155550143"],
  ["(11) 98765-4321", "BR", "+5511987654321"],
  ["011 98765-4321", "BR", "+5511987654321"],
  ["55 1234 5678", "MX", "+525512345678"],
  ["(415) 555-2671", "US", "+14155552671"],
  ["１１５５５５０１４３", "AR", "+541155550143"],
])("%s of %s is read as its people dial it", (text, country, e164) => {
  expect(toE164(text, country)).toBe(e164);
});

test.each([
  ["+1 (415) 555-2671 x12", "+14155552671"],
  ["+1 415 555 2671 ext. 44", "+14155552671"],
  ["+541155550143;ext=12", "+541155550143"],
  ["+54 11 5555-0143 int. 22", "+541155550143"],
  ["+54 11 5555-0143 interno 22", "+541155550143"],
  ["+55 11 98765-4321 ramal 9", "+5511987654321"],
  ["+54 11 5555-0143 / 5555-0144", "+541155550143"],
])("%s is reached without what follows the number", (text, e164) => {
  expect(toE164(text)).toBe(e164);
});

test.each([
  ["5491155550199", "+5491155550199"],
  ["55 11 98765-4321", "+5511987654321"],
  ["525512345678", "+525512345678"],
  ["5215512345678", "+525512345678"],
  ["+52 1 55 1234 5678", "+525512345678"],
])("%s is a WhatsApp number", (text, e164) => {
  expect(toE164(text)).toBe(e164);
});

test.each([
  ["11 5555-0143", null],
  ["51 98765-4321", null],
  ["98765-4321", "BR"],
  ["12345", "AR"],
  ["99999999", "AR"],
  ["+1 0000000000", null],
  ["+", null],
  ["call me", "AR"],
  ["11 5555-0143", "Cono Sur"],
  ["4111 1111 1111 1111", null],
])("%s (%s) cannot be told to be a number and stays text", (text, country) => {
  expect(toPhone(text, { country })).toMatchObject({ raw: text, e164: null });
});

test.each([null, undefined, "", "  "])("%o is no phone", (raw) => {
  expect(toPhone(raw)).toBeNull();
});
