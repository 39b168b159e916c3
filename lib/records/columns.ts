import { fold, sortText } from "@/lib/query/fold";
import type { Columns } from "./jsonb";
import type { MappedRecord, Money } from "./schema";

/** The typed table of each kind, and a mapped record as its row. Column names follow the mapped fields. */

type Table = { name: string; columns: Columns };

const times: Columns = { createdAt: "timestamptz", updatedAt: "timestamptz" };
const owner: Columns = { ownerExternalId: "text", ownerName: "text" };
const money: Columns = { amountMinor: "bigint", currency: "text" };

const human: Columns = {
  name: "text",
  firstName: "text",
  lastName: "text",
  company: "text",
  title: "text",
  emails: "jsonb",
  phones: "jsonb",
  ...owner,
  city: "text",
  region: "text",
  country: "text",
  language: "text",
  doNotCall: "boolean",
  rawStatus: "text",
  lifecycle: "text",
  origin: "text",
  description: "text",
  facts: "jsonb",
  ...times,
};

export const tables: Record<MappedRecord["kind"], Table> = {
  lead: {
    name: "Lead",
    columns: {
      ...human,
      ...money,
      convertedAt: "timestamptz",
      convertedContactExternalId: "text",
      convertedAccountExternalId: "text",
      convertedOpportunityExternalId: "text",
    },
  },
  contact: {
    name: "Contact",
    columns: { ...human, accountExternalId: "text", originalLeadExternalId: "text", siteExternalId: "text" },
  },
  account: {
    name: "Account",
    columns: {
      name: "text",
      website: "text",
      emails: "jsonb",
      phones: "jsonb",
      industry: "text",
      type: "text",
      city: "text",
      country: "text",
      ...owner,
      description: "text",
      ...times,
    },
  },
  opportunity: {
    name: "Opportunity",
    columns: {
      name: "text",
      ...money,
      rawStage: "text",
      outcome: "text",
      probability: "double precision",
      closeDate: "date",
      accountExternalId: "text",
      accountName: "text",
      contactExternalIds: "text[]",
      originalLeadExternalId: "text",
      ...owner,
      description: "text",
      ...times,
    },
  },
  task: {
    name: "Task",
    columns: {
      name: "text",
      rawStatus: "text",
      done: "boolean",
      priority: "text",
      dueAt: "timestamptz",
      dueDate: "date",
      completedAt: "timestamptz",
      parentKind: "text",
      parentExternalId: "text",
      contactExternalId: "text",
      accountExternalId: "text",
      ...owner,
      description: "text",
      ...times,
    },
  },
  user: {
    name: "SourceUser",
    columns: {
      externalId: "text",
      name: "text",
      sortName: "text",
      emails: "text[]",
      phone: "text",
      title: "text",
      active: "boolean",
    },
  },
  site: { name: "Site", columns: { name: "text", address: "text", country: "text" } },
  conversation: {
    name: "Conversation",
    columns: {
      channel: "text",
      rawStatus: "text",
      closed: "boolean",
      visitorName: "text",
      visitorEmail: "text",
      visitorPhone: "jsonb",
      siteExternalId: "text",
      pageUrl: "text",
      ownerExternalId: "text",
      language: "text",
      lastMessageAt: "timestamptz",
      lastMessageText: "text",
      lastMessageSide: "text",
      tags: "text[]",
      createdAt: "timestamptz",
    },
  },
  call: {
    name: "Call",
    columns: {
      searchText: "text",
      title: "text",
      sortTitle: "text",
      startedAt: "timestamptz",
      durationSec: "integer",
      direction: "text",
      scope: "text",
      media: "text",
      language: "text",
      private: "boolean",
      hostExternalId: "text",
      workspaceExternalId: "text",
      brief: "text",
      outcome: "text",
      companyQuestions: "integer",
      customerQuestions: "integer",
      crmLinks: "jsonb",
      detailsAsOf: "timestamptz",
    },
  },
};

/** A mapped record as the row of its typed table, without the ids the saver adds. */
export function toColumns(record: MappedRecord): Record<string, unknown> {
  const row = { ...record, createdAt: record.sourceCreatedAt, updatedAt: record.sourceUpdatedAt };
  if (record.kind === "lead" || record.kind === "opportunity") return { ...row, ...moneyColumns(record.amount) };
  if (record.kind === "user") return { ...row, sortName: sortText(record.name) };
  if (record.kind === "call") {
    const texts = { searchText: callText(record), sortTitle: sortText(record.title) };
    return { ...row, parties: undefined, signals: undefined, ...texts };
  }
  return row;
}

function moneyColumns(amount: Money | null) {
  return { amountMinor: amount?.amountMinor ?? null, currency: amount?.currency ?? null };
}

/** What the list of calls is searched by: its title and who was there. */
function callText(call: Extract<MappedRecord, { kind: "call" }>): string {
  const voices = (call.parties ?? []).flatMap(({ name, email }) => [name, email]);
  return fold([call.title, ...voices].filter(Boolean).join(" "));
}
