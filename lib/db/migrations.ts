import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DiffTarget, MigrationList, SchemaFilter, SchemasContainer } from "@prisma/schema-engine-wasm";
import { Client } from "pg";
import { withSchemaEngine } from "./schema-engine";

/** Where schema and migrations are: the repository's `prisma` folder, or a scratch one in tests. */
export type PrismaFolder = { folder: string };

export type MigrationStatus = {
  applied: string[];
  pending: string[];
  failed: string[];
  edited: string[];
  unknown: string[];
};

const MIGRATION_LOCK = 7_205_003;
const filters: SchemaFilter = { externalTables: [], externalEnums: [] };
const lockFile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };

/**
 * Applies what is missing and answers the names. Two at once take turns. A migration that was cut short left nothing but
 * its entry in the history, because it runs in one transaction: it is tried again.
 */
export async function deployMigrations(databaseUrl: string, { folder }: PrismaFolder): Promise<string[]> {
  const migrationsList = readMigrations(folder);
  return withLock(databaseUrl, () =>
    withSchemaEngine(databaseUrl, async (engine) => {
      const history = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
      for (const migrationName of history.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
      return appliedMigrationNames;
    }),
  );
}

/** How the database's history stands to the files. */
export async function readMigrationStatus(databaseUrl: string, { folder }: PrismaFolder): Promise<MigrationStatus> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const migrationsList = readMigrations(folder);
    const diagnosis = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
    const { history } = diagnosis;
    const pending = history && "unappliedMigrationNames" in history ? history.unappliedMigrationNames : [];
    const unknown = history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : [];
    return {
      applied: namesOf(migrationsList).filter((name) => !pending.includes(name)),
      pending,
      unknown,
      failed: diagnosis.failedMigrationNames,
      edited: diagnosis.editedMigrationNames,
    };
  });
}

/**
 * The SQL that would lead from the migrations to the schema: empty when they agree. Needs a server where it may create
 * a scratch database, and touches nothing else there.
 */
export async function diffMigrations(serverUrl: string, { folder }: PrismaFolder): Promise<string> {
  return withSchemaEngine(serverUrl, async (engine) => {
    const from: DiffTarget = { tag: "migrations", ...readMigrations(folder) };
    const to: DiffTarget = { tag: "schemaDatamodel", ...readSchema(folder) };
    const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters });
    return exitCode === 0 ? "" : (stdout ?? "");
  });
}

/** Writes the difference down as the next migration; null when there is none. */
export async function createMigration(
  serverUrl: string,
  { folder, name, now }: PrismaFolder & { name: string; now: Date },
): Promise<string | null> {
  const sql = await diffMigrations(serverUrl, { folder });
  if (!sql) return null;
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const directory = join(folder, "migrations", `${stamp}_${name}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(folder, "migrations", lockFile.path), lockFile.content);
  const file = join(directory, "migration.sql");
  writeFileSync(file, sql);
  return file;
}

async function withLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}

function readSchema(folder: string): SchemasContainer {
  const directory = join(folder, "schema");
  const names = readdirSync(directory).filter((name) => name.endsWith(".prisma"));
  return { files: names.sort().map((path) => ({ path, content: readFileSync(join(directory, path), "utf8") })) };
}

function readMigrations(folder: string): MigrationList {
  const baseDir = join(folder, "migrations");
  const entries = existsSync(baseDir) ? readdirSync(baseDir, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir,
    lockfile: lockFile,
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map((path) => {
      const value = readFileSync(join(baseDir, path, "migration.sql"), "utf8");
      return { path, migrationFile: { path: "migration.sql", content: { tag: "ok", value } } };
    }),
  };
}

const namesOf = (list: MigrationList) => list.migrationDirectories.map(({ path }) => path);
