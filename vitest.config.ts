import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** A test that needs the database, HTTP or a program says so in its name: `*.integration.test.ts`. */
const integration = "**/*.integration.test.{ts,tsx,mjs}";
const elsewhere = ["node_modules/**", ".next/**", "dist/**", ".data/**", "e2e/**"];

export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    // What is logged on purpose is no news; a test of the log makes its own.
    env: { LOG_LEVEL: "silent" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [...elsewhere, integration],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: [integration],
          exclude: elsewhere,
          globalSetup: "scripts/test-database.ts",
          setupFiles: "lib/testing/integration-setup.ts",
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
