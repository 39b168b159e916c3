import { v7 as uuidv7 } from "uuid";
import { getDb } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { recordset } from "@/lib/records/jsonb";
import type { Source } from "@/lib/sources/source";
import { detailPeriodSec } from "./schedule";

/** Makes the rows of every stream a source has; those that are there keep all but their rhythm. */
export async function ensureStreams(
  connection: { id: string; workspaceId: string },
  source: Source,
  now: Date,
): Promise<void> {
  const lists = source.lists.map(({ name, kind, periodSec }) => ({ name, kind, mode: "list", periodSec }));
  const details = source.details.map(({ name, follows }) => ({
    ...{ name, kind: follows, mode: "detail", periodSec: detailPeriodSec },
  }));
  const rows = [...lists, ...details].map((stream) => ({ id: uuidv7(), ...stream }));
  const columns = { id: "uuid", name: "text", kind: "text", mode: "text", periodSec: "integer" } as const;
  await getDb().$executeRaw(sql`
    INSERT INTO "SyncStream" AS stream (id, "workspaceId", "connectionId", name, kind, mode, "periodSec", "dueAt")
    SELECT r.id, ${connection.workspaceId}::uuid, ${connection.id}::uuid, r.name, r.kind, r.mode, r."periodSec",
      ${now}::timestamptz
    FROM ${recordset(rows, columns)}
    ON CONFLICT ("connectionId", name) DO UPDATE SET "periodSec" = excluded."periodSec"
    WHERE stream."periodSec" <> excluded."periodSec"`);
}

/**
 * A connection that could not be read and can be now: what failed meanwhile does not wait out its back-off, and what
 * failed only because nobody was signed in is no failure of the stream any more.
 */
export async function forgiveFailures(connectionId: string, now: Date): Promise<void> {
  await getDb().$executeRaw(sql`
    UPDATE "SyncStream" SET "dueAt" = least("dueAt", ${now}::timestamptz),
      failures = CASE WHEN "errorCode" IN ('CONNECTION_EXPIRED', 'MEMBRANE_UNAUTHORIZED') THEN 0 ELSE failures END
    WHERE "connectionId" = ${connectionId}::uuid AND (failures > 0 OR "notPermitted")`);
}
