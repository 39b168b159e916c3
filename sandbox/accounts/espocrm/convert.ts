import type { VendorResponse } from "../../contract";
import { type Call, fieldsOf, isFields } from "../router";
import type { EspoAccountContext } from "./account";
import { readContextOf } from "./account";
import type { Entity, EspoRecord } from "./definitions";
import { findEntity } from "./entities";
import { getRecord, toSingle, viewOf } from "./read";
import { refuse, reply } from "./replies";
import { addRecord, draftRecord, findDuplicates, updateRecord } from "./writes";

/** In this order, so that each may point at the ones before it. */
const TARGETS = ["Account", "Contact", "Opportunity"];

type Draft = { entity: Entity; record: EspoRecord };

/** The lead stays, marked as converted; what it became points back at it. */
export function convertLead(account: EspoAccountContext, { request }: Call): VendorResponse {
  const { id, records, skipDuplicateCheck } = fieldsOf(request);
  const entity = findEntity("Lead");
  if (!entity || typeof id !== "string" || !isFields(records)) throw refuse(400, "Bad request.");
  const lead = getRecord(account, entity, id);
  if (lead.status === "Converted") throw refuse(403, "Lead is already converted.");

  const drafts = draftTargets(account, lead, records);
  if (skipDuplicateCheck !== true) refuseDuplicates(account, drafts);
  for (const draft of drafts) addRecord(account, draft.entity, draft.record);

  const created = drafts.map((draft) => [`created${draft.entity.type}Id`, draft.record.id]);
  updateRecord(account, entity, lead, { fields: { status: "Converted" }, set: Object.fromEntries(created) });
  return reply(toSingle(viewOf(account, entity, readContextOf(account)), lead));
}

function draftTargets(account: EspoAccountContext, lead: EspoRecord, records: Record<string, unknown>): Draft[] {
  const made: Record<string, string> = {};
  return TARGETS.flatMap((type) => {
    const entity = findEntity(type);
    const sent = records[type];
    if (!entity || !isFields(sent)) return [];
    const fields: Record<string, unknown> = { assignedUserId: lead.assignedUserId ?? null, ...sent };
    if (type !== "Account" && made.Account) fields.accountId ??= made.Account;
    if (type === "Opportunity" && made.Contact) fields.contactId ??= made.Contact;
    const record = draftRecord(account, entity, {
      fields,
      skipDuplicateCheck: true,
      set: { originalLeadId: lead.id },
    });
    made[type] = record.id;
    return [{ entity, record }];
  });
}

function refuseDuplicates(account: EspoAccountContext, drafts: Draft[]): void {
  const view = readContextOf(account);
  const duplicates = drafts
    .filter(({ entity }) => entity.checksDuplicates)
    .flatMap(({ entity, record }) =>
      findDuplicates(account, entity, record).map(({ id }) => ({
        id,
        name: view.nameOf(entity.type, id),
        _entityType: entity.type,
      })),
    );
  if (duplicates.length > 0) throw refuse(409, "duplicate", duplicates);
}
