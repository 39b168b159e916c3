import {
  address,
  assigned,
  campaign,
  converted,
  creator,
  deleted,
  description,
  firstAndLast,
  followed,
  id,
  modifier,
  name,
  personName,
  salutation,
  streamed,
  teams,
  times,
} from "./common-attributes";
import {
  bool,
  datetime,
  type EspoRecord,
  entity,
  link,
  linkMany,
  number,
  options,
  type ReadContext,
  string,
} from "./definitions";
import { INDUSTRIES, LEAD_SOURCES, LEAD_STATUSES, USER_TYPES } from "./options";
import { emailAndPhone, emailAndPhoneData, emailAndPhoneFlags } from "./reachable";

export const lead = entity({
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
    followed,
  ],
});

export const contact = entity({
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
    followed,
  ],
});

export const user = entity({
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
    { ...options("gender", ["", "Male", "Female", "Neutral"]), single: true },
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
});

export const team = entity({
  type: "Team",
  collection: "teams",
  searched: ["name"],
  attributes: [id, name, deleted, times],
});

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
