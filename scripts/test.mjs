/**
 * `npm test`: everything CI runs, from a fresh clone. Each layer reports by itself; a later layer runs also after an
 * earlier one failed, so that one run shows all there is to mend. The last line counts.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { checkTools, ensureInstalled } from "./machine/install.mjs";
import { readPlaywrightReport, readVitestReport } from "./machine/reports.mjs";
import { root } from "./machine/root.mjs";
import { report, say } from "./machine/stop.mjs";

const CHECKS = ["lint", "typecheck", "check:deps", "check:migrations"];

const total = { passed: 0, failed: 0, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), "tributary-reports-"));

try {
  checkTools();
  await ensureInstalled({ run: async (_name, command, args) => execute(command, args) }, { dev: true });
  for (const check of CHECKS) layer(check, () => asOneTest(npm("run", check)));
  layer("unit", () => vitest("unit"));
  layer("integration", () => vitest("integration"));
  const built = layer("build", () => asOneTest(npm("run", "build")));
  layer("e2e", () => (built.failed === 0 ? playwright() : withoutBuild()));
} catch (error) {
  report(error);
  total.failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}

say(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function layer(name, run) {
  say(`\n── ${name}`);
  const begin = Date.now();
  const result = run();
  for (const key of Object.keys(total)) total[key] += result[key];
  say(`── ${name}: ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return result;
}

function vitest(project) {
  const file = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = npm("exec", "--no", "--", "vitest", "run", "--project", project, ...reporters);
  return believe(code, readVitestReport(file));
}

function playwright() {
  const file = join(reports, "e2e.json");
  const code = npm("run", "test:e2e", { REPORT_FILE: file });
  return believe(code, readPlaywrightReport(file));
}

function withoutBuild() {
  say("Not run: there is no build.");
  return asOneTest(1);
}

/** A runner that failed without naming a failed test (it did not start, something threw outside a test) failed once. */
function believe(code, counts) {
  if (!counts) return asOneTest(code || 1);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function asOneTest(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function npm(...words) {
  const env = typeof words.at(-1) === "object" ? words.pop() : {};
  return execute("npm", ["--silent", ...words], env);
}

/** The pinned Node stands first on the PATH from the moment it is installed. */
function execute(command, args, env = {}) {
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH}`;
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: path, ...env },
  });
  return status ?? 1;
}
