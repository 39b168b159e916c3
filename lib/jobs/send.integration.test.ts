import { v7 as newId } from "uuid";
import { afterAll, expect, test } from "vitest";
import { getDb } from "@/lib/db/client";
import { getBoss, startBoss, stopBoss } from "./boss";
import { sendJob } from "./send";
import { workOn } from "./work";

afterAll(() => stopBoss());

/** What waits for these workspaces, taken out of the queue. */
async function takeBells(...workspaceIds: string[]): Promise<object[]> {
  const boss = await getBoss();
  const jobs = await boss.fetch<{ workspaceId: string }>("project", { batchSize: 100 });
  return jobs.map(({ data }) => data).filter(({ workspaceId }) => workspaceIds.includes(workspaceId));
}

test("ringing twice before anybody answered is one ring", async () => {
  const workspaceId = newId();
  await sendJob("project", { workspaceId });
  await sendJob("project", { workspaceId });
  expect(await takeBells(workspaceId)).toEqual([{ workspaceId }]);
  await sendJob("project", { workspaceId });
  expect(await takeBells(workspaceId)).toEqual([{ workspaceId }]);
});

test("a ring inside a transaction is heard when it commits, and not at all when it does not", async () => {
  const [kept, dropped] = [newId(), newId()];
  const ring = (workspaceId: string, end: () => void) =>
    getDb().$transaction(async (tx) => {
      await sendJob("project", { workspaceId }, { tx });
      end();
    });
  await ring(kept, () => undefined);
  await expect(
    ring(dropped, () => {
      throw new Error("rolled back");
    }),
  ).rejects.toThrow("rolled back");
  expect(await takeBells(kept, dropped)).toEqual([{ workspaceId: kept }]);
});

test("a worker answers when the bell rings, and a failing job does not stop the next", async () => {
  await startBoss();
  const [bad, good] = [newId(), newId()];
  const { promise, resolve } = Promise.withResolvers<void>();
  // Bells of other tests may wait in the same queue: these are answered first.
  const first = { priority: 1000 };
  await workOn("sync-connection", 1, async ({ connectionId }) => {
    if (connectionId === bad) throw new Error("this one fails");
    if (connectionId === good) resolve();
  });
  await sendJob("sync-connection", { connectionId: bad }, first);
  await sendJob("sync-connection", { connectionId: good }, first);
  await promise;
});
