import type { Actor } from "@/lib/auth/actor";
import { queryRows, sql } from "@/lib/db/sql";
import { vendorUrl } from "@/lib/records/vendor-url";
import { toAmount } from "./row";
import { type PersonView, personOpportunitySchema } from "./schema";

/** A person's opportunities: named on them as contact, or grown from their lead. */
export async function readPersonOpportunities(actor: Actor, personId: string): Promise<PersonView["opportunities"]> {
  const rows = await queryRows<OpportunityRow>(sql`
    SELECT DISTINCT ON (deal.id) deal.id, deal.name, deal."rawStage", deal.outcome, deal."amountMinor", deal.currency,
           deal."closeDate"::text AS "closeDate", coalesce(owner.name, deal."ownerName") AS owner,
           r.url, connection."accountUrl"
    FROM "PersonLink" link
    JOIN "SourceRecord" mine ON mine.id = link."recordId"
    LEFT JOIN "Lead" lead ON lead.id = mine.id
    JOIN "Opportunity" deal ON deal."connectionId" = mine."connectionId"
      AND ((mine.kind = 'contact' AND deal."contactExternalIds" @> ARRAY[mine."externalId"])
        OR (mine.kind = 'lead' AND deal."originalLeadExternalId" = mine."externalId"))
    JOIN "SourceRecord" r ON r.id = deal.id AND r."tombstonedAt" IS NULL
    JOIN "Connection" connection ON connection.id = r."connectionId"
    LEFT JOIN "SourceUser" owner ON owner."connectionId" = deal."connectionId" AND owner."externalId" = deal."ownerExternalId"
    WHERE link."workspaceId" = ${actor.workspaceId}::uuid AND link."personId" = ${personId}::uuid
    ORDER BY deal.id LIMIT 100`);
  const ordered = rows.sort((a, b) => Number(a.outcome !== "open") - Number(b.outcome !== "open"));
  return ordered.map(({ accountUrl, amountMinor, currency, ...deal }) =>
    personOpportunitySchema.parse({
      ...deal,
      amount: toAmount(amountMinor, currency),
      url: vendorUrl(deal.url, accountUrl),
    }),
  );
}

type OpportunityRow = {
  id: string;
  name: string;
  rawStage: string | null;
  outcome: string | null;
  amountMinor: string | null;
  currency: string | null;
  closeDate: string | null;
  owner: string | null;
  url: string | null;
  accountUrl: string | null;
};
