import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canReach, postgresAccount } from "./account.mjs";
import { findPort } from "./ports.mjs";
import { startPostgres } from "./postgres.mjs";

const UNDER_ROOT = "/var/lib/tributary";

/** What a database that ends with the tests may give up for speed. */
const SETTINGS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** A Postgres of one's own, in a folder that goes with it; `close` ends both, and so does the end of this process. */
export async function openThrowawayPostgres() {
  const account = postgresAccount();
  const folder = makeFolder(account);
  let tether;
  const keeper = {
    start(_name, command, args, { uid, gid }) {
      const log = join(folder, "postgres.log");
      const output = openSync(log, "a");
      const order = JSON.stringify({ command, args, folder, uid, gid });
      tether = spawn(process.execPath, [fileURLToPath(new URL("tether.mjs", import.meta.url)), order], {
        stdio: ["pipe", output, output],
        detached: true,
      });
      closeSync(output);
      return { log, ended: new Promise((resolve) => tether.once("exit", resolve)) };
    },
  };
  const port = await findPort(null);
  const password = randomBytes(16).toString("hex");
  const addressOf = await startPostgres({ folder, account, port, password, keeper, settings: SETTINGS });
  return {
    addressOf,
    close: () =>
      new Promise((resolve) => {
        tether.once("exit", resolve);
        tether.stdin.end();
      }),
  };
}

/** A temporary folder the Postgres account can enter, wherever the system keeps temporary folders. */
export function makeFolder(account) {
  const parent = canReach(account, tmpdir()) ? tmpdir() : UNDER_ROOT;
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "tributary-"));
  chmodSync(folder, account ? 0o711 : 0o700);
  return folder;
}
