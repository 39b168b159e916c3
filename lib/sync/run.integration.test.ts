import { expect, test } from "vitest";
import { getDb } from "@/lib/db/client";
import type { Source } from "@/lib/sources/source";
import { givenWorkspace } from "@/lib/testing/factories/access";
import { givenConnection } from "@/lib/testing/factories/connections";
import { givenLeads, ScriptedVendor } from "@/lib/testing/scripted-source";
import { runSlice } from "./run";
import { ensureStreams } from "./streams";

const now = new Date("2026-03-05T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

async function givenReading(vendor: ScriptedVendor, source: Source = vendor.source()) {
  const workspaceId = await givenWorkspace();
  const connectionId = await givenConnection(workspaceId, { source: "espocrm" });
  await ensureStreams({ id: connectionId, workspaceId }, source, now);
  const streams = await getDb().syncStream.findMany({ where: { connectionId } });
  const idOf = (name: string) => streams.find((stream) => stream.name === name)?.id ?? "";
  const engine = vendor.engine(source);
  return {
    workspaceId,
    connectionId,
    readList: (at = now) => runSlice(engine, idOf("leads"), at),
    readDetails: (at = now) => runSlice(engine, idOf("singles"), at),
    list: () => getDb().syncStream.findUniqueOrThrow({ where: { id: idOf("leads") } }),
    detail: () => getDb().syncStream.findUniqueOrThrow({ where: { id: idOf("singles") } }),
    backlog: () =>
      getDb().syncBacklog.findMany({ where: { streamId: idOf("singles") }, orderBy: { externalId: "asc" } }),
    runs: () => getDb().syncRun.findMany({ where: { streamId: idOf("leads") }, orderBy: { startedAt: "asc" } }),
    countLeads: () => getDb().lead.count({ where: { connectionId } }),
  };
}

function givenVendor(leads: number): ScriptedVendor {
  const vendor = new ScriptedVendor();
  vendor.rows = givenLeads(leads);
  return vendor;
}

test("a run reads all pages, is as of its start, and is due again a period later", async () => {
  const reading = await givenReading(givenVendor(5));
  expect(await reading.readList()).toBe("done");
  expect(await reading.countLeads()).toBe(5);
  expect(await reading.list()).toMatchObject({
    ...{ lastGoodAt: now, firstFilledAt: expect.any(Date), dueAt: later(300), recordCount: 5, version: 3 },
    ...{ leaseToken: null, runStartedAt: null, checkpoint: { offset: 0 } },
  });
  const [run] = await reading.runs();
  expect(run?.endedAt?.getTime()).toBeGreaterThan(now.getTime());
  expect(await reading.runs()).toMatchObject([{ pages: 3, fetched: 5, inserted: 5, startedAt: now }]);
});

test("a second run over the same rows writes no change and no run", async () => {
  const reading = await givenReading(givenVendor(5));
  await reading.readList();
  expect(await reading.readList(later(300))).toBe("done");
  expect(await reading.runs()).toHaveLength(1);
  expect(await getDb().recordChange.count({ where: { workspaceId: reading.workspaceId } })).toBe(0);
  expect(await reading.list()).toMatchObject({ lastGoodAt: later(300), recordCount: 5 });
});

test("a stream that is not due, paused or signed out is left alone", async () => {
  const vendor = givenVendor(1);
  const reading = await givenReading(vendor);
  const { connectionId } = reading;
  expect(await reading.readList(later(-1))).toBe("busy");
  await getDb().connection.update({ where: { id: connectionId }, data: { pausedAt: now } });
  expect(await reading.readList()).toBe("busy");
  await getDb().connection.update({ where: { id: connectionId }, data: { pausedAt: null, usable: false } });
  expect(await reading.readList()).toBe("busy");
  expect(vendor.asked).toEqual([]);
});

test("a run that fails midway resumes from its checkpoint, and is as of its first start", async () => {
  const vendor = givenVendor(5);
  vendor.before = () => {
    if (vendor.asked.length === 2) vendor.failWith("SOURCE_UNAVAILABLE");
    return vendor.asked.length === 2 ? vendor.before() : undefined;
  };
  const reading = await givenReading(vendor);
  expect(await reading.readList()).toBe("failed");
  expect(await reading.list()).toMatchObject({
    ...{ failures: 1, errorCode: "SOURCE_UNAVAILABLE", errorText: "The vendor said so", dueAt: later(15) },
    ...{ lastGoodAt: null, checkpoint: { offset: 2 }, leaseToken: null },
  });
  expect(await reading.countLeads()).toBe(2);
  vendor.recover();
  expect(await reading.readList(later(15))).toBe("done");
  expect(vendor.asked).toEqual([0, 2, 2, 4]);
  expect(await reading.countLeads()).toBe(5);
  expect(await reading.list()).toMatchObject({ failures: 0, errorCode: null, failedAt: null, lastGoodAt: now });
  expect(await reading.runs()).toMatchObject([
    { errorCode: "SOURCE_UNAVAILABLE", inserted: 2 },
    { errorCode: null, inserted: 3 },
  ]);
});

test("failures are tried again ever more slowly, and when the vendor says how long to wait, then", async () => {
  const vendor = givenVendor(1);
  const reading = await givenReading(vendor);
  vendor.failWith("SOURCE_UNAVAILABLE");
  await reading.readList();
  await reading.readList(later(15));
  expect(await reading.list()).toMatchObject({ failures: 2, dueAt: later(15 + 30) });
  vendor.failWith("SOURCE_RATE_LIMITED", 90);
  await reading.readList(later(45));
  expect(await reading.list()).toMatchObject({ failures: 3, dueAt: later(45 + 90) });
});

test("a page read on a lease that was taken over is not saved", async () => {
  const vendor = givenVendor(2);
  const reading = await givenReading(vendor);
  const { id } = await reading.list();
  let second = "";
  vendor.before = async () => {
    vendor.recover();
    // The first worker was silent for too long: its lease has run out, and the second one takes the stream.
    await getDb().syncStream.update({ where: { id }, data: { leaseUntil: new Date(0) } });
    second = await reading.readList();
    vendor.rows = givenLeads(2, { status: "Dead" });
  };
  expect(await reading.readList()).toBe("lost");
  expect(second).toBe("done");
  expect(await getDb().lead.count({ where: { connectionId: reading.connectionId, rawStatus: "Dead" } })).toBe(0);
  expect(await reading.list()).toMatchObject({ version: 1, lastGoodAt: now });
});

test("two workers that ring at once: one reads, one goes away", async () => {
  const vendor = givenVendor(4);
  const reading = await givenReading(vendor);
  const ends = await Promise.all([reading.readList(), reading.readList()]);
  expect(ends.sort()).toEqual(["busy", "done"]);
  expect(vendor.asked).toEqual([0, 2]);
});

test("what the account may not read is said so, and is no failure of the connection", async () => {
  const vendor = givenVendor(1);
  vendor.failWith("FORBIDDEN");
  const reading = await givenReading(vendor);
  expect(await reading.readList()).toBe("failed");
  expect(await reading.list()).toMatchObject({ notPermitted: true, failures: 0, errorCode: "FORBIDDEN" });
  expect(vendor.askedAgain).toBe(0);
  vendor.recover();
  await reading.readList(later(3600));
  expect(await reading.list()).toMatchObject({ notPermitted: false, errorCode: null, recordCount: 1 });
});

test("a connection that was lost is asked about again", async () => {
  const vendor = givenVendor(1);
  vendor.failWith("CONNECTION_EXPIRED");
  const reading = await givenReading(vendor);
  await reading.readList();
  expect(vendor.askedAgain).toBe(1);
});

test("a row that cannot be mapped is counted on its stream and stops nothing", async () => {
  const vendor = givenVendor(3);
  const source = vendor.source({
    toRecord: (kind, raw) => (raw.id === "lead-2" ? { rejected: "No such lead" } : vendor.source().toRecord(kind, raw)),
  });
  const reading = await givenReading(vendor, source);
  expect(await reading.readList()).toBe("done");
  expect(await reading.list()).toMatchObject({ recordCount: 2, rejectedCount: 1 });
  expect(await reading.runs()).toMatchObject([{ fetched: 3, inserted: 2, rejected: 1 }]);
});

test("a page that comes again for ever is stopped and reported", async () => {
  const vendor = givenVendor(4);
  const stuck = vendor.list({
    readPage: async () => ({ rows: [], rejected: [], next: { offset: 0 }, done: false, since: null }),
  });
  const reading = await givenReading(vendor, vendor.source({ lists: [stuck] }));
  expect(await reading.readList()).toBe("failed");
  expect(await reading.list()).toMatchObject({ errorCode: "SOURCE_BAD_RESPONSE" });
});

test("a worker that stops leaves the stream as it was, for the next one", async () => {
  const vendor = givenVendor(4);
  const stopping = new AbortController();
  const workspaceId = await givenWorkspace();
  const connectionId = await givenConnection(workspaceId, { source: "espocrm" });
  await ensureStreams({ id: connectionId, workspaceId }, vendor.source(), now);
  const { id } = await getDb().syncStream.findFirstOrThrow({ where: { connectionId, name: "leads" } });
  vendor.before = () => {
    stopping.abort();
    stopping.signal.throwIfAborted();
  };
  expect(await runSlice(vendor.engine(vendor.source(), stopping.signal), id, now)).toBe("lost");
  expect(await getDb().syncStream.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ leaseToken: null, dueAt: now, failures: 0, errorCode: null },
  });
});

test("details wait until the lists have been filled, then come newest first", async () => {
  const vendor = givenVendor(3);
  for (const row of vendor.rows) vendor.singles.set(row.id, { ...row, description: `About ${row.id}` });
  const reading = await givenReading(vendor);
  expect(await reading.readDetails()).toBe("busy");
  await reading.readList();
  expect(await reading.backlog()).toHaveLength(3);
  expect(await reading.readDetails()).toBe("done");
  expect(vendor.asked).toEqual([0, 2, ["lead-3", "lead-2"], ["lead-1"]]);
  expect(await reading.backlog()).toEqual([]);
  expect(await reading.detail()).toMatchObject({ recordCount: 3, lastGoodAt: now });
  const lead = await getDb().lead.findFirst({ where: { connectionId: reading.connectionId, name: "Person 1" } });
  expect(lead).toMatchObject({ description: "About lead-1" });
});

test("what is not there yet is asked again later, and some day no more until it changes", async () => {
  const vendor = givenVendor(1);
  const reading = await givenReading(vendor);
  await reading.readList();
  await reading.readDetails();
  expect(await reading.backlog()).toMatchObject([{ attempts: 1, dueAt: later(60), exhausted: false }]);
  expect(await reading.detail()).toMatchObject({ dueAt: later(60), recordCount: 0 });
  await reading.readDetails(later(60));
  expect(await reading.backlog()).toMatchObject([{ attempts: 2, exhausted: true }]);
  vendor.rows = givenLeads(1, { status: "Assigned", modifiedAt: "2026-03-05 11:00:00" });
  await reading.readList(later(300));
  expect(await reading.backlog()).toMatchObject([{ attempts: 0, exhausted: false, dueAt: later(300) }]);
});

test("a record that changes while its details are read stays queued", async () => {
  const vendor = givenVendor(1);
  const reading = await givenReading(vendor);
  await reading.readList();
  vendor.singles.set("lead-1", vendor.rows[0] ?? { id: "" });
  vendor.before = async () => {
    vendor.recover();
    vendor.rows = givenLeads(1, { status: "Assigned", modifiedAt: "2026-03-05 11:00:00" });
    await reading.readList(later(300));
  };
  await reading.readDetails();
  expect(await reading.backlog()).toMatchObject([{ version: 1, dueAt: later(300) }]);
});

test("a batch the vendor chokes on is put off, and the rest of the backlog is read", async () => {
  const vendor = givenVendor(3);
  for (const row of vendor.rows) vendor.singles.set(row.id, row);
  const reading = await givenReading(vendor);
  await reading.readList();
  vendor.failWith("SOURCE_BAD_RESPONSE");
  expect(await reading.readDetails()).toBe("failed");
  vendor.recover();
  await reading.readDetails(later(15));
  expect(await reading.backlog()).toMatchObject([{ externalId: "lead-2" }, { externalId: "lead-3" }]);
});

test("no more than four streams of a connection are read at a time", async () => {
  const vendor = givenVendor(1);
  const lists = ["a", "b", "c", "d", "e"].map((name) => vendor.list({ name }));
  const workspaceId = await givenWorkspace();
  const connectionId = await givenConnection(workspaceId, { source: "espocrm" });
  const source = vendor.source({ lists, details: [] });
  await ensureStreams({ id: connectionId, workspaceId }, source, now);
  const ids = (await getDb().syncStream.findMany({ where: { connectionId } })).map(({ id }) => id);
  const [fifth = "", ...four] = ids;
  await getDb().syncStream.updateMany({
    where: { id: { in: four } },
    data: { leaseUntil: new Date(Date.now() + 60_000) },
  });
  expect(await runSlice(vendor.engine(source), fifth, now)).toBe("busy");
  await getDb().syncStream.updateMany({ where: { id: four[0] ?? "" }, data: { leaseUntil: null } });
  expect(await runSlice(vendor.engine(source), fifth, now)).toBe("done");
});

test("a checkpoint of another version starts the stream anew", async () => {
  const reading = await givenReading(givenVendor(5));
  await reading.readList();
  const { id } = await reading.list();
  await getDb().syncStream.update({ where: { id }, data: { checkpoint: { page: 7 } } });
  expect(await reading.readList(later(300))).toBe("done");
  expect(await reading.list()).toMatchObject({ checkpoint: { offset: 0 }, failures: 0, lastGoodAt: later(300) });
});

test("a try after an outage that saved nothing is as of its own start", async () => {
  const vendor = givenVendor(5);
  const reading = await givenReading(vendor);
  vendor.failWith("SOURCE_UNAVAILABLE");
  expect(await reading.readList()).toBe("failed");
  vendor.recover();
  expect(await reading.readList(later(7200))).toBe("done");
  expect(await reading.list()).toMatchObject({ lastGoodAt: later(7200) });
});
