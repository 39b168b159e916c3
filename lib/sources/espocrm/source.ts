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

/**
 * The instance's own address is whatever http(s) URL the connection was set up with, else a host without a scheme that is
 * named like one; Membrane fixes no name for it.
 */
function instanceUrl({ connectorParameters, input }: SourceConnection): string | null {
  const given = [connectorParameters, input].flatMap((bag) => (isObject(bag) ? Object.entries(bag) : []));
  const texts = given.flatMap(([name, value]) => (typeof value === "string" ? { name, text: value.trim() } : []));
  const urls = texts.filter(({ text }) => /^https?:\/\//i.test(text)).map(({ text }) => text);
  const hosts = texts.filter(({ name, text }) => isHostName.test(name) && isHost.test(text));
  for (const address of [...urls, ...hosts.map(({ text }) => `https://${text}`)]) {
    const url = URL.parse(address);
    if (url) return `${url.origin}${url.pathname.replace(/\/(api\/v1)?\/*$/, "")}`;
  }
  return null;
}

const isHostName = /url|host|domain|site|instance|address|server/i;
const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/\S*)?$/i;
