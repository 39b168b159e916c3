import type { Lifecycle, SourceName } from "@/lib/records/schema";
import type { Fact, PersonView } from "./schema";

/** One record of a person as the facts need it; records come in the order that decides which value is shown. */
export type PersonRecordRow = {
  id: string;
  source: SourceName;
  kind: PersonView["records"][number]["kind"];
  externalId: string;
  connectionId: string;
  url: string | null;
  accountUrl: string | null;
  observedAt: Date;
  method: string;
  label: string | null;
  name: string | null;
  company: string | null;
  title: string | null;
  stage: string | null;
  lifecycle: Lifecycle | null;
  owner: string | null;
  city: string | null;
  country: string | null;
  origin: string | null;
  description: string | null;
  emails: { value: string; optedOut: boolean }[] | null;
  phones: { raw: string; e164: string | null; optedOut: boolean }[] | null;
  facts: { key: string; value: string }[];
};

const plainFields = ["name", "company", "title", "stage", "owner", "city", "country", "origin", "description"] as const;
/** Where two systems that say different things disagree; elsewhere they only know different parts. */
const comparedFields = new Set<string>(["company", "title", "owner", "stage", "custom"]);
/** How somebody came to us: many values side by side are no disagreement. */
const trailKey = /^utm|url$/i;

/** Every fact once, with the receipt of the record it is taken from and what other records say instead. */
export function factsOf(records: PersonRecordRow[]): Fact[] {
  const plain = plainFields.flatMap((field) => {
    const said = records.flatMap((record) => (record[field] ? [{ value: record[field], record }] : []));
    return toFact(field, null, said);
  });
  const known = new Set(plain.map(({ value }) => value.trim().toLowerCase()));
  // An answer that only repeats a fact is not shown twice.
  return [...plain, ...customFacts(records).filter(({ value }) => !known.has(value.trim().toLowerCase()))];
}

function customFacts(records: PersonRecordRow[]): Fact[] {
  const said = Map.groupBy(
    records.flatMap((record) => record.facts.map(({ key, value }) => ({ key, value, record }))),
    ({ key }) => key,
  );
  return [...said].flatMap(([key, values]) => toFact("custom", key, values));
}

function toFact(field: string, label: string | null, said: Said[]): Fact[] {
  const [shown] = said;
  if (!shown) return [];
  const compared = comparedFields.has(field) && !(label && trailKey.test(label));
  const others = compared ? said.filter((other) => disagrees(field, other, shown)) : [];
  const distinct = [...new Map(others.map((other) => [other.value.toLowerCase(), other])).values()];
  return [
    {
      field,
      label,
      isTrail: field === "origin" || (label !== null && trailKey.test(label)),
      value: shown.value,
      receipt: receiptOf(shown.record),
      others: distinct.map(({ value, record }) => ({ value, receipt: receiptOf(record) })),
    },
  ];
}

type Said = { value: string; record: PersonRecordRow };

/** Systems have words of their own for a stage: they disagree when the words mean different things. */
function disagrees(field: string, a: Said, b: Said): boolean {
  if (field === "stage") return a.record.lifecycle !== b.record.lifecycle;
  return a.value.trim().toLowerCase() !== b.value.trim().toLowerCase();
}

export function receiptOf(record: PersonRecordRow): Fact["receipt"] {
  const { source, kind, externalId, connectionId, id, observedAt } = record;
  return { source, kind, externalId, connectionId, recordId: id, observedAt: observedAt.toISOString() };
}
