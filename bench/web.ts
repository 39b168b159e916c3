import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export type Web = { site: string; stop(): Promise<void> };

/** The production build on a free port, over this database and without a Membrane. */
export async function startWeb(databaseUrl: string): Promise<Web> {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const child = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "localhost", "-p", `${port}`],
    {
      env: {
        ...process.env,
        ...{ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: databaseUrl },
        ...{ NEXTAUTH_URL: site, NEXTAUTH_SECRET: randomBytes(32).toString("hex"), LOG_LEVEL: "error" },
      },
      stdio: ["ignore", 2, 2],
    },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await untilAnswering(child, `${site}/api/session`);
  return {
    site,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function untilAnswering(child: ChildProcess, address: string): Promise<void> {
  while (child.exitCode === null) {
    const reply = await fetch(address).catch(() => null);
    if (reply) return;
    await pause(50);
  }
  throw new Error("The web server did not start: see above.");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
