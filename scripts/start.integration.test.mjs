import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { postgresAccount } from "./machine/account.mjs";
import { root } from "./machine/root.mjs";
import { makeFolder } from "./machine/throwaway.mjs";

/** Empty counts as not set and wins over a developer's own `.env`. */
const nothingSet = {
  ...{ DATABASE_URL: "", HOST: "", PORT: "0", NEXTAUTH_URL: "", NEXTAUTH_SECRET: "" },
  ...{ MEMBRANE_API_URL: "", MEMBRANE_WORKSPACE_KEY: "", MEMBRANE_WORKSPACE_SECRET: "" },
  ...{ BOOTSTRAP_ADMIN_EMAIL: "", BOOTSTRAP_ADMIN_PASSWORD: "" },
};

/** Starts, expects it to give up, and answers what it said. */
async function start(env) {
  const folder = makeFolder(postgresAccount());
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, ...nothingSet, DATA_DIR: folder, ...env },
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, said: Buffer.concat(output).toString().trimEnd() };
}

test.each([
  [{ PORT: "eighty" }, 'PORT must be a number from 0 to 65535, not "eighty".'],
  [{ PORT: "65536" }, 'PORT must be a number from 0 to 65535, not "65536".'],
  [{ DATABASE_URL: "mysql://db" }, "DATABASE_URL must be an address that begins with postgres:// or postgresql://."],
  [{ DATABASE_URL: "tributary" }, "DATABASE_URL must be an address that begins with postgres:// or postgresql://."],
  [{ MEMBRANE_API_URL: "ftp://x" }, "MEMBRANE_API_URL must be an address that begins with http:// or https://."],
  [
    { MEMBRANE_WORKSPACE_KEY: "k" },
    "MEMBRANE_WORKSPACE_SECRET is not set, but MEMBRANE_WORKSPACE_KEY is, which needs it.",
  ],
  [
    { MEMBRANE_API_URL: "https://membrane.example" },
    "MEMBRANE_WORKSPACE_KEY is not set, but MEMBRANE_API_URL is, which needs it.",
  ],
  [
    { BOOTSTRAP_ADMIN_EMAIL: "a@b.example" },
    "BOOTSTRAP_ADMIN_PASSWORD is not set, but BOOTSTRAP_ADMIN_EMAIL is, which needs it.",
  ],
])("%j ends with one line that says what is wrong", async (env, line) => {
  expect(await start(env)).toEqual({ code: 1, said: line });
});

test("a port in use ends with one line that names it", async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address();
  expect(await start({ PORT: String(port) })).toEqual({
    code: 1,
    said: `Port ${port} is in use: end what listens there, or set PORT to another one.`,
  });
});

test("a database that nobody answers for ends with one line that names the place and not the password", async () => {
  expect(await start({ DATABASE_URL: "postgresql://tributary:hunter2@127.0.0.1:1/leads" })).toEqual({
    code: 1,
    said: "Nothing answers at 127.0.0.1:1, where DATABASE_URL says the database is (ECONNREFUSED).",
  });
});

test("a data folder that cannot be used ends with one line that names it", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "tributary-start-")), "file");
  onTestFinished(() => rmSync(join(folder, ".."), { recursive: true }));
  writeFileSync(folder, "");
  const { code, said } = await start({ DATA_DIR: folder });
  expect(code).toBe(1);
  expect(said).toBe(`The data folder ${folder} cannot be used: EEXIST.`);
});
