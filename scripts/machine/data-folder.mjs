import { createHash, randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { canReach } from "./account.mjs";
import { root } from "./root.mjs";
import { stop } from "./stop.mjs";

/**
 * Where the database, the sandbox's state, secrets and logs live: `.data` in the repository. As root in a folder that
 * the Postgres account cannot enter (root's own home, say) it is a folder of this repository's under /var/lib.
 */
export function openDataFolder(env, account) {
  const folder = dataFolder(env, account);
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, account ? 0o755 : 0o700);
  } catch (error) {
    stop(`The data folder ${folder} cannot be used: ${error.code}.`);
  }
  if (!canReach(account, folder))
    stop(`DATA_DIR ${folder} cannot be entered by the account "postgres", which needs it.`);
  return folder;
}

export function dataFolder(env, account) {
  if (env.DATA_DIR) return resolve(root, env.DATA_DIR);
  if (canReach(account, root)) return join(root, ".data");
  const name = createHash("sha256").update(root).digest("hex").slice(0, 12);
  return join("/var/lib/tributary", name);
}

/** Made at the first start and kept, so that sessions and the sandbox's tokens outlive a restart. */
export function openSecrets(folder) {
  const file = join(folder, "secrets.json");
  const fresh = () => randomBytes(32).toString("base64url");
  const secrets = {
    databasePassword: fresh(),
    sessionSecret: fresh(),
    sandboxKey: fresh(),
    sandboxSecret: fresh(),
    ...readJson(file),
  };
  writeJson(file, secrets);
  return secrets;
}

/** Ports of the last start, asked for again so that an address noted down stays good. */
export function openPorts(folder) {
  const file = join(folder, "ports.json");
  const ports = readJson(file);
  return {
    last: (name) => ports[name],
    keep(name, port) {
      ports[name] = port;
      writeJson(file, ports);
    },
  };
}

/** The variables a start gives its programs, kept for those that are run by hand beside it. */
export function keepEnvironment(folder, env) {
  writeJson(join(folder, "environment.json"), env);
}

export function readKeptEnvironment(folder) {
  return readJson(join(folder, "environment.json"));
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
}
