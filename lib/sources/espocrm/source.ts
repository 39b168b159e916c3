import { isObject } from "@/lib/records/wire";
import type { Source, SourceConnection } from "../source";
import { listStream } from "./list";
import { toRecord } from "./map";

const fiveMinutes = 300;
const hour = 3600;

export const espocrm: Source = {
  name: "espocrm",
  label: "EspoCRM",
  appUrl: "https://www.espocrm.com",
  domains: ["espocrm.com", "espocloud.com"],
  mapperVersion: 1,
  readingActions: [
    "list-leads",
    "list-contacts",
    "list-accounts",
    "list-opportunities",
    "list-tasks",
    "list-users",
    "get-lead",
  ],
  // EspoCRM itself has no quota; this keeps a small hosted instance responsive for the people who work in it.
  budget: { perSecond: 8, perDay: null },
  lists: [
    listStream("users", "user", "list-users", hour),
    listStream("leads", "lead", "list-leads", fiveMinutes),
    listStream("contacts", "contact", "list-contacts", fiveMinutes),
    listStream("accounts", "account", "list-accounts", hour),
    listStream("opportunities", "opportunity", "list-opportunities", fiveMinutes),
    listStream("tasks", "task", "list-tasks", fiveMinutes),
  ],
  details: [],
  toRecord,
  accountUrl: instanceUrl,
  fingerprint: (connection) => {
    const url = instanceUrl(connection);
    return url ? [`host:${new URL(url).host}`] : [];
  },
};

/** The instance's own address is whatever http(s) URL the connection was set up with; Membrane fixes no name for it. */
function instanceUrl(connection: SourceConnection): string | null {
  for (const bag of [connection.connectorParameters, connection.input]) {
    if (!isObject(bag)) continue;
    for (const value of Object.values(bag)) {
      const url = typeof value === "string" && /^https?:\/\//.test(value) ? URL.parse(value) : null;
      if (url) return `${url.origin}${url.pathname.replace(/\/(api\/v1)?\/*$/, "")}`;
    }
  }
  return null;
}
