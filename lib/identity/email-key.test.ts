import { expect, test } from "vitest";
import { isRoleAddress, toEmailKey } from "./email-key";

test.each([
  [" Iris@VelaNorte.test ", "iris@velanorte.test"],
  ["mailto:iris@velanorte.test", "iris@velanorte.test"],
  ["Iris Quintela <iris@velanorte.test>", "iris@velanorte.test"],
  ["iris@compañía.test", "iris@xn--compaa-7va5a.test"],
  ["iris+demo@velanorte.test", "iris+demo@velanorte.test"],
  ["i.ris@velanorte.test", "i.ris@velanorte.test"],
])("%s is the address %s", (text, key) => {
  expect(toEmailKey(text)).toBe(key);
});

test.each([null, "", "iris", "iris@", "@velanorte.test", "iris@velanorte", "a b@velanorte.test", "a@b@velanorte.test"])(
  "%s is no address",
  (text) => {
    expect(toEmailKey(text)).toBeNull();
  },
);

test("an office's mailbox is told from a person's", () => {
  expect(isRoleAddress("ventas@velanorte.test")).toBe(true);
  expect(isRoleAddress("ventas+web@velanorte.test")).toBe(true);
  expect(isRoleAddress("iris@velanorte.test")).toBe(false);
});
