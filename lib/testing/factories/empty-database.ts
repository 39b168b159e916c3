import { PrismaPg } from "@prisma/adapter-pg";
import { v7 as newId } from "uuid";
import { inject } from "vitest";
import { PrismaClient } from "@/lib/db/generated/client";
import { openWorkerDatabase } from "../database";

/** A migrated database without a row, for what may happen in an empty one only. */
export async function withEmptyDatabase(work: (db: PrismaClient) => Promise<void>): Promise<void> {
  const connectionString = await openWorkerDatabase(inject("database"), newId().replaceAll("-", ""));
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
  await work(db).finally(() => db.$disconnect());
}
