"use client";

import { Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Page } from "@/components/layout/page";
import { Shell } from "@/components/layout/shell";
import { Braid } from "@/components/ui/braid";
import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterMenu } from "@/components/ui/filter-menu";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { useShortcut } from "@/components/ui/shortcuts";
import { SourceChip } from "@/components/ui/source";
import { Toolbar, ToolbarDivider } from "@/components/ui/toolbar";
import { SampleTable } from "../sample-table";
import type { Words } from "../samples";

const viewer = {
  name: "Lucía Bermann",
  email: "manager@demo.tributary.test",
  workspaceId: "1",
  workspaces: [
    { id: "1", name: "Harbor Loom" },
    { id: "2", name: "Harbor Loom Brasil" },
  ],
};

export function Frame({ words }: { words: Words }) {
  const t = useTranslations("shell");
  const [current, setCurrent] = useState<string | null>(null);
  const [view, setView] = useState("1");
  const search = useRef<HTMLInputElement>(null);
  useShortcut("/", () => search.current?.focus(), { label: t("find") });
  return (
    <Shell viewer={viewer} theme="system" connectionsAlert={t("trouble.late", { count: 1 })}>
      <Page
        title={t("leads")}
        note={words.people}
        actions={<Button variant="primary">{words.newLead}</Button>}
        toolbar={
          <Toolbar label={t("leads")} end={<SearchField label={words.find} inputRef={search} />}>
            <SegmentedControl
              label={t("leads")}
              value={view}
              onChange={setView}
              segments={words.views.map((label, id) => ({ id: String(id), label, ...(id === 1 && { count: 5 }) }))}
            />
            <ToolbarDivider />
            <FilterChip onRemove={() => undefined}>{words.filter}</FilterChip>
            <FilterMenu fields={[]} onChange={() => undefined} />
          </Toolbar>
        }
        panel={current && <SamplePanel words={words} onClose={() => setCurrent(null)} />}
      >
        <SampleTable words={words} current={current} onPeek={setCurrent} />
      </Page>
    </Shell>
  );
}

function SamplePanel({ words, onClose }: { words: Words; onClose: () => void }) {
  return (
    <Panel
      title="Iris Quintela"
      mark={<Braid states={{ cliengo: "known", espocrm: "known", gong: "known" }} />}
      onClose={onClose}
    >
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" icon={Phone}>
            {words.call}
          </Button>
          <Button>WhatsApp</Button>
        </div>
        <div className="flex flex-wrap gap-1.5">
          <SourceChip source="cliengo">{words.chats}</SourceChip>
          <SourceChip source="espocrm">Lead</SourceChip>
          <SourceChip source="gong">{words.callCount}</SourceChip>
        </div>
        <DescriptionList>
          <Description term={words.stage}>{words.stages[1]}</Description>
          <Description term={words.owner}>Nadia Ferro</Description>
        </DescriptionList>
        <p className="border-line border-t pt-3 text-base">{words.noteText}</p>
      </div>
    </Panel>
  );
}
