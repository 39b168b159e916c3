import { expect, test } from "vitest";
import type { VendorApp } from "../contract";
import { vendorApps } from "./apps";
import { inputs, stateOf } from "./fixtures/action-inputs";
import { ask, stoppedClock } from "./fixtures/ask";

const everyAction = vendorApps.flatMap((app) =>
  app.actions.map((action) => ({ app, action, name: `${app.key} ${action.key}` })),
);

test("there are 58 actions, each with its own key in its app", () => {
  expect(vendorApps.map(({ key, actions }) => [key, actions.length])).toEqual([
    ["cliengo", 20],
    ["espocrm", 20],
    ["gong", 18],
  ]);
  expect(new Set(everyAction.map(({ name }) => name)).size).toBe(58);
});

test.each(everyAction)("$name answers a good input", ({ app, action }) => {
  const input = inputs[app.key]?.[action.key];
  expect(input, "no input for this action").toBeDefined();
  const { response } = run(app, action.key, input ?? {});
  expect(response.status, JSON.stringify(response.body)).toBe(200);
});

test.each(everyAction)("$name names its required inputs among its properties", ({ app, action }) => {
  const schema = action.inputSchema as { type: string; properties: object; required?: string[] };
  expect(schema.type).toBe("object");
  for (const name of schema.required ?? []) {
    expect(schema.properties).toHaveProperty(name);
    expect(inputs[app.key]?.[action.key], "the good input has them").toHaveProperty(name);
  }
});

test("an id is escaped on its way into the path", () => {
  const { path } = run(vendorApps[1], "get-lead", { id: "../User/1?x=" });
  expect(path).toBe("/Lead/..%2FUser%2F1%3Fx%3D");
});

function run(app: VendorApp | undefined, key: string, input: Record<string, unknown>) {
  const action = app?.actions.find((one) => one.key === key);
  if (!app || !action) throw new Error(`no action ${key}`);
  const { method, path, query = {}, body } = action.toRequest(input);
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const account = app.open(stateOf(app.key), stoppedClock());
  return { path, response: ask(account, `${method} ${path}?${search}`, { body }) };
}
