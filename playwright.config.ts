import { defineConfig } from "@playwright/test";

// `npm run test:e2e` starts the production build on a data folder of its own and says here where it is.
const { BASE_URL, CHROMIUM_PATH } = process.env;
if (!BASE_URL) throw new Error("Journeys run against a started app: npm run test:e2e.");

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  // The machine that runs these has two cores, and the app needs one.
  workers: 1,
  timeout: 60_000,
  // Two cores carry app, worker, database and browser: one journey may be starved once, none twice.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env.REPORT_FILE ?? "test-results/report.json" }]],
  use: {
    baseURL: BASE_URL,
    locale: "en-US",
    timezoneId: "America/Argentina/Buenos_Aires",
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    },
  },
});
