"use client";

import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Radio,
} from "react-aria-components/RadioGroup";
import { FieldLabel, FieldNotes, type FieldProps } from "./field";

type RadioGroupProps<Id extends string> = Omit<
  AriaRadioGroupProps,
  "className" | "style" | "children" | "value" | "defaultValue" | "onChange" | "isInvalid"
> &
  FieldProps & {
    choices: readonly { id: Id; label: string; hint?: string; isDisabled?: boolean }[];
    value?: Id | null;
    defaultValue?: Id;
    onChange?: (id: Id) => void;
  };

/** One of a few, all of them in sight; for more than five use a Select. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, isLabelHidden, hint, error, choices, onChange, ...rest } = props;
  return (
    <AriaRadioGroup
      {...rest}
      isInvalid={Boolean(error)}
      onChange={(id) => onChange?.(id as Id)}
      className="flex flex-col gap-1"
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      {choices.map((choice) => (
        <Radio
          key={choice.id}
          value={choice.id}
          isDisabled={choice.isDisabled ?? false}
          className="group flex min-h-6 items-start gap-2 py-0.5 text-sm data-disabled:text-text-3 pointer-coarse:min-h-11 pointer-coarse:items-center"
        >
          <span className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface group-data-disabled:border-line group-data-disabled:bg-sunken group-data-hovered:border-text-3 group-data-selected:border-accent-solid group-data-focus-visible:outline-2 group-data-focus-visible:outline-accent group-data-focus-visible:outline-offset-2">
            <span className="size-2 scale-0 rounded-full bg-accent-solid group-data-selected:scale-100 forced-colors:bg-[Highlight]" />
          </span>
          <span className="flex flex-col">
            {choice.label}
            {choice.hint && <span className="text-text-3 text-xs">{choice.hint}</span>}
          </span>
        </Radio>
      ))}
      <FieldNotes hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
