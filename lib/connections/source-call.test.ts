import { expect, test } from "vitest";
import { startServer } from "@/lib/membrane/fixtures/server";
import { makeSourceCall } from "./source-call";

const nested = { type: "object", properties: { filter: { type: "object" }, cursor: {} } };
const notFound = { status: 404, body: { type: "bad_request", key: "not_found", message: "no" } };
const callOf = (server: Awaited<ReturnType<typeof startServer>>, membraneConnectionId: string) =>
  makeSourceCall({ ...server.caller, membraneConnectionId });

test("an action is found by its key, its input laid out as the live schema wants, its output returned", async () => {
  await using server = await startServer(({ method }) =>
    method === "GET"
      ? { body: { items: [{ id: "65a", key: "list-calls", name: "List Calls", inputSchema: nested }] } }
      : { body: { output: { calls: [] }, actionRunId: "r" } },
  );
  const call = callOf(server, "by-key");
  expect(await call.action("list-calls", { cursor: "c" }, { fromDateTime: "x" })).toEqual({ calls: [] });
  await call.action("list-calls", {});
  expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /actions?connectionId=by-key&limit=200",
    "POST /actions/65a/run?connectionId=by-key",
    "POST /actions/65a/run?connectionId=by-key",
  ]);
  expect(JSON.parse(server.seen[1]?.body ?? "")).toEqual({ input: { cursor: "c", filter: { fromDateTime: "x" } } });
});

test("an action without a key is known by its name", async () => {
  await using server = await startServer(({ method }) =>
    method === "GET" ? { body: { items: [{ id: "1", key: "", name: "List Calls" }] } } : { body: { output: 1 } },
  );
  expect(await callOf(server, "by-name").action("list-calls", {})).toBe(1);
});

test.each([
  ["a key in other letters", [{ id: "1", key: "List_Calls", name: "?" }]],
  ["a key that means nothing", [{ id: "1", key: "k7f3", name: "List calls" }]],
  [
    "a better key further on",
    [
      { id: "2", key: "x", name: "List Calls" },
      { id: "1", key: "list-calls", name: "Calls" },
    ],
  ],
])("an action is found by %s", async (_what, items) => {
  await using server = await startServer(({ method, url }) =>
    method === "GET" ? { body: { items } } : { body: { output: url.startsWith("/actions/1/") } },
  );
  expect(await callOf(server, `found-${_what}`).action("list-calls", {})).toBe(true);
});

test("an action the connection does not have is a bad answer, never an empty page", async () => {
  await using server = await startServer(() => ({ body: { items: [] } }));
  await expect(callOf(server, "none").action("list-calls", {})).rejects.toMatchObject({ code: "SOURCE_BAD_RESPONSE" });
});

test("a rebuilt connector's new id is looked up again", async () => {
  await using server = await startServer(({ method, url }, count) => {
    if (method === "GET") return { body: { items: [{ id: count < 3 ? "old" : "new", key: "list-calls" }] } };
    return url.startsWith("/actions/old") ? notFound : { body: { output: "fine" } };
  });
  expect(await callOf(server, "rebuilt").action("list-calls", {})).toBe("fine");
});

test("a connection that is gone is not found, and is asked once more at the most", async () => {
  await using server = await startServer(({ method }) =>
    method === "GET" ? { body: { items: [{ id: "a", key: "list-calls" }] } } : notFound,
  );
  await expect(callOf(server, "gone").action("list-calls", {})).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(server.seen.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("a page of markup is no output", async () => {
  await using server = await startServer(({ method }) =>
    method === "GET"
      ? { body: { items: [{ id: "a", key: "list-leads" }] } }
      : { body: { output: "<html>Down</html>" } },
  );
  await expect(callOf(server, "html").action("list-leads", {})).rejects.toMatchObject({ code: "SOURCE_BAD_RESPONSE" });
});
