/**
 * `node scripts/run.mjs NAME …`: runs one of our programs by hand. What `npm start` gives its programs it gets too,
 * below `.env` and the shell. Writing and checking migrations needs an empty server and gets one that ends with them;
 * measuring has a server of its own, kept for the next time, and the production build.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { postgresAccount } from "./machine/account.mjs";
import { openBenchPostgres } from "./machine/bench-postgres.mjs";
import { dataFolder, readKeptEnvironment } from "./machine/data-folder.mjs";
import { node } from "./machine/install.mjs";
import { root } from "./machine/root.mjs";
import { readEnvironment } from "./machine/settings.mjs";
import { isBuilt } from "./machine/sources.mjs";
import { report, stop } from "./machine/stop.mjs";
import { openThrowawayPostgres } from "./machine/throwaway.mjs";

try {
  await run(process.argv.slice(2));
} catch (error) {
  report(error);
  process.exitCode = 1;
}

async function run([name, ...args]) {
  if (name === "bench") ensureBuilt();
  const bundle = spawnSync(node, ["scripts/bundle.mjs", name], { cwd: root, stdio: "inherit" });
  if (bundle.status !== 0) stop(`${name} could not be bundled.`);
  const file = join("dist", `${name}.js`);
  if (!existsSync(join(root, file))) stop(`There is no program "${name}".`);

  const env = readEnvironment();
  const own = await openOwnServer(name, args, env);
  const given = own
    ? { DATABASE_URL: own.addressOf("postgres"), ...(own.folder && { BENCH_DIR: own.folder }) }
    : { ...readKeptEnvironment(dataFolder(env, postgresAccount())), ...env };
  const { status } = spawnSync(node, ["--enable-source-maps", file, ...args], {
    cwd: root,
    env: { ...env, ...given },
    stdio: "inherit",
  });
  await own?.close();
  process.exitCode = status ?? 1;
}

function openOwnServer(name, [command], env) {
  if (name === "bench") return openBenchPostgres(env);
  return name === "migrate" && (command === "create" || command === "check") ? openThrowawayPostgres() : null;
}

function ensureBuilt() {
  if (isBuilt()) return;
  const { status } = spawnSync(node, ["scripts/build.mjs"], { cwd: root, stdio: ["inherit", 2, 2] });
  if (status !== 0) stop("The build failed: see above.");
}
