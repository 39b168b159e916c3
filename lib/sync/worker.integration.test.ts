import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { forgetAnswers, keepAnswer, refreshConnections } from "@/lib/connections/refresh";
import { closeDb, getDb } from "@/lib/db/client";
import { ensureMembraneConnection } from "@/lib/membrane/connections";
import { openWorkerDatabase } from "@/lib/testing/database";
import { givenWorkspace } from "@/lib/testing/factories/access";
import { approveSignIn } from "@/lib/testing/factories/connections";
import { type Sandbox, startSandbox } from "@/sandbox/server";
import { startWorker } from "./worker";

/** What this machine is allowed to take from the third sign-in to filled lists. */
const filledWithinMs = 20_000;

let sandbox: Sandbox;
let worker: Awaited<ReturnType<typeof startWorker>>;

beforeAll(async () => {
  // A database of its own: the worker looks after every connection it finds, also those of other tests.
  await closeDb();
  vi.stubEnv("DATABASE_URL", await openWorkerDatabase(inject("database"), `engine_${process.pid}`));
  sandbox = await startSandbox();
  vi.stubEnv("MEMBRANE_API_URL", sandbox.url);
  vi.stubEnv("MEMBRANE_WORKSPACE_KEY", sandbox.workspaceKey);
  vi.stubEnv("MEMBRANE_WORKSPACE_SECRET", sandbox.workspaceSecret);
  worker = await startWorker();
});
afterAll(async () => {
  await worker.stop();
  await sandbox.stop();
});

async function connect(workspaceId: string, domain: string): Promise<void> {
  const caller = { tenant: workspaceId };
  const answer = await ensureMembraneConnection(caller, domain);
  await keepAnswer(caller, answer, { askedAt: new Date(), domain });
  await approveSignIn(answer.clientAction?.uiUrl ?? "");
  forgetAnswers(workspaceId);
  await refreshConnections(workspaceId);
}

async function isFilled(workspaceId: string): Promise<boolean> {
  const lists = await getDb().syncStream.findMany({ where: { workspaceId, mode: "list" } });
  const dirty = await getDb().dirtyRecord.count({ where: { workspaceId } });
  return lists.length === 12 && dirty === 0 && lists.every(({ firstFilledAt }) => firstFilledAt !== null);
}

test("connecting the three fills the lists, and nothing is rejected", { timeout: 60_000 }, async () => {
  const workspaceId = await givenWorkspace({ ownDomains: ["harborloom.example"] });
  for (const domain of ["cliengo.com", "espocrm.com", "gong.io"]) await connect(workspaceId, domain);
  await vi.waitFor(async () => expect(await isFilled(workspaceId)).toBe(true), {
    timeout: filledWithinMs,
    interval: 100,
  });
  const where = { workspaceId };
  expect(await getDb().lead.count({ where })).toBe(251);
  expect(await getDb().contact.count({ where: { ...where, record: { source: "cliengo" } } })).toBe(268);
  expect(await getDb().call.count({ where })).toBe(118);
  expect(await getDb().rejectedRow.count({ where })).toBe(0);
  const iris = await getDb().person.findMany({ where: { ...where, sortName: "iris quintela" } });
  expect(iris).toMatchObject([{ sources: expect.arrayContaining(["cliengo", "espocrm"]), lifecycle: "working" }]);
  await vi.waitFor(async () => expect(await getDb().transcript.count({ where })).toBeGreaterThan(100), {
    timeout: filledWithinMs,
    interval: 200,
  });
});

test("a worker says that it lives", async () => {
  const [alive] = await getDb().workerBeat.findMany();
  expect(Date.now() - (alive?.beatAt.getTime() ?? 0)).toBeLessThan(10_000);
});
