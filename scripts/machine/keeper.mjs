import { spawn } from "node:child_process";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { birthOf } from "./identity.mjs";
import { stop } from "./stop.mjs";

const GRACE_MS = 8_000;
const LOG_LIMIT_BYTES = 5_000_000;

/**
 * Starts programs, knows them, and ends them. What it started is written down with its time of birth, so that the next
 * start can end what a killed one left behind, and nothing else.
 */
export function createKeeper(folder) {
  const record = join(folder, "processes.json");
  const logs = join(folder, "logs");
  const running = new Map();
  let claimed = false;
  let stopping = false;
  let announceEnd;
  const firstEnd = new Promise((resolve) => {
    announceEnd = resolve;
  });

  function save() {
    const mine = { name: "start", pid: process.pid, birth: birthOf(process.pid) };
    const children = [...running.values()].map(({ name, pid, birth, signal }) => ({ name, pid, birth, signal }));
    writeFileSync(record, JSON.stringify([mine, ...children]));
  }

  return {
    /** Ends what an earlier, killed start left; refuses while that start still runs. */
    async claim() {
      mkdirSync(logs, { recursive: true, mode: 0o700 });
      const [owner, ...orphans] = readRecord(record);
      if (owner && owner.pid !== process.pid && isSame(owner)) {
        stop(`Tributary already runs from this folder (process ${owner.pid}).`);
      }
      for (const orphan of orphans.reverse()) await endProcess(orphan);
      claimed = true;
      save();
    },

    /** Starts a program that stays. Its output goes to a log file, or to the terminal when `inherit` is set. */
    start(name, command, args, { signal = "SIGTERM", inherit = false, isStep = false, ...options } = {}) {
      if (stopping) stop("Stopped.");
      const log = join(logs, `${name}.log`);
      const output = inherit ? "inherit" : openLog(log);
      const logStart = inherit ? 0 : fstatSync(output).size;
      const child = spawn(command, args, { stdio: ["ignore", output, output], detached: true, ...options });
      if (output !== "inherit") closeSync(output);
      const entry = { name, child, pid: child.pid, birth: birthOf(child.pid), signal, log, logStart };
      entry.ended = new Promise((resolve) => {
        child.once("error", (error) => resolve(error.message));
        child.once("exit", (code, by) => resolve(by ?? `exit code ${code}`));
      }).then((how) => {
        running.delete(name);
        if (!stopping) save();
        if (!stopping && !isStep) announceEnd({ name, how, log });
        return how;
      });
      running.set(name, entry);
      save();
      return entry;
    },

    /** Runs a step to its end and answers its exit code; a Ctrl-C ends it like everything else. */
    async run(name, command, args, options = {}) {
      const { child, ended } = this.start(name, command, args, { ...options, isStep: true });
      await ended;
      return child.exitCode;
    },

    /** Resolves with the first program that ends although it should stay. */
    firstToEnd: () => firstEnd,

    /** Ends everything, the last started first, so that the database outlives those who write to it. */
    async stopAll() {
      stopping = true;
      for (const entry of [...running.values()].reverse()) await endProcess(entry);
      // Without a claim the record is another start's, which still runs.
      if (claimed) rmSync(record, { force: true });
    },
  };
}

/** Asks a process and its group to end, waits, and insists. Silent when it is gone or was never ours. */
export async function endProcess({ pid, birth, signal, name }) {
  for (const [how, waitMs] of [
    [signal, GRACE_MS],
    ["SIGKILL", GRACE_MS],
  ]) {
    if (!isSame({ pid, birth })) return;
    kill(pid, how, name);
    const deadline = Date.now() + waitMs;
    while (isSame({ pid, birth }) && Date.now() < deadline) await pause(20);
  }
}

function kill(pid, signal, name) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code === "EPERM") stop(`An earlier start left ${name} (process ${pid}) running under another account.`);
    if (error.code !== "ESRCH") throw error;
  }
}

const isSame = ({ pid, birth }) => Boolean(birth) && birthOf(pid) === birth;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return [];
  }
}

function openLog(file) {
  try {
    if (statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.old`);
  } catch {
    // First start: there is no log yet.
  }
  return openSync(file, "a");
}
