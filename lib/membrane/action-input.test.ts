import { expect, test } from "vitest";
import { toActionInput } from "./action-input";

const dates = { fromDateTime: "2026-01-01T00:00:00Z", toDateTime: "2026-01-02T00:00:00Z" };
const nested = {
  properties: { filter: { type: "object", properties: { fromDateTime: {}, toDateTime: {} } }, cursor: {} },
};
const flat = { properties: { fromDateTime: {}, toDateTime: {}, cursor: {} } };

test("filter fields are nested or laid flat as the live schema wants them", () => {
  expect(toActionInput(nested, { cursor: "c" }, dates)).toEqual({ cursor: "c", filter: dates });
  expect(toActionInput(flat, { cursor: "c" }, dates)).toEqual({ cursor: "c", ...dates });
});

test.each([[undefined], [null], [{}], [{ type: "object" }], [{ properties: {} }], ["schema"]])(
  "without a usable schema (%j) the filter stands in both places it can have",
  (schema) => {
    expect(toActionInput(schema, { cursor: "c" }, dates)).toEqual({ cursor: "c", ...dates, filter: dates });
    expect(toActionInput(schema, { cursor: "c" })).toEqual({ cursor: "c" });
  },
);

test("a filter inside a group is nested there, beside what else goes into the group", () => {
  const filter = { type: "object", properties: { fromDateTime: {}, toDateTime: {} } };
  const schema = { properties: { body: { type: "object", properties: { filter, cursor: {} } } } };
  expect(toActionInput(schema, { cursor: "c" }, dates)).toEqual({ body: { cursor: "c", filter: dates } });
  expect(toActionInput(schema, {}, {})).toEqual({ body: { filter: {} } });
});

test("no more rows are asked for than the schema allows, wherever the field stands", () => {
  const limits = { limit: { type: "integer", maximum: 25 }, offset: { type: "integer", maximum: 1000 } };
  expect(toActionInput({ properties: limits }, { limit: 50, offset: 1050 })).toEqual({ limit: 25, offset: 1050 });
  expect(toActionInput({ properties: limits }, { limit: 10 })).toEqual({ limit: 10 });
  expect(toActionInput({ properties: { query: { properties: limits } } }, { limit: 50 })).toEqual({
    query: { limit: 25 },
  });
  expect(toActionInput({ properties: { maxSize: { maximum: "20" } } }, { maxSize: 200 })).toEqual({ maxSize: 200 });
});

test("an empty filter is still a filter where the schema has one", () => {
  expect(toActionInput(nested, {}, {})).toEqual({ filter: {} });
  expect(toActionInput(flat, {}, {})).toEqual({});
});

test("a filter that is a text takes no fields", () => {
  const schema = { properties: { filter: { type: "string" }, fromDateTime: {} } };
  expect(toActionInput(schema, {}, { fromDateTime: "x" })).toEqual({ fromDateTime: "x" });
});

test("a field goes into the one group that has room for it", () => {
  const schema = {
    properties: { query: { properties: { limit: {}, offset: {} } }, body: { properties: { where: {} } } },
  };
  expect(toActionInput(schema, { limit: 5, offset: 10, other: 1 })).toEqual({
    query: { limit: 5, offset: 10 },
    other: 1,
  });
});

test.each([
  ["id", "callId"],
  ["callId", "id"],
  ["id", "contact_id"],
])("%s is sent as %s when that is the one id the schema asks for", (given, wanted) => {
  expect(toActionInput({ properties: { [wanted]: {} }, required: [wanted] }, { [given]: "1" })).toEqual({
    [wanted]: "1",
  });
  expect(toActionInput({ properties: { [wanted]: {} } }, { [given]: "1" })).toEqual({ [wanted]: "1" });
});

test("an id is never guessed between two", () => {
  const schema = { properties: { callId: {}, userId: {} }, required: ["callId", "userId"] };
  expect(toActionInput(schema, { id: "1" })).toEqual({ id: "1" });
  expect(toActionInput({ properties: { id: {}, workspaceId: {} }, required: ["id"] }, { id: "1" })).toEqual({
    id: "1",
  });
});

test("fields that the schema names beside its filter stay beside it", () => {
  const schema = {
    properties: { fromDateTime: {}, toDateTime: {}, filter: { properties: { workspaceId: {} } } },
    required: ["fromDateTime", "toDateTime"],
  };
  const laid = toActionInput(schema, { cursor: "c" }, { fromDateTime: "a", toDateTime: "b", workspaceId: "w" });
  expect(laid).toEqual({ cursor: "c", fromDateTime: "a", toDateTime: "b", filter: { workspaceId: "w" } });
});
