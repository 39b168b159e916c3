import { getDb } from "@/lib/db/client";
import { newAdmin } from "./support/actors";
import { expect, test } from "./support/test";

test("a session that ends while one types costs nothing that was typed", async ({ page, login, guard }) => {
  guard.expectError(/status of 401/);
  const password = "a long enough one";
  const admin = await newAdmin({ password });
  await login(admin);
  await page.goto("/connections");
  await page.getByLabel("Address of the app").fill("crm.acme.example");

  await getDb().session.update({ where: { id: admin.sessionId }, data: { expiresAt: new Date(0) } });
  await expect.poll(async () => (await page.request.get("/api/session")).status(), { timeout: 15_000 }).toBe(401);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await page.getByRole("button", { name: "No, another app" }).click();
  const notice = page.getByRole("alert").filter({ hasText: "You were signed out. Your text is kept" });
  await notice.getByRole("link", { name: "Sign in" }).click();

  const form = page.getByRole("region", { name: "Or sign in with an account" });
  await form.getByLabel("E-mail").fill(admin.email);
  await form.getByLabel("Password").fill(password);
  await form.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/connections$/);
  await expect(page.getByLabel("Address of the app")).toHaveValue("crm.acme.example");
});
