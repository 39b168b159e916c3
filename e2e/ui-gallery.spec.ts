import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 800 };
const looks = [
  ...["en", "es", "pt-BR"].flatMap((language) =>
    ["light", "dark"].map((theme) => ({ theme, language, viewport: desktop })),
  ),
  { theme: "light", language: "es", viewport: phone },
  { theme: "dark", language: "pt-BR", viewport: phone },
];

// A policy that blocks one of our own scripts or styles says so on the console, and so does a failed hydration.
let errors: string[];
test.beforeEach(({ page }) => {
  errors = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
});
test.afterEach(() => expect(errors).toEqual([]));

for (const { theme, language, viewport } of looks)
  test(`every primitive is accessible: ${theme}, ${language}, ${viewport.width} px`, async ({ page }, info) => {
    await page.setViewportSize(viewport);
    await page.goto(`/ui?theme=${theme}&language=${language}`);
    await expect(page.getByRole("grid").first().getByRole("row").nth(3)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await page.screenshot({ path: info.outputPath("gallery.png"), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

test.describe("the frame around a list", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/ui/frame");
    await expect(page.getByRole("grid")).toBeVisible();
  });

  test("a list is walked, peeked into and left by keyboard alone", async ({ page }) => {
    const row = (name: RegExp) => page.getByRole("row", { name }).first();
    const panel = page.getByRole("complementary");
    await page.keyboard.press("j");
    await expect(row(/Marcelo Duarte/)).toBeFocused();
    await page.keyboard.press("j");
    await page.keyboard.press("Space");
    await expect(panel).toBeVisible();
    await expect(row(/Iris Quintela/)).toBeFocused();
    await page.keyboard.press("x");
    await expect(row(/Iris Quintela/)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/person=person-1$/);
  });

  test("the head sorts as a button", async ({ page }) => {
    const head = page.getByRole("columnheader", { name: "Person" });
    for (const key of ["j", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
    await expect(head.getByRole("button")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "descending");
  });

  test("letters typed into a field are text, and may be switched off elsewhere", async ({ page }) => {
    await page.keyboard.press("/");
    await page.keyboard.type("jkx?");
    await expect(page.getByRole("searchbox")).toHaveValue("jkx?");
    await page.keyboard.press("Tab");
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await sheet.getByRole("switch").press("Space");
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await page.keyboard.press("?");
    await expect(sheet).toBeHidden();
  });

  test("the last columns go first where the width does not reach", async ({ page }) => {
    const head = (name: string) => page.getByRole("columnheader", { name });
    await expect(head("Amount")).toBeVisible();
    await page.setViewportSize({ width: 900, height: 900 });
    await expect(head("Amount")).toBeHidden();
    await expect(head("Waits")).toBeVisible();
  });

  test("the first rows stand in the page before any script runs", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto("/ui/frame");
    await expect(page.getByRole("link", { name: "Iris Quintela" }).locator("visible=true").first()).toBeVisible();
    await context.close();
  });
});
