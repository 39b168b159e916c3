import { v7 as uuidv7 } from "uuid";
import { getDb } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";

/** This process as a worker: one row that it keeps fresh, and takes away when it stops. */
export function startBeat() {
  const id = uuidv7();
  return {
    async beat(): Promise<void> {
      await getDb().$executeRaw(sql`
        INSERT INTO "WorkerBeat" (id, "startedAt", "beatAt") VALUES (${id}::uuid, clock_timestamp(), clock_timestamp())
        ON CONFLICT (id) DO UPDATE SET "beatAt" = clock_timestamp()`);
      await getDb().$executeRaw(sql`DELETE FROM "WorkerBeat" WHERE "beatAt" < clock_timestamp() - interval '1 day'`);
    },
    async end(): Promise<void> {
      await getDb().$executeRaw(sql`DELETE FROM "WorkerBeat" WHERE id = ${id}::uuid`);
    },
  };
}
