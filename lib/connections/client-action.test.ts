import { expect, test } from "vitest";
import { toClientAction } from "./client-action";

const frames = { origins: ["https://ui.getmembrane.com", "http://127.0.0.1:4010"], ownOrigin: "http://localhost:3000" };
const action = (uiUrl: string | null) => ({ type: "connect", description: "Sign in", uiUrl, agentInstructions: null });

test.each([
  ["https://ui.getmembrane.com/screens/x?id=1", true],
  ["http://127.0.0.1:4010/screens/x", true],
  ["https://login.vendor.example/x", false],
  ["http://localhost:3000/leads", false],
])("%s may be opened; framed: %s", (uiUrl, frameable) => {
  expect(toClientAction(action(uiUrl), frames)).toMatchObject({ uiUrl, frameable });
});

test.each(["javascript:alert(1)", "http://ui.getmembrane.com/x", "data:text/html,x", "/screens/x", "", null])(
  "%j is no place to send a person",
  (uiUrl) => expect(toClientAction(action(uiUrl), frames)).toMatchObject({ uiUrl: null, frameable: false }),
);

test("our own pages are never framed, even where Membrane's origin is ours", () => {
  const own = { origins: ["http://localhost:3000"], ownOrigin: "http://localhost:3000" };
  expect(toClientAction(action("http://localhost:3000/x"), own)).toMatchObject({ frameable: false });
});
