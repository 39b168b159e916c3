/**
 * `npm run test:e2e`: starts the production build as anyone would, on a data folder of its own, and runs the journeys
 * against it in a real browser. Arguments go to Playwright.
 */
import { spawn } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { postgresAccount } from "./machine/account.mjs";
import { ensureChromium } from "./machine/chromium.mjs";
import { readKeptEnvironment } from "./machine/data-folder.mjs";
import { node } from "./machine/install.mjs";
import { root } from "./machine/root.mjs";
import { report, Stop } from "./machine/stop.mjs";
import { makeFolder } from "./machine/throwaway.mjs";

/** Empty counts as not set, and wins over `.env`: the journeys are about the demo, not about somebody's real workspace. */
const OWN_SURROUNDINGS = {
  ...{ DATABASE_URL: "", NEXTAUTH_URL: "", NEXTAUTH_SECRET: "", HOST: "", PORT: "0", UI_GALLERY: "1" },
  ...{ MEMBRANE_API_URL: "", MEMBRANE_UI_ORIGINS: "", MEMBRANE_WORKSPACE_KEY: "", MEMBRANE_WORKSPACE_SECRET: "" },
  ...{ BOOTSTRAP_ADMIN_EMAIL: "", BOOTSTRAP_ADMIN_PASSWORD: "" },
};

let app;
const folder = makeFolder(postgresAccount());
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => app?.kill("SIGTERM"));

try {
  const chromium = await ensureChromium(process.env);
  await startApp();
  const given = readKeptEnvironment(folder);
  const env = { ...process.env, ...given, DATA_DIR: folder, BASE_URL: given.NEXTAUTH_URL, CHROMIUM_PATH: chromium };
  process.exitCode = await runJourneys(env);
} catch (error) {
  report(error);
  process.exitCode = 1;
} finally {
  await stopApp();
  if (process.exitCode) keepLogs();
  rmSync(folder, { recursive: true, force: true });
}

function startApp() {
  const env = { ...process.env, ...OWN_SURROUNDINGS, DATA_DIR: folder };
  app = spawn(node, ["scripts/start.mjs"], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    createInterface({ input: app.stdout }).on("line", (line) => {
      if (line) process.stdout.write(`  app: ${line.trim()}\n`);
      if (line.includes("Tributary runs at")) resolve();
    });
    app.once("exit", () => reject(new Stop("The app did not start: see above.")));
  });
}

function runJourneys(env) {
  const cli = join("node_modules", "@playwright", "test", "cli.js");
  const child = spawn(node, [cli, "test", ...process.argv.slice(2)], { cwd: root, env, stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

/** What the programs said, beside Playwright's traces. */
function keepLogs() {
  const logs = join(folder, "logs");
  if (existsSync(logs)) cpSync(logs, join(root, "test-results", "logs"), { recursive: true });
}

function stopApp() {
  if (!app || app.exitCode !== null) return;
  app.kill("SIGTERM");
  return new Promise((resolve) => app.once("exit", resolve));
}
