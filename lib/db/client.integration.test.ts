import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { getDb, getPool } from "./client";

test("what Prisma writes, raw SQL reads: both use the worker's own database", async () => {
  const id = randomUUID();
  await getDb().workspace.create({ data: { id, name: "Harbor Loom", ownDomains: ["harborloom.example"] } });
  const { rows } = await getPool().query(
    'SELECT name, "ownDomains", current_database() AS database FROM "Workspace" WHERE id = $1',
    [id],
  );
  expect(rows).toEqual([
    { name: "Harbor Loom", ownDomains: ["harborloom.example"], database: expect.stringMatching(/^worker_\d+$/) },
  ]);
});

test("sort columns compare bytes, whatever the database's own collation is", async () => {
  const { rows } = await getPool().query(
    `SELECT attname FROM pg_attribute JOIN pg_collation c ON c.oid = attcollation
     WHERE attrelid = '"Person"'::regclass AND attname LIKE 'sort%' AND collname <> 'C'`,
  );
  expect(rows).toEqual([]);
});
