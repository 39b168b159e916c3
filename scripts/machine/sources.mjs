import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const STAMP = join(root, "dist", "sources.sha256");
const NOT_BUILT = new Set([
  "node_modules",
  "dist",
  "coverage",
  "test-results",
  "playwright-report",
  "docs",
  "e2e",
  "bench",
]);
const GENERATED = join("lib", "db", "generated");

/** A hash over every file a build is made from. Git is not asked: the folder may have come without it. */
export function hashSources() {
  const hash = createHash("sha256");
  for (const path of listSources("")) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

export function isBuilt() {
  try {
    return readFileSync(STAMP, "utf8") === hashSources();
  } catch {
    return false;
  }
}

/** Takes the hash from before the build: what changes meanwhile makes the build stale. */
export function markBuilt(hash) {
  writeFileSync(STAMP, hash);
}

function listSources(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || path === GENERATED || (folder === "" && NOT_BUILT.has(entry.name))) return [];
      if (entry.isDirectory()) return listSources(path);
      return entry.isFile() && !/\.(test\.(tsx?|mjs)|md)$|^next-env\.d\.ts$/.test(entry.name) ? [path] : [];
    });
}
