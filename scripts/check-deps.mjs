/**
 * The import rules of `.dependency-cruiser.cjs`, and proof that they were checked: a parser that no longer reads our files
 * reports no violation either, so every TypeScript file there is must be among the modules read.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { node } from "./machine/install.mjs";
import { root } from "./machine/root.mjs";

const NOT_SOURCES = new Set(["node_modules", "dist", ".next", ".data", ".git", "coverage"]);
const cruiser = join("node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");

const files = listFiles();
const { stdout, stderr } = spawnSync(
  node,
  [cruiser, "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...files],
  {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  },
);
const problems = stdout ? judge(JSON.parse(stdout)) : [stderr];
if (problems.length > 0) {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`Imports of ${files.length} modules keep the rules.\n`);
}

function judge({ modules, summary }) {
  const read = new Map(modules.map((module) => [module.source, module]));
  const unread = files.filter((file) => !read.has(file));
  const imports = files.reduce((sum, file) => sum + (read.get(file)?.dependencies.length ?? 0), 0);
  return [
    ...summary.violations.map(({ rule, from, to, cycle }) => {
      const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(" -> ") : `${from} -> ${to}`;
      return `${rule.name}: ${way}`;
    }),
    ...unread.map((file) => `not read: ${file}`),
    ...(imports < files.length ? [`only ${imports} imports were found in ${files.length} files`] : []),
  ];
}

/** What git knows or would know; every file in the folder where there is no git. */
function listFiles() {
  const git = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = git.status === 0 ? git.stdout.split("\0").filter(Boolean) : walk("");
  return files.filter((file) => !file.endsWith(".d.ts")).sort();
}

function walk(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_SOURCES.has(entry.name) ? [] : walk(path);
    return /[.]tsx?$/.test(entry.name) && !path.startsWith(join("lib", "db", "generated")) ? [path] : [];
  });
}
