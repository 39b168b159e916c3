/**
 * `node scripts/run.mjs NAME …`: runs one of our programs by hand. What `npm start` gives its programs it gets too,
 * below `.env` and the shell. Writing and checking migrations needs an empty server and gets one that ends with them.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { postgresAccount } from "./machine/account.mjs";
import { dataFolder, readKeptEnvironment } from "./machine/data-folder.mjs";
import { node } from "./machine/install.mjs";
import { root } from "./machine/root.mjs";
import { readEnvironment } from "./machine/settings.mjs";
import { report, stop } from "./machine/stop.mjs";
import { openThrowawayPostgres } from "./machine/throwaway.mjs";

try {
  await run(process.argv.slice(2));
} catch (error) {
  report(error);
  process.exitCode = 1;
}

async function run([name, ...args]) {
  const bundle = spawnSync(node, ["scripts/bundle.mjs", name], { cwd: root, stdio: "inherit" });
  if (bundle.status !== 0) stop(`${name} could not be bundled.`);
  const file = join("dist", `${name}.js`);
  if (!existsSync(join(root, file))) stop(`There is no program "${name}".`);

  const env = readEnvironment();
  const scratch = needsEmptyServer(name, args) ? await openThrowawayPostgres() : null;
  const given = scratch
    ? { DATABASE_URL: scratch.addressOf("postgres") }
    : { ...readKeptEnvironment(dataFolder(env, postgresAccount())), ...env };
  const { status } = spawnSync(node, ["--enable-source-maps", file, ...args], {
    cwd: root,
    env: { ...env, ...given },
    stdio: "inherit",
  });
  await scratch?.close();
  process.exitCode = status ?? 1;
}

function needsEmptyServer(name, [command]) {
  return name === "migrate" && (command === "create" || command === "check");
}
