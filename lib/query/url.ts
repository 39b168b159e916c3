import { emptyFilter, type Filter, filterSchema, listQuerySchema } from "./list";

/** What a list's address says: the same words its API takes, read leniently, so that a bad link still opens the list. */
export type ListFilters = { q: string; filter: Filter; sort: string | null };

const { q: searchSchema, sort: sortSchema } = listQuerySchema.shape;

export function readListFilters(params: Record<string, string | string[] | undefined>): ListFilters {
  const one = (key: string) => [params[key]].flat()[0];
  return {
    q: searchSchema.catch("").parse(one("q")) ?? "",
    filter: readFilter(one("filter")),
    sort: sortSchema.catch(undefined).parse(one("sort")) ?? null,
  };
}

function readFilter(json: string | undefined): Filter {
  try {
    return filterSchema.parse(JSON.parse(json ?? ""));
  } catch {
    return emptyFilter;
  }
}

/** The address's query; what is at its default is left out. */
export function writeListFilters({ q, filter, sort }: ListFilters): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (filter.and.length > 0) params.set("filter", JSON.stringify(filter));
  if (sort) params.set("sort", sort);
  return params.size > 0 ? `?${params}` : "";
}
