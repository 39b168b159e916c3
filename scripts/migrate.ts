/** `npm run migrate -- deploy | status | create NAME | check`: the database's schema, by hand-checked SQL files. */

import { closeDb } from "@/lib/db/client";
import { createMigration, deployMigrations, diffMigrations, readMigrationStatus } from "@/lib/db/migrations";
import { prepareDatabase } from "@/lib/db/prepare";
import { requireEnv } from "@/lib/env";
import { bootstrapAdmin } from "@/lib/workspace/bootstrap";
import { runProgram } from "./program";

const folder = "prisma";

const commands: Record<string, (argument: string | undefined) => Promise<void>> = {
  async deploy() {
    const databaseUrl = requireEnv("DATABASE_URL");
    await prepareDatabase(databaseUrl);
    for (const name of await deployMigrations(databaseUrl, { folder })) console.log(`Applied ${name}.`);
    const admin = await bootstrapAdmin();
    if (admin) console.log(`Made ${admin} the first admin.`);
    await closeDb();
  },

  async status() {
    const status = await readMigrationStatus(requireEnv("DATABASE_URL"), { folder });
    for (const [state, names] of Object.entries(status)) console.log(`${state}: ${names.join(", ") || "none"}`);
    if (status.pending.length + status.failed.length + status.edited.length > 0) process.exitCode = 1;
  },

  async create(name) {
    if (!name || !/^[a-z][a-z0-9_]*$/.test(name))
      throw new Error("A name such as add_notes is needed: migrate create NAME.");
    const file = await createMigration(requireEnv("DATABASE_URL"), { folder, name, now: new Date() });
    console.log(
      file ? `Wrote ${file}: read it, then run migrate deploy.` : "Nothing to write: migrations and schema agree.",
    );
  },

  async check() {
    const sql = await diffMigrations(requireEnv("DATABASE_URL"), { folder });
    if (!sql) return console.log("Migrations and schema agree.");
    throw new Error(`The schema has changed without a migration; npm run migrate -- create NAME would write:\n${sql}`);
  },
};

await runProgram(async () => {
  const [name = "", argument] = process.argv.slice(2);
  const command = commands[name];
  if (!command) throw new Error(`migrate knows ${Object.keys(commands).join(", ")}, not "${name}".`);
  await command(argument);
});
