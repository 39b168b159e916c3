import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/http/fetch-json";
import type { ListFilters } from "@/lib/query/url";
import { type PeopleScope, peoplePageSchema, personSchema, timelinePageSchema } from "./schema";

export const peopleKeys = {
  all: ["people"] as const,
  list: (scope: PeopleScope, filters: ListFilters) => [...peopleKeys.all, scope, filters] as const,
  count: (scope: PeopleScope, filters: ListFilters) => [...peopleKeys.all, "count", scope, filters] as const,
  detail: (id: string) => [...peopleKeys.all, "detail", id] as const,
  timeline: (id: string) => [...peopleKeys.all, "timeline", id] as const,
};

export const peopleListQuery = (scope: PeopleScope, filters: ListFilters) =>
  infiniteQueryOptions({
    queryKey: peopleKeys.list(scope, filters),
    queryFn: ({ pageParam, signal }) =>
      fetchJson(`/api/${scope}`, peoplePageSchema, { query: { ...toQuery(filters), cursor: pageParam }, signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** How many people match; up to the cap of exact counts. */
export const peopleCountQuery = (scope: PeopleScope, filters: ListFilters) =>
  queryOptions({
    queryKey: peopleKeys.count(scope, filters),
    queryFn: async ({ signal }) => {
      const page = await fetchJson(`/api/${scope}`, peoplePageSchema, {
        query: { ...toQuery(filters), limit: 1 },
        signal,
      });
      return page.total?.value ?? 0;
    },
  });

function toQuery({ q, filter, sort }: ListFilters) {
  return { q, filter: filter.and.length > 0 ? filter : undefined, sort };
}

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: peopleKeys.detail(id),
    queryFn: ({ signal }) => fetchJson(`/api/people/${id}`, personSchema, { signal }),
  });

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: peopleKeys.timeline(id),
    queryFn: ({ pageParam, signal }) =>
      fetchJson(`/api/people/${id}/timeline`, timelinePageSchema, { query: { cursor: pageParam }, signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
