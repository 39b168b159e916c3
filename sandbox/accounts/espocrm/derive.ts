import type { EspoAccountContext } from "./account";
import type { Entity, EspoRecord, ReadContext } from "./definitions";
import { STAGE_PROBABILITIES } from "./options";
import type { EspoEntityType } from "./types";

/** What EspoCRM itself sets when a record is saved. */
export type Save = {
  account: EspoAccountContext;
  context: ReadContext;
  entity: Entity;
  record: EspoRecord;
  /** Null for a new record. */
  before: EspoRecord | null;
  /** What the request carried. */
  fields: Record<string, unknown>;
};

export function derive(save: Save): void {
  derivations[save.entity.type]?.(save);
}

const derivations: Partial<Record<EspoEntityType, (save: Save) => void>> = {
  Lead: deriveLead,
  Contact: deriveContact,
  Opportunity: deriveOpportunity,
  Task: deriveTask,
  Note: deriveNote,
};

/** A status set by hand stamps the time but makes no contact: the convert route does. */
function deriveLead({ account, context, record, before }: Save) {
  if (record.status === "Converted" && before?.status !== "Converted") record.convertedAt = context.now;
  if (typeof record.opportunityAmount === "number") record.opportunityAmountCurrency ??= account.state.currency;
}

/** The primary account is one of the accounts. */
function deriveContact({ record, fields }: Save) {
  const { accountId } = record;
  const ids = Array.isArray(record.accountsIds) ? record.accountsIds : [];
  if ("accountsIds" in fields && !ids.includes(accountId)) record.accountId = ids[0] ?? null;
  else if (typeof accountId === "string" && !ids.includes(accountId)) record.accountsIds = [accountId, ...ids];
}

/** The probability follows the stage whenever the request does not carry one, so one set by hand does not last. */
function deriveOpportunity({ account, record, before, fields }: Save) {
  const stage = String(record.stage);
  if (!("probability" in fields)) record.probability = STAGE_PROBABILITIES[stage] ?? record.probability ?? null;
  if (stage !== "Closed Lost") record.lastStage = stage;
  else record.lastStage ??= before?.stage ?? null;
  record.amountCurrency ??= account.state.currency;
  const contacts = Array.isArray(record.contactsIds) ? record.contactsIds : [];
  if (typeof record.contactId === "string" && "contactId" in fields && !contacts.includes(record.contactId)) {
    record.contactsIds = [record.contactId, ...contacts];
  } else if (contacts.length > 0 && !contacts.includes(record.contactId)) {
    record.contactId = contacts[0];
  }
}

function deriveTask({ context, record, before }: Save) {
  const completed = record.status === "Completed";
  if (!completed) record.dateCompleted = null;
  else if (before?.status !== "Completed") record.dateCompleted = context.now;

  const { parentType, parentId } = record;
  const parent = context.find(String(parentType), String(parentId));
  record.contactId = parentType === "Contact" ? parentId : null;
  record.accountId = parentType === "Account" ? parentId : (parent?.accountId ?? null);
}

function deriveNote({ account, record, before }: Save) {
  if (!before) record.number = account.state.notes.length + 1;
}
