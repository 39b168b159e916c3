import {
  address,
  assigned,
  campaign,
  converted,
  creator,
  deleted,
  description,
  followed,
  id,
  modifier,
  name,
  streamed,
  teams,
  times,
} from "./common-attributes";
import {
  date,
  type EspoRecord,
  entity,
  link,
  linkMany,
  number,
  options,
  type ReadContext,
  string,
} from "./definitions";
import { ACCOUNT_TYPES, INDUSTRIES, LEAD_SOURCES, STAGES } from "./options";
import { emailAndPhone, emailAndPhoneData, emailAndPhoneFlags } from "./reachable";

export const account = entity({
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
    followed,
  ],
});

export const opportunity = entity({
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
});

function weighted(record: EspoRecord, context: ReadContext): number | null {
  const amount = converted("amount")(record, context);
  return amount === null ? null : Math.round(amount * Number(record.probability ?? 0)) / 100;
}
