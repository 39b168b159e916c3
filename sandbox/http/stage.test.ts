import { describe, expect, test } from "vitest";
import type { Sandbox } from "../server";
import { approveSignIn } from "../sign-in";
import { asTenant, call, givenSandbox } from "./fixtures/given-sandbox";

const form = { "content-type": "application/x-www-form-urlencoded" };

/** The three sample vendors of one tenant, on a clock that stands still. */
async function givenStage(app: "cliengo" | "espocrm" | "gong") {
  const sandbox = await givenSandbox({ apps: undefined, now: new Date("2026-11-20T12:40:00Z") });
  const api = await asTenant(sandbox);
  const { body } = await api("POST /connections/ensure", { appUrl: `${app}.com`.replace("gong.com", "gong.io") });
  await approveSignIn(body.clientAction.uiUrl);
  const play = (act: string, fields: object = {}) => call(sandbox, `POST /sandbox/stage/${act}`, { app, ...fields });
  const vendor = (line: string, json?: object) => {
    const [method, path] = line.split(" ");
    return api(`${method} /connections/${body.id}/proxy${path}`, json);
  };
  return { sandbox, api, id: body.id as string, play, vendor };
}

const page = (sandbox: Sandbox, headers = {}) => call(sandbox, "GET /", undefined, headers);

describe("the control page", () => {
  test("shows a workspace's connections and takes the same form a person would send", async () => {
    const { sandbox, id, vendor } = await givenStage("cliengo");
    const { status, text, headers } = await page(sandbox);
    expect([status, headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(text).toContain("Marcelo Duarte, WhatsApp: Vocês atendem Campinas?");
    const body = new URLSearchParams({ connection: id, text: "<b>Oi</b>" }).toString();
    const sent = await call(sandbox, "POST /sandbox/stage/visitor-writes", body, { ...form, origin: sandbox.url });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/?done=visitor-writes"]);
    expect((await vendor("GET /conversations?limit=1")).status).toBe(200);
    const after = await call(sandbox, "GET /?done=visitor-writes");
    expect(after.text).toContain('role="status">A visitor wrote.');
    expect(after.text).toContain("&#60;b&#62;Oi");
    expect(after.text).not.toContain("<b>Oi");
  });

  test("answers only this machine, whichever of its names was typed", async () => {
    const { sandbox } = await givenStage("cliengo");
    const foreign = { origin: "https://evil.example" };
    expect((await page(sandbox, foreign)).status).toBe(403);
    expect((await call(sandbox, "POST /sandbox/stage/signs-out", "app=cliengo", { ...form, ...foreign })).status).toBe(
      403,
    );
    expect(
      (await call(sandbox, "POST /sandbox/stage/signs-out", "app=cliengo", { ...form, origin: "null" })).status,
    ).toBe(403);
    expect((await page(sandbox)).text).toContain("Signed in");
    const named = { ...sandbox, url: sandbox.url.replace("127.0.0.1", "localhost") };
    const sent = await call(named, "POST /sandbox/stage/signs-out", "app=cliengo", { ...form, origin: named.url });
    expect(sent.status).toBe(303);
  });

  test("says what was wrong, to a person on the page and to a script as an error", async () => {
    const { sandbox, play } = await givenStage("cliengo");
    const sent = await call(sandbox, "POST /sandbox/stage/call-ends", "", form);
    expect(sent.status).toBe(400);
    expect(sent.text).toContain('role="alert">No connection to gong');
    expect((await play("call-ends", { app: undefined })).body).toMatchObject({ type: "bad_request" });
    expect((await play("rain-falls")).status).toBe(404);
    expect((await play("visitor-writes", { conversation: "x" })).body.message).toBe("No such conversation");
  });

  test("stays there when everything else is out of order", async () => {
    const { sandbox } = await givenStage("cliengo");
    await call(sandbox, "POST /sandbox/faults", { fault: "http500" });
    const { status, text } = await page(sandbox);
    expect(status).toBe(200);
    expect(text).toContain("http500 on every request");
    await call(sandbox, "POST /sandbox/stage/all-comes-back", "", form);
    expect((await page(sandbox)).text).not.toContain("http500");
  });
});

describe("in Cliengo", () => {
  test("a visitor writes now, before what the story still has to say", async () => {
    const { play, vendor } = await givenStage("cliengo");
    const { body } = await play("visitor-writes");
    expect(body).toMatchObject({ visitor: "Marcelo Duarte", at: "2026-11-20T12:40:00Z" });
    const said = (await vendor(`GET /conversations/${body.conversation}/messages`)).body.results.at(-1);
    expect(said).toMatchObject({ body: body.text, sender: { type: "visitor" } });
    await play("ten-minutes-pass");
    const later = (await vendor(`GET /conversations/${body.conversation}/messages`)).body.results;
    const named = await play("visitor-writes", { conversation: "Camila Rabelo" });
    expect(named.body).toMatchObject({ visitor: "Camila Rabelo", at: "2026-11-20T12:50:00Z" });
    expect(later.slice(-2).map((line: { body: string }) => line.body)).toEqual([body.text, "?"]);
  });

  test("the session ends, and begins again", async () => {
    const { api, id, play, vendor } = await givenStage("cliengo");
    await play("signs-out");
    expect((await api(`GET /connections/${id}`)).body).toMatchObject({ disconnected: true });
    expect((await vendor("GET /contacts")).body).toMatchObject({ key: "access_token_expired" });
    await play("signs-in");
    expect((await vendor("GET /contacts")).status).toBe(200);
  });
});

describe("in EspoCRM", () => {
  test("somebody edits a lead, by its id or its name, in the fields there are", async () => {
    const { play, vendor } = await givenStage("espocrm");
    const { body: lead } = await play("lead-edited", { lead: "Iris Quintela", field: "title", value: "Gerenta" });
    expect((await vendor(`GET /Lead/${lead.id}`)).body).toMatchObject({
      title: "Gerenta",
      modifiedAt: "2026-11-20 12:40:00",
    });
    await play("lead-edited", { lead: lead.id, field: "status", value: "Dead" });
    expect((await vendor(`GET /Lead/${lead.id}`)).body.status).toBe("Dead");
    for (const wrong of [{ lead: "Nobody" }, { lead: lead.id, field: "password" }, { lead: lead.id, value: "Sold" }])
      expect((await play("lead-edited", wrong)).status).toBe(400);
  });

  test("a new lead comes, named or not", async () => {
    const { play, vendor } = await givenStage("espocrm");
    const total = async () => (await vendor("GET /Lead?maxSize=1")).body.total;
    const { body: named } = await play("new-lead", { name: "Ana Lía Sosa", company: "Sosa y Cía" });
    expect(named).toMatchObject({ firstName: "Ana", lastName: "Lía Sosa", accountName: "Sosa y Cía", status: "New" });
    const { body: any } = await play("new-lead");
    expect(any.phoneNumber).toMatch(/^\+/);
    expect(await total()).toBe(253);
  });
});

describe("in Gong", () => {
  const listed = async ({ vendor }: Awaited<ReturnType<typeof givenStage>>) =>
    (await vendor("POST /v2/calls/extensive", { filter: { fromDateTime: "2026-11-20T12:00:00Z" } })).body.calls ?? [];

  test("the call ends, its transcript comes, and when all have ended nobody is on the line", async () => {
    const stage = await givenStage("gong");
    expect(await listed(stage)).toEqual([]);
    const { body: ended } = await stage.play("call-ends");
    expect(ended.people).toEqual(["Ñusta Ibáñez"]);
    const [{ metaData }] = await listed(stage);
    expect(metaData.id).toBe(ended.id);
    expect(Date.parse(metaData.started) + metaData.duration * 1000).toBe(Date.parse("2026-11-20T12:40:00Z"));
    const words = () => stage.vendor("POST /v2/calls/transcript", { filter: { callIds: [ended.id] } });
    expect((await words()).status).toBe(404);
    expect((await stage.play("transcript-comes")).body.id).toBe(ended.id);
    expect((await words()).body.callTranscripts).toHaveLength(1);
    for (const _ of [1, 2, 3]) expect((await stage.play("call-ends")).status).toBe(200);
    expect((await stage.play("call-ends")).body.message).toBe("Nobody is on the line any more");
    expect((await page(stage.sandbox)).text).toContain("Nobody is on the line.");
  });

  test.each([
    ["goes-down", 503],
    ["falls-behind", 429],
    ["answers-html", 200],
    ["key-revoked", 401],
  ])("%s answers %i to everything until it comes back", async (act, status) => {
    const stage = await givenStage("gong");
    const users = () => stage.vendor("GET /v2/users");
    await stage.play(act);
    const answer = await users();
    expect(answer.status).toBe(status);
    if (act === "answers-html") expect(answer.text).toContain("<h1>Back soon</h1>");
    expect((await page(stage.sandbox)).text).toMatch(/<strong>(down|behind|answering|refusing)/);
    await stage.play("comes-back");
    if (act === "key-revoked") await stage.play("signs-in");
    expect((await users()).body.users).toHaveLength(9);
  });
});

test("a day passes at the vendors, and can be taken back", async () => {
  const { sandbox, play } = await givenStage("cliengo");
  expect((await play("a-day-passes")).body).toEqual({ now: "2026-11-21T12:40:00.000Z", offsetMs: 86_400_000 });
  expect((await page(sandbox)).text).toContain("1 d ahead of this machine");
  expect((await play("clock-is-set")).body.offsetMs).toBe(0);
});
