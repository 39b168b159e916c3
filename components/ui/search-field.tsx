"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from "react-aria-components/SearchField";
import { cx } from "./class-names";
import { controlLook } from "./field";
import { Icon } from "./icon";

type SearchFieldProps = Omit<AriaSearchFieldProps, "className" | "style" | "children" | "aria-label"> & {
  label: string;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
};

/** Escape clears it, as does the cross. */
export function SearchField({ label, placeholder = label, inputRef, ...props }: SearchFieldProps) {
  const t = useTranslations("ui");
  return (
    <AriaSearchField {...props} aria-label={label} className="group relative flex min-w-0 items-center">
      <Icon of={Search} className="pointer-events-none absolute left-2.5 text-text-3" />
      <Input
        ref={inputRef}
        placeholder={placeholder}
        className={cx(controlLook, "h-7 px-8 text-sm pointer-coarse:h-9 [&::-webkit-search-cancel-button]:hidden")}
      />
      <Button
        aria-label={t("clear")}
        className="absolute right-0.5 flex size-6 items-center justify-center rounded-sm text-text-3 hover:text-text group-data-empty:hidden"
      >
        <Icon of={X} size={14} />
      </Button>
    </AriaSearchField>
  );
}
