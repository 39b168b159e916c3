import { expect, test } from "vitest";
import { homePath, toOwnPath } from "./own-path";

test.each(["/contacts", "/people/1?tab=calls", "/leads?filter=%7B%7D#row", "/calls/1?t=612"])(
  "goes on to %s after signing in",
  (path) => {
    expect(toOwnPath(path)).toBe(path);
  },
);

test.each([
  null,
  "",
  "/",
  "leads",
  "https://evil.example/leads",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "javascript:alert(1)",
  "/api/session",
  "/api",
  "/sign-in?next=/leads",
])("never goes on to %j", (path) => {
  expect(toOwnPath(path)).toBe(homePath);
});
