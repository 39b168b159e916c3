import { expect, test } from "vitest";
import { getSource } from "@/lib/sources/registry";
import { classify } from "./classify";

const nothing = { domain: null, appUri: null, appKeys: [], actionKeys: null };

test("the domain it was ensured by decides before everything else", () => {
  const clues = { domain: "cliengo.com", appUri: "https://www.gong.io", appKeys: ["espocrm"], actionKeys: null };
  expect(classify(clues)).toEqual({ source: "cliengo", reason: "domain" });
});

test.each([
  [{ appUri: "https://www.gong.io/" }, "gong"],
  [{ appKeys: ["~connector.espocrm"] }, "espocrm"],
  [{ appKeys: ["Espo-CRM"] }, "espocrm"],
  [{ domain: "crm.harborloom.example", appKeys: ["cliengo"] }, "cliengo"],
])("the app says what it is: %j is %s", (clues, source) => {
  expect(classify({ ...nothing, ...clues })).toEqual({ source, reason: "app" });
});

test("most of a source's reading actions tell it, half of them do not", () => {
  const { readingActions } = getSource("espocrm");
  const clues = { ...nothing, domain: "crm.harborloom.example" };
  const most = readingActions.slice(0, Math.floor(readingActions.length / 2) + 1);
  expect(classify({ ...clues, actionKeys: most })).toEqual({ source: "espocrm", reason: "actions" });
  expect(classify({ ...clues, actionKeys: readingActions.slice(0, Math.floor(readingActions.length / 2)) })).toBeNull();
});

test("an app nothing speaks for is none of ours", () => {
  expect(
    classify({ domain: "slack.com", appUri: "https://slack.com", appKeys: ["slack"], actionKeys: ["send"] }),
  ).toBeNull();
});
