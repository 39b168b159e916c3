"use client";

import { Columns3, Phone, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterMenu } from "@/components/ui/filter-menu";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { LinkButton } from "@/components/ui/link-button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Toolbar, ToolbarDivider } from "@/components/ui/toolbar";
import type { Words } from "./samples";
import { Row, Section } from "./section";

export function Controls({ words }: { words: Words }) {
  const [view, setView] = useState("1");
  const [stages, setStages] = useState<string[]>(["0"]);
  const options = words.stages.map((label, index) => ({ id: String(index), label }));
  return (
    <Section title="Controls">
      {(["md", "sm"] as const).map((size) => (
        <Row key={size}>
          <Button variant="primary" size={size} icon={Phone}>
            {words.call}
          </Button>
          <Button size={size}>{words.newLead}</Button>
          <Button variant="quiet" size={size}>
            {words.cancel}
          </Button>
          <Button variant="danger" size={size} icon={Trash2}>
            {words.delete}
          </Button>
          <Button variant="primary" size={size} isPending>
            {words.newLead}
          </Button>
          <Button variant="primary" size={size} isDisabled>
            {words.newLead}
          </Button>
          <Button size={size} isDisabled>
            {words.newLead}
          </Button>
          <IconButton label={words.delete} icon={Trash2} size={size} />
          <IconButton label={words.delete} icon={Trash2} size={size} variant="secondary" />
          <LinkButton href="https://www.espocrm.com" size={size} isExternal>
            {words.open}
          </LinkButton>
        </Row>
      ))}
      <Row>
        <Kbd keys="g l" />
        <Kbd keys="Ctrl+K" />
        <CopyButton text="6c1f2a" />
      </Row>
      <div className="border border-line">
        <Toolbar
          label={words.person}
          end={
            <Button variant="quiet" size="sm" icon={Columns3}>
              {words.stage}
            </Button>
          }
        >
          <SegmentedControl
            label={words.person}
            value={view}
            onChange={setView}
            segments={words.views.map((label, index) => ({
              id: String(index),
              label,
              ...(index === 1 && { count: 5 }),
            }))}
          />
          <ToolbarDivider />
          <FilterChip onRemove={() => undefined}>{words.filter}</FilterChip>
          <FilterChip onRemove={() => undefined} editor={<p>{words.nameHint}</p>}>
            {words.filter}
          </FilterChip>
          <FilterMenu
            fields={[{ id: "stage", label: words.stage, values: options, selected: stages, isMultiple: true }]}
            onChange={(_, values) => setStages(values)}
          />
        </Toolbar>
      </div>
    </Section>
  );
}
