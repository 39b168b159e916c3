"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import { RadioGroup } from "@/components/ui/radio-group";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "./samples";
import { Section } from "./section";

export function Fields({ words }: { words: Words }) {
  const [stage, setStage] = useState<string | null>("1");
  const choices = words.stages.map((label, index) => ({ id: String(index), label }));
  return (
    <Section title="Fields">
      <div className="grid items-start gap-4 md:grid-cols-3">
        <TextField label={words.name} hint={words.nameHint} placeholder="Iris Quintela" />
        <TextField label={words.name} defaultValue="Iris Quintela" isRequired />
        <TextField label={words.name} error={words.nameError} />
        <TextField label={words.name} defaultValue="Iris Quintela" isDisabled />
        <TextField label={words.note} rows={2} defaultValue={words.noteText} />
        <SearchField label={words.find} defaultValue="ingreso" />
        <Select label={words.stage} choices={choices} value={stage} onChange={setStage} />
        <Select label={words.stage} choices={choices} error={words.nameError} />
        <Select label={words.stage} choices={choices} isDisabled />
        <ComboBox label={words.owner} choices={choices} hint={words.nameHint} />
        <RadioGroup
          label={words.stage}
          choices={choices.map((choice, index) => ({ ...choice, isDisabled: index === 2 }))}
          defaultValue="0"
        />
        <div className="flex flex-col gap-1">
          <Checkbox label={words.newLead} defaultSelected />
          <Checkbox label={words.newLead} isIndeterminate />
          <Checkbox label={words.newLead} />
          <Checkbox label={words.newLead} isDisabled />
          <Switch label={words.newLead} hint={words.nameHint} defaultSelected />
          <Switch label={words.newLead} />
          <Switch label={words.newLead} isDisabled />
        </div>
      </div>
    </Section>
  );
}
