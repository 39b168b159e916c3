import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/http/fetch-json";
import type { ListFilters } from "@/lib/query/url";
import { callPageSchema, callSchema, transcriptReplySchema } from "./schema";

export const callKeys = {
  all: ["calls"] as const,
  list: (filters: ListFilters) => [...callKeys.all, "list", filters] as const,
  detail: (id: string) => [...callKeys.all, "detail", id] as const,
  transcript: (id: string) => [...callKeys.all, "transcript", id] as const,
};

export const callListQuery = (filters: ListFilters) =>
  infiniteQueryOptions({
    queryKey: callKeys.list(filters),
    queryFn: ({ pageParam, signal }) =>
      fetchJson("/api/calls", callPageSchema, {
        query: {
          q: filters.q,
          filter: filters.filter.and.length > 0 ? filters.filter : undefined,
          sort: filters.sort,
          cursor: pageParam,
        },
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: callKeys.detail(id),
    queryFn: ({ signal }) => fetchJson(`/api/calls/${id}`, callSchema, { signal }),
  });

export const transcriptQuery = (id: string) =>
  queryOptions({
    queryKey: callKeys.transcript(id),
    queryFn: ({ signal }) => fetchJson(`/api/calls/${id}/transcript`, transcriptReplySchema, { signal }),
  });
