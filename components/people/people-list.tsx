"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Page } from "@/components/layout/page";
import { FilterBar } from "@/components/lists/filter-bar";
import { FreshnessLine } from "@/components/lists/freshness-line";
import { ListError } from "@/components/lists/list-error";
import { fromTableSort, toTableSort, useListFilters } from "@/components/lists/use-list-filters";
import { TableSkeleton } from "@/components/ui/skeleton";
import { Table } from "@/components/ui/table";
import { peopleCountQuery, peopleListQuery } from "@/lib/people/queries";
import type { PeopleScope, PersonRow } from "@/lib/people/schema";
import { usePeopleColumns, usePersonLabel } from "./people-columns";
import { PeopleEmpty } from "./people-empty";
import { usePeopleFields, usePeoplePresets, waitingGroup } from "./people-fields";
import { PeopleNarrowRow } from "./people-narrow-row";
import { PeopleNote } from "./people-note";
import { PersonPeek } from "./person-peek";

const whileFillingMs = 3_000;

/** Leads and Contacts: one row is one person, over whatever records the sources keep of them. */
export function PeopleList({ scope, canConnect }: { scope: PeopleScope; canConnect: boolean }) {
  const t = useTranslations("people");
  const state = useListFilters();
  const list = useInfiniteQuery({
    ...peopleListQuery(scope, state.filters),
    placeholderData: keepPreviousData,
    // While a source is read for the first time rows keep coming; afterwards nothing moves by itself.
    refetchInterval: ({ state: { data } }) =>
      data?.pages[0]?.freshness.some((one) => one.state === "never") ? whileFillingMs : false,
  });
  const waiting = useQuery(peopleCountQuery(scope, { q: "", filter: { and: [waitingGroup] }, sort: null }));
  const [first] = list.data?.pages ?? [];
  const freshness = useMemo(() => first?.freshness ?? [], [first]);
  const rows = useMemo(() => uniqueRows(list.data?.pages.flatMap((page) => page.items) ?? []), [list.data]);
  const columns = usePeopleColumns(freshness);
  const labelOf = usePersonLabel();

  return (
    <Page
      title={t(scope)}
      note={first && <PeopleNote page={first} />}
      actions={<FreshnessLine freshness={freshness} />}
      toolbar={
        <FilterBar
          label={t("filters")}
          state={state}
          presets={usePeoplePresets(waiting.data)}
          fields={usePeopleFields()}
        />
      }
      panel={state.peek && <PersonPeek id={state.peek} onClose={() => state.open(null)} />}
    >
      <ListError query={list} />
      {list.isPending ? (
        <TableSkeleton rows={15} columns={5} />
      ) : (
        <Table
          label={t(scope)}
          columns={columns}
          rows={rows}
          rowId={(person) => person.id}
          rowText={labelOf}
          rowHref={(person) => `/people/${person.id}`}
          narrowRow={(person) => <PeopleNarrowRow person={person} freshness={freshness} />}
          sort={toTableSort(state.filters.sort, "-lastActivity")}
          onSort={(sort) => state.choose({ sort: fromTableSort(sort) })}
          current={state.peek}
          onPeek={(id) => state.open(id === state.peek ? null : id)}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          empty={
            list.isError ? null : (
              <PeopleEmpty scope={scope} state={state} freshness={freshness} canConnect={canConnect} />
            )
          }
        />
      )}
    </Page>
  );
}

/** A person who moved between two pages while one scrolls stands once. */
function uniqueRows(rows: PersonRow[]): PersonRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
