import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When the process with this id began, in words that no later process with the same id repeats; null when there is none.
 * A recorded pid is ours only while this still answers the same: pids come round again.
 */
export function birthOf(pid) {
  if (existsSync("/proc/self/stat")) return birthFromProc(pid);
  const { stdout, status } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return status === 0 && stdout.trim() ? stdout.trim() : null;
}

function birthFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces and brackets itself; the state is the first word after it, the start the twentieth.
    const words = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (words[0] === "Z" || words[0] === "X") return null;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${words[19]}`;
  } catch {
    return null;
  }
}

/** The command line of a running process, "" when it cannot be read. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  }
}
