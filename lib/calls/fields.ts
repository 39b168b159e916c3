import { sql } from "@/lib/db/sql";
import { type FilterFields, toIds, toUserIds } from "@/lib/query/filter";
import type { SortField } from "@/lib/query/keyset";
import type { callSortFields } from "./schema";

const hostName = sql`coalesce(host."sortName", ${"\uffff"})`;

/** What the list of calls may be sorted by, over `"Call" c` and its `host`. */
export const sortFields: Record<(typeof callSortFields)[number], SortField> = {
  startedAt: { column: sql`c."startedAt"`, type: "timestamptz" },
  duration: { column: sql`c."durationSec"`, type: "int4" },
  title: { column: sql`c."sortTitle"`, type: "text" },
  host: { column: hostName, type: "text" },
};

/** What it may be filtered by. `host` takes a user's id or `me`. */
export function filterFields(userId: string): FilterFields {
  return {
    title: { type: "text", column: sql`c."sortTitle"` },
    scope: { type: "word", column: sql`c.scope` },
    language: { type: "language", column: sql`c.language` },
    direction: { type: "word", column: sql`c.direction` },
    outcome: { type: "word", column: sql`c.outcome` },
    duration: { type: "number", column: sql`c."durationSec"` },
    startedAt: { type: "instant", column: sql`c."startedAt"` },
    transcript: { type: "flag", condition: sql`c."transcriptAsOf" IS NOT NULL` },
    private: { type: "flag", condition: sql`c.private` },
    hostName: { type: "text", column: hostName },
    host: {
      type: "custom",
      ops: ["eq", "in"],
      condition: (_op, values) => sql`host."userId" = ANY(${toUserIds(values, userId)}::uuid[])`,
    },
    attendee: {
      type: "custom",
      ops: ["eq", "in"],
      condition: (_op, values) => sql`c."attendeeUserIds" && ${toUserIds(values, userId)}::uuid[]`,
    },
    person: {
      type: "custom",
      ops: ["eq"],
      condition: (_op, values) => sql`EXISTS (
        SELECT 1 FROM "CallParty" party JOIN "PersonLink" link ON link."recordId" = party.id
        WHERE party."callId" = c.id AND link."personId" = ANY(${toIds(values)}::uuid[]))`,
    },
  };
}
