import * as sdk from "@membranehq/sdk";
import { expect, test } from "vitest";
import { vendorApps } from "../accounts/apps";
import { asTenant, givenConnection, givenSandbox } from "./fixtures/given-sandbox";

/** What the sandbox answers passes the official client's own schemas, the unusual states included. */

test.each([
  ["rivets.example", "CLIENT_ACTION_REQUIRED"],
  ["ledger.example", "CLIENT_ACTION_REQUIRED"],
  ["ready.example", "READY"],
  ["building.example", "BUILDING"],
  ["unframed.example", "CLIENT_ACTION_REQUIRED"],
  ["no-page.example", "CLIENT_ACTION_REQUIRED"],
  ["misconfigured.example", "CONFIGURATION_ERROR"],
  ["setup-failed.example", "BUILDING"],
  ["leaving.example", "DISCONNECTING"],
])("a connection to %s is one for the client's schema: %s", async (appUrl, state) => {
  const api = await asTenant(await givenSandbox({ buildMs: 60_000 }));
  const { body } = await api("POST /connections/ensure", { appUrl });
  expect(sdk.ConnectionApiResponse.parse(body)).toMatchObject({ state });
  const pageSchema = sdk.createPaginationResponseSchema(sdk.ConnectionApiResponse);
  const found = pageSchema.parse((await api("GET /connections")).body);
  expect(found.items).toMatchObject([{ id: body.id, state }]);
});

test("a state that nobody knows is refused by the schema, which is why it exists", async () => {
  const api = await asTenant(await givenSandbox());
  const { body } = await api("POST /connections/ensure", { appUrl: "novel.example" });
  expect(sdk.ConnectionApiResponse.safeParse(body).success).toBe(false);
});

test("a run and its log, whichever way it ended", async () => {
  const api = await asTenant(await givenSandbox());
  const id = await givenConnection(api);
  const order = { input: { limit: 1 }, meta: { by: "me" } };
  const run = (await api(`POST /actions/list-rows/run?connectionId=${id}`, order)).body;
  expect(sdk.ActionRunResponse.parse(run)).toEqual(run);
  await api(`POST /actions/get-status/run?connectionId=${id}`, { input: { path: "/status/500" } });
  const { items } = (await api("GET /action-run-logs")).body;
  // Of `action` the schema wants an action, the documentation the body to post to /act again; we do what is documented.
  for (const { action, ...log } of items) {
    sdk.BaseActionRunLogRecord.parse(log);
    sdk.ActRequest.parse(action);
  }
  expect(items.map(({ status }: { status: string }) => status)).toEqual(["error", "success"]);
  sdk.ErrorDataSchema.parse(items[0].error);
});

test("integrations, the tenant, sign-in requests, sessions of the builder and what a search finds", async () => {
  const sandbox = await givenSandbox();
  const api = await asTenant(sandbox);
  await givenConnection(api);
  for (const item of (await api("GET /integrations")).body.items) sdk.IntegrationApiResponse.parse(item);
  sdk.IntegrationApiResponse.parse((await api("GET /integrations/rivets")).body);
  expect(sdk.TenantSelfResponse.parse((await api("GET /self")).body)).toMatchObject({ internalId: "acme" });
  const asked = { integrationKey: "rivets", name: "Mine", redirectUri: "https://app.example/back" };
  const { body: request } = await api("POST /connection-requests", asked);
  expect(sdk.ConnectionRequest.parse(request)).toMatchObject(asked);
  expect(request.url).toBe(sdk.getConnectionRequestUrl(sandbox.url, request.requestId));
  const { body: session } = await api("POST /agent/sessions", { prompt: "Build it", agentName: "membrane" });
  expect(sdk.AgentSession.parse((await api(`GET /agent/sessions/${session.id}?wait=1&timeout=5`)).body)).toMatchObject({
    status: "completed",
  });
  const found = (await api("GET /search?q=rivets&limit=100")).body.items;
  const types = found.map((item: unknown) => sdk.WorkspaceElementSearchResult.parse(item).elementType);
  expect(new Set(types)).toEqual(new Set(["app", "connector", "integration", "connection"]));
});

test.each(["natural", "flat", "nested", "mixed"] as const)(
  "every action of the samples is an action, its filters shown %s",
  async (schemaStyle) => {
    const api = await asTenant(await givenSandbox({ apps: vendorApps, schemaStyle }));
    for (const { key, domains } of vendorApps) {
      await givenConnection(api, key, domains[0]);
      const { items } = (await api(`GET /actions?integrationKey=${key}&limit=1000`)).body;
      expect(items.length).toBeGreaterThan(10);
      for (const item of items) {
        const action = sdk.ActionApiResponse.parse(item);
        sdk.DataSchema.parse(action.inputSchema);
        sdk.DataSchema.parse(action.outputSchema);
      }
    }
  },
);
