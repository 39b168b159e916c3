import { z } from "zod";

const instantSchema = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** An ISO day or time, in UTC, of a year that Postgres writes the same way; null for everything else. */
export function parseInstant(text: string): string | null {
  if (!instantSchema.safeParse(text).success) return null;
  const instant = new Date(text).toISOString();
  return /^[1-9]\d{3}-/.test(instant) ? instant : null;
}
