import type { Source } from "../source";
import { calls } from "./calls";
import { details } from "./details";
import { toRecord } from "./map";
import { transcripts } from "./transcripts";
import { users } from "./users";

export const gong: Source = {
  name: "gong",
  label: "Gong",
  appUrl: "https://www.gong.io",
  domains: ["gong.io"],
  mapperVersion: 1,
  readingActions: ["list-calls", "get-calls-extensive", "get-call-transcripts", "list-users", "list-workspaces"],
  // Of the whole company: three a second, ten thousand a day (Gong's API documentation).
  budget: { perSecond: 3, perDay: 10_000 },
  lists: [users, calls],
  details: [details, transcripts],
  toRecord,
  // Every call carries its own absolute address.
  accountUrl: () => null,
  // Connections do not name Gong's company; its users' ids are never used twice.
  fingerprint: (_connection, known) =>
    known
      .filter((record) => record.kind === "user")
      .map((record) => `user:${record.externalId}`)
      .sort()
      .slice(0, 50),
};
