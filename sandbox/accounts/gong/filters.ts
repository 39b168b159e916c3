import type { VendorRequest } from "../../contract";
import { fieldsOf, isFields } from "../router";
import { between } from "../table";
import { type GongAccountContext, isVisible } from "./account";
import { refuse } from "./replies";
import type { GongCallRecord } from "./types";

/** The `filter` of a POST: required, though it may be empty. */
export function readFilter(account: GongAccountContext, request: VendorRequest): Record<string, unknown> {
  const { filter } = fieldsOf(request);
  if (!isFields(filter)) throw refuse(account, 400, "filter: must not be null");
  return filter;
}

export function readInstant(account: GongAccountContext, name: string, value: unknown): number | null {
  if (value === undefined || value === null || value === "") return null;
  const text = String(value);
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw refuse(account, 400, `${name}: must be a date-time in ISO-8601 format`);
  return at;
}

/** Ids as text: some clients send them as numbers. */
export function readIds(value: unknown): Set<string> | null {
  return Array.isArray(value) && value.length > 0 ? new Set(value.map(String)) : null;
}

/** From is inclusive, to exclusive; web conferences count by their scheduled time. Oldest first. */
export function callsMatching(account: GongAccountContext, filter: Record<string, unknown>): GongCallRecord[] {
  const from = readInstant(account, "fromDateTime", filter.fromDateTime) ?? Number.NEGATIVE_INFINITY;
  const to = readInstant(account, "toDateTime", filter.toDateTime) ?? Number.POSITIVE_INFINITY;
  if (from >= to) throw refuse(account, 400, "fromDateTime must be before toDateTime");
  const ids = readIds(filter.callIds);
  const hosts = readIds(filter.primaryUserIds);
  const { workspaceId } = filter;
  return candidates(account, ids, from, to).filter(
    (call) =>
      isVisible(account, call) &&
      (!hosts || hosts.has(call.metaData.primaryUserId)) &&
      (!workspaceId || call.metaData.workspaceId === workspaceId),
  );
}

function candidates(account: GongAccountContext, ids: Set<string> | null, from: number, to: number): GongCallRecord[] {
  if (!ids) {
    const order = account.calls.sortedBy("filterTime", filterTimeOf);
    return between(order, from, to).map(({ row }) => row);
  }
  return [...ids]
    .map((id) => account.calls.find(id))
    .filter((call) => call !== undefined)
    .filter((call) => filterTimeOf(call) >= from && filterTimeOf(call) < to)
    .sort((a, b) => filterTimeOf(a) - filterTimeOf(b));
}

function filterTimeOf({ metaData }: GongCallRecord): number {
  const scheduled = metaData.direction === "Conference" ? metaData.scheduled : null;
  return Date.parse(scheduled ?? metaData.started);
}
