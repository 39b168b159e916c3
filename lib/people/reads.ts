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
/** People who stand for the same records ("espocrm/lead": 2), and how many they are. */
type RecordGroup = [counts: Record<string, number>, people: number];
/** With the first page only. */
type Totals = { counted?: number; recordGroups?: RecordGroup[] | null };

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
    recordTotals: toRecordTotals(first?.recordGroups ?? []),
    freshness,
  };
}

const countedKinds = new Set(["lead", "contact"]);

/** Records the counted people stand for; none beyond the cap, where counting stopped. */
function toRecordTotals(groups: RecordGroup[]): PeoplePage["recordTotals"] {
  const totals = new Map<string, number>();
  for (const [counts, people] of groups) {
    for (const [name, count] of Object.entries(counts)) totals.set(name, (totals.get(name) ?? 0) + count * people);
  }
  return [...totals].flatMap(([name, value]) => {
    const [source, kind] = name.split("/") as [SourceName, string];
    return countedKinds.has(kind) ? [{ source, kind, value, exact: true }] : [];
  });
}
