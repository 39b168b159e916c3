import { expect, test } from "vitest";
import type { Role } from "@/lib/auth/actor";
import { can, requireVerb, type Verb } from "./roles";

test.each<[Verb, Role[]]>([
  ["manage connections", ["ADMIN"]],
  ["run reading actions", ["ADMIN", "MANAGER"]],
  ["run any action", ["ADMIN"]],
  ["send proxy requests", ["ADMIN"]],
  ["write records", ["ADMIN", "MANAGER", "REP"]],
  ["read the audit", ["ADMIN", "AUDITOR"]],
])("%s: %s", (verb, expected) => {
  const everyone: Role[] = ["ADMIN", "MANAGER", "REP", "AUDITOR"];
  expect(everyone.filter((role) => can({ role }, verb))).toEqual(expected);
});

test("what one may not do is forbidden", () => {
  expect(() => requireVerb({ role: "REP" }, "manage connections")).toThrow(
    expect.objectContaining({ code: "FORBIDDEN" }),
  );
});
