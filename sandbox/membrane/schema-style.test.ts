import { expect, test } from "vitest";
import { vendorApps } from "../accounts/apps";
import { showInput } from "./schema-style";

const definitions = vendorApps.flatMap(({ key, actions }) =>
  actions.map((action) => ({ name: `${key} ${action.key}`, action })),
);
const action = (name: string) => {
  const found = definitions.find((definition) => definition.name === name)?.action;
  if (!found) throw new Error(`The samples have no ${name}`);
  return found;
};
const fieldsOf = (schema: object) => Object.keys((schema as { properties: object }).properties);

test("mixed turns some of the samples' filters round and leaves others", () => {
  const turned = definitions
    .filter((definition) => {
      const [natural, mixed] = [showInput(definition.action, "natural"), showInput(definition.action, "mixed")];
      return fieldsOf(natural.schema).join() !== fieldsOf(mixed.schema).join();
    })
    .map(({ name }) => name);
  expect(turned).toContain("cliengo list-conversations");
  expect(turned).toContain("gong get-calls-extensive");
  expect(turned).not.toContain("cliengo list-contacts");
  expect(turned).not.toContain("gong get-call-transcripts");
});

test("a flat filter finds its way back, an absent one stays a filter where the vendor wants one", () => {
  const { schema, toNatural } = showInput(action("gong get-calls-extensive"), "flat");
  expect(fieldsOf(schema)).toContain("fromDateTime");
  const natural = toNatural({ cursor: "c", fromDateTime: "2026-03-01T00:00:00Z" });
  expect(natural).toEqual({ cursor: "c", filter: { fromDateTime: "2026-03-01T00:00:00Z" } });
  expect(toNatural({ cursor: "c" })).toEqual({ cursor: "c", filter: {} });
});

test("a nested filter takes what narrows a list and leaves what steers it", () => {
  const { schema, toNatural } = showInput(action("cliengo list-contacts"), "nested");
  expect(fieldsOf(schema)).toEqual(["limit", "offset", "filter"]);
  expect(toNatural({ limit: 5, filter: { since: "2026-03-01" } })).toEqual({ limit: 5, since: "2026-03-01" });
});

test.each(["natural", "flat", "nested", "mixed"] as const)("writing actions keep their form in %s", (style) => {
  for (const { name, action } of definitions.filter(({ action }) => /^(create|update)-/.test(action.key)))
    expect([name, showInput(action, style).schema]).toEqual([name, action.inputSchema]);
});
