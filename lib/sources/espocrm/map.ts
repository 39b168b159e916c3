import { z } from "zod";
import { toCountry } from "@/lib/records/country";
import { toMoney } from "@/lib/records/money";
import type { Lifecycle, RecordKind, RecordOf } from "@/lib/records/schema";
import {
  flagSchema,
  idSchema,
  idsSchema,
  numberSchema,
  optionalIdSchema,
  saidFlagSchema,
  textSchema,
  toDate,
  toInstant,
  type WireObject,
} from "@/lib/records/wire";
import { makeToRecord } from "../mapper";
import { emails, factsOf, humanFields, phones, timesOf, wireHumanSchema, wireReachableSchema } from "./human";

const leadLifecycles = new Map<string, Lifecycle>([
  ["new", "new"],
  ["assigned", "working"],
  ["in process", "working"],
  ["recycled", "nurture"],
  ["converted", "customer"],
  ["dead", "lost"],
]);

const wireLeadSchema = wireHumanSchema.extend({
  status: textSchema,
  source: textSchema,
  opportunityAmount: numberSchema,
  opportunityAmountCurrency: textSchema,
  createdContactId: optionalIdSchema,
  createdAccountId: optionalIdSchema,
  createdOpportunityId: optionalIdSchema,
});

function toLead(raw: WireObject): RecordOf<"lead"> {
  const wire = wireLeadSchema.parse(raw);
  return {
    kind: "lead",
    externalId: wire.id,
    ...timesOf(raw),
    url: viewUrl("Lead", wire.id),
    ...humanFields(wire),
    rawStatus: wire.status,
    lifecycle: leadLifecycles.get(wire.status?.toLowerCase() ?? "") ?? "unknown",
    origin: wire.source,
    facts: factsOf(raw, ["industry", "website"]),
    amount: toMoney(wire.opportunityAmount, wire.opportunityAmountCurrency),
    convertedAt: toInstant(raw.convertedAt),
    convertedContactExternalId: wire.createdContactId,
    convertedAccountExternalId: wire.createdAccountId,
    convertedOpportunityExternalId: wire.createdOpportunityId,
  };
}

const wireContactSchema = wireHumanSchema.extend({
  accountId: optionalIdSchema,
  accountType: textSchema,
  originalLeadId: optionalIdSchema,
});

function toContact(raw: WireObject): RecordOf<"contact"> {
  const wire = wireContactSchema.parse(raw);
  return {
    kind: "contact",
    externalId: wire.id,
    ...timesOf(raw),
    url: viewUrl("Contact", wire.id),
    ...humanFields(wire),
    rawStatus: null,
    lifecycle: wire.accountType?.toLowerCase() === "customer" ? "customer" : "unknown",
    origin: null,
    facts: factsOf(raw, ["accountRole", "accountType"]),
    accountExternalId: wire.accountId,
    originalLeadExternalId: wire.originalLeadId,
    siteExternalId: null,
  };
}

const wireAccountSchema = wireReachableSchema.extend({
  id: idSchema,
  name: textSchema,
  website: textSchema,
  industry: textSchema,
  type: textSchema,
  billingAddressCity: textSchema,
  billingAddressCountry: textSchema,
  assignedUserId: optionalIdSchema,
  assignedUserName: textSchema,
  description: textSchema,
});

function toAccount(raw: WireObject): RecordOf<"account"> {
  const wire = wireAccountSchema.parse(raw);
  const country = toCountry(wire.billingAddressCountry);
  return {
    kind: "account",
    externalId: wire.id,
    ...timesOf(raw),
    url: viewUrl("Account", wire.id),
    name: wire.name ?? wire.id,
    website: wire.website,
    emails: emails(wire),
    phones: phones(wire, country),
    industry: wire.industry,
    type: wire.type,
    city: wire.billingAddressCity,
    country,
    ownerExternalId: wire.assignedUserId,
    ownerName: wire.assignedUserName,
    description: wire.description,
  };
}

const wireOpportunitySchema = z.object({
  id: idSchema,
  name: textSchema,
  amount: numberSchema,
  amountCurrency: textSchema,
  stage: textSchema,
  probability: numberSchema,
  accountId: optionalIdSchema,
  accountName: textSchema,
  contactId: optionalIdSchema,
  contactsIds: idsSchema,
  originalLeadId: optionalIdSchema,
  assignedUserId: optionalIdSchema,
  assignedUserName: textSchema,
  description: textSchema,
});

function toOpportunity(raw: WireObject): RecordOf<"opportunity"> {
  const wire = wireOpportunitySchema.parse(raw);
  const contacts = [wire.contactId, ...wire.contactsIds].filter((id) => id !== null);
  return {
    kind: "opportunity",
    externalId: wire.id,
    ...timesOf(raw),
    url: viewUrl("Opportunity", wire.id),
    name: wire.name ?? wire.id,
    amount: toMoney(wire.amount, wire.amountCurrency),
    rawStage: wire.stage,
    outcome: outcomeOf(wire.stage),
    probability: inPercent(wire.probability),
    closeDate: toDate(raw.closeDate),
    accountExternalId: wire.accountId,
    accountName: wire.accountName,
    contactExternalIds: [...new Set(contacts)],
    originalLeadExternalId: wire.originalLeadId,
    ownerExternalId: wire.assignedUserId,
    ownerName: wire.assignedUserName,
    description: wire.description,
  };
}

function inPercent(value: number | null): number | null {
  return value !== null && value >= 0 && value <= 100 ? value : null;
}

const knownStages = ["prospecting", "qualification", "proposal", "negotiation"];

/** Admins edit the list of stages: one that is neither known nor plainly closed stays unmapped. */
function outcomeOf(stage: string | null): "open" | "won" | "lost" | null {
  const word = stage?.toLowerCase() ?? "";
  if (word === "closed won") return "won";
  if (word === "closed lost") return "lost";
  return knownStages.includes(word) ? "open" : null;
}

/** A task may also hang on what we do not cache, such as a Case. */
const parentKinds: RecordKind[] = ["lead", "contact", "account", "opportunity"];

const wireTaskSchema = z.object({
  id: idSchema,
  name: textSchema,
  status: textSchema,
  priority: textSchema,
  parentType: textSchema,
  parentId: optionalIdSchema,
  contactId: optionalIdSchema,
  accountId: optionalIdSchema,
  assignedUserId: optionalIdSchema,
  assignedUserName: textSchema,
  description: textSchema,
});

function toTask(raw: WireObject): RecordOf<"task"> {
  const wire = wireTaskSchema.parse(raw);
  const dueDate = toDate(raw.dateEndDate);
  const status = wire.status?.toLowerCase() ?? "";
  const parentKind = parentKinds.find((kind) => kind === wire.parentType?.toLowerCase()) ?? null;
  return {
    kind: "task",
    externalId: wire.id,
    ...timesOf(raw),
    url: viewUrl("Task", wire.id),
    name: wire.name ?? wire.id,
    rawStatus: wire.status,
    done: status === "completed" || status === "canceled",
    priority: wire.priority,
    // An all-day task has its date in dateEndDate; dateEnd is then null or midnight of some zone.
    dueAt: dueDate ? null : toInstant(raw.dateEnd),
    dueDate,
    completedAt: toInstant(raw.dateCompleted),
    parentKind,
    parentExternalId: parentKind ? wire.parentId : null,
    contactExternalId: wire.contactId,
    accountExternalId: wire.accountId,
    ownerExternalId: wire.assignedUserId,
    ownerName: wire.assignedUserName,
    description: wire.description,
  };
}

const wireUserSchema = wireReachableSchema.extend({
  id: idSchema,
  name: textSchema,
  userName: textSchema,
  title: textSchema,
  isActive: saidFlagSchema,
  deleted: flagSchema,
});

function toUser(raw: WireObject): RecordOf<"user"> {
  const wire = wireUserSchema.parse(raw);
  return {
    kind: "user",
    externalId: wire.id,
    ...timesOf(raw),
    url: viewUrl("User", wire.id),
    name: wire.name ?? wire.userName,
    emails: [...new Set(emails(wire).map(({ value }) => value.toLowerCase()))],
    phone: wire.phoneNumber,
    title: wire.title,
    active: (wire.isActive ?? true) && !wire.deleted,
  };
}

function viewUrl(entity: string, id: string): string {
  return `/#${entity}/view/${encodeURIComponent(id)}`;
}

/** One EspoCRM row, its parts merged, as our record; or why it cannot be. */
export const toRecord = makeToRecord("EspoCRM", {
  lead: toLead,
  contact: toContact,
  account: toAccount,
  opportunity: toOpportunity,
  task: toTask,
  user: toUser,
});
