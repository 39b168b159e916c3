import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "@playwright/test";
import { birthOf } from "../scripts/machine/identity.mjs";
import { openThrowawayPostgres } from "../scripts/machine/throwaway.mjs";

/** `npm start` itself, on data folders of its own beside the one the other journeys use. */

type Start = { child: ChildProcess; address: string; said: string[] };

const started: ChildProcess[] = [];
const folderOf = (name: string) => join(process.env.DATA_DIR ?? "", name);

const byNode = [process.execPath, "scripts/start.mjs"] as const;
const byNpm = ["npm", "start", "--silent"] as const;

/** Answers when it says where it runs, or when it has ended. */
function start(
  folder: string,
  env: Record<string, string> = {},
  [command, ...args]: readonly [string, ...string[]] = byNode,
): Promise<Start> {
  const own = { PORT: "0", DATABASE_URL: "", NEXTAUTH_URL: "", NEXTAUTH_SECRET: "", DATA_DIR: folder };
  const membrane = { MEMBRANE_API_URL: "", MEMBRANE_WORKSPACE_KEY: "", MEMBRANE_WORKSPACE_SECRET: "" };
  const child = spawn(command, args, { env: { ...process.env, ...own, ...membrane, ...env } });
  started.push(child);
  const said: string[] = [];
  return new Promise((resolve) => {
    const hear = (line: string) => {
      if (line.trim()) said.push(line.trim());
      const address = line.match(/Tributary runs at (\S+)/)?.[1];
      if (address) resolve({ child, address, said });
    };
    createInterface({ input: child.stdout }).on("line", hear);
    createInterface({ input: child.stderr }).on("line", hear);
    child.once("close", () => resolve({ child, address: "", said }));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill(signal);
  return ended;
}

const programsOf = (folder: string): { name: string; pid: number }[] =>
  JSON.parse(readFileSync(join(folder, "processes.json"), "utf8"));

test.afterAll(() => {
  for (const child of started) child.kill("SIGTERM");
});

test("a killed start recovers on the next, which is quick and finds everything again; Ctrl-C and the end of npm leave nothing", async () => {
  test.setTimeout(180_000);
  const folder = folderOf("killed");
  mkdirSync(folder);
  const first = await start(folder);
  const orphans = programsOf(folder);
  expect(orphans.map(({ name }) => name)).toEqual(["start", "postgres", "sandbox", "worker", "web"]);
  await end(first.child, "SIGKILL");
  expect((await fetch(`${first.address}/api/health`)).ok).toBe(true);

  const begin = Date.now();
  const second = await start(folder);
  expect(Date.now() - begin).toBeLessThan(15_000);
  expect(orphans.filter(({ pid }) => birthOf(pid) !== null)).toEqual([]);
  expect(second.said.join()).not.toContain("Connecting the sample accounts");
  expect((await fetch(`${second.address}/api/health`)).ok).toBe(true);

  const programs = programsOf(folder);
  expect(await end(second.child, "SIGINT")).toBe(0);
  expect(programs.filter(({ pid }) => birthOf(pid) !== null)).toEqual([]);

  const third = await start(folder, {}, byNpm);
  const ofNpm = programsOf(folder);
  await end(third.child, "SIGTERM");
  await expect(() => expect(ofNpm.filter(({ pid }) => birthOf(pid) !== null)).toEqual([])).toPass();
  rmSync(folder, { recursive: true });
});

test("a database that does not let us in ends the start with one line that names it", async () => {
  const folder = folderOf("refused");
  mkdirSync(folder);
  const postgres = await openThrowawayPostgres();
  const url = new URL(postgres.addressOf("leads"));
  url.password = "hunter2";
  const { child, said } = await start(folder, { DATABASE_URL: url.href });
  expect(said).toEqual([
    `The database leads at ${url.host} cannot be used: password authentication failed for user "tributary" (DATABASE_URL).`,
  ]);
  expect(child.exitCode).toBe(1);
  await postgres.close();
});

test("with a real Membrane nobody's sample data is made: an empty database asks for its first admin", async () => {
  const folder = folderOf("real");
  mkdirSync(folder);
  const postgres = await openThrowawayPostgres();
  const real = {
    DATABASE_URL: postgres.addressOf("tributary"),
    MEMBRANE_API_URL: "http://127.0.0.1:1",
    MEMBRANE_WORKSPACE_KEY: "key-of-a-workspace",
    MEMBRANE_WORKSPACE_SECRET: "secret-of-a-workspace",
  };
  const nobody = await start(folder, real);
  expect(nobody.said.at(-1)).toBe(
    "BOOTSTRAP_ADMIN_EMAIL and BOOTSTRAP_ADMIN_PASSWORD are not set, and nobody can sign in yet.",
  );
  const admin = { BOOTSTRAP_ADMIN_EMAIL: "ada@harbor.example", BOOTSTRAP_ADMIN_PASSWORD: "a long enough one" };
  const first = await start(folder, { ...real, ...admin });
  expect(first.said).toContain("Made ada@harbor.example the first admin.");
  expect(programsOf(folder).map(({ name }) => name)).toEqual(["start", "worker", "web"]);
  await end(first.child, "SIGINT");
  await postgres.close();
});
