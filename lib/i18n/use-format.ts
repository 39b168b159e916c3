"use client";

import { useLocale, useTimeZone } from "next-intl";
import {
  formatAge,
  formatCalendarDate,
  formatDate,
  formatDay,
  formatExact,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTime,
} from "./format";
import { useNow } from "./use-now";

/** The formatters of `format.ts` bound to the reader's region and zone, and to a clock that goes on. */
export function useFormat() {
  const locale = useLocale();
  const timeZone = useTimeZone() ?? "UTC";
  const now = useNow();
  const writing = { locale, timeZone };
  return {
    now,
    writing,
    age: (at: string) => formatAge(at, now, writing),
    date: (at: string) => formatDate(at, now, writing),
    calendarDate: (date: string) => formatCalendarDate(date, now, writing),
    day: (at: string) => formatDay(at, writing),
    time: (at: string) => formatTime(at, writing),
    instant: (at: string) => formatInstant(at, now, writing),
    exact: (at: string, sourceZone?: string) => formatExact(at, writing, sourceZone),
    number: (value: number) => formatNumber(value, writing),
    percent: (share: number) => formatPercent(share, writing),
    money: (minorUnits: number, currency: string) => formatMoney(minorUnits, currency, writing),
  };
}
