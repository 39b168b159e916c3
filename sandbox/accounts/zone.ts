/** Days in a time zone. Vendors take plain dates and mean a zone. */

const DAY_MS = 86_400_000;

/** "YYYY-MM-DD" of the instant, as the zone's calendar has it. */
export function dayIn(timeZone: string, at: Date): string {
  return localText(timeZone, at).slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The instant of a local "YYYY-MM-DD" or "YYYY-MM-DD HH:mm:ss". */
export function instantIn(timeZone: string, local: string): Date {
  const asUtc = Date.parse(`${local.length > 10 ? local.replace(" ", "T") : `${local}T00:00:00`}Z`);
  const guess = new Date(asUtc - offsetMs(timeZone, new Date(asUtc)));
  // Near a change of the clocks the first guess may have used the wrong side's offset.
  return new Date(asUtc - offsetMs(timeZone, guess));
}

/** ISO 8601 with the zone's offset, whole seconds. */
export function isoIn(timeZone: string, at: Date): string {
  const offsetMin = offsetMs(timeZone, at) / 60_000;
  const sign = offsetMin < 0 ? "-" : "+";
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");
  return `${localText(timeZone, at).replace(" ", "T")}${sign}${two(offsetMin / 60)}:${two(Math.abs(offsetMin) % 60)}`;
}

function offsetMs(timeZone: string, at: Date): number {
  const local = Date.parse(`${localText(timeZone, at).replace(" ", "T")}Z`);
  return local - Math.floor(at.getTime() / 1000) * 1000;
}

/** "YYYY-MM-DD HH:mm:ss": what Swedish writes is what computers like. */
function localText(timeZone: string, at: Date): string {
  return formatterFor(timeZone).format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  formatters.set(timeZone, formatter);
  return formatter;
}
