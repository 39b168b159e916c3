import {
  bool,
  date,
  datetime,
  type Entity,
  type EspoRecord,
  entity,
  json,
  link,
  linkMany,
  number,
  options,
  type ReadContext,
  string,
} from "./definitions";
import {
  ACCOUNT_TYPES,
  CALL_DIRECTIONS,
  EVENT_STATUSES,
  INDUSTRIES,
  LEAD_SOURCES,
  LEAD_STATUSES,
  NOTE_TYPES,
  PARENT_TYPES,
  SALUTATIONS,
  STAGES,
  TASK_PRIORITIES,
  TASK_STATUSES,
  USER_TYPES,
} from "./options";
import { emailAndPhone, emailAndPhoneData, emailAndPhoneFlags } from "./reachable";

/** The entity types, attribute by attribute in the order in which an instance answers them. */

const id = string("id", { readOnly: true });
const name = string("name", { required: true });
const personName = string("name", { readOnly: true, read: personNameOf });
const deleted = bool("deleted", { readOnly: true });
const times = [datetime("createdAt", { readOnly: true }), datetime("modifiedAt", { readOnly: true })];
const streamed = datetime("streamUpdatedAt", { readOnly: true });
const creator = link("createdBy", "User", { readOnly: true });
const modifier = link("modifiedBy", "User", { readOnly: true });
const assigned = link("assignedUser", "User");
const teams = linkMany("teams", "Team");
const campaign = link("campaign", null);
const followed = [
  bool("isFollowed", { single: true, readOnly: true }),
  bool("isStarred", { single: true, readOnly: true }),
  json("followersIds", [], { readOnly: true }),
  json("followersNames", {}, { readOnly: true }),
];
const description = string("description");
const salutation = options("salutationName", SALUTATIONS);
const firstAndLast = [salutation, string("firstName"), string("lastName")];
const address = ["Street", "City", "State", "Country", "PostalCode"].map((part) => string(`address${part}`));

export const entities: Entity[] = [
  entity({
    type: "Lead",
    collection: "leads",
    searched: ["name", "accountName", "emailAddress", "phoneNumber"],
    checksDuplicates: true,
    primaryFilters: {
      actual: ({ status }) => !["Converted", "Recycled", "Dead"].includes(String(status)),
      active: ({ status }) => !["Converted", "Recycled", "Dead"].includes(String(status)),
      converted: ({ status }) => status === "Converted",
    },
    attributes: [
      id,
      personName,
      deleted,
      firstAndLast,
      string("title"),
      options("status", LEAD_STATUSES, { initial: "New", required: true }),
      options("source", LEAD_SOURCES),
      options("industry", INDUSTRIES),
      number("opportunityAmount"),
      string("website"),
      address,
      emailAndPhone,
      bool("doNotCall"),
      description,
      datetime("convertedAt", { readOnly: true }),
      times,
      string("accountName"),
      string("middleName"),
      string("opportunityAmountCurrency"),
      emailAndPhoneFlags,
      streamed,
      number("opportunityAmountConverted", { readOnly: true, read: converted("opportunityAmount") }),
      emailAndPhoneData,
      creator,
      modifier,
      assigned,
      teams,
      campaign,
      link("createdAccount", "Account"),
      link("createdContact", "Contact"),
      link("createdOpportunity", "Opportunity"),
      linkMany("targetLists", null),
      followed,
    ],
  }),
  entity({
    type: "Contact",
    collection: "contacts",
    searched: ["name", "emailAddress", "phoneNumber", "accountName"],
    checksDuplicates: true,
    attributes: [
      id,
      personName,
      deleted,
      salutation,
      string("firstName"),
      string("lastName", { required: true }),
      link("account", "Account"),
      string("title"),
      description,
      emailAndPhone,
      bool("doNotCall"),
      address,
      times,
      string("middleName"),
      emailAndPhoneFlags,
      string("accountRole", { readOnly: true, read: accountRoleOf }),
      bool("accountIsInactive", { readOnly: true, read: (record) => accountColumnOf(record)?.isInactive === true }),
      string("accountType", { readOnly: true, read: accountTypeOf }),
      streamed,
      emailAndPhoneData,
      linkMany("accounts", "Account", { columns: true, read: accountsOf }),
      creator,
      modifier,
      assigned,
      teams,
      campaign,
      link("originalLead", "Lead", { readOnly: true }),
      linkMany("targetLists", null),
      followed,
    ],
  }),
  entity({
    type: "Account",
    collection: "accounts",
    searched: ["name", "emailAddress", "website"],
    checksDuplicates: true,
    primaryFilters: {
      customers: ({ type }) => type === "Customer",
      partners: ({ type }) => type === "Partner",
      resellers: ({ type }) => type === "Reseller",
    },
    attributes: [
      id,
      name,
      deleted,
      string("website"),
      emailAndPhone,
      options("type", ACCOUNT_TYPES),
      options("industry", INDUSTRIES),
      string("sicCode"),
      address.map((part) => ({ ...part, name: `billingA${part.name.slice(1)}` })),
      address.map((part) => ({ ...part, name: `shippingA${part.name.slice(1)}` })),
      description,
      times,
      emailAndPhoneFlags,
      streamed,
      emailAndPhoneData,
      campaign,
      creator,
      modifier,
      assigned,
      teams,
      link("originalLead", "Lead", { readOnly: true }),
      linkMany("targetLists", null),
      followed,
    ],
  }),
  entity({
    type: "Opportunity",
    collection: "opportunities",
    searched: ["name", "accountName"],
    primaryFilters: {
      open: ({ stage }) => !String(stage).startsWith("Closed"),
      won: ({ stage }) => stage === "Closed Won",
      lost: ({ stage }) => stage === "Closed Lost",
    },
    attributes: [
      id,
      name,
      deleted,
      number("amount", { required: true }),
      options("stage", STAGES, { initial: "Prospecting", required: true }),
      options("lastStage", STAGES, { readOnly: true }),
      number("probability"),
      options("leadSource", LEAD_SOURCES),
      date("closeDate", { required: true }),
      description,
      times,
      string("amountCurrency"),
      number("amountConverted", { readOnly: true, read: converted("amount") }),
      number("amountWeightedConverted", { readOnly: true, read: weighted }),
      streamed,
      link("account", "Account"),
      linkMany("contacts", "Contact", { columns: true }),
      link("contact", "Contact"),
      campaign,
      link("originalLead", "Lead", { readOnly: true }),
      creator,
      modifier,
      assigned,
      teams,
      followed,
    ],
  }),
  entity({
    type: "Task",
    collection: "tasks",
    searched: ["name", "description"],
    primaryFilters: {
      actual: isActualTask,
      completed: ({ status }) => status === "Completed",
      deferred: ({ status }) => status === "Deferred",
      todays: (task, { now }) => isActualTask(task) && dueDayOf(task) === now.slice(0, 10),
      overdue: isOverdue,
    },
    attributes: [
      id,
      name,
      deleted,
      options("status", TASK_STATUSES, { initial: "Not Started", required: true }),
      options("priority", TASK_PRIORITIES, { empty: "Normal", initial: "Normal" }),
      datetime("dateStart"),
      datetime("dateEnd"),
      date("dateStartDate"),
      date("dateEndDate"),
      datetime("dateCompleted", { readOnly: true }),
      bool("isOverdue", { readOnly: true, read: isOverdue }),
      description,
      times,
      streamed,
      parent(),
      link("account", "Account", { readOnly: true }),
      link("contact", "Contact", { readOnly: true }),
      creator,
      modifier,
      assigned.map((attribute) => ({ ...attribute, ...(attribute.kind === "link" && { required: true as const }) })),
      teams,
      linkMany("collaborators", "User"),
      json("reminders", []),
      followed,
    ],
  }),
  event("Call", "calls", [options("direction", CALL_DIRECTIONS, { initial: "Outbound" })]),
  event("Meeting", "meetings", [
    bool("isAllDay"),
    date("dateStartDate"),
    date("dateEndDate"),
    string("joinUrl", { single: true }),
  ]),
  entity({
    type: "User",
    collection: "users",
    orderBy: "userName",
    order: "asc",
    searched: ["name", "userName", "emailAddress"],
    primaryFilters: { active: ({ isActive }) => isActive === true },
    attributes: [
      id,
      personName,
      deleted,
      string("userName"),
      options("type", USER_TYPES),
      firstAndLast,
      bool("isActive"),
      string("title"),
      emailAndPhone,
      string("avatarColor"),
      options("gender", ["", "Male", "Female", "Neutral"]),
      times,
      string("middleName"),
      emailAndPhoneFlags,
      emailAndPhoneData,
      link("defaultTeam", "Team"),
      teams,
      link("contact", "Contact"),
      link("avatar", null),
      creator,
      datetime("lastAccess", { single: true, readOnly: true }),
      string("workingTimeCalendarId"),
    ],
  }),
  entity({ type: "Team", collection: "teams", searched: ["name"], attributes: [id, name, deleted, times] }),
  entity({
    type: "Note",
    collection: "notes",
    searched: ["post"],
    attributes: [
      id,
      string("post"),
      options("type", NOTE_TYPES, { initial: "Post" }),
      { name: "data", kind: "json", empty: {} },
      number("number", { readOnly: true }),
      bool("isInternal"),
      times,
      parent(),
      creator,
      modifier,
      deleted,
    ],
  }),
];

const byType = new Map<string, Entity>(entities.map((one) => [one.type, one]));

export function findEntity(type: string): Entity | undefined {
  return byType.get(type);
}

function event(type: "Call" | "Meeting", collection: string, own: ReturnType<typeof string>[]): Entity {
  return entity({
    type,
    collection,
    orderBy: "dateStart",
    searched: ["name"],
    primaryFilters: {
      planned: ({ status }) => status === "Planned",
      held: ({ status }) => status === "Held",
      todays: ({ dateStart }, { now }) => String(dateStart).slice(0, 10) === now.slice(0, 10),
    },
    attributes: [
      id,
      name,
      deleted,
      options("status", EVENT_STATUSES, { initial: "Planned" }),
      datetime("dateStart", { required: true }),
      datetime("dateEnd", { required: true }),
      number("duration", { readOnly: true, read: durationSecOf }),
      own,
      json("reminders", []),
      description,
      string("uid"),
      times,
      streamed,
      parent(),
      link("account", "Account"),
      linkMany("users", "User", { columns: true }),
      linkMany("contacts", "Contact", { columns: true }),
      linkMany("leads", "Lead", { columns: true }),
      creator,
      modifier,
      assigned.map((attribute) => ({ ...attribute, ...(attribute.kind === "link" && { required: true as const }) })),
      teams,
      followed,
    ],
  });
}

/** A link whose entity type stands in the record itself. */
function parent() {
  return [
    string("parentId"),
    options("parentType", PARENT_TYPES),
    string("parentName", {
      readOnly: true,
      read: ({ parentType, parentId }, { nameOf }) =>
        typeof parentType === "string" && typeof parentId === "string" ? nameOf(parentType, parentId) : null,
    }),
  ];
}

function personNameOf(record: EspoRecord): string | null {
  const parts = [record.firstName, record.middleName, record.lastName].filter(Boolean).join(" ");
  if (parts) return parts;
  if (typeof record.name === "string") return record.name;
  return typeof record.userName === "string" ? record.userName : null;
}

function converted(attribute: string) {
  return (record: EspoRecord, { convert }: ReadContext) => {
    const value = record[attribute];
    const currency = record[`${attribute}Currency`];
    return typeof value === "number" ? convert(value, typeof currency === "string" ? currency : null) : null;
  };
}

function weighted(record: EspoRecord, context: ReadContext): number | null {
  const amount = converted("amount")(record, context);
  return amount === null ? null : Math.round(amount * Number(record.probability ?? 0)) / 100;
}

function isActualTask({ status }: EspoRecord): boolean {
  return !["Completed", "Canceled", "Deferred"].includes(String(status));
}

function isOverdue(task: EspoRecord, { now }: ReadContext): boolean {
  if (!isActualTask(task)) return false;
  if (typeof task.dateEnd === "string") return task.dateEnd < now;
  return typeof task.dateEndDate === "string" && task.dateEndDate < now.slice(0, 10);
}

function dueDayOf(task: EspoRecord): string {
  return String(task.dateEndDate ?? task.dateEnd ?? "").slice(0, 10);
}

function durationSecOf({ dateStart, dateEnd }: EspoRecord): number | null {
  const ms = Date.parse(`${dateEnd}Z`) - Date.parse(`${dateStart}Z`);
  return Number.isNaN(ms) ? null : ms / 1000;
}

function accountsOf(record: EspoRecord): unknown {
  if (Array.isArray(record.accountsIds)) return record.accountsIds;
  return record.accountId ? [record.accountId] : [];
}

function accountColumnOf(record: EspoRecord): { role?: unknown; isInactive?: unknown } | undefined {
  const columns = record.accountsColumns as Record<string, { role?: unknown; isInactive?: unknown }> | undefined;
  return columns?.[String(record.accountId)];
}

function accountRoleOf(record: EspoRecord): unknown {
  return accountColumnOf(record)?.role ?? (record.accountId ? (record.title ?? null) : null);
}

function accountTypeOf(record: EspoRecord, { find }: ReadContext): unknown {
  return find("Account", String(record.accountId))?.type ?? null;
}
