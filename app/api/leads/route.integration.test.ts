import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { peoplePageSchema } from "@/lib/people/schema";
import { givenActor, requestAs } from "@/lib/testing/factories/access";
import { givenPeople } from "@/lib/testing/factories/people";
import { GET as getContacts } from "../contacts/route";
import { GET as getLeads } from "./route";

/** Leads and contacts are one list over two scopes. */
const routes = { "/api/leads": getLeads, "/api/contacts": getContacts } as const;
type Path = keyof typeof routes;
const paths = Object.keys(routes) as Path[];

const ask = async (actor: Actor | null, path: Path, query = "") =>
  routes[path](await requestAs(actor, `${path}${query}`));

const pageOf = async (response: Response) => peoplePageSchema.parse(await response.json());
const filterOf = (filter: unknown) => `?filter=${encodeURIComponent(JSON.stringify(filter))}`;

test.each(paths)("%s: signed out is refused", async (path) => {
  const response = await ask(null, path);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { code: "UNAUTHENTICATED" } });
});

test.each(paths)("%s: another workspace's people are not there", async (path) => {
  const { workspaceId } = await givenActor();
  await givenPeople(workspaceId, [{ displayName: "Iris Quintela" }]);
  const response = await ask(await givenActor(), path);
  expect(await pageOf(response)).toMatchObject({ items: [], total: { value: 0, exact: true } });
});

test("what the address asks for is what comes", async () => {
  const actor = await givenActor();
  await givenPeople(actor.workspaceId, [
    { displayName: "Íris Quintela", company: "Vela Norte" },
    { displayName: "Iris Andrade", lifecycle: "customer" },
    { displayName: "Caio Brandão" },
  ]);
  const named = async (path: Path, query?: string) =>
    (await pageOf(await ask(actor, path, query))).items.map(({ name }) => name);
  expect(await named("/api/leads", "?sort=-name")).toEqual(["Íris Quintela", "Caio Brandão"]);
  expect(await named("/api/contacts", "?sort=name&q=iris")).toEqual(["Iris Andrade", "Íris Quintela"]);
  const company = { and: [{ or: [{ field: "company", op: "prefix", value: "vela" }] }] };
  expect(await named("/api/leads", filterOf(company))).toEqual(["Íris Quintela"]);
  const first = await pageOf(await ask(actor, "/api/contacts", "?sort=name&limit=2"));
  const second = await pageOf(await ask(actor, "/api/contacts", `?sort=name&limit=2&cursor=${first.nextCursor}`));
  expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
    "Caio Brandão",
    "Iris Andrade",
    "Íris Quintela",
  ]);
  expect(first.total).toEqual({ value: 3, exact: true });
  expect(second).toMatchObject({ total: null, recordTotals: [], nextCursor: null });
});

test.each([
  ["?limit=0", /^limit: /],
  ["?limit=201", /^limit: /],
  ["?limit=ten", /^limit: /],
  ["?page=2", /page/],
  ["?sort=phone", /^sort: there is no field phone$/],
  ["?sort=name;drop", /^sort: /],
  ["?sort=name&sort=-name", /^sort: /],
  ["?cursor=x", /^cursor: not one of ours$/],
  ["?filter=x", /^filter: filter is not JSON$/],
  ["?filter=%7B%22and%22%3A1%7D", /^filter\.and: /],
  [filterOf({ and: [{ or: [{ field: "phone", op: "eq", value: "1" }] }] }), /^filter: there is no field phone$/],
  [filterOf({ and: [{ or: [{ field: "name", op: "like", value: "1" }] }] }), /^filter\.and\.0\.or\.0\.op: /],
  ["?q=%00", /^q: /],
  [`?q=${"a".repeat(201)}`, /^q: /],
])("%s is refused with the reason", async (query, message) => {
  const response = await ask(await givenActor(), "/api/leads", query);
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  expect(error).toMatchObject({ code: "INVALID_INPUT", message: expect.stringMatching(message) });
});
