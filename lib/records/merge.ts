/** The readings of one record: a list row omits what a single or an extensive read shows. */
const partNames = ["list", "single", "extensive"] as const;
export type PartName = (typeof partNames)[number];

/**
 * A reading as received. `observedAt` is when its request was sent, the first time it said this: a list row that comes
 * again unchanged stays older than the single read made in between, and so does not cover what only that one showed.
 */
export type StoredPart = { raw: Record<string, unknown>; hash: string; observedAt: string };
export type StoredParts = Partial<Record<PartName, StoredPart>>;

/** One object of all readings, field by field, the newer over the older. A part that omits a field never clears it. */
export function mergeParts(parts: StoredParts): Record<string, unknown> {
  const readings = partNames.flatMap((name) => parts[name] ?? []);
  readings.sort((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt));
  return Object.assign({}, ...readings.map((reading) => definedFields(reading.raw)));
}

function definedFields(raw: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
}
