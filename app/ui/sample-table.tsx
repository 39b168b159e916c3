"use client";

import { CornerDownLeft } from "lucide-react";
import { useMemo, useState } from "react";
import { Braid, type ThreadState } from "@/components/ui/braid";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Table, type TableSort } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-columns";
import { TableLink } from "@/components/ui/table-link";
import { UserName } from "@/components/ui/user-name";
import { formatDuration, formatMoney } from "@/lib/i18n/format";
import { useFormat } from "@/lib/i18n/use-format";
import type { Words } from "./samples";

type Person = {
  id: string;
  name: string;
  company: string;
  waitsMin: number | null;
  stage: number;
  owner: string | null;
  hasLeft?: boolean;
  task: string | null;
  amount: [number, string] | null;
  threads: [ThreadState, ThreadState, ThreadState];
};

const cast: Omit<Person, "id">[] = [
  {
    name: "Marcelo Duarte",
    company: "Distribuidora Ipê",
    waitsMin: 40,
    stage: 0,
    owner: null,
    task: null,
    amount: null,
    threads: ["known", "known", "none"],
  },
  {
    name: "Iris Quintela",
    company: "Vela Norte",
    waitsMin: null,
    stage: 1,
    owner: "Nadia Ferro",
    task: "SSO",
    amount: [1_800_000, "USD"],
    threads: ["known", "known", "known"],
  },
  {
    name: "Beatriz Sarmento",
    company: "Rede Ipê Supermercados",
    waitsMin: 1620,
    stage: 1,
    owner: "Caio Brandão",
    task: null,
    amount: [9_640_000, "BRL"],
    threads: ["known", "none", "known"],
  },
  {
    name: "Jorge Villalba",
    company: "Grupo Ñandú",
    waitsMin: 300,
    stage: 1,
    owner: "Joel Aranda",
    hasLeft: true,
    task: null,
    amount: [735_000_000, "ARS"],
    threads: ["known", "known", "none"],
  },
  {
    name: "Óscar Fuenmayor",
    company: "Almacenes Cruz",
    waitsMin: null,
    stage: 1,
    owner: "Ximena Cota",
    task: "Demo",
    amount: [124_000_000, "MXN"],
    threads: ["none", "known", "late"],
  },
  {
    name: "María de los Ángeles Etcheverry-Goyeneche",
    company: "Cooperativa Agropecuaria del Litoral",
    waitsMin: null,
    stage: 2,
    owner: "Tomás Ibarra",
    task: "Demo",
    amount: null,
    threads: ["none", "known", "none"],
  },
];

const people: Person[] = Array.from({ length: 240 }, (_, index) => ({
  ...(cast[index % cast.length] as Omit<Person, "id">),
  id: `person-${index}`,
}));

type SampleTableProps = {
  words: Words;
  isEmpty?: boolean;
  current?: string | null;
  onPeek?: (id: string) => void;
};

export function SampleTable({ words, isEmpty = false, current = null, onPeek }: SampleTableProps) {
  const { writing } = useFormat();
  const { locale } = writing;
  const [sort, setSort] = useState<TableSort>({ column: "waits", direction: "descending" });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [count, setCount] = useState(60);
  const columns = useMemo(() => columnsIn(words, locale), [words, locale]);
  return (
    <Table
      label={words.person}
      columns={columns}
      rows={isEmpty ? [] : people.slice(0, count)}
      rowId={(person) => person.id}
      rowText={(person) => person.name}
      rowHref={(person) => `/ui/frame?person=${person.id}`}
      narrowRow={(person) => <NarrowRow person={person} words={words} locale={locale} />}
      sort={sort}
      onSort={setSort}
      selected={selected}
      onSelect={setSelected}
      current={current}
      {...(onPeek && { onPeek })}
      hasMore={!isEmpty && count < people.length}
      isLoadingMore={count < people.length}
      onLoadMore={() => setCount((shown) => shown + 60)}
      empty={<EmptyState title={words.nobody} action={<Button>{words.dropFilter}</Button>} />}
    />
  );
}

function columnsIn(words: Words, locale: string): TableColumn<Person>[] {
  return [
    {
      id: "person",
      label: words.person,
      width: 260,
      grow: 3,
      isSortable: true,
      render: (person) => (
        <>
          <Threads of={person} />
          <TableLink href={`/ui/frame?person=${person.id}`}>{person.name}</TableLink>
          <span className="gives-way truncate text-text-2">{person.company}</span>
        </>
      ),
    },
    { id: "waits", label: words.waits, width: 96, isSortable: true, render: (person) => <Waits of={person} /> },
    {
      id: "stage",
      label: words.stage,
      width: 120,
      grow: 1,
      isSortable: true,
      render: ({ stage }) => words.stages[stage],
    },
    {
      id: "owner",
      label: words.owner,
      width: 160,
      grow: 1,
      render: ({ owner, hasLeft = false }) => <UserName name={owner} nobody={words.noOwner} hasLeft={hasLeft} />,
    },
    { id: "task", label: words.nextTask, width: 120, grow: 1, render: ({ task }) => task ?? <None /> },
    {
      id: "amount",
      label: words.amount,
      width: 128,
      align: "end",
      isSortable: true,
      render: ({ amount }) => (amount ? formatMoney(...amount, { locale }) : <None />),
    },
  ];
}

function NarrowRow({ person, words, locale }: { person: Person; words: Words; locale: string }) {
  return (
    <div className="flex w-full min-w-0 items-start gap-3">
      <span className="pt-0.5">
        <Threads of={person} />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex justify-between gap-3">
          <TableLink href={`/ui/frame?person=${person.id}`}>{person.name}</TableLink>
          <Waits of={person} />
        </div>
        <div className="flex justify-between gap-3 text-text-2">
          <span className="truncate">
            {person.company} · {words.stages[person.stage]}
          </span>
          {person.amount && <span className="shrink-0">{formatMoney(...person.amount, { locale })}</span>}
        </div>
      </div>
    </div>
  );
}

function Threads({ of: { threads } }: { of: Person }) {
  const [cliengo, espocrm, gong] = threads;
  return <Braid states={{ cliengo, espocrm, gong }} />;
}

function Waits({ of: { waitsMin } }: { of: Person }) {
  if (waitsMin === null) return <None />;
  return (
    <span className="inline-flex shrink-0 items-center gap-1 font-medium text-warn">
      <Icon of={CornerDownLeft} size={14} />
      {formatDuration(waitsMin * 60_000)}
    </span>
  );
}

function None() {
  return <span className="text-text-3">—</span>;
}
