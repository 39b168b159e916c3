import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { factsOf, type PersonRecordRow } from "./facts";

const observedAt = new Date("2026-03-01T10:00:00Z");

function record(said: Partial<PersonRecordRow>): PersonRecordRow {
  const nothing = { name: null, company: null, title: null, stage: null, lifecycle: null, owner: null, city: null };
  return {
    ...{ id: newId(), source: "espocrm", kind: "lead", externalId: "l1", connectionId: newId(), method: "self" },
    ...{ url: null, accountUrl: null, observedAt, label: null, emails: null, phones: null, facts: [] },
    ...{ ...nothing, country: null, origin: null, description: null },
    ...said,
  };
}

const lead = { source: "espocrm", kind: "lead", externalId: "l1" } as const;
const chat = { source: "cliengo", kind: "contact", externalId: "c1" } as const;

/** A fact's field or label, its value, and what others say. */
const told = (records: PersonRecordRow[]) =>
  factsOf(records).map(({ field, label, value, others }) => [
    label ?? field,
    value,
    others.map((other) => other.value),
  ]);

test("nothing said is no fact", () => {
  expect(factsOf([])).toEqual([]);
  expect(factsOf([record({}), record({ name: "" })])).toEqual([]);
});

test("the first record that says something is shown, with its receipt", () => {
  const [first, second] = [record({ ...lead, title: "COO" }), record({ ...chat, name: "Iris", city: "Rosario" })];
  const receiptOf = ({ source, kind, externalId, connectionId, id }: PersonRecordRow) => ({
    ...{ source, kind, externalId, connectionId, recordId: id, observedAt: "2026-03-01T10:00:00.000Z" },
  });
  expect(factsOf([first, second])).toEqual([
    { field: "name", label: null, isTrail: false, value: "Iris", receipt: receiptOf(second), others: [] },
    { field: "title", label: null, isTrail: false, value: "COO", receipt: receiptOf(first), others: [] },
    { field: "city", label: null, isTrail: false, value: "Rosario", receipt: receiptOf(second), others: [] },
  ]);
});

test.each<[string, Partial<PersonRecordRow>, Partial<PersonRecordRow>, string[]]>([
  ["two companies disagree", { company: "Vela Norte" }, { company: "Vela Sur" }, ["Vela Sur"]],
  ["the same company written otherwise does not", { company: "Vela Norte" }, { company: " VELA norte " }, []],
  ["two ways to write a name do not", { name: "Iris Quintela" }, { name: "Iris" }, []],
  ["two cities do not: people move", { city: "Rosario" }, { city: "Córdoba" }, []],
  [
    "two words for one stage do not",
    { stage: "In Process", lifecycle: "working" },
    { stage: "ACTIVE", lifecycle: "working" },
    [],
  ],
  [
    "two stages that mean different things do",
    { stage: "Dead", lifecycle: "lost" },
    { stage: "ACTIVE", lifecycle: "working" },
    ["ACTIVE"],
  ],
])("%s", (_case, shown, other, others) => {
  const [fact] = told([record({ ...lead, ...shown }), record({ ...chat, ...other })]);
  expect(fact?.[2]).toEqual(others);
});

test("what three records say alike stands once among the others", () => {
  const records = ["COO", "Buyer", "buyer", "Owner"].map((title) => record({ title }));
  expect(told(records)).toEqual([["title", "COO", ["buyer", "Owner"]]]);
});

test("answers stand under their own names, unless they only repeat a fact", () => {
  const answers = [
    { key: "depots", value: "12" },
    { key: "empresa", value: "vela norte" },
    { key: "utmSource", value: "ads" },
  ];
  const again = [
    { key: "depots", value: "14" },
    { key: "utmSource", value: "mail" },
  ];
  expect(told([record({ company: "Vela Norte", facts: answers }), record({ facts: again })])).toEqual([
    ["company", "Vela Norte", []],
    ["depots", "12", ["14"]],
    ["utmSource", "ads", []],
  ]);
});

test("how they came is told apart from who they are", () => {
  const facts = [
    { key: "conversionUrl", value: "https://x.test" },
    { key: "depots", value: "12" },
  ];
  const trail = factsOf([record({ origin: "Web Site", facts })]).flatMap(({ isTrail, value }) =>
    isTrail ? value : [],
  );
  expect(trail).toEqual(["Web Site", "https://x.test"]);
});
