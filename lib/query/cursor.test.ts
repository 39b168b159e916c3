import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { isAppError } from "@/lib/errors";
import { decodeCursor, encodeCursor } from "./cursor";

const id = newId();
const sealed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

test.each(["", "iris quintela", 'Ñandú, \u{1F9C9} "quoted" and \\', "2026-03-01T10:00:00.000Z", "\uffff"])(
  "%j comes back as it was",
  (value) => {
    const position = { sort: "-name", value, id };
    expect(decodeCursor(encodeCursor(position))).toEqual(position);
    expect(encodeCursor(position)).toMatch(/^[\w-]+$/);
  },
);

test.each([
  ["nothing of ours", "abc"],
  ["no base64", "%%%"],
  ["another shape", sealed({ value: "a", id })],
  ["a value too few", sealed(["-name", id])],
  ["a number for a text", sealed(["-name", 5, id])],
  ["an id that is none", sealed(["-name", "a", "1; DROP TABLE"])],
  ["a character Postgres has not", sealed(["-name", "a\0b", id])],
])("%s is refused", (_case, cursor) => {
  expect(() => decodeCursor(cursor)).toThrow("cursor: not one of ours");
  try {
    decodeCursor(cursor);
  } catch (error) {
    expect(isAppError(error, "INVALID_INPUT")).toBe(true);
  }
});
