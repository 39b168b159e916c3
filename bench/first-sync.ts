import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { sessionSchema } from "@/lib/auth/schema";
import { callPageSchema } from "@/lib/calls/schema";
import { peoplePageSchema } from "@/lib/people/schema";
import { demoPassword } from "@/lib/workspace/demo-accounts";
import { areListsFilled, type Call, connect, listConnections, sampleApps, signIn } from "../scripts/sample-accounts";
import { round } from "./measure";

const everyMs = 100;
const settledMs = 3_000;
const patienceMs = 120_000;
const admin = "admin@demo.tributary.test";
const post = { method: "POST", body: {} };

/** How long somebody waits who connects all three accounts by hand: from the third being READY to full lists. */
export async function measureFirstSync() {
  const folder = join(process.env.BENCH_DIR ?? "", "first-sync");
  rmSync(folder, { recursive: true, force: true });
  const { app, site } = await startDemo(folder);
  try {
    const call = await signIn(site, admin, demoPassword);
    // The demo's own workspace is still being read; the one measured is the blank one beside it.
    for (const { id } of await listConnections(call)) await call(`/api/connections/${id}/pause`, post);
    await enterBlankWorkspace(call);
    for (const domain of sampleApps) await connect(call, domain);
    return await watchFilling(call, performance.now());
  } finally {
    await stop(app);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function enterBlankWorkspace(call: Call): Promise<void> {
  const { workspaceId, workspaces } = sessionSchema.parse(await call("/api/session"));
  const blank = workspaces.find(({ id }) => id !== workspaceId);
  if (!blank) throw new Error("The demo has no second workspace.");
  await call("/api/session", { method: "PATCH", body: { workspaceId: blank.id } });
}

/** Lists are full when every stream was read once and the rows they show stopped growing. */
async function watchFilling(call: Call, readyAt: number) {
  let seen = "";
  let changedAt = readyAt;
  let filled = { people: 0, calls: 0 };
  await until(async () => {
    const areFilled = areListsFilled(await listConnections(call));
    filled = await countRows(call);
    const now = JSON.stringify({ areFilled, ...filled });
    if (now !== seen) [seen, changedAt] = [now, performance.now()];
    return areFilled && performance.now() - changedAt > settledMs;
  });
  return { ...filled, listsSec: round((changedAt - readyAt) / 1000) };
}

async function countRows(call: Call) {
  const people = peoplePageSchema.parse(await call("/api/contacts?limit=1"));
  const calls = callPageSchema.parse(await call("/api/calls?limit=1"));
  return { people: people.total?.value ?? 0, calls: calls.total?.value ?? 0 };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Nothing more happened within ${patienceMs / 1000} s.`);
    await pause(everyMs);
  }
}

/** As anyone starts it, whatever this machine's own settings are. */
const ownSettings = {
  ...{ DATABASE_URL: "", NEXTAUTH_URL: "", NEXTAUTH_SECRET: "", HOST: "", PORT: "0", LOG_LEVEL: "error" },
  ...{ MEMBRANE_API_URL: "", MEMBRANE_UI_ORIGINS: "", MEMBRANE_WORKSPACE_KEY: "", MEMBRANE_WORKSPACE_SECRET: "" },
  ...{ BOOTSTRAP_ADMIN_EMAIL: "", BOOTSTRAP_ADMIN_PASSWORD: "" },
};

function startDemo(folder: string): Promise<{ app: ChildProcess; site: string }> {
  const app = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, ...ownSettings, DATA_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    createInterface({ input: app.stdout }).on("line", (line) => {
      const site = /Tributary runs at (\S+)/.exec(line)?.[1];
      if (site) resolve({ app, site });
    });
    app.once("exit", () => reject(new Error("The app did not start: see above.")));
  });
}

function stop(app: ChildProcess): Promise<unknown> {
  if (app.exitCode !== null) return Promise.resolve();
  const ended = new Promise((resolve) => app.once("exit", resolve));
  app.kill("SIGTERM");
  return ended;
}
