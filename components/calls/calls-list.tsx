"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Page } from "@/components/layout/page";
import { FilterBar } from "@/components/lists/filter-bar";
import { FreshnessLine } from "@/components/lists/freshness-line";
import { ListError } from "@/components/lists/list-error";
import { fromTableSort, toTableSort, useListFilters } from "@/components/lists/use-list-filters";
import { TableSkeleton } from "@/components/ui/skeleton";
import { Table } from "@/components/ui/table";
import { callListQuery } from "@/lib/calls/queries";
import { useFormat } from "@/lib/i18n/use-format";
import { CallNarrowRow, useCallColumns } from "./call-columns";
import { useCallFields, useCallPresets } from "./call-fields";
import { CallsEmpty } from "./calls-empty";

const whileFillingMs = 3_000;

/** Recorded calls, newest first. */
export function CallsList({ canConnect }: { canConnect: boolean }) {
  const t = useTranslations("calls");
  const format = useFormat();
  const state = useListFilters();
  const columns = useCallColumns();
  const list = useInfiniteQuery({
    ...callListQuery(state.filters),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.pages[0]?.freshness.some((one) => one.state === "never") ? whileFillingMs : false,
  });
  const [first] = list.data?.pages ?? [];
  const freshness = first?.freshness ?? [];
  const since = freshness.flatMap((one) => one.since ?? []).at(0);
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const note =
    first?.total &&
    [
      t(first.total.exact ? "count" : "countMany", { count: first.total.value }),
      since && t("since", { date: format.date(since) }),
    ]
      .filter(Boolean)
      .join(", ");

  return (
    <Page
      title={t("calls")}
      note={note && <span className="max-md:hidden">{note}</span>}
      actions={<FreshnessLine freshness={freshness} />}
      toolbar={<FilterBar label={t("filters")} state={state} presets={useCallPresets()} fields={useCallFields()} />}
    >
      <ListError query={list} />
      {list.isPending ? (
        <TableSkeleton rows={15} columns={5} />
      ) : (
        <Table
          label={t("calls")}
          columns={columns}
          rows={rows}
          rowId={(call) => call.id}
          rowText={(call) => call.title ?? t("untitled")}
          rowHref={(call) => `/calls/${call.id}`}
          narrowRow={(call) => <CallNarrowRow call={call} />}
          sort={toTableSort(state.filters.sort, "-startedAt")}
          onSort={(sort) => state.choose({ sort: fromTableSort(sort) })}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          empty={list.isError ? null : <CallsEmpty state={state} freshness={freshness} canConnect={canConnect} />}
        />
      )}
    </Page>
  );
}
