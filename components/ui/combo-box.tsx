"use client";

import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { cx } from "./class-names";
import { controlLook, FieldLabel, FieldNotes, type FieldProps } from "./field";
import { Icon } from "./icon";
import { floatStyle } from "./list-box-style";
import { type Choice, Option } from "./option";

type ComboBoxProps<Id extends string> = FieldProps & {
  choices: readonly Choice<Id>[];
  value?: Id | null;
  defaultValue?: Id;
  onChange?: (id: Id | null) => void;
  placeholder?: string;
  name?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
};

/** A Select one can type into; the search ignores accents and case. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, isLabelHidden, hint, error, choices, onChange, placeholder, ...rest } = props;
  const t = useTranslations("ui");
  return (
    <AriaComboBox
      {...rest}
      defaultItems={choices}
      isInvalid={Boolean(error)}
      menuTrigger="focus"
      allowsEmptyCollection
      onChange={(key) => onChange?.(key as Id | null)}
      className="flex min-w-0 flex-col gap-1"
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <div className="relative flex items-center">
        <Input
          placeholder={placeholder ?? t("choose")}
          className={cx(controlLook, "h-8 pr-8 pl-2.5 text-sm pointer-coarse:h-11")}
        />
        <Button
          aria-label={t("showOptions")}
          className="absolute right-1 flex size-6 items-center justify-center rounded-sm text-text-3 hover:text-text"
        >
          <Icon of={ChevronsUpDown} size={14} />
        </Button>
      </div>
      <FieldNotes hint={hint} error={error} />
      <Popover offset={4} className={cx(floatStyle, "min-w-(--trigger-width) max-w-80")}>
        <ListBox
          renderEmptyState={() => <div className="px-2 py-1.5 text-text-3">{t("noOptions")}</div>}
          className="max-h-80 overflow-auto p-1 outline-none"
        >
          {(choice: Choice<Id>) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
