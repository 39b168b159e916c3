import type { SourceName } from "@/lib/records/schema";
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
/** Two systems that say different things here disagree; a stage differs by its nature and is shown beside. */
const comparedFields = new Set<string>(["company", "title", "owner", "stage", "custom"]);

/** Every fact once, with the receipt of the record it is taken from and what other records say instead. */
export function factsOf(records: PersonRecordRow[]): Fact[] {
  const plain = plainFields.flatMap((field) => {
    const said = records.flatMap((record) => (record[field] ? [{ value: record[field], record }] : []));
    return toFact(field, null, said);
  });
  return [...plain, ...customFacts(records)];
}

function customFacts(records: PersonRecordRow[]): Fact[] {
  const said = Map.groupBy(
    records.flatMap((record) => record.facts.map(({ key, value }) => ({ key, value, record }))),
    ({ key }) => key,
  );
  return [...said].flatMap(([key, values]) => toFact("custom", key, values));
}

function toFact(field: string, label: string | null, said: { value: string; record: PersonRecordRow }[]): Fact[] {
  const [shown] = said;
  if (!shown) return [];
  const others = comparedFields.has(field) ? said.filter(({ value }) => differs(value, shown.value)) : [];
  const distinct = [...new Map(others.map((other) => [other.value.toLowerCase(), other])).values()];
  return [
    {
      field,
      label,
      value: shown.value,
      receipt: receiptOf(shown.record),
      others: distinct.map(({ value, record }) => ({ value, receipt: receiptOf(record) })),
    },
  ];
}

function differs(a: string, b: string): boolean {
  return a.trim().toLowerCase() !== b.trim().toLowerCase();
}

export function receiptOf(record: PersonRecordRow): Fact["receipt"] {
  const { source, kind, externalId, connectionId, id, observedAt } = record;
  return { source, kind, externalId, connectionId, recordId: id, observedAt: observedAt.toISOString() };
}
