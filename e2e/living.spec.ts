import { expect, type Locator, type Page, test } from "@playwright/test";

/** The sample accounts live: what is made to happen at them, with the controls of the sandbox's page, arrives here. */

type Happened = Record<string, unknown>;

/** Presses a button of the sandbox's page, as a script does. */
async function happen(act: string, fields: object = {}): Promise<Happened> {
  const url = new URL(`/sandbox/stage/${act}`, process.env.MEMBRANE_API_URL);
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(fields) });
  if (!response.ok) throw new Error(`${act} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Happened;
}

const cardOf = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, level: 2 }) });

/** Has a source asked now instead of at its next turn. */
async function readNow(page: Page, name: string): Promise<void> {
  await page.goto("/connections");
  const taken = page.waitForResponse((reply) => reply.url().endsWith("/sync") && reply.ok());
  await cardOf(page, name).getByRole("button", { name: "Read now" }).click();
  await taken;
}

test.beforeEach(async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Enter as admin" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
});

test.afterEach(() => happen("all-comes-back"));

/** Clicks until it leads somewhere: what is pressed before the page is alive may be lost. */
async function follow(page: Page, link: Locator): Promise<void> {
  const from = page.url();
  await expect(async () => {
    await link.click({ timeout: 1_000 });
    await page.waitForURL((url) => url.href !== from, { timeout: 1_500 });
  }).toPass();
}

test("a line that a visitor writes makes them wait on Leads, and stands in their story", async ({ page }) => {
  const text = "Ainda esperando. Vocês atendem Campinas no sábado?";
  await happen("visitor-writes", { app: "cliengo", conversation: "Marcelo Duarte", text });
  await readNow(page, "Cliengo");
  await page.goto("/leads?q=Marcelo+Duarte");
  const row = page.getByRole("row", { name: "Marcelo Duarte" });
  await expect(row.getByText("waits for an answer for")).toBeAttached();
  await follow(page, row.getByRole("link", { name: "Marcelo Duarte" }));
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("a call that ends is listed, and its transcript can be read once it comes", async ({ page }) => {
  const { title } = await happen("call-ends", { app: "gong" });
  await readNow(page, "Gong");
  const link = page.getByRole("link", { name: String(title) }).first();
  await expect(async () => {
    await page.goto("/calls");
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await follow(page, link);
  await expect(page.getByText("Gong has not given the transcript yet.")).toBeVisible();
  const call = page.url();
  await happen("transcript-comes", { app: "gong" });
  await readNow(page, "Gong");
  await expect(async () => {
    await page.goto(call);
    await expect(page.getByRole("searchbox", { name: "Find in the transcript" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("Calls say that Gong is late while it is down, and recover with it", async ({ page }) => {
  const freshness = page.getByRole("list", { name: "How old this is" });
  await happen("goes-down", { app: "gong" });
  await expect(async () => {
    await readNow(page, "Gong");
    await page.goto("/calls");
    await expect(freshness).toContainText("late", { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("row").nth(5)).toBeVisible();
  await page.goto("/connections");
  await expect(
    cardOf(page, "Gong")
      .getByText(/^Working, late/)
      .first(),
  ).toBeVisible();
  await happen("comes-back", { app: "gong" });
  await expect(async () => {
    await readNow(page, "Gong");
    await page.goto("/calls");
    await expect(freshness).toContainText("Gong");
    await expect(freshness).not.toContainText("late", { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
});

test("what somebody edits in EspoCRM stands on the person", async ({ page }) => {
  const value = "VP operations and yards";
  await happen("lead-edited", { app: "espocrm", lead: "Siobhán O'Dwyer-D'Ávila", field: "title", value });
  await readNow(page, "EspoCRM");
  await page.goto(`/leads?q=${encodeURIComponent("Siobhán")}`);
  await follow(page, page.getByRole("link", { name: "Siobhán O'Dwyer-D'Ávila" }).first());
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(value).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
});
