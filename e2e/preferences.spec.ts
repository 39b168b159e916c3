import { expect, test } from "./support/test";

test("language and theme are chosen in the account menu and hold from page to page", async ({ page, login }) => {
  await login("REP");
  await page.goto("/leads");
  const html = page.locator("html");
  const nav = page.getByRole("navigation").getByRole("listitem");
  const account = page.getByRole("button", { name: /Nadia Ferro/ });

  await account.click();
  await page.getByRole("menuitem", { name: "Language" }).click();
  await page.getByRole("menuitemradio", { name: "Español" }).click();
  await expect(nav).toContainText(["Leads", "Contactos", "Llamadas", "Conexiones"]);
  await expect(html).toHaveAttribute("lang", /^es/);

  await account.click();
  await page.getByRole("menuitem", { name: "Idioma" }).click();
  await page.getByRole("menuitemradio", { name: "Português" }).click();
  await expect(nav).toContainText(["Leads", "Contatos", "Ligações", "Conexões"]);

  await account.click();
  await page.getByRole("menuitem", { name: "Tema" }).click();
  await page.getByRole("menuitemradio", { name: "Escuro" }).click();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await page.goto("/calls");
  await expect(page.getByRole("heading", { level: 1, name: "Ligações" })).toBeVisible();
  await expect(html).toHaveAttribute("lang", "pt-BR");
  await expect(html).toHaveAttribute("data-theme", "dark");
});
