import type { Actor } from "@/lib/auth/actor";
import { queryRows, sql } from "@/lib/db/sql";
import { vendorUrl } from "@/lib/records/vendor-url";
import { opportunityIds, withMine } from "./person-records";
import { toAmount } from "./row";
import { type PersonView, personOpportunitySchema } from "./schema";

const mostOpportunities = 100;

/** A person's opportunities, named on them as contact or grown from their lead; open ones first, by close date. */
export async function readPersonOpportunities(actor: Actor, personId: string): Promise<PersonView["opportunities"]> {
  const rows = await queryRows<OpportunityRow>(sql`
    ${withMine(actor, personId)}
    SELECT deal.id, deal.name, deal."rawStage", deal.outcome, deal."amountMinor", deal.currency,
           deal."closeDate"::text AS "closeDate", coalesce(owner.name, deal."ownerName") AS owner,
           r.url, connection."accountUrl"
    FROM (${opportunityIds}) about
    JOIN "Opportunity" deal ON deal.id = about.id
    JOIN "SourceRecord" r ON r.id = deal.id
    JOIN "Connection" connection ON connection.id = r."connectionId"
    LEFT JOIN "SourceUser" owner ON owner."connectionId" = deal."connectionId" AND owner."externalId" = deal."ownerExternalId"
    ORDER BY deal.outcome IS DISTINCT FROM 'open', deal."closeDate" NULLS LAST, deal.id
    LIMIT ${mostOpportunities}`);
  return rows.map(({ accountUrl, amountMinor, currency, ...deal }) =>
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
