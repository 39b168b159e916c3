import * as sdk from "@membranehq/sdk";
import { expect, test } from "vitest";
import { call } from "./fixtures/given-sandbox";
import { givenContract } from "./fixtures/given-sdk";

/** Which error the official client throws for what the sandbox answers, and what is left of the answer in it. */

async function givenClient() {
  const contract = await givenContract();
  const { workspaceKey, workspaceSecret } = contract.sandbox;
  const keys = { workspaceKey, workspaceSecret };
  const client = new sdk.MembraneClient({ apiUri: contract.url, ...keys, tenantKey: "acme" });
  const fault = (body: object) => call(contract.sandbox, "POST /sandbox/faults", { times: 1, ...body });
  return { ...contract, client, fault };
}

async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.unreachable("nothing was thrown"),
    (error: unknown) => error,
  );
}

// The statuses are those of the reference: 400 but for the keys that have their own.
test.each([
  [sdk.BadRequestError, 404, { type: "bad_request", key: "not_found" }],
  [sdk.BadRequestError, 401, { type: "bad_request", key: "not_authenticated" }],
  [sdk.BadRequestError, 403, { type: "bad_request", key: "access_denied" }],
  [sdk.BadRequestError, 400, { type: "bad_request", key: "already_exists" }],
  [sdk.BadRequestError, 429, { type: "bad_request", key: "rate_limit_exceeded" }],
  [sdk.ConnectionError, 400, { type: "connection", key: "connection_is_defunct" }],
  [sdk.ConnectionError, 400, { type: "connection", key: "access_token_expired" }],
  [sdk.ConnectionError, 400, { type: "connection", key: "rate_limit_exceeded" }],
  [sdk.ConfigurationError, 400, { type: "configuration" }],
  [sdk.ActionRunError, 400, { type: "action_run" }],
  [sdk.ActionInstanceSetupError, 400, { type: "action_instance_setup" }],
  [sdk.FlowInstanceSetupError, 400, { type: "flow_instance_setup" }],
  [sdk.FlowRunError, 400, { type: "flow_run" }],
  [sdk.UnitRunError, 400, { type: "unit_run" }],
  [sdk.CustomCodeError, 400, { type: "custom_code" }],
  [sdk.ConcurrencyError, 400, { type: "concurrency", key: "lock_timeout" }],
  [sdk.InsufficientCreditsError, 400, { type: "insufficient_credit" }],
  [sdk.OpenRouterNotConfiguredError, 400, { type: "openrouter_not_configured" }],
  [sdk.InternalError, 500, { type: "internal" }],
])("%o comes of %i %o", async (errorClass, status, head) => {
  const { client, fault } = await givenClient();
  const body = { ...head, message: "On purpose", data: { response: { status: 418, data: { own: "words" } } } };
  await fault({ fault: "answer", response: { status, body } });
  const error = await thrownBy(client.self.get());
  expect(error).toBeInstanceOf(errorClass);
  expect(Object.getPrototypeOf(error)).toBe(errorClass.prototype);
  expect(sdk.isMembraneError(error)).toBe(true);
  expect(error).toMatchObject({ data: body });
});

test("DependencyError keeps type and message only: its class replaces the data", async () => {
  const { client, fault } = await givenClient();
  const body = { type: "dependency_error", message: "On purpose", data: { own: "words" } };
  await fault({ fault: "answer", response: { status: 400, body } });
  const error = await thrownBy(client.self.get());
  expect(error).toBeInstanceOf(sdk.DependencyError);
  expect(error).toMatchObject({ data: { ...body, data: { workspaceElementReference: undefined } } });
});

// What goes wrong of itself, or by a fault that has a name, has these bodies too.
test.each<[string, (given: Awaited<ReturnType<typeof givenClient>>) => Promise<unknown>, object]>([
  ["a connection nobody has", ({ client }) => client.connection("nobody").get(), { key: "not_found" }],
  [
    "a key that is taken",
    async ({ client }) => {
      const { id } = await client.connections.create({ integrationKey: "ledger" });
      return client.connection(id).patch({ key: "con_1" });
    },
    { key: "already_exists" },
  ],
  [
    "an input that the schema refuses",
    ({ client }) => client.connection("con_1").action("create-row").run({}),
    { type: "bad_request", actionRunId: expect.any(String) },
  ],
  [
    "a vendor that answers 400",
    ({ client }) => client.connection("con_1").action("get-status").run({ path: "/status/400" }),
    { type: "action_run", data: { response: { status: 400, data: { error: "is 400" } } } },
  ],
  [
    "a vendor that answers 429",
    ({ client }) => client.connection("con_1").action("get-status").run({ path: "/status/429" }),
    { type: "connection", key: "rate_limit_exceeded" },
  ],
  [
    "a vendor that answers 401",
    ({ client }) => client.connection("con_1").action("get-status").run({ path: "/status/401" }),
    { type: "connection", key: "access_token_expired" },
  ],
])("%s is told with Membrane's words", async (_, work, data) => {
  const error = await thrownBy(work(await givenClient()));
  expect(sdk.isMembraneError(error)).toBe(true);
  expect(error).toMatchObject({ data });
});

test.each(["unknown_type", "html", "reset"])("%s is no error of Membrane's but one of the transport", async (kind) => {
  const { client, fault } = await givenClient();
  await fault({ fault: kind });
  const error = await thrownBy(client.self.get());
  expect(error).not.toBeInstanceOf(sdk.MembraneError);
  expect(error).toMatchObject({ isAxiosError: true });
});

test("half a JSON text comes through as text, as if all were well", async () => {
  const { client, fault } = await givenClient();
  await fault({ fault: "malformed" });
  expect(await client.connections.find()).toBe('{"items":[{"id":"66');
});

test("an answer that never comes ends with the caller's patience, the client having none of its own", async () => {
  const { client, fault } = await givenClient();
  await fault({ fault: "hang" });
  expect(await thrownBy(client.get("/self", undefined, { timeout: 100 }))).toMatchObject({ code: "ECONNABORTED" });
});

test("too many requests are refused with the time to wait", async () => {
  const { sandbox, client } = await givenClient();
  await call(sandbox, "POST /sandbox/limits", { requestsPerSecond: 2 });
  const all = await Promise.allSettled([1, 2, 3].map(() => client.self.get()));
  const refused = all.filter(({ status }) => status === "rejected");
  expect(refused).toMatchObject([{ reason: { data: { key: "rate_limit_exceeded" } } }]);
});
