import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { getEnv, requireEnv } from "@/lib/env";
import { getLog } from "@/lib/log";
import { PrismaClient } from "./generated/client";

export type Db = PrismaClient;
/** The client inside `db.$transaction(async (tx) => …)`. */
export type Tx = Parameters<Parameters<Db["$transaction"]>[0]>[0];

type Database = { pool: Pool; db: Db };

// Next compiles this module into several bundles and, in development, again on every change: one pool for all of them.
const shared = globalThis as typeof globalThis & { tributaryDatabase?: Database };

/** The one Prisma client of this process, made at the first call. */
export function getDb(): Db {
  return open().db;
}

/** The pool under it, for statements that Prisma has no words for and for `LISTEN`. */
export function getPool(): Pool {
  return open().pool;
}

/** Ends all connections; the next call opens new ones. */
export async function closeDb(): Promise<void> {
  const database = shared.tributaryDatabase;
  shared.tributaryDatabase = undefined;
  await database?.db.$disconnect();
  await database?.pool.end();
}

function open(): Database {
  shared.tributaryDatabase ??= connect();
  return shared.tributaryDatabase;
}

function connect(): Database {
  const pool = new Pool({
    connectionString: requireEnv("DATABASE_URL"),
    max: getEnv().DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    application_name: "tributary",
  });
  // An idle connection that the server ends must not end the process.
  pool.on("error", (err) => getLog().warn({ err }, "a database connection was lost"));
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}
