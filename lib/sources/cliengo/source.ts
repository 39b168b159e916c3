import type { Source } from "../source";
import { toRecord } from "./map";
import { messages } from "./messages";
import { walkStream } from "./walk";
import { wholeStream } from "./whole";

const minute = 60;
const hour = 3600;

export const cliengo: Source = {
  name: "cliengo",
  label: "Cliengo",
  appUrl: "https://www.cliengo.com",
  domains: ["cliengo.com"],
  mapperVersion: 1,
  readingActions: ["list-contacts", "list-conversations", "list-sites", "list-chatbots", "get-contact-messages"],
  // No limit is published; integrators keep to about two requests a second.
  budget: { perSecond: 2, perDay: null },
  lists: [
    wholeStream("users", "user", "list-users", hour),
    wholeStream("sites", "site", "list-sites", hour),
    walkStream("contacts", "contact", "list-contacts", 5 * minute),
    walkStream("conversations", "conversation", "list-conversations", minute),
  ],
  details: [messages],
  toRecord,
  // Cliengo has one address for everybody and no known path to a single contact.
  accountUrl: () => null,
  fingerprint: (_connection, known) =>
    known.filter((record) => record.kind === "site").map((record) => `site:${record.externalId}`),
};
