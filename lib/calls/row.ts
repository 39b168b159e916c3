import type { Actor } from "@/lib/auth/actor";
import { type Sql, sql } from "@/lib/db/sql";
import { peopleScope } from "@/lib/policy/scope";
import type { CallSide } from "@/lib/records/schema";
import { vendorUrl } from "@/lib/records/vendor-url";
import type { CallRow } from "./schema";

/** What every view of a call starts from, over `"Call" c` and `callJoins`. */
export function callColumns(actor: Actor): Sql {
  return sql`
    c.id, r.source, r."externalId", r."connectionId", r.url, connection."accountUrl", c.title, c."startedAt",
    c."durationSec", c.scope, c.direction, c.language, c.private, host.name AS host, c.brief,
    c."transcriptAsOf" IS NOT NULL AS "hasTranscript",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('name', coalesce(p."displayName", party.name, party.email,
        party.phone ->> 'raw'), 'personId', p.id) ORDER BY party."talkSec" DESC NULLS LAST, party.ordinal), '[]')
      FROM "CallParty" party
      LEFT JOIN "PersonLink" link ON link."recordId" = party.id
      LEFT JOIN "Person" p ON p.id = link."personId" AND ${peopleScope(actor)}
      WHERE party."callId" = c.id AND party.side <> 'internal') AS customers`;
}

export const callJoins = sql`
  LEFT JOIN "SourceRecord" r ON r.id = c.id
  LEFT JOIN "Connection" connection ON connection.id = c."connectionId"
  LEFT JOIN "SourceUser" host ON host."connectionId" = c."connectionId" AND host."externalId" = c."hostExternalId"`;

export type CallColumns = {
  id: string;
  source: CallRow["source"];
  externalId: string;
  connectionId: string;
  url: string | null;
  accountUrl: string | null;
  title: string | null;
  startedAt: Date;
  durationSec: number;
  scope: CallSide;
  direction: string | null;
  language: string | null;
  private: boolean;
  host: string | null;
  brief: string | null;
  hasTranscript: boolean;
  customers: CallRow["customers"];
};

export function toCallRow(row: CallColumns): CallRow {
  return {
    id: row.id,
    source: row.source,
    kind: "call",
    externalId: row.externalId,
    connectionId: row.connectionId,
    title: row.title,
    startedAt: row.startedAt.toISOString(),
    durationSec: row.durationSec,
    scope: row.scope,
    direction: row.direction,
    language: row.language,
    private: row.private,
    host: row.host,
    customers: row.customers,
    brief: row.brief,
    hasTranscript: row.hasTranscript,
    url: vendorUrl(row.url, row.accountUrl),
  };
}
