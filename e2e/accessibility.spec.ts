import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { apiOf, demoActor } from "./support/actors";
import { appUrl } from "./support/environment";
import { expect, test } from "./support/test";

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

async function listPages(): Promise<{ path: string; shows: string }[]> {
  const ask = await apiOf(await demoActor("ADMIN"));
  const [iris] = (await (await ask("/api/contacts?q=quintela")).json()).items;
  const [call] = (await (await ask("/api/calls?q=vela norte")).json()).items;
  const [connection] = (await (await ask("/api/connections")).json()).items;
  return [
    { path: "/leads", shows: "Marcelo Duarte" },
    { path: `/leads?q=iris&peek=${iris.id}`, shows: "Last lines" },
    { path: "/contacts?q=nobody at all", shows: "Nobody matches" },
    { path: `/people/${iris.id}`, shows: "Iris contó la operación" },
    { path: "/calls", shows: "Descubrimiento · Vela Norte" },
    { path: `/calls/${call.id}?t=612`, shows: "serían catorce" },
    { path: `/connections?open=${connection.id}`, shows: "Last good" },
  ];
}

for (const theme of ["light", "dark"])
  test(`every page is accessible and fits a phone: ${theme}`, async ({ page, context, login }) => {
    await context.addCookies([{ name: "theme", value: theme, url: appUrl }]);
    await page.goto("/sign-in");
    await look(page, "Look around at Harbor Loom");
    await login("ADMIN");
    for (const { path, shows } of await listPages()) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
        await look(page, shows);
      });
    }
  });

async function look(page: Page, shows: string): Promise<void> {
  await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize(phone);
  await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  expect(await sidewaysOn(page)).toEqual([]);
  await page.setViewportSize(desktop);
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
}

/** What would have to be pushed sideways to be read. Toolbars and the lanes of a call may: they scroll by themselves. */
function sidewaysOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrollers = [...document.querySelectorAll("*")].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const mayScroll = element.matches("[role=toolbar]");
      return element === document.documentElement || (overflowX === "auto" && overflowY === "auto" && !mayScroll);
    });
    return scrollers
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className} ${element.scrollWidth}`);
  });
}
