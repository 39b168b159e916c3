/**
 * `npm start`: everything Tributary needs, from a fresh clone to a page that opens. Runs before anything is installed,
 * so it stands on Node's standard library alone.
 */
import { join } from "node:path";
import { postgresAccount } from "./machine/account.mjs";
import { keepEnvironment, openDataFolder, openPorts, openSecrets } from "./machine/data-folder.mjs";
import { checkTools, ensureInstalled, node } from "./machine/install.mjs";
import { createKeeper } from "./machine/keeper.mjs";
import { findPort, isPortFree, whyUnreachable } from "./machine/ports.mjs";
import { startPostgres } from "./machine/postgres.mjs";
import { untilAnswering, untilSaid } from "./machine/ready.mjs";
import { root } from "./machine/root.mjs";
import { readEnvironment, readSettings } from "./machine/settings.mjs";
import { isBuilt } from "./machine/sources.mjs";
import { report, Stop, say, stop } from "./machine/stop.mjs";

const dev = process.argv.includes("--dev");
let keeper;
let asked = false;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, quit);
quitWithNpm();

try {
  const place = await takePlace();
  const ended = keeper.firstToEnd().then(({ name, how, log }) => stop(`The ${name} ended (${how}): see ${log}.`));
  await Promise.race([start(place), ended]);
  await ended;
} catch (error) {
  if (!asked) {
    report(error);
    await keeper?.stopAll();
    process.exit(1);
  }
}

/** Everything that can be refused before anything is changed. */
async function takePlace() {
  checkTools();
  const env = readEnvironment();
  const settings = readSettings(env);
  const account = postgresAccount();
  const folder = openDataFolder(env, account);
  keeper = createKeeper(folder);
  await keeper.claim();
  await requireDatabase(env);
  return { env, settings, account, folder, port: await takePort(settings) };
}

async function start({ env, settings, account, folder, port }) {
  await ensureInstalled(keeper);
  await ensureBuilt();

  const surroundings = { folder, account, secrets: openSecrets(folder), ports: openPorts(folder) };
  const site = addressOf(settings.host, port);
  const given = {
    DATABASE_URL: env.DATABASE_URL ?? (await startDatabase(settings, surroundings)),
    NEXTAUTH_URL: env.NEXTAUTH_URL ?? site,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? surroundings.secrets.sessionSecret,
    ...(settings.usesSandbox ? await startSandbox(surroundings) : {}),
  };
  keepEnvironment(folder, given);
  const programEnv = { ...env, ...given, NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" };

  await runProgram("migrate", ["deploy"], programEnv);
  if (!settings.usesSandbox) await runProgram("bootstrap", [], programEnv);
  startProgram("worker", programEnv);
  await startWeb(settings.host, port, programEnv, site);
  if (settings.usesSandbox) await runProgram("demo", [], programEnv);

  say(`\n  Tributary runs at ${given.NEXTAUTH_URL}\n  ${howToSignIn(settings, env)}`);
  if (settings.usesSandbox) say(`  Make things happen at the sample accounts: ${given.MEMBRANE_API_URL}/`);
  say(`  Logs and data: ${folder}. Ctrl-C stops everything.\n`);
}

/** Asked before a long install and build; whether it lets us in is the migration's question. */
async function requireDatabase({ DATABASE_URL }) {
  const { hostname, port } = new URL(DATABASE_URL ?? "postgresql:");
  if (!hostname) return;
  const reason = await whyUnreachable(Number(port || 5432), hostname.replace(/^\[|\]$/g, ""));
  if (reason)
    stop(`Nothing answers at ${hostname}:${port || 5432}, where DATABASE_URL says the database is (${reason}).`);
}

async function takePort({ host, port }) {
  if (port === 0) return findPort(null);
  if (await isPortFree(port, host)) return port;
  return stop(`Port ${port} is in use: end what listens there, or set PORT to another one.`);
}

async function ensureBuilt() {
  if (dev) {
    await keeper.run("generate", node, ["scripts/generate.mjs"], { cwd: root, inherit: true });
    if ((await keeper.run("bundle", node, ["scripts/bundle.mjs"], { cwd: root, inherit: true })) !== 0) {
      stop("The programs could not be bundled: see above.");
    }
    keeper.start("bundler", node, ["scripts/bundle.mjs", "--watch"], { cwd: root });
    return;
  }
  if (isBuilt()) return;
  say("Building …");
  if ((await keeper.run("build", node, ["scripts/build.mjs"], { cwd: root, inherit: true })) !== 0) {
    stop("The build failed: see above.");
  }
}

async function startDatabase({ usesSandbox }, { folder, account, secrets, ports }) {
  const port = await findPort(ports.last("postgres"));
  ports.keep("postgres", port);
  const addressOf = await startPostgres({ folder, account, port, password: secrets.databasePassword, keeper });
  // The demo's rows never mix with real ones.
  return addressOf(usesSandbox ? "tributary_demo" : "tributary");
}

/** Starts the local Membrane and answers the variables by which the app reaches it, as it would the real one. */
async function startSandbox({ folder, secrets, ports }) {
  const port = await findPort(ports.last("sandbox"));
  ports.keep("sandbox", port);
  const env = { MEMBRANE_WORKSPACE_KEY: secrets.sandboxKey, MEMBRANE_WORKSPACE_SECRET: secrets.sandboxSecret };
  const sandbox = startProgram("sandbox", {
    ...process.env,
    ...env,
    PORT: String(port),
    SANDBOX_DIR: join(folder, "sandbox"),
  });
  await untilSaid(sandbox, "sandbox ready");
  return { ...env, MEMBRANE_API_URL: `http://127.0.0.1:${port}` };
}

async function startWeb(host, port, env, site) {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const args = [next, dev ? "dev" : "start", "-H", host, "-p", String(port)];
  const web = keeper.start("web", node, args, { cwd: root, env, inherit: dev });
  await untilAnswering(web, `${site}/api/health`);
}

function startProgram(name, env) {
  const args = [
    ...(dev ? ["--watch", "--watch-preserve-output"] : ["--enable-source-maps"]),
    join("dist", `${name}.js`),
  ];
  return keeper.start(name, node, args, { cwd: root, env });
}

/** Runs a program to its end. When it fails it has said why itself, in one line. */
async function runProgram(name, args, env) {
  const code = await keeper.run(name, node, [join("dist", `${name}.js`), ...args], { cwd: root, env, inherit: true });
  if (code !== 0) throw new Stop();
}

function howToSignIn({ usesSandbox }, { BOOTSTRAP_ADMIN_EMAIL: admin }) {
  if (usesSandbox)
    return "Enter as manager, rep or admin on the sign-in page; it shows the accounts and their password.";
  return admin ? `Sign in as ${admin}, or with your own account.` : "Sign in with your account.";
}

/** Where a browser on this machine finds the app. */
function addressOf(host, port) {
  if (host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** npm hands a signal to the shell between us, which dies of it and tells nobody. */
function quitWithNpm() {
  const parent = process.ppid;
  const look = () => process.ppid === parent || quit();
  if (process.env.npm_lifecycle_event) setInterval(look, 500).unref();
}

async function quit() {
  if (asked) return;
  asked = true;
  await keeper?.stopAll();
  process.exit(0);
}
