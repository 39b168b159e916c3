/** How one reader writes: the region's tag, and the zone they look from. */
export type Writing = { locale: string; timeZone: string };

type Instant = string | Date;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const keepTogether = "\u00a0";

/** How old something is: minutes and hours while it is younger than a day, then the date. */
export function formatAge(at: Instant, now: Instant, writing: Writing): string {
  const ms = toDate(now).getTime() - toDate(at).getTime();
  return ms < dayMs ? formatDuration(ms) : formatDate(at, now, writing);
}

/** A length of time in its two largest units, never less than a minute: `40 min`, `3 h`, `1 d 3 h`. */
export function formatDuration(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / minuteMs));
  if (minutes < 60) return join(minutes, "min");
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return join(hours, "h");
  const rest = hours % 24;
  const days = join(Math.floor(hours / 24), "d");
  return rest === 0 || hours >= 7 * 24 ? days : `${days} ${join(rest, "h")}`;
}

/** How long a call lasted; null where its source gave no length. */
export function formatLength(seconds: number): string | null {
  return seconds > 0 ? formatDuration(seconds * 1000) : null;
}

/** How long a call lasted or where in it something was said: `10:12`, `1:04:07`. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = `${pad(minutes)}:${pad(rest)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/** The day without its time; the year only where it is not the current one. */
export function formatDate(at: Instant, now: Instant, writing: Writing): string {
  const sameYear = yearOf(at, writing) === yearOf(now, writing);
  return dateParts(at, writing, { day: "numeric", month: "short", ...(sameYear ? {} : { year: "numeric" }) });
}

/** A calendar date (YYYY-MM-DD), which is the same day in every zone. */
export function formatCalendarDate(date: string, now: Instant, { locale }: Pick<Writing, "locale">): string {
  return formatDate(`${date}T00:00:00Z`, now, { locale, timeZone: "UTC" });
}

/** A day as the head of a group: weekday, day and month. */
export function formatDay(at: Instant, writing: Writing): string {
  return dateParts(at, writing, { weekday: "long", day: "numeric", month: "short" });
}

/** The time of day, on a 24-hour clock everywhere: columns of times stay comparable. */
export function formatTime(at: Instant, { locale, timeZone }: Writing): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(
    toDate(at),
  );
}

/** Day and time, as a list shows when something happened. */
export function formatInstant(at: Instant, now: Instant, writing: Writing): string {
  return `${formatDate(at, now, writing)} ${formatTime(at, writing)}`;
}

/** The exact moment with its zone, for hover and focus; the source's zone beside ours when it has another one. */
export function formatExact(at: Instant, writing: Writing, sourceZone?: string): string {
  const ours = exactIn(at, writing);
  if (!sourceZone || sourceZone === writing.timeZone) return ours;
  return `${ours} / ${exactIn(at, { ...writing, timeZone: sourceZone })}`;
}

/** A number as the region writes it, always grouped, so that 1.234 and 12.345 line up. */
export function formatNumber(value: number, { locale }: Pick<Writing, "locale">): string {
  return new Intl.NumberFormat(locale, { useGrouping: "always" } as Intl.NumberFormatOptions).format(value);
}

/** A share of one as whole per cent. */
export function formatPercent(share: number, { locale }: Pick<Writing, "locale">): string {
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(share * 100)}${keepTogether}%`;
}

const currencySign: Record<string, string> = { ARS: "AR$", MXN: "MX$", BRL: "R$" };

/** Money with the currency named, never a bare `$`: five countries here write a dollar sign and mean something else. */
export function formatMoney(minorUnits: number, currency: string, { locale }: Pick<Writing, "locale">): string {
  const digits = minorDigits(currency);
  const amount = minorUnits / 10 ** digits;
  const fractionDigits = Number.isInteger(amount) ? 0 : digits;
  const number = new Intl.NumberFormat(locale, {
    useGrouping: "always",
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  } as Intl.NumberFormatOptions).format(amount);
  return `${currencySign[currency] ?? currency}${keepTogether}${number}`;
}

/** A `tel:` address, or nothing where the text holds no number to dial. */
export function phoneHref(phone: string): string | null {
  const digits = dialled(phone);
  return digits ? `tel:${digits}` : null;
}

/** A chat in WhatsApp with a number in international form; a local number cannot be reached that way. */
export function whatsappHref(phone: string): string | null {
  const digits = dialled(phone);
  return digits?.startsWith("+") ? `https://wa.me/${digits.slice(1)}` : null;
}

function dialled(phone: string): string | null {
  const digits = phone.replaceAll(/[^\d+]/g, "");
  return /^\+?\d{5,15}$/.test(digits) ? digits : null;
}

function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Day, month and year in the region's own order, without the words and dots in between (`19 de nov.` is `19 nov`). */
function dateParts(at: Instant, { locale, timeZone }: Writing, options: Intl.DateTimeFormatOptions): string {
  const kept = new Map(
    new Intl.DateTimeFormat(locale, { ...options, timeZone })
      .formatToParts(toDate(at))
      .filter(({ type }) => type in options)
      .map(({ type, value }) => [type, value.replaceAll(".", "")] as const),
  );
  const { weekday, ...rest } = Object.fromEntries(kept);
  const day = Object.values(rest).join(keepTogether);
  return weekday ? `${weekday} ${day}` : day;
}

function exactIn(at: Instant, { locale, timeZone }: Writing): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZone,
    timeZoneName: "short",
  }).format(toDate(at));
}

function yearOf(at: Instant, { timeZone }: Writing): string {
  return new Intl.DateTimeFormat("en", { year: "numeric", timeZone }).format(toDate(at));
}

function join(value: number, unit: string): string {
  return `${value}${keepTogether}${unit}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function toDate(at: Instant): Date {
  return typeof at === "string" ? new Date(at) : at;
}
