import { badRequest } from "../membrane/errors";

/** "true"/"1" and "false"/"0" in any case; any other word counts as true, as in Membrane. */
export function flag(query: URLSearchParams, name: string): boolean | undefined {
  const value = query.get(name)?.toLowerCase();
  if (value === undefined || value === "") return undefined;
  return value !== "false" && value !== "0";
}

/** A whole number within bounds, or the fallback when it is not given. */
export function wholeNumber(
  query: URLSearchParams,
  name: string,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number {
  const text = query.get(name);
  if (text === null || text === "") return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    throw badRequest(`"${name}" must be a whole number from ${min} to ${max}`);
  return value;
}

export type Page<T> = { items: T[]; cursor?: string };

/** One page of things that have ids; the cursor is the last id given, and "0" is the start. */
export function pageOf<T extends { id: string }>(
  things: T[],
  query: URLSearchParams,
  { max = 1000, fallback = 100 }: { max?: number; fallback?: number } = {},
): Page<T> {
  const limit = wholeNumber(query, "limit", { min: 1, max, fallback });
  const after = query.get("cursor") || "0";
  const start = after === "0" ? 0 : things.findIndex(({ id }) => id === after) + 1;
  if (start === 0 && after !== "0") throw badRequest("The cursor is not known");
  const items = things.slice(start, start + limit);
  const more = start + limit < things.length;
  return { items, cursor: more ? items.at(-1)?.id : undefined };
}

export function includesText(search: string | null, ...texts: (string | undefined)[]): boolean {
  return !search || texts.some((text) => text?.toLowerCase().includes(search.toLowerCase()));
}
