import { expect, test } from "./support/test";

test("a manager walks from who waits to a person and back, by keyboard", async ({ page, login }) => {
  await login("MANAGER");
  await page.goto("/leads");
  await page.getByRole("radio", { name: /Waiting/ }).click();
  await expect(page).toHaveURL(/filter=/);
  await expect(page.getByText(/^\d people/)).toBeVisible();
  const list = page.url();

  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const row = page.locator("[role=row]:focus");
  const name = await row.getByRole("link").innerText();
  await page.keyboard.press("Space");
  const peek = page.getByRole("complementary", { name });
  await expect(peek.getByRole("heading", { name })).toBeVisible();
  await expect(peek.getByRole("link", { name: /WhatsApp/ })).toHaveAttribute("href", /^https:\/\/wa\.me\/\d+$/);
  await page.keyboard.press("Escape");
  await expect(peek).toBeHidden();

  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(list);
  await expect(page.getByRole("radio", { name: /Waiting/ })).toBeChecked();
  await expect(page.getByRole("row").filter({ has: page.getByRole("link", { name }) })).toBeVisible();
});

test("a person's page says what is known, where it came from and what happened", async ({ page, login }) => {
  await login("MANAGER");
  await page.goto("/contacts?q=iris quintela");
  await page.getByRole("link", { name: "Iris Quintela" }).click();
  await expect(page).toHaveURL(/\/people\//);

  await test.step("facts have receipts", async () => {
    const facts = page.getByRole("region", { name: "Facts" });
    await expect(facts.getByText("Jefa de operaciones")).toBeVisible();
    await facts.getByRole("button", { name: "Where from: Depots, Cliengo" }).click();
    const receipt = page.getByRole("dialog", { name: "Where from: Depots" });
    await expect(receipt).toContainText("Contact");
    await expect(receipt.getByRole("time")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(receipt).toBeHidden();
  });

  await test.step("one can reach them, and each record opens in its vendor", async () => {
    await expect(page.getByRole("link", { name: "Call", exact: true })).toHaveAttribute("href", "tel:+5491155550143");
    await expect(page.getByRole("link", { name: /WhatsApp/ })).toHaveAttribute("href", "https://wa.me/5491155550143");
    await expect(page.getByRole("link", { name: "E-mail", exact: true })).toHaveAttribute(
      "href",
      "mailto:iris.quintela@velanorte.example",
    );
    for (const kind of ["Lead", "Contact"]) {
      const record = page.getByRole("listitem").filter({ hasText: `${kind} Iris Quintela` });
      const vendor = record.getByRole("link", { name: "Open in EspoCRM" });
      await expect(vendor).toHaveAttribute("href", new RegExp(`^https://crm\\.harborloom\\.example/#${kind}/view/`));
      await expect(vendor).toHaveAttribute("rel", /noopener/);
    }
    await expect(page.getByRole("link", { name: /Vela Norte - 12 depósitos/ })).toHaveAttribute("target", "_blank");
  });

  await test.step("chat and call stand on one axis, what the bot asked folded away", async () => {
    const timeline = page.getByRole("region", { name: "Timeline" });
    await expect(timeline.getByText("Necesitamos cotizar 12 depósitos, con ingreso único.")).toBeVisible();
    await expect(timeline.getByText("Necesitamos cotizar 12 depósitos, con ingreso único.")).toHaveAttribute(
      "lang",
      "es",
    );
    await expect(timeline.getByRole("link", { name: "Descubrimiento · Vela Norte" })).toBeVisible();
    const fold = timeline.getByRole("button", { name: "show" }).first();
    await fold.click();
    await expect(timeline.getByRole("button", { name: "hide" })).toBeVisible();
  });
});

test("who must not be called cannot be called from here", async ({ page, login }) => {
  await login("REP");
  await page.goto("/contacts?q=sofia arrieta");
  await page.getByRole("link", { name: "Sofía Arrieta" }).click();
  await expect(page.getByRole("button", { name: "Call: Do not call" })).toBeDisabled();
  await expect(page.getByRole("button", { name: "WhatsApp: Do not call" })).toBeDisabled();
  await expect(page.getByText(/^Do not call\. EspoCRM says so/)).toBeVisible();
  await expect(page.locator('a[href^="tel:"], a[href^="https://wa.me"]')).toHaveCount(0);
});
