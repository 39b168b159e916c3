import { expect, test } from "./support/test";

test("a rep hears on the call what the chat and the deal do not know", async ({ page, login }) => {
  await login("REP");
  await page.goto("/contacts?q=quintela");
  await page.getByRole("link", { name: "Iris Quintela" }).click();
  await page.getByRole("link", { name: "Descubrimiento · Vela Norte" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Descubrimiento · Vela Norte" })).toBeVisible();

  await test.step("the address names the second", async () => {
    await page.goto(`${page.url()}?t=612`);
    const said = page.locator('[aria-current="true"]').filter({ hasText: "serían catorce, con los dos de Rosario" });
    await expect(said).toBeInViewport();
  });

  await test.step("voices have names and sides, and one is unknown", async () => {
    await expect(page.getByText("Nadia Ferro our side").first()).toBeAttached();
    await expect(page.getByText("Iris Quintela customer").first()).toBeAttached();
    await expect(page.getByText("Unknown voice").first()).toBeAttached();
    await expect(page.getByRole("region", { name: "Who spoke when" })).toContainText("Unknown voice");
  });

  await test.step("words are found", async () => {
    await page.getByRole("searchbox", { name: "Find in the transcript" }).fill("catorce");
    await expect(page.locator("mark")).not.toHaveCount(0);
    const hits = await page.locator("mark").count();
    await page.keyboard.press("Enter");
    await expect(page.getByText(new RegExp(`^1 of ${hits}$`))).toBeVisible();
    const first = page.url();
    await page.keyboard.press("Enter");
    await expect(page.getByText(new RegExp(`^2 of ${hits}$`))).toBeVisible();
    expect(page.url()).not.toBe(first);
  });

  await test.step("the person stands beside it, and Gong is one press away", async () => {
    const beside = page.getByRole("complementary", { name: "Beside the call" });
    await expect(beside.getByRole("heading", { name: "Iris Quintela" })).toBeVisible();
    await expect(beside.getByRole("link", { name: "Vela Norte - 12 depósitos" })).toBeVisible();
    await beside.getByRole("tab", { name: "Summary" }).click();
    await expect(beside.getByRole("heading", { name: "Key points" })).toBeVisible();
    await expect(page.getByRole("link", { name: /Open in Gong/ })).toHaveAttribute(
      "href",
      /^https:\/\/app\.gong\.io\/call\?id=\d+$/,
    );
  });
});
