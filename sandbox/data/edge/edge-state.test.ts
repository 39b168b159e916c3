import { expect, test } from "vitest";
import { vendorApps } from "../../accounts/apps";
import { asTenant, type Call, givenConnection, givenSandbox } from "../../http/fixtures/given-sandbox";
import { busyDaySize, busyMonthSize } from "./contacts";
import { edgeState } from "./edge-state";
import { bulkImportSize } from "./leads";
import { longTitle } from "./oddities";

const firstStart = new Date("2026-11-20T15:00:00Z");
const dayBefore = (days: number) => new Date(firstStart.getTime() - days * 86_400_000).toISOString().slice(0, 10);

async function givenEdge(domain: string): Promise<Call> {
  const api = await asTenant(await givenSandbox({ apps: vendorApps, sampleState: edgeState, now: firstStart }));
  await givenConnection(api, "edge", domain);
  return api;
}

const runner = (api: Call, integrationKey: string) => async (key: string, input: object) =>
  (await api("POST /act", { key, integrationKey, input })).body;

test("an import is one second long and more than a page wide", async () => {
  const run = runner(await givenEdge("crm.harborloom.example"), "espocrm");
  const at = `${dayBefore(20)} 15:00:00`;
  const where = [{ type: "on", attribute: "modifiedAt", value: at, dateTime: true }];
  const { output } = await run("list-leads", { where, maxSize: 200, orderBy: "modifiedAt", order: "asc" });
  expect(output.total).toBe(bulkImportSize);
  expect(output.list).toHaveLength(200);
  const rest = await run("list-leads", { where, maxSize: 200, offset: 200, orderBy: "modifiedAt", order: "asc" });
  const ids = [...output.list, ...rest.output.list].map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(bulkImportSize);
  expect(ids.every((id: string) => /^[0-9a-f]{17}$/.test(id))).toBe(true);
});

test("a month holds more contacts than an offset reaches, and one day more than a window", async () => {
  const run = runner(await givenEdge("cliengo.com"), "cliengo");
  const month = await run("list-contacts", { since: dayBefore(69), until: dayBefore(39), limit: 1 });
  expect(month.output.paging.total).toBeGreaterThanOrEqual(busyMonthSize);
  expect((await run("list-contacts", { offset: 1001 })).type).toBe("bad_request");
  const day = { since: dayBefore(90), until: dayBefore(89) };
  expect((await run("list-contacts", { ...day, limit: 1 })).output.paging.total).toBeGreaterThanOrEqual(busyDaySize);
  const { output: sites } = await run("list-sites", {});
  for (const { id } of sites.results ?? sites)
    expect((await run("list-contacts", { ...day, websiteId: id, limit: 1 })).output.paging.total).toBeLessThan(1000);
});

test("calls come late, nameless, untitled, long; every fortieth question is refused for two seconds", async () => {
  const api = await givenEdge("gong.io");
  const ask = (path: string, body: object) =>
    api("POST /act", { integrationKey: "gong", api: { method: "POST", path, body } });
  const filter = { fromDateTime: `${dayBefore(3)}T00:00:00Z`, toDateTime: "2026-11-21T00:00:00Z" };
  const { calls } = (
    await ask("/v2/calls/extensive", { filter, contentSelector: { exposedFields: { parties: true } } })
  ).body.output.data;
  const titles = calls.map(({ metaData }: { metaData: { title: string | null } }) => metaData.title);
  expect(titles).toEqual(expect.arrayContaining([null, longTitle, "Only us"]));
  const parties = calls.flatMap((call: { parties: { name: string | null }[] }) => call.parties);
  expect(parties.some(({ name }: { name: string | null }) => name === "Late Riser")).toBe(false);
  const answers = await Promise.all(Array.from({ length: 40 }, () => api("GET /connections/gong/proxy/v2/workspaces")));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.map(({ headers }) => headers.get("retry-after"))).toEqual(["2"]);
});
