import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { getDb } from "@/lib/db/client";
import { givenConnected } from "./support/sources";
import { expect, test } from "./support/test";

const card = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2, name }) });
const statusOf = (one: Locator) => one.getByRole("status").first();
const people = (page: Page) => page.getByText(/^\d+ people/);

test("a source that sends a web page instead of data falls behind in the open and catches up", async ({
  page,
  login,
  sandbox,
}) => {
  const { admin, id, membraneConnectionId } = await givenConnected("espocrm.com");
  await sandbox.fault({ fault: "html", connection: membraneConnectionId, route: "run|proxy" });
  // Three hours pass in which nothing could be read.
  const threeHoursAgo = new Date(Date.now() - 3 * 60 * 60 * 1000);
  await getDb().syncStream.updateMany({
    where: { connectionId: id },
    data: { lastGoodAt: threeHoursAgo, dueAt: threeHoursAgo },
  });

  await login(admin);
  await page.goto("/connections");
  await card(page, "EspoCRM").getByRole("button", { name: "Read now" }).click();
  await expect(card(page, "EspoCRM").getByText("Stalled 3 h")).toBeVisible();
  await page.goto("/leads");
  await expect(page.getByRole("button", { name: "EspoCRM 3 h late" })).toBeVisible();
  await expect(page.getByRole("grid").getByRole("link").first()).toBeVisible();

  await sandbox.mend();
  await page.goto("/connections");
  await card(page, "EspoCRM").getByRole("button", { name: "Read now" }).click();
  await expect(statusOf(card(page, "EspoCRM"))).toHaveText("Working", { timeout: 25_000 });
});

test("a wrong secret is said by the connections page and by /api/health", async ({ page, login, guard }) => {
  const { admin } = await givenConnected("gong.io");
  const site = await startWeb({ MEMBRANE_WORKSPACE_SECRET: "another-secret-than-membranes" });
  guard.allow(site.url);
  await login(admin);
  await page.goto(`${site.url}/connections`);
  await expect(
    page.getByRole("alert").filter({ hasText: "Membrane refuses our workspace key or secret." }),
  ).toBeVisible();
  await expect(card(page, "Gong")).toBeVisible();
  const health = await page.request.get(`${site.url}/api/health`);
  expect(health.status()).toBe(200);
  expect(await health.json()).toMatchObject({
    status: "degraded",
    checks: { database: { status: "ok" }, membrane: { status: "failing", code: "MEMBRANE_UNAUTHORIZED" } },
  });
});

test("a row that cannot be read is counted, and the others go on", async ({ page, login, sandbox }) => {
  const { admin, membraneConnectionId } = await givenConnected("espocrm.com");
  const modifiedAt = new Date().toISOString().slice(0, 19).replace("T", " ");
  const row = { id: "6b0000000000000aa", name: "Ada Nobody", status: "New", createdAt: modifiedAt, modifiedAt };
  await sandbox.fault({
    fault: "vendor",
    connection: membraneConnectionId,
    route: "^GET /Lead$",
    response: {
      status: 200,
      headers: { "content-type": "application/json" },
      body: { total: 2, list: [{ ...row, id: null }, row] },
    },
  });
  await login(admin);
  await page.goto("/connections");
  await card(page, "EspoCRM")
    .getByRole("button", { name: /^EspoCRM/ })
    .click();
  await card(page, "EspoCRM").getByRole("button", { name: "Read now" }).click();
  const leads = card(page, "EspoCRM")
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "Leads" }) });
  await expect(leads).toContainText("1 row", { timeout: 25_000 });
  await expect(leads).toContainText("252");
  await expect(statusOf(card(page, "EspoCRM"))).toHaveText("Working");
  await page.goto("/leads?q=ada nobody");
  await expect(page.getByRole("link", { name: "Ada Nobody" })).toBeVisible();
});

const processes: ChildProcess[] = [];
test.afterAll(() => {
  for (const child of processes) child.kill("SIGTERM");
});

/** One more web process of the same build on the same database. */
async function startWeb(env: Record<string, string>): Promise<{ url: string }> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const next = join("node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "start", "-H", "localhost", "-p", String(port)], {
    env: { ...process.env, NODE_ENV: "production", NEXTAUTH_URL: url, ...env },
    stdio: "ignore",
  });
  processes.push(child);
  await expect
    .poll(
      () =>
        fetch(`${url}/api/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 15_000 },
    )
    .toBe(true);
  return { url };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
