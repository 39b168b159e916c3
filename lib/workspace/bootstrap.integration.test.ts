import { expect, test } from "vitest";
import { verifyPassword } from "@/lib/auth/password";
import { withEmptyDatabase } from "@/lib/testing/factories/empty-database";
import { makeFirstAdmin } from "./bootstrap";

const password = "three streams";

test("the first admin of an empty database is made once, by whichever program comes first", async () => {
  await withEmptyDatabase(async (db) => {
    const admin = { email: "Ana@VelaNorte.example", password };
    const made = await Promise.all([makeFirstAdmin(admin, db), makeFirstAdmin(admin, db)]);
    expect(made.toSorted()).toEqual(["ana@velanorte.example", null]);
    expect(await makeFirstAdmin({ email: "eve@evil.example", password }, db)).toBeNull();
    const [membership, ...others] = await db.membership.findMany({ include: { user: true, workspace: true } });
    expect(others).toEqual([]);
    expect(membership).toMatchObject({
      role: "ADMIN",
      user: { email: "ana@velanorte.example" },
      workspace: { name: "velanorte.example", ownDomains: ["velanorte.example"], demo: false },
    });
    expect(await verifyPassword(membership?.user.passwordHash ?? null, password)).toBe(true);
  });
});

test("a mail provider's domain does not become our own", async () => {
  await withEmptyDatabase(async (db) => {
    await makeFirstAdmin({ email: "ana@gmail.com", password }, db);
    expect(await db.workspace.findFirst()).toMatchObject({ ownDomains: [] });
  });
});
