import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { ensureConnection } from "@/lib/connections/connect";
import { closeDb, getDb } from "@/lib/db/client";
import { openWorkerDatabase } from "@/lib/testing/database";
import { givenActor } from "@/lib/testing/factories/access";
import { startOtherMembrane } from "@/lib/testing/other-membrane";
import { odd } from "@/lib/testing/other-membrane/vendor";
import type { OtherMembrane } from "@/lib/testing/other-membrane/world";
import { startWorker } from "./worker";

let membrane: OtherMembrane;
let worker: Awaited<ReturnType<typeof startWorker>> | undefined;

beforeAll(async () => {
  // A database of its own: the worker looks after every connection it finds, also those of other tests.
  await closeDb();
  vi.stubEnv("DATABASE_URL", await openWorkerDatabase(inject("database"), `other_${process.pid}`));
  membrane = await startOtherMembrane();
  for (const [name, value] of Object.entries(membrane.env)) vi.stubEnv(name, value);
});
afterAll(async () => {
  await worker?.stop();
  await membrane.stop();
});

/** Nothing was heard of these connections for a while. */
async function givenSilence(workspaceId: string): Promise<void> {
  const longAgo = new Date(Date.now() - 10 * 60_000);
  const data = { createdAt: longAgo, answeredAt: longAgo };
  await getDb().connection.updateMany({ where: { workspaceId }, data });
}

/** A workspace about which Membrane says what no row can keep. */
async function givenBrokenWorkspace(): Promise<void> {
  const actor = await givenActor();
  await ensureConnection(actor, { appUrl: "gong.io" });
  const [connection] = membrane.connections;
  if (connection) connection.id = odd.endless;
  await givenSilence(actor.workspaceId);
}

/** Signed in, and no page open that would notice. */
async function givenSignedIn(appUrls: string[]): Promise<string> {
  const actor = await givenActor();
  for (const appUrl of appUrls) await ensureConnection(actor, { appUrl });
  for (const connection of membrane.connections)
    if (connection.tenant === actor.workspaceId) connection.state = "READY";
  await givenSilence(actor.workspaceId);
  return actor.workspaceId;
}

test("accounts that were signed in fill their lists, whatever goes wrong elsewhere", { timeout: 60_000 }, async () => {
  await givenBrokenWorkspace();
  const workspaceId = await givenSignedIn(["cliengo.com", "espocrm.com", "gong.io"]);
  worker = await startWorker();
  await vi.waitFor(
    async () => {
      const lists = await getDb().syncStream.findMany({ where: { workspaceId, mode: "list" } });
      expect(lists).toHaveLength(12);
      for (const { firstFilledAt } of lists) expect(firstFilledAt).not.toBeNull();
      expect(await getDb().transcript.count({ where: { workspaceId } })).toBe(1);
      expect(await getDb().dirtyRecord.count({ where: { workspaceId } })).toBe(0);
    },
    { timeout: 40_000, interval: 200 },
  );
  expect(await getDb().person.count({ where: { workspaceId } })).toBe(60 + 15 + 41);
});
