import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password";

test("a password fits its own hash only", async () => {
  const hash = await hashPassword("three streams");
  expect(hash).toMatch(/^\$argon2id\$/);
  expect(await verifyPassword(hash, "three streams")).toBe(true);
  expect(await verifyPassword(hash, "two streams")).toBe(false);
});

test("nothing fits where there is no hash", async () => {
  expect(await verifyPassword(null, "nobody has this password")).toBe(false);
});
