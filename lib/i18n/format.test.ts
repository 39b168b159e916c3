import { describe, expect, test } from "vitest";
import {
  formatAge,
  formatClock,
  formatDate,
  formatDay,
  formatDuration,
  formatExact,
  formatInstant,
  formatLength,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTime,
  phoneHref,
  whatsappHref,
} from "./format";

const argentina = { locale: "es-AR", timeZone: "America/Argentina/Buenos_Aires" };
const mexico = { locale: "es-MX", timeZone: "America/Mexico_City" };
const brazil = { locale: "pt-BR", timeZone: "America/Sao_Paulo" };
const us = { locale: "en-US", timeZone: "America/New_York" };
const uk = { locale: "en-GB", timeZone: "Europe/London" };

const now = "2026-11-20T15:00:00Z";
const minutesAgo = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString();
const plain = (text: string) => text.replaceAll(/\s/g, " ");

describe("ages", () => {
  test.each([
    [0, "1 min"],
    [40, "40 min"],
    [59.9, "59 min"],
    [60, "1 h"],
    [23 * 60 + 59, "23 h"],
  ])("%d minutes are told as a length", (minutes, expected) => {
    expect(plain(formatAge(minutesAgo(minutes), now, argentina).split(" ").slice(0, 2).join(" "))).toBe(expected);
  });

  test.each([
    [argentina, "19 nov"],
    [mexico, "19 nov"],
    [brazil, "19 nov"],
    [us, "Nov 19"],
    [uk, "19 Nov"],
  ])("a day and more is told as the date of %o", (writing, expected) => {
    expect(plain(formatAge(minutesAgo(24 * 60), now, writing))).toBe(expected);
  });

  test("an instant ahead of our clock is not told as a negative age", () => {
    expect(plain(formatAge(minutesAgo(-5), now, us))).toBe("1 min");
  });
});

test.each([
  [40, "40 min"],
  [150, "2 h"],
  [27 * 60, "1 d 3 h"],
  [48 * 60, "2 d"],
  [23 * 24 * 60 + 300, "23 d"],
])("a wait of %d minutes stays a length of time", (minutes, expected) => {
  expect(plain(formatDuration(minutes * 60_000))).toBe(expected);
});

test("a call whose source gave no length has none", () => {
  expect(formatLength(0)).toBeNull();
  expect(plain(formatLength(61) ?? "")).toBe("1 min");
  expect(plain(formatLength(1764) ?? "")).toBe("29 min");
});

test.each([
  [612, "10:12"],
  [59, "00:59"],
  [3847, "1:04:07"],
])("%d seconds into a call", (seconds, expected) => {
  expect(formatClock(seconds)).toBe(expected);
});

describe("dates and times", () => {
  const at = "2025-12-31T23:30:00Z";
  test("the year is written only where it is not the current one, in the reader's zone", () => {
    expect(plain(formatDate(at, now, argentina))).toBe("31 dic 2025");
    expect(plain(formatDate("2026-01-01T02:30:00Z", now, argentina))).toBe("31 dic 2025");
    expect(plain(formatDate("2026-01-01T03:30:00Z", now, argentina))).toBe("1 ene");
    expect(plain(formatDate(at, now, brazil))).toBe("31 dez 2025");
    expect(plain(formatDate(at, now, us))).toBe("Dec 31 2025");
  });

  test("the clock has 24 hours in every region", () => {
    expect(formatTime("2026-11-20T02:05:00Z", argentina)).toBe("23:05");
    expect(formatTime("2026-11-20T05:05:00Z", us)).toBe("00:05");
    expect(formatTime("2026-11-20T19:05:00Z", mexico)).toBe("13:05");
  });

  test("a day's head names the weekday", () => {
    expect(plain(formatDay("2026-11-19T15:00:00Z", argentina))).toBe("jueves 19 nov");
    expect(plain(formatDay("2026-11-19T15:00:00Z", brazil))).toBe("quinta-feira 19 nov");
    expect(plain(formatDay("2026-11-19T15:00:00Z", us))).toBe("Thursday Nov 19");
  });

  test("day and time stand together", () => {
    expect(plain(formatInstant("2026-11-18T18:18:00Z", now, argentina))).toBe("18 nov 15:18");
  });

  test("the exact moment names the source's zone beside the reader's where they differ", () => {
    expect(formatExact(now, argentina).split(" / ")).toHaveLength(1);
    expect(formatExact(now, argentina, argentina.timeZone).split(" / ")).toHaveLength(1);
    const [ours, theirs] = formatExact(now, argentina, mexico.timeZone).split(" / ");
    expect(ours).toContain("12:00:00");
    expect(theirs).toContain("09:00:00");
  });
});

describe("numbers", () => {
  test.each([
    [argentina, "1.234,5", "12.345"],
    [mexico, "1,234.5", "12,345"],
    [brazil, "1.234,5", "12.345"],
    [us, "1,234.5", "12,345"],
  ])("%o groups and points in its own way", (writing, fraction, whole) => {
    expect(formatNumber(1234.5, writing)).toBe(fraction);
    expect(formatNumber(12345, writing)).toBe(whole);
  });

  test("a share is told in whole per cent", () => {
    expect(plain(formatPercent(0.524, argentina))).toBe("52 %");
  });

  test.each([
    [1_800_000, "USD", argentina, "USD 18.000"],
    [1_800_000, "USD", us, "USD 18,000"],
    [735_000_000, "ARS", argentina, "AR$ 7.350.000"],
    [124_000_000, "MXN", mexico, "MX$ 1,240,000"],
    [9_640_050, "BRL", brazil, "R$ 96.400,50"],
    [1_234_567, "CLP", { locale: "es-CL" }, "CLP 1.234.567"],
    [500_000, "UYU", argentina, "UYU 5.000"],
  ])("%d of %s names its currency", (minorUnits, currency, writing, expected) => {
    const text = plain(formatMoney(minorUnits, currency, writing));
    expect(text).toBe(expected);
    expect(text).not.toMatch(/^\$/);
  });

  test("a currency nobody knows keeps its own name", () => {
    expect(plain(formatMoney(12_345, "??", us))).toBe("?? 123.45");
  });
});

describe("numbers to dial", () => {
  test("only what can be dialled becomes a link", () => {
    expect(phoneHref("+54 9 11 5555-0143")).toBe("tel:+5491155550143");
    expect(phoneHref("011 15-5555-0143")).toBe("tel:0111555550143");
    expect(phoneHref("ask at reception")).toBeNull();
  });

  test("WhatsApp needs the international form", () => {
    expect(whatsappHref("+54 9 11 5555-0143")).toBe("https://wa.me/5491155550143");
    expect(whatsappHref("011 15-5555-0143")).toBeNull();
  });
});
