import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { createMigration, deployMigrations, diffMigrations, readMigrationStatus } from "./migrations";
import { DatabaseError, prepareDatabase } from "./prepare";

const { server } = inject("database");
const now = new Date("2026-11-20T12:34:56Z");
const base = 'datasource db {\n  provider = "postgresql"\n}\n';
const lead = "model Lead {\n  id String @id @db.Uuid\n  name String\n}\n";

function givenSchema(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "tributary-schema-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "schema"));
  writeFileSync(join(folder, "schema", "base.prisma"), base);
  changeSchema(folder, text);
  return folder;
}

const changeSchema = (folder: string, text: string) => writeFileSync(join(folder, "schema", "leads.prisma"), text);

async function query(databaseUrl: string, sql: string) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

async function givenDatabase(): Promise<string> {
  const url = new URL(server);
  url.pathname = `/migrated_${crypto.randomUUID().slice(0, 8)}`;
  await prepareDatabase(url.href);
  onTestFinished(async () => {
    await query(server, `DROP DATABASE "${url.pathname.slice(1)}" WITH (FORCE)`);
  });
  return url.href;
}

test("a missing database is made, an existing one is left alone", async () => {
  const url = await givenDatabase();
  await query(url, "CREATE TABLE kept (id int)");
  await prepareDatabase(url);
  expect((await query(url, "SELECT FROM kept")).rowCount).toBe(0);
});

test("a database that cannot be reached is named without its password", async () => {
  const attempt = prepareDatabase("postgresql://tributary:hunter2@127.0.0.1:1/leads");
  await expect(attempt).rejects.toThrow(DatabaseError);
  await expect(attempt).rejects.toThrow(/^The database leads at 127\.0\.0\.1:1 cannot be used: (?!.*hunter2)[^\n]+$/);
});

test("a migration is applied once, also by two at the same time", async () => {
  const folder = givenSchema(lead);
  await createMigration(server, { folder, name: "init", now });
  const url = await givenDatabase();
  const both = await Promise.all([deployMigrations(url, { folder }), deployMigrations(url, { folder })]);
  expect(both.flat()).toEqual(["20261120123456_init"]);
  expect(await deployMigrations(url, { folder })).toEqual([]);
  expect(await readMigrationStatus(url, { folder })).toEqual({
    applied: ["20261120123456_init"],
    pending: [],
    failed: [],
    edited: [],
    unknown: [],
  });
});

test("a schema that moved on without a migration is found, and one that did not is not", async () => {
  const folder = givenSchema(lead);
  await createMigration(server, { folder, name: "init", now });
  expect(await diffMigrations(server, { folder })).toBe("");
  expect(await createMigration(server, { folder, name: "again", now })).toBeNull();
  changeSchema(folder, lead.replace("name String", "name String\n  email String?"));
  expect(await diffMigrations(server, { folder })).toContain('ADD COLUMN     "email" TEXT');
});

test("a hand-written migration may hold functions, and is applied whole or not at all", async () => {
  const folder = givenSchema(lead);
  const file = (await createMigration(server, { folder, name: "init", now })) ?? "";
  const body = "BEGIN PERFORM 1; RETURN 2; END;";
  writeFileSync(
    file,
    `${readFileSync(file, "utf8")}CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ ${body} $$;`,
  );
  const url = await givenDatabase();
  await deployMigrations(url, { folder });
  expect((await query(url, "SELECT two()")).rows).toEqual([{ two: 2 }]);

  const broken = join(folder, "migrations", "20261121000000_broken");
  mkdirSync(broken);
  writeFileSync(join(broken, "migration.sql"), "CREATE TABLE half (id int); SELECT nowhere();");
  await expect(deployMigrations(url, { folder })).rejects.toThrow("nowhere");
  expect((await query(url, "SELECT to_regclass('half') AS half")).rows).toEqual([{ half: null }]);

  writeFileSync(join(broken, "migration.sql"), "CREATE TABLE half (id int);");
  expect(await deployMigrations(url, { folder })).toEqual(["20261121000000_broken"]);
});
