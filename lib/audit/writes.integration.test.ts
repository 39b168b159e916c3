import { expect, test } from "vitest";
import { getDb } from "@/lib/db/client";
import { givenActor } from "@/lib/testing/factories/access";
import { audit } from "./writes";

const entry = { action: "connection.created", subjectKind: "connection", subjectId: "c-1", detail: { source: "gong" } };

test("an entry names who did what to which", async () => {
  const actor = await givenActor();
  await getDb().$transaction((tx) => audit(tx, actor, { ...entry, requestId: "r-1" }));
  const { workspaceId, userId } = actor;
  const entries = await getDb().auditEntry.findMany({ where: { workspaceId } });
  expect(entries).toMatchObject([{ userId, ...entry, requestId: "r-1" }]);
});

test("what did not happen leaves no entry", async () => {
  const { workspaceId } = await givenActor();
  const undone = getDb().$transaction(async (tx) => {
    await audit(tx, { workspaceId, userId: null }, entry);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await getDb().auditEntry.count({ where: { workspaceId } })).toBe(0);
});
