/** The production build: the Prisma client, the Next app, the programs beside it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { node } from "./machine/install.mjs";
import { root } from "./machine/root.mjs";
import { hashSources, markBuilt } from "./machine/sources.mjs";

const STEPS = [
  ["scripts/generate.mjs"],
  [join("node_modules", "next", "dist", "bin", "next"), "build"],
  ["scripts/bundle.mjs"],
];

const hash = hashSources();
const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
const failed = STEPS.find((step) => spawnSync(node, step, { cwd: root, env, stdio: "inherit" }).status !== 0);

if (failed) process.exitCode = 1;
else markBuilt(hash);
