import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { queryRows, sql } from "@/lib/db/sql";
import {
  type Account,
  preferencesSchema,
  type SourceUserList,
  sourceUserSchema,
  type WorkspaceSettings,
  workspaceSchema,
} from "./schema";

/** One's own account: who one is and how one reads. */
export async function getAccount({ userId }: Pick<Actor, "userId">): Promise<Account> {
  const { name, email, ...user } = await getDb().user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true, language: true, region: true, timeZone: true, theme: true },
  });
  return { name, email, ...preferencesSchema.parse(user) };
}

export async function getWorkspaceSettings(actor: Actor): Promise<WorkspaceSettings> {
  const workspace = await getDb().workspace.findUniqueOrThrow({
    where: { id: actor.workspaceId },
    select: { name: true, ownDomains: true, mainCurrency: true, responseTargetMin: true, businessHours: true },
  });
  return workspaceSchema.parse(workspace);
}

/** Every user the connected vendors told of, by vendor and name, and whom of us they are joined to. */
export async function listSourceUsers(actor: Actor): Promise<SourceUserList> {
  const { workspaceId } = actor;
  const [rows, members] = await Promise.all([
    queryRows(sql`
      WITH owned AS (
        SELECT records."connectionId", records."ownerExternalId", count(*)::int AS n FROM (
          SELECT l.id, l."connectionId", l."ownerExternalId" FROM "Lead" l WHERE l."workspaceId" = ${workspaceId}::uuid
          UNION ALL
          SELECT c.id, c."connectionId", c."ownerExternalId" FROM "Contact" c WHERE c."workspaceId" = ${workspaceId}::uuid
        ) records JOIN "SourceRecord" r USING (id)
        WHERE r."tombstonedAt" IS NULL AND records."ownerExternalId" IS NOT NULL
        GROUP BY 1, 2
      )
      SELECT u.id, u."connectionId", c.source, c.name AS "connectionName", u."externalId", u.name, u.emails, u.title,
        NOT u.active OR r."tombstonedAt" IS NOT NULL AS "hasLeft", u."userId", u."userIdByHand" AS "byHand",
        coalesce(owned.n, 0) AS owned
      FROM "SourceUser" u JOIN "Connection" c ON c.id = u."connectionId" JOIN "SourceRecord" r ON r.id = u.id
      LEFT JOIN owned ON owned."connectionId" = u."connectionId" AND owned."ownerExternalId" = u."externalId"
      WHERE u."workspaceId" = ${workspaceId}::uuid AND c."archivedAt" IS NULL
      ORDER BY c.source, c.id, u."sortName" COLLATE "C", u.id`),
    getDb().membership.findMany({
      where: { workspaceId },
      select: { user: { select: { id: true, name: true } } },
      orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
    }),
  ]);
  return { items: rows.map((row) => sourceUserSchema.parse(row)), members: members.map(({ user }) => user) };
}
