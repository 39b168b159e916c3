import type { Locator, Page } from "@playwright/test";
import { newAdmin } from "./support/actors";
import { expect, test } from "./support/test";

const cardOf = (page: Page, name: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2, name }) });
const streamOf = (card: Locator, name: string): Locator =>
  card.getByRole("row").filter({ has: card.page().getByRole("rowheader", { name }) });

const statusOf = (card: Locator): Locator => card.getByRole("status").first();

/** Presses Approve on each page in the frame until the card says what the frame's pages have brought about. */
async function approveInFrame(page: Page, name: string, titles: string[]): Promise<void> {
  const frame = page.frameLocator(`iframe[title="Sign-in page of ${name}"]`);
  for (const title of titles) {
    await expect(frame.getByRole("heading", { name: title })).toBeVisible();
    await frame.getByRole("button", { name: "Approve" }).click();
  }
}

test("an admin connects the three systems by hand and sees people, chats and calls arrive", async ({
  page,
  login,
}, info) => {
  test.setTimeout(120_000);
  await login("ADMIN");
  await page.goto("/leads");
  await page.getByRole("button", { name: /Account of Ulises Prado/ }).click();
  await page.getByRole("menuitem", { name: "Workspace" }).click();
  await page.getByRole("menuitemradio", { name: "Harbor Loom, blank" }).click();
  await expect(page.getByText("No account is connected yet.")).toBeVisible();
  await page.getByRole("link", { name: "Connect an account" }).click();

  for (const address of ["cliengo.com", "espocrm.com", "gong.io"]) {
    await expect(page.getByRole("listitem").filter({ hasText: address })).toBeVisible();
  }
  await test.step("EspoCRM asks for its instance first", async () => {
    await page.getByRole("button", { name: "Connect EspoCRM" }).click();
    const card = cardOf(page, "EspoCRM");
    await expect(card.getByText("Your turn").first()).toBeVisible();
    await expect(card.getByRole("link", { name: /Open in a new tab/ })).toHaveAttribute(
      "href",
      /\/screens\/connections/,
    );
    const frame = page.frameLocator('iframe[title="Sign-in page of EspoCRM"]');
    await expect(frame.getByLabel("Address of your EspoCRM")).toHaveValue("https://crm.harborloom.example");
    await approveInFrame(page, "EspoCRM", ["Which EspoCRM?", "Sign in to EspoCRM"]);
    await expect(statusOf(card)).toHaveText("Working");
    await expect(streamOf(card, "Leads")).toContainText("251");
    await expect(streamOf(card, "Leads")).toContainText("Current");
  });
  await test.step("Cliengo", async () => {
    await page.getByRole("button", { name: "Connect Cliengo" }).click();
    await approveInFrame(page, "Cliengo", ["Sign in to Cliengo"]);
    const card = cardOf(page, "Cliengo");
    await expect(statusOf(card)).toHaveText("Working");
    await expect(streamOf(card, "Contacts")).toContainText("268");
  });
  await test.step("Gong", async () => {
    await page.getByRole("button", { name: "Connect Gong" }).click();
    await approveInFrame(page, "Gong", ["Sign in to Gong"]);
    await expect(statusOf(cardOf(page, "Gong"))).toHaveText("Working");
  });
  const ready = Date.now();

  await page.getByRole("link", { name: "Leads" }).click();
  await expect(page.getByText("206 EspoCRM leads")).toBeVisible();
  await expect(
    page
      .getByRole("row", { name: /Iris Quintela/ })
      .locator("img, [role=img]")
      .first(),
  ).toHaveAccessibleName("Cliengo: has a record, EspoCRM: has a record, Gong: has a record");
  await page.getByRole("link", { name: "Calls" }).click();
  await expect(page.getByText(/^11\d calls/)).toBeVisible();
  const filled = `${((Date.now() - ready) / 1000).toFixed(1)} s`;
  info.annotations.push({ type: "lists filled after the third connection became READY", description: filled });
});

test("an address nobody knows is asked about before Membrane builds anything", async ({ page, login }) => {
  await login(await newAdmin());
  await page.goto("/connections");
  const address = page.getByLabel("Address of the app");
  await address.fill("not an address");
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByText("An address needs a domain, such as crm.example.com.")).toBeVisible();

  await address.fill("https://crm.harbor.example/#Lead");
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByRole("group", { name: "Is crm.harbor.example your own EspoCRM?" })).toBeVisible();
  await page.getByRole("button", { name: "Yes, it is our EspoCRM" }).click();
  await expect(
    page.getByText("Where the page asks for the instance, enter https://crm.harbor.example/#Lead."),
  ).toBeVisible();
});
