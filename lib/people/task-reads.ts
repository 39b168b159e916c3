import type { Actor } from "@/lib/auth/actor";
import { queryRows, sql } from "@/lib/db/sql";
import { vendorUrl } from "@/lib/records/vendor-url";
import { taskIds, withMine } from "./person-records";
import { type PersonView, personTaskSchema } from "./schema";

const mostTasks = 200;

/** Tasks that hang on a record of this person, open ones first, by due time. */
export async function readPersonTasks(actor: Actor, personId: string): Promise<PersonView["tasks"]> {
  const rows = await queryRows<TaskRow>(sql`
    ${withMine(actor, personId)}
    SELECT task.id, task.name, task."rawStatus", task.done, task."dueAt", task."dueDate"::text AS "dueDate",
           coalesce(owner.name, task."ownerName") AS owner, r.url, connection."accountUrl"
    FROM (${taskIds}) about
    JOIN "Task" task ON task.id = about.id
    JOIN "SourceRecord" r ON r.id = task.id
    JOIN "Connection" connection ON connection.id = r."connectionId"
    LEFT JOIN "SourceUser" owner ON owner."connectionId" = task."connectionId" AND owner."externalId" = task."ownerExternalId"
    ORDER BY task.done, coalesce(task."dueAt", task."dueDate"::timestamp AT TIME ZONE 'utc') NULLS LAST, task.id
    LIMIT ${mostTasks}`);
  return rows.map(({ accountUrl, ...task }) =>
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
