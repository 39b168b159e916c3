"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import type { TableSort } from "@/components/ui/table";
import { type ListFilters, readListFilters, writeListFilters } from "@/lib/query/url";

/**
 * What the address says about the list, and how to change it. A choice is a step one can go back from; typing and
 * moving the open row are not.
 */
export function useListFilters() {
  const params = useSearchParams();
  const pathname = usePathname();
  const { filters, peek } = useMemo(() => readAddress(params), [params]);

  const go = useCallback(
    (next: ListFilters, nextPeek: string | null, way: "push" | "replace") => {
      const query = new URLSearchParams(writeListFilters(next));
      if (nextPeek) query.set("peek", nextPeek);
      const address = query.size > 0 ? `${pathname}?${query}` : pathname;
      if (way === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    },
    [pathname],
  );

  return {
    filters,
    peek,
    choose: (change: Partial<ListFilters>) => {
      const now = readAddressNow();
      go({ ...now.filters, ...change }, now.peek, "push");
    },
    search: (q: string) => {
      const now = readAddressNow();
      go({ ...now.filters, q }, now.peek, "replace");
    },
    open: (id: string | null) => go(readAddressNow().filters, id, "replace"),
  };
}

function readAddress(params: URLSearchParams) {
  return { filters: readListFilters(Object.fromEntries(params)), peek: params.get("peek") };
}

/** The address is ahead of what is drawn: of two choices in one breath the second keeps the first. */
function readAddressNow() {
  return readAddress(new URLSearchParams(window.location.search));
}

/** `-name` as the table says it. */
export function toTableSort(sort: string | null, fallback: string): TableSort {
  const text = sort ?? fallback;
  return { column: text.replace(/^-/, ""), direction: text.startsWith("-") ? "descending" : "ascending" };
}

export function fromTableSort({ column, direction }: TableSort): string {
  return direction === "descending" ? `-${column}` : column;
}
