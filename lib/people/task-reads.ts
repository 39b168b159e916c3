import type { Actor } from "@/lib/auth/actor";
import { queryRows, sql } from "@/lib/db/sql";
import { vendorUrl } from "@/lib/records/vendor-url";
import { type PersonView, personTaskSchema } from "./schema";

/** Tasks that hang on a record of this person, open ones first, by due time. */
export async function readPersonTasks(actor: Actor, personId: string): Promise<PersonView["tasks"]> {
  const rows = await queryRows<TaskRow>(sql`
    SELECT DISTINCT ON (task.id) task.id, task.name, task."rawStatus", task.done, task."dueAt",
           task."dueDate"::text AS "dueDate", coalesce(owner.name, task."ownerName") AS owner,
           r.url, connection."accountUrl"
    FROM "PersonLink" link
    JOIN "SourceRecord" mine ON mine.id = link."recordId"
    JOIN "Task" task ON task."connectionId" = mine."connectionId"
      AND ((task."parentKind" = mine.kind AND task."parentExternalId" = mine."externalId")
        OR (mine.kind = 'contact' AND task."contactExternalId" = mine."externalId"))
    JOIN "SourceRecord" r ON r.id = task.id AND r."tombstonedAt" IS NULL
    JOIN "Connection" connection ON connection.id = r."connectionId"
    LEFT JOIN "SourceUser" owner ON owner."connectionId" = task."connectionId" AND owner."externalId" = task."ownerExternalId"
    WHERE link."workspaceId" = ${actor.workspaceId}::uuid AND link."personId" = ${personId}::uuid
    ORDER BY task.id LIMIT 200`);
  const ordered = rows.sort((a, b) => Number(a.done) - Number(b.done) || dueOf(a) - dueOf(b));
  return ordered.map(({ accountUrl, ...task }) =>
    personTaskSchema.parse({
      ...task,
      dueAt: task.dueAt?.toISOString() ?? null,
      url: vendorUrl(task.url, accountUrl),
    }),
  );
}

type TaskRow = {
  id: string;
  name: string;
  rawStatus: string | null;
  done: boolean;
  dueAt: Date | null;
  dueDate: string | null;
  owner: string | null;
  url: string | null;
  accountUrl: string | null;
};

function dueOf(task: TaskRow): number {
  return task.dueAt?.getTime() ?? (task.dueDate ? Date.parse(task.dueDate) : Number.MAX_SAFE_INTEGER);
}
