import { amount, anything, date, flag, listOf, oneOf, open, record, text, whole } from "../input-schema";
import {
  ACCOUNT_TYPES,
  INDUSTRIES,
  LEAD_SOURCES,
  LEAD_STATUSES,
  PARENT_TYPES,
  SALUTATIONS,
  STAGES,
  TASK_PRIORITIES,
  TASK_STATUSES,
} from "./options";

/** The inputs and outputs of EspoCRM's actions, in the vendor's attribute names. */

type Fields = Parameters<typeof record>[0];

const dateTime = (description = "UTC, YYYY-MM-DD HH:mm:ss") => text(description);

export const listInput = record({
  offset: whole({ minimum: 0, default: 0 }),
  maxSize: whole({ minimum: 0, maximum: 200, default: 20 }),
  orderBy: text("An attribute such as modifiedAt"),
  order: oneOf(["asc", "desc"]),
  select: text("Attributes, comma separated"),
  textFilter: text(),
  primaryFilter: text(),
  boolFilterList: listOf(text()),
  where: listOf(
    record({ "type!": text(), attribute: text(), value: anything(), dateTime: flag(), timeZone: text() }),
    "All must hold",
  ),
});

export const idInput = record({ "id!": text() });

export const listOutput = (row: object) =>
  ({ ...record({ total: whole(), list: listOf({ ...row }) }), required: ["total", "list"] }) as const;

const emails = listOf(record({ "emailAddress!": text(), primary: flag(), optOut: flag(), invalid: flag() }));
const phones = listOf(
  record({ "phoneNumber!": text(), type: text(), primary: flag(), optOut: flag(), invalid: flag() }),
);

const reach: Fields = {
  emailAddress: text(),
  emailAddressData: emails,
  phoneNumber: text("International, such as +541155550143"),
  phoneNumberData: phones,
};
const owned: Fields = { description: text(), assignedUserId: text(), teamsIds: listOf(text()) };
const addressOf = (prefix: string): Fields =>
  Object.fromEntries(["Street", "City", "State", "Country", "PostalCode"].map((part) => [`${prefix}${part}`, text()]));

export const leadFields: Fields = {
  salutationName: oneOf(SALUTATIONS),
  firstName: text(),
  lastName: text(),
  ...reach,
  accountName: text(),
  title: text(),
  // Open lists: every instance may have words of its own.
  status: { ...text(), examples: [...LEAD_STATUSES] },
  source: { ...text(), examples: [...LEAD_SOURCES] },
  industry: { ...text(), examples: [...INDUSTRIES] },
  website: text(),
  ...addressOf("address"),
  opportunityAmount: amount(),
  opportunityAmountCurrency: text(),
  doNotCall: flag(),
  campaignId: text(),
  ...owned,
};

export const contactFields: Fields = {
  salutationName: oneOf(SALUTATIONS),
  firstName: text(),
  lastName: text(),
  accountId: text(),
  title: text(),
  ...reach,
  ...addressOf("address"),
  doNotCall: flag(),
  ...owned,
};

export const accountFields: Fields = {
  name: text(),
  website: text(),
  ...reach,
  type: oneOf(ACCOUNT_TYPES),
  industry: { ...text(), examples: [...INDUSTRIES] },
  ...addressOf("billingAddress"),
  ...addressOf("shippingAddress"),
  ...owned,
};

export const opportunityFields: Fields = {
  name: text(),
  amount: amount(),
  amountCurrency: text(),
  closeDate: date(),
  stage: { ...text(), examples: STAGES },
  probability: whole({ minimum: 0, maximum: 100 }),
  accountId: text(),
  contactId: text(),
  contactsIds: listOf(text()),
  leadSource: { ...text(), examples: [...LEAD_SOURCES] },
  ...owned,
};

export const taskFields: Fields = {
  name: text(),
  status: { ...text(), examples: [...TASK_STATUSES] },
  priority: oneOf(TASK_PRIORITIES),
  dateStart: dateTime(),
  dateEnd: dateTime(),
  dateStartDate: date("For a task without a time of day"),
  dateEndDate: date("For a task without a time of day"),
  parentType: oneOf(PARENT_TYPES),
  parentId: text(),
  reminders: listOf(record({ type: oneOf(["Popup", "Email"]), seconds: whole({ minimum: 0 }) })),
  ...owned,
};

const stamps: Fields = {
  id: text(),
  createdAt: dateTime(),
  modifiedAt: dateTime(),
  assignedUserName: text(),
  createdById: text(),
};

export const leadOutput = record({ ...stamps, name: text(), ...leadFields });
export const contactOutput = record({ ...stamps, name: text(), accountName: text(), ...contactFields });
export const accountOutput = record({ ...stamps, ...accountFields });
export const opportunityOutput = record({
  ...stamps,
  accountName: text(),
  amountConverted: amount(),
  ...opportunityFields,
});
export const taskOutput = record({ ...stamps, dateCompleted: dateTime(), parentName: text(), ...taskFields });
export const userOutput = record({
  id: text(),
  userName: text(),
  name: text(),
  type: text(),
  isActive: flag(),
  emailAddress: text(),
  phoneNumber: text(),
  title: text(),
  teamsNames: open(),
});

/** Some of the fields made required, in the notation of `record`. */
export function requiring(fields: Fields, ...names: string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [names.includes(name) ? `${name}!` : name, schema]),
  );
}
