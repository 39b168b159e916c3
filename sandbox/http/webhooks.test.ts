import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { asTenant, call, givenConnection, givenSandbox } from "./fixtures/given-sandbox";

type Received = { headers: Record<string, unknown>; text: string; body: Record<string, unknown> };

/** A receiver that answers with these statuses, the last one for ever, and can be waited for. */
async function givenReceiver(...statuses: number[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    received.push({ headers: request.headers, text, body: JSON.parse(text) });
    response.writeHead(statuses.length > 1 ? (statuses.shift() ?? 200) : (statuses[0] ?? 200)).end();
    server.emit("received");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const atLeast = async (count: number) => {
    while (received.length < count) await once(server, "received");
    return received;
  };
  return { url, received, atLeast };
}

async function givenWebhook(settings: object, ...statuses: number[]) {
  const receiver = await givenReceiver(...statuses);
  const sandbox = await givenSandbox();
  const set = await call(sandbox, "POST /sandbox/webhook", { url: receiver.url, retryMs: 10, ...settings });
  expect(set.status).toBe(200);
  return { ...receiver, sandbox, api: await asTenant(sandbox) };
}

test("a connection's life is told: made, signed out, signed in again, ended", async () => {
  const { sandbox, api, atLeast } = await givenWebhook({});
  const id = await givenConnection(api);
  await call(sandbox, `POST /sandbox/connections/${id}/disconnect`, {});
  await givenConnection(api);
  await api(`DELETE /connections/${id}`);
  const told = await atLeast(4);
  expect(new Set(told.map(({ body }) => body.eventType))).toEqual(
    new Set(["connection.created", "connection.disconnected", "connection.reconnected", "connection.deleted"]),
  );
  const created = told.find(({ body }) => body.eventType === "connection.created");
  expect(created?.body).toEqual({
    eventType: "connection.created",
    data: { connection: { id, name: "Rivets", disconnected: true, customerId: "acme" } },
  });
});

test("the older generation says event, with the connection itself as data", async () => {
  const { api, atLeast } = await givenWebhook({ generation: "event" });
  const id = await givenConnection(api);
  const [told] = await atLeast(1);
  expect(told?.body).toMatchObject({ event: "connection.created", data: { id, customerId: "acme" } });
});

test("a secret signs the body as it is sent; without one nothing is signed", async () => {
  const signed = await givenWebhook({ secret: "s3cret" });
  await givenConnection(signed.api);
  const [told] = await signed.atLeast(1);
  const expected = createHmac("sha256", "s3cret")
    .update(told?.text ?? "")
    .digest("hex");
  expect(told?.headers["x-signature"]).toBe(expected);
  const open = await givenWebhook({});
  await givenConnection(open.api);
  const [bare] = await open.atLeast(1);
  expect(bare?.headers).not.toHaveProperty("x-signature");
});

test("what is not taken comes again with the same body, and is given up after five times", async () => {
  const { sandbox, api, atLeast } = await givenWebhook({ events: ["connection.created"] }, 500, 302, 200);
  await givenConnection(api);
  const [first, second, third] = await atLeast(3);
  expect([second?.text, third?.text]).toEqual([first?.text, first?.text]);
  await expect
    .poll(async () => (await call(sandbox, "GET /sandbox/webhook")).body.deliveries)
    .toMatchObject([{ event: "connection.created", attempts: [500, 302, 200], status: "delivered" }]);
  const deaf = await givenWebhook({ events: ["connection.created"] }, 503);
  await givenConnection(deaf.api);
  await expect
    .poll(async () => (await call(deaf.sandbox, "GET /sandbox/webhook")).body.deliveries)
    .toMatchObject([{ attempts: [503, 503, 503, 503, 503], status: "given_up" }]);
});

test("nothing is told once the webhook is taken away, and a setting that makes no sense is refused", async () => {
  const { sandbox, api, received } = await givenWebhook({});
  await call(sandbox, "DELETE /sandbox/webhook");
  await givenConnection(api);
  expect((await call(sandbox, "GET /sandbox/webhook")).body).toEqual({ deliveries: [] });
  expect(received).toEqual([]);
  for (const wrong of [{ url: "nowhere" }, { generation: "third" }, { events: ["flowRun.failed"] }, { retryMs: -1 }])
    expect((await call(sandbox, "POST /sandbox/webhook", { url: "http://127.0.0.1:9", ...wrong })).status).toBe(400);
});
