"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { FilterChip } from "@/components/ui/filter-chip";
import { type FilterField, FilterMenu } from "@/components/ui/filter-menu";
import { SearchField } from "@/components/ui/search-field";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { useShortcut } from "@/components/ui/shortcuts";
import { Toolbar, ToolbarDivider } from "@/components/ui/toolbar";
import { fieldOf, type Group, isSameGroup, valuesOf, withoutGroup, withValues } from "./filter-groups";
import type { useListFilters } from "./use-list-filters";
import { useTypedSearch } from "./use-typed-search";

export type Preset = { id: string; label: string; group: Group | null; count?: number | undefined };
export type BarField = { id: string; label: string; values: readonly { id: string; label: string }[] };

type FilterBarProps = {
  label: string;
  state: ReturnType<typeof useListFilters>;
  /** Ready-made questions; the one without a group is everything. */
  presets: readonly Preset[];
  fields: readonly BarField[];
};

/** The toolbar of a list: ready-made questions, filters in force, one more filter, search. All of it is in the address. */
export function FilterBar({ label, state, presets, fields }: FilterBarProps) {
  const { filters, choose } = state;
  const { filter } = filters;
  const isPreset = (group: Group) => presets.some((one) => one.group && isSameGroup(one.group, group));
  const chosen = presets.find(({ group }) => group && filter.and.some((one) => isSameGroup(one, group)));
  const chips = filter.and.filter((group) => !isPreset(group));
  const menu: FilterField[] = fields.map((field) => ({
    ...field,
    isMultiple: true,
    selected: valuesOf({ and: chips }, field.id),
  }));
  const choosePreset = (id: string) => {
    const group = presets.find((one) => one.id === id)?.group;
    choose({ filter: { and: group ? [group, ...chips] : chips } });
  };

  return (
    <Toolbar label={label} end={<ListSearch value={filters.q} onChange={state.search} />}>
      <SegmentedControl
        label={label}
        value={chosen?.id ?? presets.find(({ group }) => group === null)?.id ?? ""}
        segments={presets.map(({ id, label: name, count }) => ({ id, label: name, ...(count && { count }) }))}
        onChange={choosePreset}
      />
      <ToolbarDivider />
      {chips.map((group) => (
        <GroupChip
          key={JSON.stringify(group)}
          group={group}
          fields={fields}
          onRemove={() => choose({ filter: withoutGroup(filter, group) })}
        />
      ))}
      <FilterMenu fields={menu} onChange={(field, values) => choose({ filter: withValues(filter, field, values) })} />
    </Toolbar>
  );
}

function GroupChip({ group, fields, onRemove }: { group: Group; fields: readonly BarField[]; onRemove: () => void }) {
  const text = useGroupText()(group, fields);
  return <FilterChip onRemove={onRemove}>{text}</FilterChip>;
}

/** A filter in words: "Language is Portuguese or Spanish". */
export function useGroupText() {
  const t = useTranslations("lists");
  return (group: Group, fields: readonly BarField[]): string => {
    const field = fields.find(({ id }) => id === fieldOf(group));
    if (!field) return t("linkFilter");
    const labels = valuesOf({ and: [group] }, field.id).map(
      (value) => field.values.find(({ id }) => id === value)?.label ?? value,
    );
    return t("isOneOf", { field: field.label, values: labels.join(t("or")) });
  };
}

function ListSearch({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const t = useTranslations("lists");
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTypedSearch(value, onChange);
  useShortcut("/", () => input.current?.focus(), { label: t("search") });
  return (
    <div className="w-56 max-md:w-40">
      <SearchField label={t("search")} value={typed} onChange={setTyped} inputRef={input} />
    </div>
  );
}
