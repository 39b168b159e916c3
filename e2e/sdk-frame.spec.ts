import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { SignJWT } from "jose";
import { type Sandbox, startSandbox } from "../sandbox/server";

/** The official client in a browser, another company's page, and the sandbox's own sign-in pages in its frame. */

let sandbox: Sandbox;
const host = createServer((_, response) => response.setHeader("content-type", "text/html").end("<title>Host</title>"));

test.beforeAll(async () => {
  sandbox = await startSandbox();
  host.listen(0, "127.0.0.1");
  await once(host, "listening");
});

test.afterAll(async () => {
  host.close();
  await sandbox.stop();
});

type Client = {
  ui: {
    connect(options: object): Promise<{ id: string; state: string } | null>;
    connection(options: object): Promise<unknown>;
  };
  connect(options: object): Promise<{ id: string; state: string } | null>;
};
declare global {
  var client: Client;
  var MembraneClient: new (options: object) => Client;
  var result: Promise<{ id: string; state: string } | null>;
}

async function openHost(page: Page): Promise<string> {
  const key = new TextEncoder().encode(sandbox.workspaceSecret);
  const claims = { workspaceKey: sandbox.workspaceKey, tenantKey: test.info().title };
  const token = await new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).setExpirationTime("5m").sign(key);
  // Another origin than the sandbox's, so that nothing works by being at home.
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}`);
  await page.addScriptTag({
    path: fileURLToPath(new URL("../node_modules/@membranehq/sdk/dist/bundle.js", import.meta.url)),
  });
  await page.evaluate(
    (options) => {
      globalThis.client = new globalThis.MembraneClient(options);
    },
    { apiUri: sandbox.url, token },
  );
  return token;
}

test("its frame opens, takes both pages of a sign-in and closes with the connection", async ({ page, request }) => {
  const authorization = `Bearer ${await openHost(page)}`;
  const data = { appUrl: "https://crm.harborloom.example" };
  await request.post(`${sandbox.url}/connections/ensure`, { headers: { authorization }, data });
  await page.evaluate(() => {
    globalThis.result = globalThis.client.ui.connect({ integrationKey: "espocrm" });
  });
  const frame = page.frameLocator("#__integration-app-popup");
  await frame.getByLabel("Address of your EspoCRM").waitFor();
  await frame.getByRole("button", { name: "Approve" }).click();
  await frame.getByLabel("API key").waitFor();
  await frame.getByRole("button", { name: "Approve" }).click();
  expect(await page.evaluate(() => globalThis.result)).toMatchObject({ state: "READY", name: "EspoCRM" });
  await expect(page.locator("#__integration-app-popup")).toHaveCount(0);
});

test("its frame lets one choose the app, and closing it is no connection", async ({ page }) => {
  await openHost(page);
  await page.evaluate(() => {
    globalThis.result = globalThis.client.ui.connect({});
  });
  const frame = page.frameLocator("#__integration-app-popup");
  await frame.getByRole("button", { name: "Gong" }).click();
  await frame.getByRole("button", { name: "Deny" }).click();
  expect(await page.evaluate(() => globalThis.result)).toBeNull();
});

test("its popup is answered by message or stream, its hidden frame by the credentials alone", async ({ page }) => {
  await openHost(page);
  const opened = page.waitForEvent("popup");
  await page.evaluate(() => {
    globalThis.result = globalThis.client.connect({ integrationKey: "gong" });
  });
  await (await opened).getByRole("button", { name: "Approve" }).click();
  const connection = await page.evaluate(() => globalThis.result);
  expect(connection).toMatchObject({ state: "READY", name: "Gong" });
  const hidden = { integrationKey: "cliengo", authOptionKey: "default", input: { apiKey: "k" } };
  expect(await page.evaluate((options) => globalThis.client.connect(options), hidden)).toMatchObject({
    name: "Cliengo",
  });
});
