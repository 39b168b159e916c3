import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeSourceCall } from "@/lib/connections/source-call";
import type { Caller } from "@/lib/membrane/client";
import { ensureMembraneConnection, getMembraneConnection } from "@/lib/membrane/connections";
import { mappedRecordSchema, messageSchema, transcriptSchema } from "@/lib/records/schema";
import { vendorApps } from "@/sandbox/accounts/apps";
import type { CliengoState } from "@/sandbox/accounts/cliengo/types";
import type { EspoState } from "@/sandbox/accounts/espocrm/types";
import { cliengoState } from "@/sandbox/accounts/fixtures/cliengo-state";
import { apiUserId, espoState } from "@/sandbox/accounts/fixtures/espo-state";
import { gongState } from "@/sandbox/accounts/fixtures/gong-state";
import type { GongState } from "@/sandbox/accounts/gong/types";
import type { AccountState } from "@/sandbox/contract";
import { type Sandbox, startSandbox } from "@/sandbox/server";
import { approveSignIn } from "@/sandbox/sign-in";
import { idsOf, type Run, readRun } from "./fixtures/run";
import { getSource, sources } from "./registry";
import type { DetailPage, Source, SourceCall } from "./source";

/** Each source against the sample vendors over real HTTP: it reads all there is, and what it reads keeps the contract. */

const horizonDays = 365;

type Connected = { source: Source; call: SourceCall; state: AccountState; requests: () => number };

/** A tenant of its own with the source connected, its requests counted from here on. */
async function connect(sandbox: Sandbox, source: Source): Promise<Connected> {
  const { url: apiUrl, workspaceKey, workspaceSecret, world } = sandbox;
  const caller: Caller = { tenant: newId(), config: { apiUrl, workspaceKey, workspaceSecret } };
  const { id, clientAction } = await ensureMembraneConnection(caller, source.appUrl);
  await approveSignIn(clientAction?.uiUrl ?? "");
  expect((await getMembraneConnection(caller, id, { wait: true })).state).toBe("READY");
  let requests = 0;
  const beforeRequest = async () => {
    requests++;
  };
  const call = makeSourceCall({ ...caller, membraneConnectionId: id, beforeRequest });
  // The first question opens the account and looks up the actions.
  await readRun(source.lists[0] ?? expect.unreachable("no lists"), call, { now: new Date() });
  requests = 0;
  const tenant = [...world.tenants.values()].find(({ internalId }) => internalId === caller.tenant);
  const opened = world.accounts.get(`accounts/${tenant?.id}/${source.name}`);
  return { source, call, state: opened?.state ?? expect.unreachable("no account"), requests: () => requests };
}

/** Every record of a source by kind, its details read as the backlog does, in batches. */
async function readAll({ source, call }: Connected, now: Date) {
  const runs = new Map<string, Run>();
  for (const stream of source.lists) runs.set(stream.kind, await readRun(stream, call, { now, horizonDays }));
  const details: DetailPage[] = [];
  for (const stream of source.details) {
    const ids = idsOf(runs.get(stream.follows) ?? { rows: [] });
    for (let at = 0; at < ids.length; at += stream.batch)
      details.push(await stream.readDetails(call, ids.slice(at, at + stream.batch), now));
  }
  return { runs, details };
}

/** Maps every row, which has to keep the contract, and answers how many records there are of each kind. */
function countMapped(source: Source, { runs, details }: Awaited<ReturnType<typeof readAll>>) {
  const rows = [...[...runs.values()].flatMap((run) => run.rows), ...details.flatMap((page) => page.rows)];
  for (const { kind, raw, externalId } of rows) {
    const record = mappedRecordSchema.parse(source.toRecord(kind, raw));
    expect(record).toMatchObject({ kind, externalId });
  }
  for (const run of runs.values()) expect(run.rejected).toEqual([]);
  for (const page of details) expect(page.rejected).toEqual([]);
  return Object.fromEntries([...runs].map(([kind, run]) => [kind, idsOf(run).length]));
}

/** What a state holds for somebody who looks at `now`, counted without the source's or the vendor's help. */
const held: Record<string, (state: AccountState, now: Date) => Record<string, number>> = {
  cliengo(state, now) {
    const { contacts, conversations, sites, users } = state as CliengoState;
    const [from, until] = [Date.parse(dayBefore(now, horizonDays)), now.getTime()];
    const within = (rows: { creationDate: string }[]) =>
      rows.filter(({ creationDate }) => Date.parse(creationDate) >= from && Date.parse(creationDate) <= until).length;
    return { user: users.length, site: sites.length, contact: within(contacts), conversation: within(conversations) };
  },
  espocrm(state) {
    const { users, leads, contacts, accounts, opportunities, tasks } = state as EspoState;
    return {
      ...{ user: users.length, lead: leads.length, contact: contacts.length, account: accounts.length },
      ...{ opportunity: opportunities.length, task: tasks.length },
    };
  },
  gong(state, now) {
    const { users, calls } = state as GongState;
    return { user: users.length, call: calls.filter(({ visibleAt }) => Date.parse(visibleAt) <= now.getTime()).length };
  },
};

function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

describe("the demo accounts", () => {
  const now = new Date("2026-11-20T12:40:00Z");
  const later = new Date(now.getTime() + 5 * 60_000);
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ now });
  });
  afterAll(() => sandbox.stop());

  test.each(sources.map((source) => [source.name, source] as const))(
    "all of %s is read, and every record keeps the contract",
    async (name, source) => {
      const connected = await connect(sandbox, source);
      expect(countMapped(source, await readAll(connected, now))).toEqual(held[name]?.(connected.state, now));
    },
  );

  test.each([
    ["cliengo", 50, 0],
    ["espocrm", 200, 0],
    // Windows before the first call are asked for too: they are empty.
    ["gong", 100, 5],
  ] as const)(
    "the lists of %s cost no more requests than pages of %d rows, and later one each",
    async (name, rows, empty) => {
      const source = getSource(name);
      const { call, state, requests } = await connect(sandbox, source);
      const runs: Run[] = [];
      for (const stream of source.lists) runs.push(await readRun(stream, call, { now, horizonDays }));
      const pages = Object.values(held[name]?.(state, now) ?? {}).reduce(
        (sum, count) => sum + Math.ceil(count / rows),
        0,
      );
      const first = requests();
      expect(first).toBeLessThanOrEqual(pages + empty);
      for (const [index, stream] of source.lists.entries()) {
        await readRun(stream, call, { now: later, checkpoint: runs[index]?.checkpoint });
      }
      expect(requests() - first).toBe(source.lists.length);
    },
  );

  test("every line of every conversation is read, with who said it", async () => {
    const { details, state } = await readSource(sandbox, "cliengo", now);
    const { messages } = state as CliengoState;
    const said = Object.values(messages).flatMap((lines) =>
      lines.filter(({ sendAt }) => Date.parse(sendAt) <= now.getTime()),
    );
    const read = details.flatMap((page) => page.messages ?? []).flatMap(({ items }) => items);
    for (const line of read) messageSchema.parse(line);
    expect(read.map(({ externalId }) => externalId).sort()).toEqual(said.map(({ id }) => id).sort());
    expect(new Set(read.map(({ side }) => side))).toEqual(new Set(["visitor", "bot", "agent"]));
  });

  test("every transcript there is is read, and the calls Gong still works on are asked for again", async () => {
    const { details, state } = await readSource(sandbox, "gong", now);
    const { calls, transcripts } = state as GongState;
    const visible = calls.filter(({ visibleAt }) => Date.parse(visibleAt) <= now.getTime());
    const analysed = visible.filter(({ analysedAt }) => analysedAt && Date.parse(analysedAt) <= now.getTime());
    const read = details.flatMap((page) => page.transcripts ?? []);
    for (const transcript of read) transcriptSchema.parse(transcript);
    const expected = analysed.map(({ metaData }) => metaData.id).filter((id) => transcripts[id]);
    expect(read.map(({ callExternalId }) => callExternalId).sort()).toEqual(expected.sort());
    const [missing] = details.filter(({ rows, missing }) => rows.length > 0 && missing.length > 0);
    const waiting = visible.filter((call) => !analysed.includes(call)).map(({ metaData }) => metaData.id);
    expect(missing?.missing ?? []).toEqual(waiting);
  });
});

describe.each(["natural", "flat", "nested", "mixed"] as const)(
  "large accounts, filters shown in the %s style",
  (schemaStyle) => {
    const now = new Date("2026-03-10T15:00:00Z");
    // 250 leads of one second each, more contacts than one window can page, more calls than one page.
    const states: Record<string, () => AccountState> = {
      cliengo: () => cliengoState(1600),
      espocrm: () => espoState(1300),
      gong: () => gongState(350),
    };
    let sandbox: Sandbox;
    beforeAll(async () => {
      sandbox = await startSandbox({
        now,
        schemaStyle,
        apps: vendorApps,
        sampleState: ({ appKey }) => states[appKey]?.() ?? {},
      });
    });
    afterAll(() => sandbox.stop());

    test.each(sources.map((source) => [source.name, source] as const))("all of %s is read", async (name, source) => {
      const connected = await connect(sandbox, source);
      expect(countMapped(source, await readAll(connected, now))).toEqual(held[name]?.(connected.state, now));
    });
  },
);

describe("an EspoCRM whose role sees little", () => {
  const now = new Date("2026-03-10T15:00:00Z");
  let sandbox: Sandbox;
  beforeAll(async () => {
    const rights = { userId: apiUserId, denied: ["Task" as const], hidden: { Lead: ["modifiedAt", "phoneNumber"] } };
    const sampleState = () => ({ ...espoState(450), api: rights });
    sandbox = await startSandbox({ now, apps: vendorApps, sampleState });
  });
  afterAll(() => sandbox.stop());

  test("reads leads that do not say when they changed, and says which kind it may not read", async () => {
    const { call } = await connect(sandbox, getSource("espocrm"));
    const stream = (wanted: string) =>
      getSource("espocrm").lists.find(({ name }) => name === wanted) ?? expect.unreachable(`no ${wanted}`);
    expect(idsOf(await readRun(stream("leads"), call, { now }))).toHaveLength(452);
    await expect(readRun(stream("tasks"), call, { now })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

async function readSource(sandbox: Sandbox, name: string, now: Date) {
  const connected = await connect(sandbox, getSource(name));
  return { ...connected, ...(await readAll(connected, now)) };
}
