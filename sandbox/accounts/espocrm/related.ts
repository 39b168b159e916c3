import type { VendorResponse } from "../../contract";
import { type EspoAccountContext, readContextOf, tableOf } from "./account";
import type { Entity, EspoRecord } from "./definitions";
import { findEntity } from "./entities";
import { listRecords } from "./list";
import { toRow, viewOf } from "./read";
import { refuse, reply } from "./replies";
import { readSearchParams } from "./search-params";

type Related = { entity: Entity; holds(record: EspoRecord): boolean };

/** `GET Lead/{id}/calls` and the like. */
export function listRelated(
  account: EspoAccountContext,
  { entity, record, link }: { entity: Entity; record: EspoRecord; link: string },
  { query, noTotal }: { query: URLSearchParams; noTotal: boolean },
): VendorResponse {
  const related = relatedOf(entity, record, link);
  if (!related) throw refuse(404, `Link '${link}' does not exist.`);
  return listRecords(account, readSearchParams(query), { entity: related.entity, noTotal, within: related.holds });
}

/** `GET Activities/Lead/{id}/history`: calls and meetings in one list. */
export function listActivities(
  account: EspoAccountContext,
  { entity, record, upcoming }: { entity: Entity; record: EspoRecord; upcoming: boolean },
): VendorResponse {
  const context = readContextOf(account);
  const rows = ["calls", "meetings"].flatMap((link) => {
    const related = relatedOf(entity, record, link);
    if (!related) return [];
    const view = viewOf(account, related.entity, context);
    return tableOf(account, related.entity)
      .rows.filter((one) => context.find(related.entity.type, one.id) && related.holds(one))
      .filter(({ status }) => (status === "Planned") === upcoming)
      .map((one) => ({ at: String(one.dateStart), row: { ...toRow(view, one), _scope: related.entity.type } }));
  });
  rows.sort((a, b) => (a.at < b.at ? 1 : -1));
  return reply({ total: rows.length, list: rows.map(({ row }) => row) });
}

function relatedOf(entity: Entity, record: EspoRecord, link: string): Related | null {
  const { id } = record;
  const target = (type: string, holds: Related["holds"]): Related | null => {
    const found = findEntity(type);
    return found ? { entity: found, holds } : null;
  };
  const ofParent = (one: EspoRecord) => one.parentType === entity.type && one.parentId === id;
  const attendees = entity.type === "User" ? "usersIds" : `${entity.type.toLowerCase()}sIds`;
  const ofEvent = (one: EspoRecord) =>
    ofParent(one) || lists(one[attendees], id) || (entity.type === "Account" && one.accountId === id);

  switch (link) {
    case "calls":
      return target("Call", ofEvent);
    case "meetings":
      return target("Meeting", ofEvent);
    case "tasks":
      return target("Task", (one) => ofParent(one) || (entity.type === "Account" && one.accountId === id));
    case "stream":
    case "posts":
      return target("Note", ofParent);
    case "teams":
      return target("Team", (one) => lists(record.teamsIds, one.id));
    case "opportunities":
      if (entity.type === "Account") return target("Opportunity", (one) => one.accountId === id);
      return target("Opportunity", (one) => one.contactId === id || lists(one.contactsIds, id));
    case "contacts":
      if (entity.type === "Account")
        return target("Contact", (one) => one.accountId === id || lists(one.accountsIds, id));
      return target("Contact", (one) => lists(record.contactsIds, one.id) || record.contactId === one.id);
    default:
      return null;
  }
}

/** Adding or removing a link by its own route does not move `modifiedAt`. */
export function changeLink(record: EspoRecord, link: string, ids: string[], add: boolean): VendorResponse {
  if (!["teams", "contacts", "collaborators", "users", "leads"].includes(link)) {
    throw refuse(403, `Link '${link}' is not allowed.`);
  }
  const name = `${link}Ids`;
  const stored = record[name];
  const before = Array.isArray(stored) ? stored.map(String) : [];
  record[name] = add ? [...new Set([...before, ...ids])] : before.filter((id) => !ids.includes(id));
  return reply(true);
}

function lists(ids: unknown, id: string): boolean {
  return Array.isArray(ids) && ids.includes(id);
}
