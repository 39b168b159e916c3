import { isFields } from "../router";
import { refuse } from "./replies";

/** What a list request asks for, in whichever of the two forms it was sent. */
export type SearchParams = {
  offset: number;
  maxSize: number;
  orderBy: string | null;
  order: "asc" | "desc" | null;
  select: string[] | null;
  where: unknown[];
  textFilter: string | null;
  primaryFilter: string | null;
  boolFilters: string[];
};

const MAX_SIZE = 200;

export function readSearchParams(query: URLSearchParams): SearchParams {
  const raw = query.has("searchParams") ? parseJson(query.get("searchParams") ?? "") : fromQuery(query);
  const maxSize = toCount(raw.maxSize, MAX_SIZE);
  if (maxSize > MAX_SIZE) throw refuse(403, `Max size should not exceed ${MAX_SIZE}. Use offset and limit.`);
  const order = String(raw.order ?? "").toLowerCase();
  return {
    offset: toCount(raw.offset, 0),
    maxSize,
    orderBy: toText(raw.orderBy),
    order: order === "asc" || order === "desc" ? order : null,
    select: toNames(raw.select ?? raw.attributeSelect),
    where: toList(raw.where ?? raw.whereGroup),
    textFilter: toText(raw.textFilter ?? raw.q),
    primaryFilter: toText(raw.primaryFilter),
    boolFilters: toNames(raw.boolFilterList) ?? [],
  };
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isFields(parsed)) return parsed;
  } catch {
    // Refused below, like any other JSON that is not an object.
  }
  throw refuse(400, "Invalid search params.");
}

/** `where[0][type]=equals` and the like become nested lists and objects. */
function fromQuery(query: URLSearchParams): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [key, value] of query) {
    const [first = "", ...rest] = key.split("[").map((part) => part.replace(/\]$/, ""));
    put(root, [first, ...rest], value);
  }
  return Object.fromEntries(Object.entries(root).map(([name, value]) => [name, toLists(value)]));
}

function put(target: Record<string, unknown>, [name = "", ...rest]: string[], value: string) {
  // `value[]=a&value[]=b` counts up.
  const key = name === "" ? String(Object.keys(target).length) : name;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const next = target[key];
  const inner = isFields(next) ? next : {};
  target[key] = inner;
  put(inner, rest, value);
}

function toLists(value: unknown): unknown {
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, toLists(inner)] as const);
  const counted = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  return counted
    ? entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner)
    : Object.fromEntries(entries);
}

function toCount(value: unknown, otherwise: number): number {
  const parsed = Number.parseInt(String(value ?? ""), 10);
  return Number.isNaN(parsed) || parsed < 0 ? otherwise : parsed;
}

function toText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function toNames(value: unknown): string[] | null {
  if (Array.isArray(value)) return value.map(String);
  const text = toText(value);
  return text ? text.split(",").map((name) => name.trim()) : null;
}

function toList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
