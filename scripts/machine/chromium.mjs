import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { node } from "./install.mjs";
import { root } from "./root.mjs";
import { say, stop } from "./stop.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const FIXED_PLACES = [
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A Chromium that starts: the one named, Playwright's own, the system's, or one installed now. */
export async function ensureChromium(env) {
  if (env.CHROMIUM_PATH) {
    return works(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : stop(`CHROMIUM_PATH ${env.CHROMIUM_PATH} does not start.`);
  }
  return (await findChromium()) ?? (await installChromium());
}

async function findChromium() {
  // Not at the top: before the install there is no such package.
  const { chromium } = await import("@playwright/test");
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...FIXED_PLACES].find(works) ?? null;
}

async function installChromium() {
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ["sudo", "-n"];
  const playwright = [node, join("node_modules", "@playwright", "test", "cli.js"), "install", "chromium"];
  const ways = [
    ["Playwright's installer", [...playwright, ...(isRoot ? ["--with-deps"] : [])]],
    ["apt-get", [...sudo, "sh", "-c", "apt-get update -q && apt-get install -y -q chromium"]],
    ["dnf", [...sudo, "dnf", "install", "-y", "-q", "chromium"]],
  ];
  for (const [name, [command, ...args]] of ways) {
    say(`No Chromium found: trying ${name} …`);
    spawnSync(command, args, {
      cwd: root,
      stdio: ["ignore", "ignore", "ignore"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const found = await findChromium();
    if (found) return found;
  }
  return stop("There is no Chromium and none could be installed: install one, or name it in CHROMIUM_PATH.");
}

/** A browser without its system libraries exists and does not start. */
function works(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
}
