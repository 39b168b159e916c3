import { z } from "zod";
import { toCountry } from "@/lib/records/country";
import { toEmail } from "@/lib/records/email";
import { toMoney } from "@/lib/records/money";
import { toPhone } from "@/lib/records/phone";
import type { Lifecycle, MappedRecord, RecordKind, RecordOf } from "@/lib/records/schema";
import {
  flagSchema,
  idSchema,
  optionalIdSchema,
  textSchema,
  toDate,
  toInstant,
  type WireObject,
} from "@/lib/records/wire";
import type { Rejected } from "../source";
import { factsOf, humanFields, timesOf, wireHumanSchema } from "./human";

const leadLifecycles: Record<string, Lifecycle> = {
  new: "new",
  assigned: "working",
  "in process": "working",
  recycled: "nurture",
  converted: "customer",
  dead: "lost",
};

const wireLeadSchema = wireHumanSchema.extend({
  id: idSchema,
  status: textSchema,
  source: textSchema,
  opportunityAmount: z.unknown().optional(),
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
    lifecycle: leadLifecycles[wire.status?.toLowerCase() ?? ""] ?? "unknown",
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
  id: idSchema,
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

const wireAccountSchema = z.object({
  id: idSchema,
  name: textSchema,
  website: textSchema,
  emailAddress: textSchema,
  phoneNumber: textSchema,
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
  const email = toEmail(wire.emailAddress);
  const phone = toPhone(wire.phoneNumber, { country });
  return {
    kind: "account",
    externalId: wire.id,
    ...timesOf(raw),
    url: viewUrl("Account", wire.id),
    name: wire.name ?? wire.id,
    website: wire.website,
    emails: email ? [email] : [],
    phones: phone ? [phone] : [],
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
  amount: z.unknown().optional(),
  amountCurrency: textSchema,
  stage: textSchema,
  probability: z.coerce.number().min(0).max(100).nullish().catch(null),
  accountId: optionalIdSchema,
  accountName: textSchema,
  contactId: optionalIdSchema,
  contactsIds: z.array(z.string()).nullish().catch(null),
  originalLeadId: optionalIdSchema,
  assignedUserId: optionalIdSchema,
  assignedUserName: textSchema,
  description: textSchema,
});

function toOpportunity(raw: WireObject): RecordOf<"opportunity"> {
  const wire = wireOpportunitySchema.parse(raw);
  const contacts = [wire.contactId, ...(wire.contactsIds ?? [])].filter((id) => id !== null);
  return {
    kind: "opportunity",
    externalId: wire.id,
    ...timesOf(raw),
    url: viewUrl("Opportunity", wire.id),
    name: wire.name ?? wire.id,
    amount: toMoney(wire.amount, wire.amountCurrency),
    rawStage: wire.stage,
    outcome: outcomeOf(wire.stage),
    probability: wire.probability ?? null,
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

const knownStages = ["prospecting", "qualification", "proposal", "negotiation"];

/** Admins edit the list of stages: one that is neither known nor plainly closed stays unmapped. */
function outcomeOf(stage: string | null): "open" | "won" | "lost" | null {
  const word = stage?.toLowerCase() ?? "";
  if (word === "closed won") return "won";
  if (word === "closed lost") return "lost";
  return knownStages.includes(word) ? "open" : null;
}

const parentKinds: Record<string, RecordKind> = {
  lead: "lead",
  contact: "contact",
  account: "account",
  opportunity: "opportunity",
};

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
  const parentKind = parentKinds[wire.parentType?.toLowerCase() ?? ""] ?? null;
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

const wireUserSchema = z.object({
  id: idSchema,
  name: textSchema,
  userName: textSchema,
  emailAddress: textSchema,
  emailAddressData: z
    .array(z.object({ emailAddress: z.string() }))
    .nullish()
    .catch(null),
  phoneNumber: textSchema,
  title: textSchema,
  isActive: z.boolean().nullish().catch(null),
  deleted: flagSchema,
});

function toUser(raw: WireObject): RecordOf<"user"> {
  const wire = wireUserSchema.parse(raw);
  const addresses = [wire.emailAddress, ...(wire.emailAddressData ?? []).map((entry) => entry.emailAddress)];
  return {
    kind: "user",
    externalId: wire.id,
    ...timesOf(raw),
    url: viewUrl("User", wire.id),
    name: wire.name ?? wire.userName,
    emails: [...new Set(addresses.flatMap((address) => toEmail(address)?.value.toLowerCase() ?? []))],
    phone: wire.phoneNumber,
    title: wire.title,
    active: (wire.isActive ?? true) && !wire.deleted,
  };
}

function viewUrl(entity: string, id: string): string {
  return `/#${entity}/view/${encodeURIComponent(id)}`;
}

const mappers: Partial<Record<MappedRecord["kind"], (raw: WireObject) => MappedRecord>> = {
  lead: toLead,
  contact: toContact,
  account: toAccount,
  opportunity: toOpportunity,
  task: toTask,
  user: toUser,
};

/** One EspoCRM row, its parts merged, as our record; or why it cannot be. */
export function toRecord(kind: MappedRecord["kind"], raw: WireObject): MappedRecord | Rejected {
  const mapper = mappers[kind];
  if (!mapper) return { rejected: `EspoCRM has no ${kind}` };
  try {
    return mapper(raw);
  } catch (error) {
    if (error instanceof z.ZodError) return { rejected: z.prettifyError(error) };
    throw error;
  }
}
