import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { v7 as newId } from "uuid";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeDb, getDb } from "@/lib/db/client";
import { version } from "@/package.json";

// Every process of a deployment beats into one table, and tests of others may have.
beforeEach(async () => {
  await getDb().workerBeat.deleteMany();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** An address on this machine where nobody listens any more. */
async function nobodysPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The route as a fresh process has it, with its own environment and nothing remembered. */
async function givenProcess(env: Record<string, string> = {}) {
  const membrane = { MEMBRANE_WORKSPACE_KEY: "key", MEMBRANE_WORKSPACE_SECRET: "secret" };
  const address = { MEMBRANE_API_URL: `http://127.0.0.1:${await nobodysPort()}` };
  for (const [name, value] of Object.entries({ ...membrane, ...address, ...env })) vi.stubEnv(name, value);
  vi.resetModules();
  const { GET } = await import("./route");
  return async () => {
    const response = await GET(new Request("http://localhost:3000/api/health"));
    return { status: response.status, health: await response.json() };
  };
}

test("without Membrane and a worker it is degraded, and says what is wrong", async () => {
  const ask = await givenProcess();
  expect(await ask()).toMatchObject({
    status: 200,
    health: {
      status: "degraded",
      version,
      checks: {
        database: { status: "ok", code: null, message: null },
        membrane: { status: "failing", code: "SOURCE_UNAVAILABLE", message: expect.any(String) },
        worker: { status: "failing", code: "WORKER_MISSING", message: expect.any(String) },
      },
    },
  });
});

test("trouble is looked at again after five seconds, not before", async () => {
  const ask = await givenProcess();
  const workerOf = async () => (await ask()).health.checks.worker;
  expect(await workerOf()).toMatchObject({ code: "WORKER_MISSING" });
  await getDb().workerBeat.create({ data: { id: newId(), startedAt: new Date(), beatAt: new Date() } });
  expect(await workerOf()).toMatchObject({ code: "WORKER_MISSING" });
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5_001 });
  expect(await workerOf()).toMatchObject({ status: "ok", code: null });
  await getDb().workerBeat.updateMany({ data: { beatAt: new Date(0) } });
  vi.setSystemTime(Date.now() + 5_001);
  expect(await workerOf()).toMatchObject({ code: "WORKER_SILENT" });
});

test("without its database it is down", async () => {
  await closeDb();
  const ask = await givenProcess({ DATABASE_URL: `postgresql://nobody@127.0.0.1:${await nobodysPort()}/none` });
  expect(await ask()).toMatchObject({
    status: 503,
    health: { status: "down", checks: { database: { status: "failing", code: "DATABASE_UNREACHABLE" } } },
  });
  await closeDb();
});
