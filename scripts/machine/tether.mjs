/**
 * Runs a server that must not outlive whoever asked for it. Standard input is a pipe from there: when it closes, for
 * whatever reason, the server is stopped and its folder removed.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

const { command, args, folder, uid, gid } = JSON.parse(process.argv[2]);

const server = spawn(command, args, { uid, gid, cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
server.once("error", finish);
server.once("exit", finish);
process.stdin.resume().once("close", () => server.kill("SIGINT"));

function finish() {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}
