import type { Random } from "./random";

/** Cliengo: 24 hex digits, of which the first eight are the creation time in seconds. */
export function objectIdAt(createdAt: Date, random: Random): string {
  return secondsInHex(createdAt) + random.hex(16);
}

/** EspoCRM: 17 hex digits, 13 of them made from the time. */
export function espoIdAt(createdAt: Date, random: Random): string {
  return secondsInHex(createdAt) + random.hex(9);
}

/** Gong: 19 decimal digits, beyond what a double can hold. */
export function gongId(random: Random): string {
  return `${random.int(2, 8)}${random.digits(18)}`;
}

function secondsInHex(instant: Date): string {
  return Math.floor(instant.getTime() / 1000)
    .toString(16)
    .padStart(8, "0");
}

/** ISO without fractions, as Cliengo writes it. */
export function isoSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** `YYYY-MM-DD HH:mm:ss` in UTC, as EspoCRM stores it. */
export function espoDateTime(instant: Date): string {
  return instant.toISOString().slice(0, 19).replace("T", " ");
}

/** ISO with the offset of a zone, as Gong likes it. */
export function isoWithOffset(instant: Date, offsetMs: number): string {
  const local = new Date(instant.getTime() + offsetMs).toISOString().slice(0, 19);
  const minutes = Math.abs(offsetMs) / 60_000;
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${local}${offsetMs < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
