import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "./machine/root.mjs";

/** The check itself on a small project of the given files; answers what it said against them. */
function check(files) {
  const folder = mkdtempSync(join(tmpdir(), "tributary-deps-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ["scripts/check-deps.mjs", "scripts/machine", ".dependency-cruiser.cjs", "tsconfig.json"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout, stderr } = spawnSync(process.execPath, ["scripts/check-deps.mjs"], { cwd: folder, encoding: "utf8" });
  return (stderr || stdout).trim();
}

const takes = (...paths) => paths.map((path, index) => `import type { X as X${index} } from "${path}";`).join("\n");
const gives = "export type X = 1;";

test.each([
  ["lib-order-env", "lib/env.ts", "lib/log.ts"],
  ["lib-order-records", "lib/records/schema.ts", "lib/sync/schema.ts"],
  ["lib-order-sync", "lib/sync/run.ts", "lib/people/schema.ts"],
  ["features-apart", "lib/calls/reads.ts", "lib/people/schema.ts"],
  ["sources-apart", "lib/sources/gong/map.ts", "lib/sources/espocrm/map.ts"],
  ["sources-apart", "lib/sources/gong/map.ts", "lib/http/fetch-json.ts"],
  ["lib-below", "lib/calls/format.ts", "components/calls/row.tsx"],
  ["components-below", "components/calls/row.tsx", "app/page.tsx"],
  ["components-see-the-door", "components/calls/row.tsx", "lib/calls/reads.ts"],
  ["prisma-inside", "lib/calls/list.ts", "lib/db/client.ts"],
  ["sandbox-and-testing-for-tests", "lib/membrane/client.ts", "sandbox/server.ts"],
  ["sandbox-alone", "sandbox/server.ts", "lib/membrane/schema.ts"],
])("%s: %s may not import %s", (rule, from, to) => {
  const problems = check({ [from]: takes(`@/${to.replace(/[.]tsx?$/, "")}`), [to]: gives });
  expect(problems.split("\n")).toContain(`${rule}: ${from} -> ${to}`);
});

test("what the order allows is allowed, and counted", () => {
  const files = {
    "app/page.tsx": takes("@/components/calls/row", "@/lib/calls/reads"),
    "components/calls/row.tsx": `${takes("@/lib/calls/schema")}\n${gives}`,
    "lib/calls/reads.ts": `${takes("@/lib/db/client", "./schema")}\n${gives}`,
    "lib/calls/schema.ts": gives,
    "lib/db/client.ts": gives,
  };
  expect(check(files)).toBe("Imports of 5 modules keep the rules.");
});

test("a circle of types is one", () => {
  const files = { "lib/calls/a.ts": `${takes("./b")}\n${gives}`, "lib/calls/b.ts": `${takes("./a")}\n${gives}` };
  expect(check(files)).toContain("no-cycles: lib/calls/a.ts -> lib/calls/b.ts -> lib/calls/a.ts");
});

test("files whose imports nobody could read are no clean result", () => {
  expect(check({ "lib/calls/a.ts": gives, "lib/calls/b.ts": gives })).toContain("only 0 imports were found in 2 files");
});
