import type { Actor } from "@/lib/auth/actor";
import { empty, type Sql, sql } from "@/lib/db/sql";
import { peopleScope } from "@/lib/policy/scope";
import { compileFilter, compileSearch } from "@/lib/query/filter";
import { afterCursor, orderBy, type Sort } from "@/lib/query/keyset";
import { countCap, type ListQuery } from "@/lib/query/list";
import { filterFields } from "./fields";
import { personColumns } from "./row";
import type { PeopleScope } from "./schema";

/** One page of people and, with the first page, how many there are and the records they stand for. */
export function listStatement(actor: Actor, scope: PeopleScope, query: ListQuery, sort: Sort): Sql {
  const matching = sql`
    FROM "Person" p
    WHERE ${peopleScope(actor)}
      ${scope === "leads" ? sql`AND p."inLeads"` : empty}
      ${compileFilter(query.filter, filterFields(actor.userId))}
      ${compileSearch(query.q, sql`p."searchText"`)}`;
  const page = sql`
    SELECT ${personColumns}, ${sort.column} AS "sortValue" ${matching}
    ${afterCursor(query.cursor, sort, sql`p.id`)}
    ORDER BY ${orderBy(sort, sql`p.id`)}
    LIMIT ${query.limit + 1}`;
  if (query.cursor) return page;
  // Both passes read `Person_counting_idx` alone unless a filter or the search needs more of the row. The outer join
  // keeps the totals when the page is empty.
  return sql`
    WITH page AS (${page}),
    counted AS (SELECT count(*)::int AS people FROM (SELECT 1 ${matching} LIMIT ${countCap + 1}) matched),
    records AS (
      SELECT jsonb_agg(jsonb_build_array("recordCounts", people)) AS "recordGroups" FROM (
        SELECT "recordCounts", count(*)::int AS people FROM (
          SELECT p."recordCounts" ${matching} AND (SELECT people FROM counted) <= ${countCap} LIMIT ${countCap}
        ) matched GROUP BY "recordCounts"
      ) alike
    )
    SELECT page.*, counted.people AS counted, records."recordGroups"
    FROM counted CROSS JOIN records LEFT JOIN page ON true
    ORDER BY ${orderBy({ ...sort, column: sql`page."sortValue"` }, sql`page.id`)}`;
}
