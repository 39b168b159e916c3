import type { Actor } from "@/lib/auth/actor";
import { freshnessOf } from "@/lib/connections/freshness";
import { queryRows } from "@/lib/db/sql";
import { parseSort, toCount, toPage } from "@/lib/query/keyset";
import type { ListQuery } from "@/lib/query/list";
import type { SourceName } from "@/lib/records/schema";
import { sortFields } from "./fields";
import { listStatement } from "./list-statement";
import { type PersonColumns, toPersonRow } from "./row";
import type { PeoplePage, PeopleScope } from "./schema";

type ListRow = PersonColumns & { sortValue: string | Date };
/** With the first page only. */
type Totals = { counted?: number; recordTotals?: Record<string, number> | null };

/**
 * One page of people, newest activity first unless asked otherwise. The first page also counts: people up to 10,000
 * and the records they stand for. Throws INVALID_INPUT for a filter, sort or cursor that does not exist.
 */
export async function listPeople(actor: Actor, scope: PeopleScope, query: ListQuery): Promise<PeoplePage> {
  const sort = parseSort(query.sort, sortFields, "-lastActivity");
  const [rows, freshness] = await Promise.all([
    queryRows<ListRow & Totals>(listStatement(actor, scope, query, sort)),
    freshnessOf(actor, ["cliengo", "espocrm", "gong"]),
  ]);
  const [first] = rows;
  const people = rows.filter((row) => row.id !== null);
  const { page, nextCursor } = toPage(people, sort, query.limit);
  return {
    items: page.map((row) => toPersonRow(row, actor.userId)),
    nextCursor,
    total: first?.counted === undefined ? null : toCount(first.counted),
    recordTotals: toRecordTotals(first?.recordTotals ?? {}),
    freshness,
  };
}

const countedKinds = new Set(["lead", "contact"]);

/** Records the counted people stand for; none beyond the cap, where counting stopped. */
function toRecordTotals(counts: Record<string, number>): PeoplePage["recordTotals"] {
  return Object.entries(counts).flatMap(([name, value]) => {
    const [source, kind] = name.split("/") as [SourceName, string];
    return countedKinds.has(kind) ? [{ source, kind, value, exact: true }] : [];
  });
}
