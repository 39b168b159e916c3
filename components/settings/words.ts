import { useLocale } from "next-intl";

/** How a country is called in the reader's language. */
export function useCountryName(): (country: string) => string {
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return (country) => names.of(country) ?? country;
}

/** Monday to Sunday in the reader's language, by ISO number. */
export function useDayNames(): { day: number; name: string }[] {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  // The first of January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, name: format.format(Date.UTC(2024, 0, day)) }));
}

/** Every zone this browser knows, and the one at hand even if it does not list it under that name. */
export function listZones(current: string | null): { id: string; label: string }[] {
  const known = Intl.supportedValuesOf("timeZone");
  const all = current && !known.includes(current) ? [current, ...known] : known;
  return all.map((id) => ({ id, label: id.replaceAll("_", " ") }));
}
