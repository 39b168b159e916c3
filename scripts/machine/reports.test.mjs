import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readPlaywrightReport, readVitestReport } from "./reports.mjs";

function givenReport(text) {
  const folder = mkdtempSync(join(tmpdir(), "tributary-report-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "report.json");
  writeFileSync(file, text);
  return file;
}

test("a test that Vitest left out or put off was skipped", () => {
  const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(readVitestReport(givenReport(JSON.stringify(report)))).toEqual({ passed: 7, failed: 1, skipped: 3 });
});

test("a journey that passed only when repeated, and an error outside of any, failed", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: "no config" }] };
  expect(readPlaywrightReport(givenReport(JSON.stringify(report)))).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test.each([readVitestReport, readPlaywrightReport])("a report cut short is none", (read) => {
  expect(read(givenReport('{"stats": {'))).toBeNull();
  expect(read("/nowhere/report.json")).toBeNull();
});
