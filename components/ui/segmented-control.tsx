"use client";

import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";

type Segment<Id extends string> = { id: Id; label: string; count?: string | number };
type SegmentedControlProps<Id extends string> = {
  label: string;
  segments: readonly Segment<Id>[];
  value: Id;
  onChange: (id: Id) => void;
};

/** The saved views of a list, or any choice of one that acts at once; arrow keys move along it. */
export function SegmentedControl<Id extends string>({ label, segments, value, onChange }: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [id] = keys;
        if (id !== undefined) onChange(id as Id);
      }}
      className="flex shrink-0 gap-1"
    >
      {segments.map(({ id, label: name, count }) => (
        <ToggleButton
          key={id}
          id={id}
          className="flex h-7 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-md px-2.5 text-sm text-text-2 hover:bg-hover hover:text-text focus-visible:-outline-offset-2 data-selected:bg-selected data-selected:font-semibold data-selected:text-text pointer-coarse:h-9 forced-colors:data-selected:border"
        >
          {name}
          {count !== undefined && <span className="font-normal text-text-2">{count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
