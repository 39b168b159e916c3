import type { TestProject } from "vitest/node";
import { deployMigrations } from "@/lib/db/migrations";
import { prepareDatabase } from "@/lib/db/prepare";
import { openThrowawayPostgres, type ThrowawayPostgres } from "./machine/throwaway.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The server of this run, and the migrated database every worker's own one is copied from. */
    database: { server: string; template: string };
  }
}

let postgres: ThrowawayPostgres | undefined;

/** One Postgres for the whole run, migrated once; the run's workers copy what they need (`lib/testing/database.ts`). */
export async function setup(project: TestProject): Promise<void> {
  const template = "template_migrated";
  postgres = await openThrowawayPostgres();
  await prepareDatabase(postgres.addressOf(template));
  await deployMigrations(postgres.addressOf(template), { folder: "prisma" });
  project.provide("database", { server: postgres.addressOf("postgres"), template });
}

export async function teardown(): Promise<void> {
  await postgres?.close();
}
