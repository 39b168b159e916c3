/**
 * Writes the Prisma client into `lib/db/generated`; runs after every install and before every build.
 *
 * The Prisma command line downloads a native schema engine before any command, also for `generate`, which needs none.
 * Naming an existing file as that engine stops the download, so that this works on a machine with nothing but a registry.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./machine/root.mjs";

const cli = join(root, "node_modules", "prisma", "build", "index.js");

const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "generate"], {
  cwd: root,
  encoding: "utf8",
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  },
});

if (status !== 0) {
  process.stderr.write(`${stdout}${stderr}`);
  process.exitCode = 1;
}
