import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { getDb } from "@/lib/db/client";
import { isAppError } from "@/lib/errors";
import { forgetActions } from "@/lib/membrane/action-lookup";
import { checkMembrane } from "@/lib/membrane/health";
import { givenActor } from "@/lib/testing/factories/access";
import { connectApp, readConnection } from "@/lib/testing/factories/reading";
import { startOtherMembrane } from "@/lib/testing/other-membrane";
import type { OtherConnection } from "@/lib/testing/other-membrane/connections";
import { flat, grouped, recordful } from "@/lib/testing/other-membrane/dialect";
import type { FaultKind } from "@/lib/testing/other-membrane/faults";
import type { OtherMembrane } from "@/lib/testing/other-membrane/world";
import { disconnectConnection, ensureConnection, reconnectConnection } from "./connect";
import { freshnessOf } from "./freshness";
import { getConnection, listConnections } from "./list";
import { forgetAnswers } from "./refresh";
import { type ConnectionView, connectionListSchema, connectionSchema } from "./schema";

let membrane: OtherMembrane;

beforeAll(async () => {
  membrane = await startOtherMembrane();
  for (const [name, value] of Object.entries(membrane.env)) vi.stubEnv(name, value);
});
beforeEach(() => {
  membrane.dialect = recordful;
});
afterEach(() => {
  membrane.fault = null;
});
afterAll(() => membrane.stop());

async function list(actor: Actor) {
  forgetAnswers(actor.workspaceId);
  return connectionListSchema.parse(await listConnections(actor));
}

async function look(actor: Actor, id: string): Promise<ConnectionView> {
  return connectionSchema.parse(await getConnection(actor, id, { wait: false }));
}

async function streamOf(actor: Actor, id: string, name: string) {
  const found = (await look(actor, id)).streams.find((stream) => stream.name === name);
  return found ?? expect.unreachable(`no stream ${name}`);
}

/** The other server's own side of a connection. */
async function behind(id: string): Promise<OtherConnection> {
  const { membraneConnectionId } = await getDb().connection.findUniqueOrThrow({ where: { id } });
  return membrane.connections.find((one) => one.id === membraneConnectionId) ?? expect.unreachable("not there");
}

describe("connections", () => {
  test("are found page by page, rows that name nothing left out", async () => {
    const actor = await givenActor();
    for (const appUrl of ["cliengo.com", "gong.io", "espocrm.com", "other-app.example"])
      await connectApp(actor, appUrl);
    const { items, membrane: health } = await list(actor);
    expect(items.map(({ source }) => source)).toEqual(["cliengo", "gong", "espocrm", null]);
    expect(health).toEqual({ reachable: true, code: null, message: null });
  });

  test.each([
    ["crm.other.example", "espocrm", "actions"],
    ["www.cliengo.com", "cliengo", "domain"],
  ])("%s is read as %s, for its %s", async (appUrl, source, sourceReason) => {
    expect(await connectApp(await givenActor(), appUrl)).toMatchObject({ source, sourceReason, status: "working" });
  });

  test("an app without any action yet is looked at again, until it says what it is", async () => {
    const { espocrm } = membrane.vendors;
    const actions = espocrm.actions.splice(0);
    const actor = await givenActor();
    const { id } = await connectApp(actor, "crm.other.example");
    expect(await look(actor, id)).toMatchObject({ source: null, status: "working" });
    espocrm.actions.push(...actions);
    expect(await look(actor, id)).toMatchObject({ source: "espocrm", sourceReason: "actions" });
  });

  test("an app that has become another one since it was signed out is told anew", async () => {
    const { espocrm } = membrane.vendors;
    const [users, ...others] = espocrm.actions.splice(0);
    espocrm.actions.push(...[users].flatMap((action) => action ?? []));
    const actor = await givenActor();
    const { id } = await connectApp(actor, "crm.other.example");
    expect(await look(actor, id)).toMatchObject({ source: null, sourceReason: "none" });
    espocrm.actions.push(...others);
    const connection = await behind(id);
    forgetActions({ tenant: actor.workspaceId }, connection.id);
    expect(await look(actor, id)).toMatchObject({ sourceReason: "none" });
    connection.state = "BUILDING";
    await look(actor, id);
    connection.state = "READY";
    expect(await look(actor, id)).toMatchObject({ source: "espocrm", sourceReason: "actions" });
  });

  test.each([
    ["NOT_CONFIGURED", "unknown"],
    ["SETUP_IN_PROGRESS", "unknown"],
    ["DISCONNECTED", "unknown"],
    ["ERROR", "unknown"],
    ["FOO", "unknown"],
    ["", "unknown"],
    ["ready", "unknown"],
    ["DISCONNECTING", "signed_out"],
    ["SETUP_FAILED", "setup_error"],
    ["CONFIGURATION_ERROR", "setup_error"],
    ["CLIENT_ACTION_REQUIRED", "signed_out"],
    ["BUILDING", "preparing"],
  ])("the state %j of one that worked is shown as it is and read as %s", async (state, status) => {
    const actor = await givenActor();
    const { id } = await connectApp(actor, "cliengo.com");
    (await behind(id)).state = state;
    expect(await look(actor, id)).toMatchObject({ state, status });
    expect(await freshnessOf(actor, ["cliengo"])).toMatchObject([{ state: "never" }]);
  });

  test.each([
    ["nothing said", {}, "working"],
    ["only connected", { connected: true }, "working"],
    ["nulls", { connected: null, disconnected: null, archivedAt: null }, "working"],
    ["words for flags", { connected: "yes", disconnected: "no" }, "working"],
    ["not connected", { connected: false }, "signed_out"],
    ["disconnected", { disconnected: true }, "signed_out"],
    ["both at once", { connected: true, disconnected: true }, "signed_out"],
    ["deactivated", { isDeactivated: true }, "signed_out"],
  ])("READY with %s", async (_name, says, status) => {
    const actor = await givenActor();
    const { id } = await connectApp(actor, "gong.io");
    (await behind(id)).says = says;
    expect(await look(actor, id)).toMatchObject({ state: "READY", status });
  });

  test.each([
    ["https://ui.stranger.example/s?t=1", "https://ui.stranger.example/s?t=1", false],
    ["https://ui.getmembrane.com/screens/1", "https://ui.getmembrane.com/screens/1", true],
    ["javascript:alert(1)", null, false],
    ["http://plain.example/sign-in", null, false],
    ["data:text/html,hello", null, false],
    ["//host-only.example/x", null, false],
    ["not an address", null, false],
  ])("a page to sign in at %j is handed on as %j", async (given, uiUrl, frameable) => {
    const actor = await givenActor();
    const { id } = await ensureConnection(actor, { appUrl: "cliengo.com" });
    (await behind(id)).uiUrl = given;
    expect((await look(actor, id)).clientAction).toMatchObject({
      uiUrl,
      frameable,
      agentInstructions: "Ask your human",
    });
  });

  test.each([
    ["a connection request", recordful],
    ["a reconnect", flat],
  ])("without a page of its own, one is made by %s when somebody wants to sign in", async (_way, dialect) => {
    membrane.dialect = dialect;
    const actor = await givenActor();
    const { id } = await ensureConnection(actor, { appUrl: "espocrm.com" });
    (await behind(id)).uiUrl = null;
    expect((await look(actor, id)).clientAction).toMatchObject({ uiUrl: null, frameable: false });
    const { clientAction } = await reconnectConnection(actor, id);
    expect((await fetch(clientAction?.uiUrl ?? "")).status).toBe(200);
    expect(await look(actor, id)).toMatchObject({ status: "working" });
  });

  test("where no page to sign in can be had, that is said", async () => {
    membrane.dialect = grouped;
    const actor = await givenActor();
    const { id } = await connectApp(actor, "cliengo.com");
    const message = "Membrane names no page to sign in to this connection.";
    await expect(reconnectConnection(actor, id)).rejects.toMatchObject({ code: "SOURCE_BAD_RESPONSE", message });
  });

  test.each(["cliengo.com", "gong.io"])("one more account of %s is made, whatever names its app", async (appUrl) => {
    const actor = await givenActor();
    const first = await connectApp(actor, appUrl);
    const second = await ensureConnection(actor, { appUrl, another: true });
    expect(second.id).not.toBe(first.id);
    expect((await list(actor)).items.map(({ source }) => source)).toEqual([first.source, first.source]);
  });

  test("waiting that is answered at once is no error", async () => {
    const actor = await givenActor();
    const { id } = await ensureConnection(actor, { appUrl: "gong.io" });
    expect(await getConnection(actor, id, { wait: true })).toMatchObject({ status: "preparing" });
    expect(await getConnection(actor, id, { wait: true })).toMatchObject({ status: "your_turn" });
  });

  test("ending one takes an empty answer for a yes, and the account is known when it comes back", async () => {
    const actor = await givenActor();
    const { id } = await connectApp(actor, "espocrm.com");
    await disconnectConnection(actor, id);
    expect((await list(actor)).items).toEqual([]);
    expect(await connectApp(actor, "espocrm.com")).toMatchObject({ id, status: "working" });
  });

  test("texts of Membrane's that no database takes are kept as far as they can be", async () => {
    const actor = await givenActor();
    const { id } = await connectApp(actor, "cliengo.com");
    (await behind(id)).says = {
      error: { message: "broken \u0000 \ud83d text" },
      clientAction: { description: "\u0000" },
    };
    expect((await look(actor, id)).error?.message).toContain("broken");
  });
});

const unavailable: FaultKind[] = ["typed 500", "untyped 500", "502 page", "reset", "no credit", "lock timeout"];
const rateLimited: FaultKind[] = ["429 with a time", "429 without"];
const badAnswers: FaultKind[] = ["200 page", "404 page", "half", "null", "nothing", "redirect", "an unknown type"];
const refused: FaultKind[] = ["secret refused", "untyped 401"];

const codes: [FaultKind, string][] = [
  ...unavailable.map((kind): [FaultKind, string] => [kind, "SOURCE_UNAVAILABLE"]),
  ...rateLimited.map((kind): [FaultKind, string] => [kind, "SOURCE_RATE_LIMITED"]),
  ...badAnswers.map((kind): [FaultKind, string] => [kind, "SOURCE_BAD_RESPONSE"]),
  ...refused.map((kind): [FaultKind, string] => [kind, "MEMBRANE_UNAUTHORIZED"]),
];

describe("while Membrane fails", () => {
  // Reading is tried again after an outage, which takes its time: two kinds stand for all of them.
  const patient = codes.filter(
    ([kind, code]) => code !== "SOURCE_UNAVAILABLE" || ["reset", "typed 500"].includes(kind),
  );

  test.each(patient)("with %s, what is known stays and the reason is %s", async (kind, code) => {
    const actor = await givenActor();
    const { id } = await connectApp(actor, "gong.io");
    membrane.fault = { on: /./, kind };
    const failing = await list(actor);
    expect(failing).toMatchObject({ membrane: { reachable: false, code }, items: [{ id, status: "working" }] });
    expect(failing.membrane.message).toMatch(/^(Membrane|The) .+\.$/);
    expect(failing.items[0]?.askFailed?.message).toBe(failing.membrane.message);
    membrane.fault = null;
    expect(await list(actor)).toMatchObject({ membrane: { reachable: true }, items: [{ id, askFailed: null }] });
  });

  test.each(codes)("with %s, connecting says %s and leaves nothing behind", async (kind, code) => {
    const actor = await givenActor();
    membrane.fault = { on: /ensure/, kind };
    const failed = await ensureConnection(actor, { appUrl: "gong.io" }).catch((error: unknown) => error);
    expect(isAppError(failed) && failed.code).toBe(code);
    expect(await getDb().connection.count({ where: { workspaceId: actor.workspaceId } })).toBe(0);
    membrane.fault = null;
    expect(await connectApp(actor, "gong.io")).toMatchObject({ status: "working" });
  });

  test("health names a refused secret", async () => {
    expect(await checkMembrane()).toMatchObject({ ok: true });
    membrane.fault = { on: /self/, kind: "secret refused" };
    expect(await checkMembrane()).toMatchObject({ ok: false, code: "MEMBRANE_UNAUTHORIZED" });
  });
});

const streamCodes: [FaultKind, string][] = [
  ...codes.filter(([, code]) => code !== "SOURCE_UNAVAILABLE"),
  ["reset", "SOURCE_UNAVAILABLE"],
  ["429 of the vendor", "SOURCE_RATE_LIMITED"],
  ["vendor 500", "SOURCE_UNAVAILABLE"],
  ["a page inside an output", "SOURCE_BAD_RESPONSE"],
  ["no list", "SOURCE_BAD_RESPONSE"],
  ["no output", "SOURCE_BAD_RESPONSE"],
  ["vendor 401", "CONNECTION_EXPIRED"],
  ["signed out", "CONNECTION_EXPIRED"],
  ["defunct", "CONNECTION_EXPIRED"],
];

describe("while a source fails", () => {
  test.each(streamCodes)("with %s, its stream says %s and reads on when that is over", async (kind, code) => {
    membrane.dialect = flat;
    const actor = await givenActor();
    const { id } = await connectApp(actor, "espocrm.com");
    membrane.fault = { on: /run$/, kind };
    expect(await readConnection(actor, id, "leads")).toEqual({ leads: "failed" });
    const failing = await streamOf(actor, id, "leads");
    expect(failing).toMatchObject({ state: "failing", records: 0, firstFilled: false, error: { code } });
    expect(failing.error?.message).toMatch(/^(Membrane|The) .+\.$/);
    membrane.fault = null;
    await getDb().connection.update({ where: { id }, data: { budgetTat: null } });
    expect(await readConnection(actor, id, "leads")).toEqual({ leads: "done" });
    expect(await streamOf(actor, id, "leads")).toMatchObject({ records: 15, rejected: 6, error: null });
  });

  test("what the account may not read is not permitted, and the connection goes on working", async () => {
    const actor = await givenActor();
    const { id } = await connectApp(actor, "espocrm.com");
    membrane.fault = { on: /run$/, kind: "vendor 403" };
    await readConnection(actor, id, "leads");
    expect(await look(actor, id)).toMatchObject({ status: "working" });
    expect(await streamOf(actor, id, "leads")).toMatchObject({ state: "not_permitted" });
    membrane.fault = null;
    await readConnection(actor, id, "leads");
    expect(await streamOf(actor, id, "leads")).toMatchObject({ records: 15, error: null });
  });

  test("an action that came under another id since is found again", async () => {
    const actor = await givenActor();
    const { id } = await connectApp(actor, "cliengo.com");
    await readConnection(actor, id, "users");
    (await behind(id)).generation = 2;
    expect(await readConnection(actor, id, "users")).toEqual({ users: "done" });
  });

  test("an account that is signed out mid-way is asked about at once", async () => {
    const actor = await givenActor();
    const { id } = await connectApp(actor, "cliengo.com");
    (await behind(id)).state = "CLIENT_ACTION_REQUIRED";
    expect(await readConnection(actor, id, "users")).toEqual({ users: "failed" });
    const row = await getDb().connection.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ state: "CLIENT_ACTION_REQUIRED", usable: false });
    expect(row.downSince).not.toBeNull();
  });
});
