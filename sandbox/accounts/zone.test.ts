import { expect, test } from "vitest";
import { addDays, dayIn, instantIn, isoIn } from "./zone";

test.each([
  ["UTC", "2026-03-05", "2026-03-05T00:00:00.000Z"],
  ["America/Argentina/Buenos_Aires", "2026-03-05", "2026-03-05T03:00:00.000Z"],
  ["America/Los_Angeles", "2026-03-08", "2026-03-08T08:00:00.000Z"],
  ["America/Los_Angeles", "2026-03-09", "2026-03-09T07:00:00.000Z"],
  ["America/Argentina/Buenos_Aires", "2026-03-05 06:10:22", "2026-03-05T09:10:22.000Z"],
])("in %s %s is %s", (zone, local, instant) => {
  expect(instantIn(zone, local).toISOString()).toBe(instant);
});

test("an instant is told with its zone's offset", () => {
  const at = new Date("2026-03-06T17:01:12.500Z");
  expect(isoIn("America/Los_Angeles", at)).toBe("2026-03-06T09:01:12-08:00");
  expect(isoIn("Asia/Kolkata", at)).toBe("2026-03-06T22:31:12+05:30");
  expect(isoIn("UTC", at)).toBe("2026-03-06T17:01:12+00:00");
});

test("days are the zone's days", () => {
  expect(dayIn("America/Sao_Paulo", new Date("2026-03-06T02:59:00Z"))).toBe("2026-03-05");
  expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
});
