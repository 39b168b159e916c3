import { Client } from "pg";

const OLDEST_SERVER = 16;

/** A database that cannot be used; the message is one line and carries no password. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
}

/** Makes sure there is a database behind the address: reachable, new enough, created when it is missing. */
export async function prepareDatabase(databaseUrl: string): Promise<void> {
  const missing = await tryDatabase(databaseUrl);
  if (!missing) return;
  const url = new URL(databaseUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  url.pathname = "/postgres";
  await query(url.href, `CREATE DATABASE "${name.replaceAll('"', '""')}"`);
}

/** True when only the database is missing on a server that is there. */
async function tryDatabase(databaseUrl: string): Promise<boolean> {
  try {
    const [row] = await query(databaseUrl, "SHOW server_version_num");
    const major = Math.floor(Number(row?.server_version_num) / 10_000);
    if (major >= OLDEST_SERVER) return false;
    throw new DatabaseError(`The database is PostgreSQL ${major}: ${OLDEST_SERVER} or newer is needed.`);
  } catch (error) {
    if (isCode(error, "3D000")) return true;
    throw error;
  }
}

async function query(databaseUrl: string, sql: string): Promise<Record<string, string>[]> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } catch (error) {
    if (isCode(error, "3D000")) throw error;
    const { host, pathname } = new URL(databaseUrl);
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(`The database ${pathname.slice(1)} at ${host} cannot be used: ${reason} (DATABASE_URL).`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
