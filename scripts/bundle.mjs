/**
 * Bundles the programs that are not Next's into `dist/`: all of them, or the ones named.
 * With --watch it stays and bundles again on every change.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { context } from "esbuild";
import { root } from "./machine/root.mjs";

const PROGRAMS = {
  worker: "scripts/worker.ts",
  migrate: "scripts/migrate.ts",
  bootstrap: "scripts/bootstrap.ts",
  demo: "scripts/demo.ts",
  rebuild: "scripts/rebuild.ts",
  sandbox: "sandbox/main.ts",
  bench: "bench/main.ts",
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const watch = process.argv.includes("--watch");
const programs = Object.entries(PROGRAMS).filter(
  ([name, entry]) => existsSync(join(root, entry)) && (names.length === 0 || names.includes(name)),
);

const bundler = await context({
  absWorkingDir: root,
  entryPoints: programs.map(([name, entry]) => ({ in: entry, out: name })),
  outdir: "dist",
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node24",
  sourcemap: true,
  logLevel: "warning",
});

if (watch) {
  await bundler.watch();
} else {
  await bundler.rebuild().catch(() => {
    process.exitCode = 1;
  });
  await bundler.dispose();
}
