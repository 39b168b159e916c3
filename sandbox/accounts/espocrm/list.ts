import type { VendorResponse } from "../../contract";
import type { Keyed } from "../table";
import { type EspoAccountContext, isVisible, readContextOf, tableOf } from "./account";
import { type Attribute, type Entity, type EspoRecord, type ReadContext, readAttribute } from "./definitions";
import { fold } from "./fold";
import { selectionOf, toRow, viewOf } from "./read";
import { refuse, reply } from "./replies";
import type { SearchParams } from "./search-params";
import { attributesIn, type Predicate, toPredicate } from "./where";

/** Which records a list is over, and whether the caller wants them counted. */
export type ListScope = { entity: Entity; noTotal: boolean; within?: Predicate };

const MORE_ROWS = -1;
const NO_MORE_ROWS = -2;

export function listRecords(account: EspoAccountContext, search: SearchParams, scope: ListScope): VendorResponse {
  const { entity, noTotal, within } = scope;
  const context = readContextOf(account);
  const view = viewOf(account, entity, context);
  const orderBy = search.orderBy ?? entity.orderBy;
  for (const name of [...attributesIn(search.where), orderBy]) {
    if (view.isHidden(name)) throw refuse(403, `Forbidden attribute '${name}' in where.`);
  }

  const predicates = [within, ...filtersOf(account, entity, context, search)].filter((one) => one !== undefined);
  const holds = (record: EspoRecord) =>
    isVisible(record, context.now) && predicates.every((predicate) => predicate(record));

  const order = orderedBy(account, entity, orderBy);
  const descending = (search.order ?? (search.orderBy ? "asc" : entity.order)) === "desc";
  const wanted = search.offset + search.maxSize;
  const found: EspoRecord[] = [];
  let total = 0;
  for (let index = 0; index < order.length; index++) {
    const record = order[descending ? order.length - 1 - index : index]?.row;
    if (!record || !holds(record)) continue;
    total += 1;
    if (total > search.offset && total <= wanted) found.push(record);
    if (noTotal && total > wanted) break;
  }

  const select = search.select ? selectionOf(search.select, orderBy) : undefined;
  const list = found.map((record) => toRow(view, record, select));
  return reply({ total: noTotal ? (total > wanted ? MORE_ROWS : NO_MORE_ROWS) : total, list });
}

function filtersOf(
  { state }: EspoAccountContext,
  entity: Entity,
  context: ReadContext,
  { where, textFilter, primaryFilter, boolFilters }: SearchParams,
): Predicate[] {
  const filters: Predicate[] = [];
  if (where.length > 0) filters.push(toPredicate(entity, context, where));
  if (textFilter) filters.push(textPredicate(entity, context, textFilter));
  if (primaryFilter) {
    const primary = entity.primaryFilters[primaryFilter];
    if (!primary) throw refuse(400, `Bad primary filter '${primaryFilter}'.`);
    filters.push((record) => primary(record, context));
  }
  if (boolFilters.includes("onlyMy")) filters.push(({ assignedUserId }) => assignedUserId === state.api.userId);
  if (boolFilters.includes("followed")) filters.push(({ isFollowed }) => isFollowed === true);
  return filters;
}

function textPredicate(entity: Entity, context: ReadContext, text: string): Predicate {
  const words = fold(text.replaceAll("%", "").trim());
  const attributes = entity.searched.map((name) => entity.byName.get(name)).filter((one) => one !== undefined);
  return (record) =>
    attributes.some((attribute) => fold(String(readAttribute(attribute, record, context) ?? "")).includes(words));
}

/** Ascending; enums in the order of their list, links by the name, ties by id. */
function orderedBy(account: EspoAccountContext, entity: Entity, orderBy: string): readonly Keyed<EspoRecord, string>[] {
  const attribute = entity.byName.get(orderBy) ?? entity.byName.get(`${orderBy}Name`);
  if (!attribute) throw refuse(400, `Bad order by field '${orderBy}'.`);
  const context = readContextOf(account);
  const options = account.state.enums?.[`${entity.type}.${attribute.name}`] ?? attribute.options;
  return tableOf(account, entity).sortedBy(attribute.name, (record) =>
    sortKey(attribute, options, readAttribute(attribute, record, context)),
  );
}

/** Text that sorts as the value does, nulls first. */
function sortKey({ kind }: Attribute, options: readonly string[] | undefined, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (kind === "number") return sortableNumber(Number(value));
  if (kind === "enum" && options) return String.fromCharCode(33 + options.indexOf(String(value)) + 1);
  if (kind === "datetime" || kind === "date") return String(value);
  return `!${fold(String(value))}`;
}

function sortableNumber(value: number): string {
  const shifted = Math.round((value + 1e12) * 100);
  return String(shifted).padStart(16, "0");
}
