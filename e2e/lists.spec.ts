import { expect, test } from "./support/test";

test("filters, order and search live in the address", async ({ page, login }) => {
  await login("MANAGER");
  await page.goto("/contacts");
  const grid = page.getByRole("grid", { name: "Contacts" });
  const people = page.getByText(/^\d+ people|^1 person/);
  const everyone = await people.innerText();

  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("menuitem", { name: "Language" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Portuguese" }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("columnheader", { name: "Person" }).getByRole("button").click();
  await expect(page.getByText("Language is Portuguese")).toBeVisible();
  await expect(people).not.toHaveText(everyone);
  await expect(page.getByRole("columnheader", { name: "Person" })).toHaveAttribute("aria-sort", "ascending");
  const [address, portuguese] = [page.url(), await people.innerText()];
  const first = await grid.getByRole("link").first().innerText();

  await page.reload();
  await expect(people).toHaveText(portuguese);
  await expect(grid.getByRole("link").first()).toHaveText(first);
  expect(page.url()).toBe(address);

  await test.step("search does not mind accents, and an empty result says what to do", async () => {
    const search = page.getByRole("searchbox", { name: "Search" });
    await search.fill("beatriz sarménto");
    await expect(grid.getByRole("link")).toHaveText(["Beatriz Sarmento"]);
    await search.fill("nobody at all");
    await expect(page.getByText(/^Nobody matches\. Without “nobody at all” there are \d+\.$/)).toBeVisible();
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect(people).toHaveText(everyone);
    await expect(search).toHaveValue("");
  });
  await page.goBack();
  await expect(page.getByText("Language is Portuguese")).toBeVisible();
});
