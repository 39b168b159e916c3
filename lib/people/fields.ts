import { join, type Sql, sql } from "@/lib/db/sql";
import { type FilterFields, toUserIds } from "@/lib/query/filter";
import type { SortField } from "@/lib/query/keyset";
import type { peopleSortFields } from "./schema";

/** Nobody waits: the projection writes this instead of NULL, so that one index sorts both. */
export const neverWaiting = "9999-12-31T00:00:00.000Z";

/** What lists of people may be sorted by, over `"Person" p`. */
export const sortFields: Record<(typeof peopleSortFields)[number], SortField> = {
  lastActivity: { column: sql`p."lastActivityAt"`, type: "timestamptz" },
  name: { column: sql`p."sortName"`, type: "text" },
  company: { column: sql`p."sortCompany"`, type: "text" },
  email: { column: sql`p."sortEmail"`, type: "text" },
  stage: { column: sql`p."sortStage"`, type: "text" },
  owner: { column: sql`p."sortOwner"`, type: "text" },
  waitingSince: { column: sql`p."waitingSince"`, type: "timestamptz" },
};

/** What they may be filtered by. `owner` takes a user's id, `me` or `none`. */
export function filterFields(userId: string): FilterFields {
  return {
    name: { type: "text", column: sql`p."sortName"` },
    company: { type: "text", column: sql`p."sortCompany"` },
    email: { type: "text", column: sql`p."sortEmail"` },
    stage: { type: "text", column: sql`substr(p."sortStage", 2)` },
    ownerName: { type: "text", column: sql`p."sortOwner"` },
    lifecycle: { type: "word", column: sql`p.lifecycle` },
    language: { type: "word", column: sql`p.language` },
    country: { type: "word", column: sql`p.country` },
    ownerState: { type: "word", column: sql`p."ownerState"` },
    source: { type: "set", column: sql`p.sources` },
    waiting: { type: "flag", condition: sql`p."waitingSince" < ${neverWaiting}::timestamptz` },
    doNotCall: { type: "flag", condition: sql`p."doNotCall"` },
    hasTask: { type: "flag", condition: sql`p."nextTaskName" IS NOT NULL` },
    calls: { type: "number", column: sql`p."callCount"` },
    amountMinor: { type: "number", column: sql`p."amountMinor"` },
    currency: { type: "word", column: sql`p.currency` },
    lastActivity: { type: "instant", column: sql`p."lastActivityAt"` },
    owner: {
      type: "custom",
      ops: ["eq", "ne", "in"],
      condition: (op, values) => {
        const owned = ownedBy(values, userId);
        return op === "ne" ? sql`(${owned}) IS NOT TRUE` : sql`(${owned})`;
      },
    },
  };
}

function ownedBy(values: string[], userId: string): Sql {
  const ids = toUserIds(
    values.filter((value) => value !== "none"),
    userId,
  );
  const byUser = ids.length > 0 ? [sql`p."ownerUserId" = ANY(${ids}::uuid[])`] : [];
  const byNobody = values.includes("none") ? [sql`p."ownerState" = 'none'`] : [];
  return join([...byUser, ...byNobody], " OR ");
}
