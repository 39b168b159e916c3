import { readFileSync } from "node:fs";

/** What Vitest's JSON report counts; null when the run left none. */
export function readVitestReport(file) {
  const found = readJson(file);
  if (!found) return null;
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/** What Playwright's JSON report counts; a test that passed only when repeated did not pass. */
export function readPlaywrightReport(file) {
  const found = readJson(file);
  if (!found) return null;
  const { expected, unexpected, flaky, skipped } = found.stats;
  return { passed: expected, failed: unexpected + flaky + found.errors.length, skipped };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
