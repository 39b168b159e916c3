import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test";

test.use({ viewport: { width: 390, height: 844 } });

/** Moves on by Tab as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

test("on a phone's width, by keyboard alone, from the list to a person and to what she said", async ({
  page,
  login,
}) => {
  await login("REP");
  await page.goto("/calls");
  const bar = page.getByRole("navigation", { name: "Main" });
  await tabTo(page, bar.getByRole("link", { name: "Leads" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Leads" })).toBeVisible();

  await page.keyboard.press("/");
  await page.keyboard.type("quintela");
  await expect(page.getByRole("grid").getByRole("link")).toHaveText(["Iris Quintela"]);
  await tabTo(page, page.getByRole("row").filter({ has: page.getByRole("link", { name: "Iris Quintela" }) }));
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Iris Quintela" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Call", exact: true })).toBeInViewport();
  await tabTo(page, page.getByRole("tab", { name: "Timeline" }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tabpanel", { name: "Facts" }).getByText("Jefa de operaciones")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await tabTo(page, page.getByRole("link", { name: "Descubrimiento · Vela Norte" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Descubrimiento · Vela Norte" })).toBeVisible();
  await expect(page.getByText("Unknown voice").first()).toBeAttached();
});
