import { expect, test } from "vitest";
import { findCredentials } from "@/lib/auth/reads";
import { getDb } from "@/lib/db/client";
import { withEmptyDatabase } from "@/lib/testing/factories/empty-database";
import { createDemo } from "./demo";
import { demoAccounts } from "./demo-accounts";
import { hasDemo } from "./reads";

test("the demo is made once, however often and at once it is asked for", async () => {
  await withEmptyDatabase(async (db) => {
    const demos = await Promise.all([createDemo(db), createDemo(db)]);
    const again = await createDemo(db);
    expect(demos.map(({ created }) => created).toSorted()).toEqual([false, true]);
    expect(new Set([...demos, again].map(({ workspaceId }) => workspaceId))).toEqual(new Set([again.workspaceId]));
    expect(await db.workspace.count({ where: { demo: true } })).toBe(2);
  });
});

test("its three accounts enter Harbor Loom; only the admin is in the blank workspace as well", async () => {
  const { workspaceId, blankWorkspaceId } = await createDemo();
  expect(await hasDemo()).toBe(true);
  for (const { email, role } of demoAccounts) {
    const account = await findCredentials(email);
    expect(account).toMatchObject({
      workspaceId,
      disabled: false,
      passwordHash: expect.stringMatching(/^\$argon2id\$/),
    });
    const memberships = await getDb().membership.findMany({
      where: { user: { email } },
      orderBy: { createdAt: "asc" },
    });
    const places = memberships.map((membership) => [membership.workspaceId, membership.role]);
    expect(places).toEqual([[workspaceId, role], ...(role === "ADMIN" ? [[blankWorkspaceId, "ADMIN"]] : [])]);
  }
});

test("colleagues are known but cannot sign in; the manager stands in every team", async () => {
  const { workspaceId } = await createDemo();
  const teams = await getDb().team.findMany({
    where: { workspaceId },
    orderBy: { name: "asc" },
    select: { name: true, members: { select: { user: { select: { name: true, passwordHash: true } } } } },
  });
  const namesOf = (index: number) => teams[index]?.members.map(({ user }) => user.name).toSorted();
  expect(teams.map(({ name }) => name)).toEqual(["Buenos Aires", "Mexico City", "Miami", "São Paulo"]);
  expect(namesOf(0)).toEqual(["Lucía Bermann", "Nadia Ferro", "Tomás Ibarra"]);
  expect(namesOf(3)).toEqual(["Caio Brandão", "Lucía Bermann", "Renata Siqueira"]);
  const colleagues = await getDb().user.findMany({ where: { email: { endsWith: "@harborloom.example" } } });
  expect(colleagues.map(({ passwordHash }) => passwordHash)).toEqual([null, null, null, null, null]);
});
