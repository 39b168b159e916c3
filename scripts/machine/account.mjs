import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { stop } from "./stop.mjs";

/** The account Postgres runs under: null for our own, `postgres` (made when missing) for root, which Postgres refuses. */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return null;
  const found = findAccount();
  if (found) return found;
  const made = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]],
    ["adduser", ["-S", "-D", "-H", "postgres"]],
  ].some(([command, args]) => spawnSync(command, args).status === 0);
  return (
    (made && findAccount()) ||
    stop("Postgres does not run as root and no account for it could be made: create a user named postgres.")
  );
}

function findAccount() {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("postgres:"));
  if (!line) return null;
  const [, , uid, gid] = line.split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

/** Whether that account can use a file, or enter a folder. Asked of the system, which alone knows all its rules. */
export function canReach(account, path) {
  if (!account) return true;
  return spawnSync("test", ["-x", path], { ...account, cwd: "/" }).status === 0;
}
