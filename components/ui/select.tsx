"use client";

import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { cx } from "./class-names";
import { controlStyle, FieldLabel, FieldNotes, type FieldProps } from "./field";
import { Icon } from "./icon";
import { floatStyle } from "./list-box-style";
import { type Choice, Option } from "./option";

type SelectProps<Id extends string> = FieldProps & {
  choices: readonly Choice<Id>[];
  value?: Id | null;
  defaultValue?: Id;
  onChange?: (id: Id) => void;
  placeholder?: string;
  name?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
};

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden, hint, error, choices, onChange, placeholder, ...rest } = props;
  const t = useTranslations("ui");
  return (
    <AriaSelect
      {...rest}
      isInvalid={Boolean(error)}
      placeholder={placeholder ?? t("choose")}
      onChange={(key) => key !== null && onChange?.(key as Id)}
      className="group flex min-w-0 flex-col gap-1"
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <Button
        className={cx(
          controlStyle,
          "flex items-center justify-between gap-2 text-left group-data-invalid:border-danger",
        )}
      >
        <SelectValue className="truncate data-placeholder:text-text-3" />
        <Icon of={ChevronsUpDown} size={14} className="shrink-0 text-text-3" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover offset={4} className={cx(floatStyle, "min-w-(--trigger-width) max-w-80")}>
        <ListBox items={choices} className="max-h-80 overflow-auto p-1 outline-none">
          {(choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
