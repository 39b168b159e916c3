import { Client } from "pg";

type Template = { server: string; template: string };

/**
 * Makes the worker's own database, a copy of the migrated template, unless an earlier test file of this worker has made it
 * already; answers its address. Tests of one file after the other share it, so each makes its own workspace.
 */
export async function openWorkerDatabase({ server, template }: Template, worker: string): Promise<string> {
  const name = `worker_${worker}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    // Copying needs the template to itself; the lock makes the workers take turns.
    await client.query("SELECT pg_advisory_lock(1)");
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  } finally {
    await client.end();
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
