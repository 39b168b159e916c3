import type { Page } from "@playwright/test";
import { demoAccounts, demoPassword } from "@/lib/workspace/demo-accounts";
import { expect, test } from "./support/test";

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  const form = page.getByRole("region", { name: "Or sign in with an account" });
  await form.getByLabel("E-mail").fill(email);
  await form.getByLabel("Password").fill(password);
  await form.getByRole("button", { name: "Sign in" }).click();
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Account of ${name}` }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
}

test("a link leads through the sign-in to where it points; a wrong password keeps what was typed", async ({
  page,
  guard,
}) => {
  guard.expectError(/status of 401/);
  await page.goto("/contacts?q=quintela&sort=name");
  await expect(page).toHaveURL(/\/sign-in\?next=/);

  await fillIn(page, "manager@demo.tributary.test", "four-streams");
  await expect(page.getByRole("alert").filter({ hasText: "E-mail and password do not fit." })).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue("manager@demo.tributary.test");

  await fillIn(page, "manager@demo.tributary.test", demoPassword);
  await expect(page).toHaveURL(/\/contacts\?q=quintela&sort=name$/);
  await expect(page.getByRole("row", { name: /Iris Quintela/ })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Person" })).toHaveAttribute("aria-sort", "ascending");

  await signOut(page, "Lucía Bermann");
  await page.goto("/calls");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fcalls$/);
});

test("the demo is entered by one press as manager, as rep and as admin", async ({ page }) => {
  for (const { role } of demoAccounts) {
    await page.goto("/");
    await page.getByRole("button", { name: `Enter as ${role.toLowerCase()}` }).click();
    await expect(page).toHaveURL(/\/leads$/);
    await expect(page.getByRole("grid", { name: "Leads" }).getByRole("link").first()).toBeVisible();
    // Each comes with a browser of their own; what a colleague chose as language stays with that colleague.
    await page.context().clearCookies();
  }
});
