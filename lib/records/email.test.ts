import { expect, test } from "vitest";
import { toEmail } from "./email";

test.each([
  ["Iris.Quintela@velanorte.example", "Iris.Quintela@velanorte.example"],
  ["  iris@velanorte.example\n", "iris@velanorte.example"],
  ["mailto:iris@velanorte.example", "iris@velanorte.example"],
  ["MAILTO:iris@velanorte.example?subject=Hola", "iris@velanorte.example"],
  ["Iris Quintela <iris@velanorte.example>", "iris@velanorte.example"],
  ['"Quintela, Iris" <iris+chat@velanorte.example>', "iris+chat@velanorte.example"],
  ["<iris@velanorte.example>", "iris@velanorte.example"],
  ["iris@velanorte.example; iq@mailbox.example", "iris@velanorte.example"],
  ["iris@velanorte.example, iq@mailbox.example", "iris@velanorte.example"],
  ["Mi correo es iris@velanorte.example.", "iris@velanorte.example"],
  ["sinead.o'neill@velanorte.example", "sinead.o'neill@velanorte.example"],
  ["'iris@velanorte.example'", "iris@velanorte.example"],
  ["zoë@münchen.example", "zoë@münchen.example"],
])("%s holds %s", (raw, value) => {
  expect(toEmail(raw)).toEqual({ value, primary: true, optedOut: false, invalid: false });
});

test.each([null, undefined, "", "  ", "iris", "@", "iris@", "@velanorte.example", "no tengo"])("%o is none", (raw) => {
  expect(toEmail(raw)).toBeNull();
});

test("what is known of the address stays with it", () => {
  expect(toEmail("a@b.example", { primary: false, optedOut: true, invalid: true })).toEqual({
    value: "a@b.example",
    primary: false,
    optedOut: true,
    invalid: true,
  });
});
