import type { Actor } from "@/lib/auth/actor";
import { freshnessOf } from "@/lib/connections/freshness";
import { empty, queryRows, type Sql, sql } from "@/lib/db/sql";
import { peopleScope } from "@/lib/policy/scope";
import { compileFilter, compileSearch } from "@/lib/query/filter";
import { afterCursor, orderBy, parseSort, toCount, toPage } from "@/lib/query/keyset";
import { countCap, type ListQuery } from "@/lib/query/list";
import type { SourceName } from "@/lib/records/schema";
import { filterFields, sortFields } from "./fields";
import { type PersonColumns, personColumns, toPersonRow } from "./row";
import type { PeoplePage, PeopleScope } from "./schema";

type ListRow = PersonColumns & { sortValue: string };
type Totals = { counted: number | null; recordTotals: Record<string, number> | null };

/**
 * One page of people, newest activity first unless asked otherwise. The first page also counts: people up to 10,000
 * and the records they stand for. Throws INVALID_INPUT for a filter, sort or cursor that does not exist.
 */
export async function listPeople(actor: Actor, scope: PeopleScope, query: ListQuery): Promise<PeoplePage> {
  const [rows, freshness] = await Promise.all([
    queryRows<ListRow & Totals>(listStatement(actor, scope, query)),
    freshnessOf(actor, ["cliengo", "espocrm", "gong"]),
  ]);
  const [first] = rows;
  const people = rows.filter((row) => row.id !== null);
  const { page, nextCursor } = toPage(people, query.limit);
  return {
    items: page.map((row) => toPersonRow(row, actor.userId)),
    nextCursor,
    total: first?.counted == null ? null : toCount(first.counted),
    recordTotals: first?.counted == null ? [] : toRecordTotals(first.recordTotals ?? {}),
    freshness,
  };
}

function listStatement(actor: Actor, scope: PeopleScope, query: ListQuery): Sql {
  const sort = parseSort(query.sort, sortFields, "-lastActivity");
  const matching = sql`
    FROM "Person" p
    WHERE ${peopleScope(actor)}
      ${scope === "leads" ? sql`AND p."inLeads"` : empty}
      ${compileFilter(query.filter, filterFields(actor.userId))}
      ${compileSearch(query.q, sql`p."searchText"`)}`;
  const page = sql`
    SELECT ${personColumns}, ${sort.column}::text AS "sortValue" ${matching}
    ${afterCursor(query.cursor, sort, sql`p.id`)}
    ORDER BY ${orderBy(sort, sql`p.id`)}
    LIMIT ${query.limit + 1}`;
  if (query.cursor) return sql`SELECT page.*, NULL::int AS counted, NULL::jsonb AS "recordTotals" FROM (${page}) page`;
  // The outer join keeps the totals' row when the page is empty.
  return sql`
    WITH page AS (${page}),
    counted AS (SELECT count(*)::int AS people FROM (SELECT 1 ${matching} LIMIT ${countCap + 1}) some),
    records AS (
      SELECT jsonb_object_agg(kind, counted) AS "recordTotals" FROM (
        SELECT kind, sum(n::int)::int AS counted FROM (
          SELECT p."recordCounts" ${matching} AND (SELECT people FROM counted) <= ${countCap}
        ) p, jsonb_each_text(p."recordCounts") AS each(kind, n) GROUP BY kind
      ) sums
    )
    SELECT page.*, counted.people AS counted, records."recordTotals"
    FROM counted CROSS JOIN records LEFT JOIN page ON true`;
}

const countedKinds = new Set(["lead", "contact"]);

/** Records the counted people stand for; none beyond the cap, where counting stopped. */
function toRecordTotals(counts: Record<string, number>): PeoplePage["recordTotals"] {
  return Object.entries(counts).flatMap(([name, value]) => {
    const [source, kind] = name.split("/") as [SourceName, string];
    return countedKinds.has(kind) ? [{ source, kind, value, exact: true }] : [];
  });
}
