import { expect, test } from "vitest";
import createdLead from "../../../lib/sources/espocrm/fixtures/created-lead-sparse.json" with { type: "json" };
import getLead from "../../../lib/sources/espocrm/fixtures/get-lead.json" with { type: "json" };
import listLeads from "../../../lib/sources/espocrm/fixtures/list-leads.json" with { type: "json" };
import listSelected from "../../../lib/sources/espocrm/fixtures/list-leads-selected.json" with { type: "json" };
import listWithoutTotal from "../../../lib/sources/espocrm/fixtures/list-leads-without-total.json" with {
  type: "json",
};
import listUsers from "../../../lib/sources/espocrm/fixtures/list-users.json" with { type: "json" };
import updatedLead from "../../../lib/sources/espocrm/fixtures/updated-lead.json" with { type: "json" };
import { ask, stoppedClock } from "../fixtures/ask";
import { espoState, irisId } from "../fixtures/espo-state";
import duplicates from "./fixtures/duplicates.json" with { type: "json" };
import refusals from "./fixtures/refusals.json" with { type: "json" };
import { openEspoAccount } from "./routes";

/** What a real EspoCRM 10 answered, and the sandbox to the same request: the same fields of the same kinds, the same words. */

const given = () => openEspoAccount(espoState(3), stoppedClock());

type Row = Record<string, unknown>;

/** Fields that either side fills only where there is something to tell: nothing may stand for every kind. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return value === null ? "nothing" : typeof value;
}

/** Every field the real one has is there, none is of another kind, and nothing is added. */
function expectShape(own: Row, real: Row): void {
  expect(Object.keys(own).sort()).toEqual(Object.keys(real).sort());
  for (const [name, value] of Object.entries(real)) {
    const kinds = [kindOf(own[name]), kindOf(value)];
    if (!kinds.includes("nothing")) expect([name, kinds[0]]).toEqual([name, kinds[1]]);
  }
}

const select = "id,name,status,emailAddress,phoneNumber,createdAt,accountName";

test.each<[string, string, Row, (json: { list: Row[] } & Row) => Row]>([
  ["a lead in a list", "GET /Lead?maxSize=2", listLeads.list[0] as Row, ({ list }) => list[0] as Row],
  [
    "a lead with chosen fields",
    `GET /Lead?select=${select}`,
    listSelected.list[0] as Row,
    ({ list }) => list[0] as Row,
  ],
  ["one lead", `GET /Lead/${irisId}`, getLead, (json) => json],
  ["a user in a list", "GET /User", listUsers.list[0] as Row, ({ list }) => list[0] as Row],
])("%s has the fields of the real one", (_, line, real, rowOf) => {
  expectShape(rowOf(ask(given(), line).json), real);
});

test("a changed lead answers whole, a created one with what was set", () => {
  const account = given();
  expectShape(ask(account, `PUT /Lead/${irisId}`, { body: { description: "x" } }).json, updatedLead);
  expectShape(ask(account, "POST /Lead", { body: { firstName: "NoLast" } }).json, createdLead);
});

test("a list that is not counted says -1 while there are more", () => {
  const { json } = ask(given(), "GET /Lead?maxSize=2", { headers: { "x-no-total": "true" } });
  expect([json.total, json.list.length]).toEqual([listWithoutTotal.total, listWithoutTotal.list.length]);
});

test("who made a lead twice is shown the first one, as a row of a list", () => {
  const answer = ask(given(), "POST /Lead", { body: { firstName: "Iris", lastName: "Quintela" } });
  expect([answer.status, answer.headers["x-status-reason"]]).toEqual([409, "duplicate"]);
  expectShape(answer.json[0], duplicates[0] as Row);
});

test.each(refusals)("refused in the same words: $case", ({ line, body, status, reason, answer }) => {
  const refused = ask(given(), line, { body });
  expect(refused.status).toBe(status);
  expect(refused.headers["x-status-reason"]).toBe(reason ?? undefined);
  expect(refused.headers["content-type"]).toBe("application/json");
  expect(refused.json ?? null).toEqual(answer);
});
