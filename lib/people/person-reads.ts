import type { Actor } from "@/lib/auth/actor";
import { freshnessOf } from "@/lib/connections/freshness";
import { queryRows, sql } from "@/lib/db/sql";
import { AppError } from "@/lib/errors";
import { peopleScope } from "@/lib/policy/scope";
import { phoneText } from "@/lib/records/phone-text";
import { vendorUrl } from "@/lib/records/vendor-url";
import { factsOf, type PersonRecordRow, receiptOf } from "./facts";
import { readPersonOpportunities } from "./opportunity-reads";
import { withMine } from "./person-records";
import { type PersonColumns, personColumns, toPersonRow } from "./row";
import type { PersonView } from "./schema";
import { readPersonTasks } from "./task-reads";

type PersonDetailColumns = PersonColumns & { city: string | null; country: string | null; firstSeenAt: Date };

/**
 * The person a record belongs to, with every record, fact, task and opportunity of theirs. The id may be any of its
 * records'; the reply carries the person's own. Throws NOT_FOUND when the actor may not read it.
 */
export async function getPerson(actor: Actor, recordId: string): Promise<PersonView> {
  const [person] = await queryRows<PersonDetailColumns>(sql`
    SELECT ${personColumns}, p.city, p.country, p."firstSeenAt"
    FROM "Person" p
    WHERE p.id = coalesce((SELECT "personId" FROM "PersonLink" WHERE "recordId" = ${recordId}::uuid), ${recordId}::uuid)
      AND ${peopleScope(actor)}`);
  if (!person) throw new AppError("NOT_FOUND", { message: "There is no such person." });
  const [records, tasks, opportunities, freshness] = await Promise.all([
    readRecords(actor, person.id),
    readPersonTasks(actor, person.id),
    readPersonOpportunities(actor, person.id),
    freshnessOf(actor, ["cliengo", "espocrm", "gong"]),
  ]);
  return {
    ...toPersonRow(person, actor.userId),
    city: person.city,
    country: person.country,
    emails: emailsOf(records),
    phones: phonesOf(records),
    facts: factsOf(records),
    records: records.map((record) => ({
      id: record.id,
      source: record.source,
      kind: record.kind,
      externalId: record.externalId,
      connectionId: record.connectionId,
      label: record.label,
      method: record.method,
      linkStatus: record.method === "manual" ? "confirmed" : "auto",
      url: vendorUrl(record.url, record.accountUrl),
      observedAt: record.observedAt.toISOString(),
    })),
    tasks,
    opportunities,
    firstSeenAt: person.firstSeenAt.toISOString(),
    freshness,
  };
}

function emailsOf(records: PersonRecordRow[]): PersonView["emails"] {
  const all = records.flatMap((record) =>
    (record.emails ?? []).map(({ value, optedOut }) => ({ value, optedOut, receipt: receiptOf(record) })),
  );
  return distinctBy(all, ({ value }) => value.toLowerCase());
}

function phonesOf(records: PersonRecordRow[]): PersonView["phones"] {
  const all = records.flatMap((record) =>
    (record.phones ?? []).map(({ raw, e164, optedOut }) => ({
      raw,
      e164,
      text: phoneText(e164 ?? raw),
      optedOut,
      receipt: receiptOf(record),
    })),
  );
  return distinctBy(all, ({ raw, e164 }) => e164 ?? raw);
}

/** The first of those with the same key. */
function distinctBy<T>(items: T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

/** Records in the order that decides what is shown: EspoCRM contact, lead, Gong, Cliengo; the newest of each first. */
function readRecords(actor: Actor, personId: string): Promise<PersonRecordRow[]> {
  return queryRows(sql`
    ${withMine(actor, personId)}
    SELECT r.id, r.source, r.kind, r."externalId", r."connectionId", r.url, r."observedAt", r.method,
           connection."accountUrl",
           coalesce(lead.name, contact.name, party.name, chat."visitorName") AS label,
           coalesce(lead.name, contact.name, party.name, chat."visitorName") AS name,
           coalesce(lead.company, contact.company) AS company,
           coalesce(lead.title, contact.title, party.title) AS title,
           coalesce(lead."rawStatus", contact."rawStatus") AS stage,
           CASE WHEN lead.id IS NULL THEN contact.lifecycle ELSE lead.lifecycle END AS lifecycle,
           coalesce(owner.name, lead."ownerName", contact."ownerName") AS owner,
           coalesce(lead.city, contact.city) AS city,
           coalesce(lead.country, contact.country) AS country,
           coalesce(lead.origin, contact.origin) AS origin,
           coalesce(lead.description, contact.description) AS description,
           coalesce(lead.emails, contact.emails, CASE WHEN coalesce(party.email, chat."visitorEmail") IS NOT NULL THEN
             jsonb_build_array(jsonb_build_object('value', coalesce(party.email, chat."visitorEmail"), 'optedOut', false))
             END) AS emails,
           coalesce(lead.phones, contact.phones, CASE WHEN jsonb_typeof(coalesce(party.phone, chat."visitorPhone")) = 'object'
             THEN jsonb_build_array(coalesce(party.phone, chat."visitorPhone")) END) AS phones,
           coalesce(lead.facts, contact.facts, '[]') AS facts
    FROM mine r
    JOIN "Connection" connection ON connection.id = r."connectionId"
    LEFT JOIN "Lead" lead ON lead.id = r.id
    LEFT JOIN "Contact" contact ON contact.id = r.id
    LEFT JOIN "CallParty" party ON party.id = r.id
    LEFT JOIN "Conversation" chat ON chat.id = r.id
    LEFT JOIN "SourceUser" owner ON owner."connectionId" = r."connectionId"
      AND owner."externalId" = coalesce(lead."ownerExternalId", contact."ownerExternalId")
    ORDER BY array_position(ARRAY['espocrm', 'gong', 'cliengo'], r.source),
             array_position(ARRAY['contact', 'lead', 'party', 'conversation'], r.kind),
             coalesce(r."sourceUpdatedAt", r."sourceCreatedAt", r."observedAt") DESC, r.id`);
}
