import { test as base, expect } from "@playwright/test";
import { closeDb } from "@/lib/db/client";
import { zoneCookie } from "@/lib/i18n/language";
import { cookieOf, type DemoRole, demoActor, type SignedIn } from "./actors";
import { appUrl, sandboxUrl } from "./environment";
import { type Guard, watch } from "./guard";
import { type Sandbox, sandbox } from "./sandbox";

type Fixtures = {
  guard: Guard;
  /** Signs the browser in, as one of the demo's three or as anyone else, and answers who that is. */
  login: (who: DemoRole | SignedIn) => Promise<SignedIn>;
  sandbox: Sandbox;
};

/** Journeys are signed in by cookie, and fail on whatever goes wrong in the browser without being looked for. */
export const test = base.extend<Fixtures, { database: undefined }>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this very pattern
    async ({}, use) => {
      await use(undefined);
      await closeDb();
    },
    { scope: "worker", auto: true },
  ],
  guard: [
    async ({ context }, use) => {
      const guard = watch(context, [appUrl, sandboxUrl]);
      await use(guard);
      expect(guard.troubles()).toEqual([]);
    },
    { auto: true },
  ],
  login: async ({ context, timezoneId }, use) => {
    await use(async (who) => {
      const actor = typeof who === "string" ? await demoActor(who) : who;
      await context.addCookies([
        { ...(await cookieOf(actor)), url: appUrl, httpOnly: true, sameSite: "Lax" },
        // The sign-in page would have noted it.
        { name: zoneCookie, value: timezoneId ?? "UTC", url: appUrl },
      ]);
      return actor;
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this very pattern
  sandbox: async ({}, use) => {
    await use(sandbox);
    await sandbox.mend();
  },
});

export { expect };
