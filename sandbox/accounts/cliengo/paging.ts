import type { VendorResponse } from "../../contract";
import { between, type Keyed, type Table } from "../table";
import type { CliengoAccountContext } from "./account";
import { refuse, reply } from "./replies";

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 100;
const MAX_OFFSET = 1000;

/** `page` is not read: Cliengo ignores it, so that every page equals the first one. */
function readPaging(query: URLSearchParams): { limit: number; offset: number } {
  const limit = Math.min(wholeNumber(query.get("limit"), DEFAULT_LIMIT) || DEFAULT_LIMIT, MAX_LIMIT);
  const offset = wholeNumber(query.get("offset"), 0);
  if (offset > MAX_OFFSET) throw refuse(400, `Offset cannot be greater than ${MAX_OFFSET}`);
  return { limit, offset };
}

export function replyPage<T>(query: URLSearchParams, rows: readonly T[], toWire: (row: T) => object): VendorResponse {
  const { limit, offset } = readPaging(query);
  const results = rows.slice(offset, offset + limit).map(toWire);
  return reply({ results, paging: { page: Math.floor(offset / limit), total: rows.length } });
}

/** Newest first, always; `since` is inclusive, `until` exclusive, both on the creation date; nothing from the future. */
export function newestFirst<T extends { creationDate: string }>(
  { clock }: CliengoAccountContext,
  table: Table<T>,
  query: URLSearchParams,
): T[] {
  const order: readonly Keyed<T>[] = table.sortedBy("creationDate", (row) => Date.parse(row.creationDate));
  const since = readDay(query, "since") ?? Number.NEGATIVE_INFINITY;
  const until = readDay(query, "until") ?? Number.POSITIVE_INFINITY;
  return between(order, since, Math.min(until, clock.now().getTime() + 1))
    .map(({ row }) => row)
    .reverse();
}

function readDay(query: URLSearchParams, name: string): number | null {
  const value = query.get(name);
  if (!value) return null;
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw refuse(400, `Invalid date: ${name}`);
  return at;
}

function wholeNumber(value: string | null, otherwise: number): number {
  const parsed = Number.parseInt(value ?? "", 10);
  return Number.isNaN(parsed) || parsed < 0 ? otherwise : parsed;
}
