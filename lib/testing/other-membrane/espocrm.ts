import type { Dialect, VendorAnswer } from "./dialect";
import { type Fields, odd, pageOf, type Vendor, type VendorAction } from "./vendor";

/** An EspoCRM whose rows are as strange as its own rules allow; each kind holds rows nobody can take as well. */

const listInput = {
  offset: "integer",
  maxSize: "integer",
  orderBy: "string",
  order: "string",
  select: "string",
  where: "array",
};
const mostRows = 200;
/** Beyond 2^53: written as a bare number, its last digits are lost by a reader who does not care. */
export const longId = 9007199254740993n;

type Row = Fields | string | null;

export function makeEspocrm(dialect: () => Dialect): Vendor & { rows: Record<string, Row[]> } {
  const rows: Record<string, Row[]> = { User: users(), Lead: leads(), Contact: contacts(), Account: accounts() };
  Object.assign(rows, { Opportunity: opportunities(), Task: tasks() });
  const list = (name: string, entity: string): VendorAction => ({
    ...{ name, input: listInput },
    answer: ({ input }) => listOf(rows[entity] ?? [], input, dialect().totals),
  });
  return {
    ...{ name: "EspoCRM", domains: ["espocrm.com", "crm.other.example"], rows },
    actions: [
      list("List Users", "User"),
      list("List Leads", "Lead"),
      list("List Contacts", "Contact"),
      list("List Accounts", "Account"),
      list("List Opportunities", "Opportunity"),
      list("List Tasks", "Task"),
      { name: "Get Lead", input: { id: "string" }, answer: ({ input }) => one(rows.Lead ?? [], input.id) },
    ],
    get: () => ({ status: 404, body: "" }),
  };
}

function listOf(all: Row[], input: Fields, totals: Dialect["totals"]): VendorAnswer {
  if (Number(input.maxSize ?? 20) > mostRows) return { status: 403, body: "" };
  const asked = sorted(all.filter((row) => isAfter(row, input.where)));
  const list = pageOf(asked, input.offset, input.maxSize, 20);
  const more = Number(input.offset ?? 0) + list.length < asked.length;
  const total = { count: asked.length, signs: more ? -1 : -2, none: undefined }[totals];
  return { status: 200, body: { total, list }, list: "list" };
}

function one(rows: Row[], id: unknown): VendorAnswer {
  const row = rows.find((candidate) => isFields(candidate) && String(candidate.id) === id);
  return row ? { status: 200, body: row } : { status: 404, body: "" };
}

/** As a database sorts: what has no time comes first. */
function sorted(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => timeOf(a) - timeOf(b));
}

function isAfter(row: Row, where: unknown): boolean {
  const [condition] = Array.isArray(where) ? where : [];
  return !isFields(condition) || timeOf(row) > Date.parse(`${condition.value}Z`);
}

function timeOf(row: Row): number {
  const at = isFields(row) && typeof row.modifiedAt === "string" ? row.modifiedAt : "";
  return Date.parse(/[Z+]|-\d\d:\d\d$/.test(at) ? at : `${at}Z`) || 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

const modified = (minute: number) => ({
  createdAt: "2026-03-01 10:00:00",
  modifiedAt: `2026-03-05 09:${String(minute).padStart(2, "0")}:00`,
});

/** Fifteen that can be taken, the first of them listed twice, and four that cannot. */
function leads(): Row[] {
  const plain = { id: "lead-a", name: "Ada Romero", emailAddress: "ada@romero.example", status: "New", ...modified(1) };
  return [
    plain,
    { ...plain },
    { id: "lead-number", name: "Nora Nunes", emailAddress: "Nora@Nunes.example", ...modified(2), id2: 1 },
    { id: longId, name: "Big Id", emailAddress: "big@id.example", status: "In Process", ...modified(3) },
    { id: 7, name: "Small Id", emailAddress: "small@id.example", status: "Assigned", ...modified(3) },
    { id: "lead-undated", name: "No Dates", emailAddress: "undated@example.test" },
    { id: "lead-nobody", ...modified(4) },
    { id: "lead-role", firstName: "Front", lastName: "Desk", emailAddress: "info@romero.example", ...modified(5) },
    { id: "lead-html", name: odd.html, description: odd.html, emailAddress: "html@example.test", ...modified(6) },
    { id: "lead-rtl", name: odd.rightToLeft, emailAddress: "sara@example.test", ...modified(7) },
    { id: "lead-long", name: odd.long, accountName: odd.longEmoji, title: odd.emoji, ...modified(8) },
    { id: "lead-epoch", name: "Nineteen Seventy", createdAt: "1970-01-01 00:00:00", modifiedAt: "1970-01-01 00:00:00" },
    { id: "lead-future", name: "Far Future", createdAt: "2099-12-31 23:59:59", modifiedAt: "2099-12-31 23:59:59" },
    {
      id: "lead-zoned",
      name: "Zoned",
      createdAt: "2026-03-01T10:00:00-03:00",
      modifiedAt: "2026-03-05T09:30:00.5-03:00",
    },
    { id: "lead-cut", name: `${odd.halfEmoji} ${odd.withNul}`, status: "Waiting docs", ...modified(9) },
    {
      id: "lead-address",
      name: "Odd Address",
      emailAddress: `${odd.endless.slice(0, 3000)}@long.example`,
      ...modified(10),
    },
    { id: odd.endless, name: "Endless Id", ...modified(11) },
    { id: odd.withNul, name: "Id With Nul", ...modified(11) },
    { name: "No Id", ...modified(12) },
    { id: null, name: "Null Id", ...modified(13) },
    null,
    "a row that is a text",
  ];
}

/** Forty people behind one switchboard, and one who is of no type anybody expects. */
function contacts(): Row[] {
  const behindOne = Array.from({ length: 40 }, (_, index) => ({
    id: `contact-${index}`,
    name: `Employee ${index}`,
    emailAddress: index % 2 ? `employee.${index}@switchboard.example` : null,
    phoneNumber: "+54 11 4000-0000",
    accountId: "account-1",
    accountName: "Switchboard SA",
    ...modified(index),
  }));
  const mistyped = {
    ...{ id: "contact-types", name: ["a", "list"], emailAddress: { primary: "x" }, phoneNumber: 541140000001 },
    ...{
      doNotCall: "yes",
      assignedUserId: 12,
      emailAddressData: "none",
      accountId: {},
      addressCountry: 54,
      ...modified(41),
    },
  };
  return [...behindOne, mistyped];
}

function accounts(): Row[] {
  return [
    {
      id: "account-1",
      name: "Switchboard SA",
      website: "javascript:alert(1)",
      phoneNumber: "+54 11 4000-0000",
      ...modified(1),
    },
    { id: "account-2", ...modified(2) },
  ];
}

function opportunities(): Row[] {
  return [
    {
      id: "deal-1",
      name: "A deal",
      amount: "18000.50",
      amountCurrency: "USD",
      stage: "Proposal",
      contactsIds: ["contact-1", odd.endless, odd.withNul, 3, null, {}],
      ...modified(1),
    },
    {
      id: "deal-2",
      name: odd.long,
      amount: 1e30,
      amountCurrency: "pesos",
      stage: "Our own stage",
      probability: 900,
      closeDate: "soon",
      ...modified(2),
    },
  ];
}

function tasks(): Row[] {
  return [
    {
      id: "task-1",
      name: "Call back",
      parentType: "Lead",
      parentId: "lead-a",
      dateEnd: "2099-01-01 00:00:00",
      ...modified(1),
    },
    {
      id: "task-2",
      name: odd.html,
      parentType: "Lead",
      parentId: odd.endless,
      dateEndDate: "2026-13-45",
      ...modified(2),
    },
  ];
}

/** The same ones may be admins, gone or nameless. */
function users(): Row[] {
  return [
    { id: 12, name: "Owner By Number", emailAddress: "owner@other.example", isActive: true, ...modified(1) },
    { id: "user-2", userName: "nameless", isActive: "false", ...modified(2) },
  ];
}
