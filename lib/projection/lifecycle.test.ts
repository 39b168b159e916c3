import { expect, test } from "vitest";
import type { Lifecycle, SourceName } from "@/lib/records/schema";
import { toStage } from "./lifecycle";

const says = (source: SourceName, lifecycle: Lifecycle, day: number, label: string = lifecycle) => ({
  ...{ source, lifecycle, label, at: new Date(Date.UTC(2026, 2, day)) },
});

test("the newest word wins", () => {
  const words = [says("espocrm", "working", 3, "In Process"), says("cliengo", "nurture", 5, "LONG_TERM")];
  expect(toStage(words)).toEqual({ lifecycle: "nurture", label: "LONG_TERM", conflict: false });
});

test("a chat that has just begun takes nobody back who is further already, but returns who was lost", () => {
  const began = says("cliengo", "new", 9, "NEW");
  expect(toStage([says("espocrm", "working", 3), began]).lifecycle).toBe("working");
  expect(toStage([says("espocrm", "customer", 3), began]).lifecycle).toBe("customer");
  expect(toStage([says("espocrm", "lost", 3), began]).lifecycle).toBe("new");
});

test("a word nobody mapped is shown as it is, and leaves the lifecycle to words that are known", () => {
  const odd = says("espocrm", "unknown", 3, "Esperando papeles");
  expect(toStage([odd])).toMatchObject({ lifecycle: "unknown", label: "Esperando papeles" });
  expect(toStage([odd, says("cliengo", "new", 1)])).toMatchObject({ lifecycle: "new", label: "Esperando papeles" });
  expect(toStage([odd, says("cliengo", "customer", 1)])).toMatchObject({ lifecycle: "customer", label: "customer" });
  expect(toStage([])).toEqual({ lifecycle: "unknown", label: null, conflict: false });
});

test("a client here and a lead in work there is a conflict, two steps of one way are none", () => {
  expect(toStage([says("cliengo", "customer", 2), says("espocrm", "working", 3)]).conflict).toBe(true);
  expect(toStage([says("cliengo", "nurture", 2), says("espocrm", "working", 3)]).conflict).toBe(false);
  expect(toStage([says("cliengo", "working", 2), says("espocrm", "lost", 3)]).conflict).toBe(false);
  expect(toStage([says("cliengo", "new", 2), says("espocrm", "customer", 3)]).conflict).toBe(false);
});

test("systems agree when any of their records do", () => {
  const words = [says("espocrm", "customer", 2), says("espocrm", "working", 5), says("cliengo", "customer", 3)];
  expect(toStage(words)).toMatchObject({ lifecycle: "working", conflict: false });
});
