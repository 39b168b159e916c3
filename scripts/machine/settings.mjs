import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { root } from "./root.mjs";
import { stop } from "./stop.mjs";

const DEFAULT_PORT = 3000;

/** The environment, completed from `.env`; what the shell says wins. Empty values count as not set. */
export function readEnvironment() {
  const file = join(root, ".env");
  const fromFile = existsSync(file) ? parse(readFileSync(file, "utf8")) : {};
  const entries = Object.entries({ ...fromFile, ...process.env }).filter(([, value]) => value !== "");
  return Object.fromEntries(entries);
}

function parse(text) {
  if (!parseEnv) stop("Reading .env needs Node 20.12 or newer: update Node, or set the variables in the shell.");
  return parseEnv(text);
}

/**
 * What the start itself decides by. It is checked here, before anything is installed, so that a mistake shows at once;
 * `lib/env.ts` checks every variable again, in every program.
 */
export function readSettings(env) {
  const host = env.HOST ?? "localhost";
  requireUrl(env, "DATABASE_URL", ["postgres:", "postgresql:"]);
  requireUrl(env, "MEMBRANE_API_URL", ["http:", "https:"]);
  requireUrl(env, "NEXTAUTH_URL", ["http:", "https:"]);
  requireWith(env, "MEMBRANE_API_URL", "MEMBRANE_WORKSPACE_KEY");
  requireWith(env, "MEMBRANE_WORKSPACE_KEY", "MEMBRANE_WORKSPACE_SECRET");
  requireWith(env, "MEMBRANE_WORKSPACE_SECRET", "MEMBRANE_WORKSPACE_KEY");
  requireWith(env, "BOOTSTRAP_ADMIN_EMAIL", "BOOTSTRAP_ADMIN_PASSWORD");
  requireWith(env, "BOOTSTRAP_ADMIN_PASSWORD", "BOOTSTRAP_ADMIN_EMAIL");
  return { host, port: readPort(env), usesSandbox: !env.MEMBRANE_WORKSPACE_KEY };
}

/** PORT=0 asks for any free port. */
function readPort({ PORT }) {
  if (PORT === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(PORT) ? Number(PORT) : Number.NaN;
  return port <= 65_535 ? port : stop(`PORT must be a number from 0 to 65535, not "${PORT}".`);
}

function requireWith(env, name, other) {
  if (env[name] && !env[other]) stop(`${other} is not set, but ${name} is, which needs it.`);
}

/** The value stays out of the message: a database's address carries its password. */
function requireUrl(env, name, protocols) {
  const value = env[name];
  if (value === undefined) return;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !protocols.includes(url.protocol)) {
    stop(`${name} must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}.`);
  }
}
