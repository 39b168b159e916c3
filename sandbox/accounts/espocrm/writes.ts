import { type EspoAccountContext, newId, readContextOf, tableOf } from "./account";
import { type Entity, type EspoRecord, type ReadContext, readAttribute } from "./definitions";
import { derive } from "./derive";
import { fold } from "./fold";
import { writeEmails, writePhones } from "./reach-writes";
import { emailsOf } from "./reachable";
import { toRow, viewOf } from "./read";
import { refuse } from "./replies";
import { requireAll, toStored } from "./validate";

type Fields = Record<string, unknown>;
type Creation = { fields: Fields; skipDuplicateCheck: boolean; set?: Fields };

/** `set` holds what only the system may write, such as `originalLeadId` of a conversion. */
export function createRecord(account: EspoAccountContext, entity: Entity, creation: Creation): EspoRecord {
  const record = draftRecord(account, entity, creation);
  if (entity.checksDuplicates && !creation.skipDuplicateCheck) {
    const rows = findDuplicates(account, entity, record).map((found) =>
      toRow(viewOf(account, entity, readContextOf(account)), found),
    );
    if (rows.length > 0) throw refuse(409, "duplicate", rows);
  }
  return addRecord(account, entity, record);
}

/** A complete record that is not in the table yet. */
export function draftRecord(account: EspoAccountContext, entity: Entity, { fields, set }: Creation): EspoRecord {
  const context = readContextOf(account);
  const { now } = context;
  const record: EspoRecord = { id: newId(account), createdAt: now, modifiedAt: now };
  for (const { name, initial } of entity.attributes) if (initial !== undefined) record[name] = initial;
  writeFields(account, entity, record, fields);
  Object.assign(record, set, { createdById: account.state.api.userId });
  if (entity.byName.has("streamUpdatedAt")) record.streamUpdatedAt = now;
  derive({ account, context, entity, record, before: null, fields });
  requireAll(entity, record);
  return record;
}

export function addRecord(account: EspoAccountContext, entity: Entity, record: EspoRecord): EspoRecord {
  tableOf(account, entity).add(record);
  touchAll(account);
  return record;
}

/** Answers whether anything changed: a write that changes nothing does not move `modifiedAt`. */
export function updateRecord(
  account: EspoAccountContext,
  entity: Entity,
  record: EspoRecord,
  { fields, set }: { fields: Fields; set?: Fields },
): boolean {
  const context = readContextOf(account);
  const draft = structuredClone(record);
  writeFields(account, entity, draft, fields);
  Object.assign(draft, set);
  derive({ account, context, entity, record: draft, before: record, fields });
  requireAll(entity, draft);
  if (imageOf(entity, draft, context) === imageOf(entity, record, context)) return false;
  Object.assign(record, draft, { modifiedAt: context.now, modifiedById: account.state.api.userId });
  if (entity.byName.has("streamUpdatedAt")) record.streamUpdatedAt = context.now;
  touchAll(account);
  return true;
}

/** Soft: the record stays in the database and leaves every read. */
export function removeRecord(account: EspoAccountContext, record: EspoRecord): void {
  record.deleted = true;
  record.modifiedAt = readContextOf(account).now;
  touchAll(account);
}

/** By full name or any e-mail, among records of the same type; phones do not count. */
export function findDuplicates(account: EspoAccountContext, entity: Entity, record: EspoRecord): EspoRecord[] {
  const context = readContextOf(account);
  const nameOf = (one: EspoRecord) => {
    if (entity.type === "Account") return fold(String(one.name ?? ""));
    return one.firstName && one.lastName ? fold(`${one.firstName} ${one.lastName}`) : "";
  };
  const name = nameOf(record);
  const emails = new Set(emailsOf(record).map(({ lower }) => lower));
  return tableOf(account, entity).rows.filter((other) => {
    if (!context.find(entity.type, other.id)) return false;
    return (name !== "" && nameOf(other) === name) || emailsOf(other).some(({ lower }) => emails.has(lower));
  });
}

/** Names of linked records are part of other tables' orders, so one write makes all of them stale. */
export function touchAll({ tables }: EspoAccountContext): void {
  for (const table of tables.values()) table.touch();
}

/** Unknown, read-only and hidden attributes are passed over in silence. */
function writeFields(account: EspoAccountContext, entity: Entity, record: EspoRecord, fields: Fields): void {
  const { isHidden } = viewOf(account, entity, readContextOf(account));
  const seen = Object.fromEntries(Object.entries(fields).filter(([name]) => !isHidden(name)));
  for (const attribute of entity.attributes) {
    if (attribute.readOnly || !(attribute.name in seen) || ofReach(attribute.name)) continue;
    record[attribute.name] = toStored(account, entity, attribute, seen[attribute.name]);
  }
  if (entity.byName.has("emailAddress")) {
    writeEmails(entity, record, seen);
    writePhones(entity, record, seen);
  }
}

function ofReach(name: string): boolean {
  return name.startsWith("emailAddress") || name.startsWith("phoneNumber");
}

function imageOf(entity: Entity, record: EspoRecord, context: ReadContext): string {
  return JSON.stringify(entity.attributes.map((attribute) => readAttribute(attribute, record, context)));
}
