import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { say, stop } from "./stop.mjs";

const OLDEST_NODE = 20;

/** The runtime the project pins; everything after the install runs on it. */
export const node = join(root, "node_modules", ".bin", "node");

export function checkTools() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE) stop(`Node ${OLDEST_NODE} or newer is needed, this is ${process.versions.node}.`);
  if (spawnSync("npm", ["--version"]).status !== 0) stop("npm is needed and was not found on the PATH.");
}

/** Installs the packages unless what is there is what the lock file asks for. */
export async function ensureInstalled(keeper, { dev = false } = {}) {
  if (isInstalled(dev)) return;
  say("Installing packages (npm ci) …");
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...(dev ? ["--include=dev"] : [])];
  const code = await keeper.run("install", "npm", args, { cwd: root, inherit: true });
  if (code !== 0) stop("npm ci failed: see above.");
  if (!existsSync(node))
    stop("npm ci did not install the Node runtime: install scripts may be switched off (ignore-scripts).");
}

/** npm keeps a list of what it installed in `node_modules`; the lock file is what should be there. */
function isInstalled(dev) {
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (!installed || !existsSync(node)) return false;
  return Object.entries(readPackages(join(root, "package-lock.json")) ?? {})
    .filter(([path, entry]) => path && !entry.optional && !entry.devOptional && (dev || !entry.dev))
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}
