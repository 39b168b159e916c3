"use client";

import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";

export type TabChoice<Id extends string = string> = {
  id: Id;
  label: string;
  count?: string | number;
  content: ReactNode;
};

type TabsProps<Id extends string> = {
  label: string;
  tabs: readonly TabChoice<Id>[];
  selected?: Id;
  onSelect?: (id: Id) => void;
};

/** The chosen tab has a tint and weight, the others are quiet words. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(key as Id)}
      className="flex min-h-0 flex-col"
    >
      <TabList aria-label={label} items={tabs} className="flex gap-1 -mx-1 overflow-x-auto p-1">
        {(tab) => (
          <Tab
            id={tab.id}
            className="flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2.5 text-sm text-text-2 hover:bg-hover data-selected:bg-selected data-selected:font-semibold data-selected:text-text pointer-coarse:h-11"
          >
            {tab.label}
            {tab.count !== undefined && <span className="font-normal text-text-2">{tab.count}</span>}
          </Tab>
        )}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="min-h-0 flex-1 pt-3">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
