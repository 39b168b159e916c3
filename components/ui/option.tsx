"use client";

import { Check, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { ListBoxItem } from "react-aria-components/ListBox";
import { Icon } from "./icon";
import { optionStyle } from "./list-box-style";

export type Choice<Id extends string = string> = { id: Id; label: string; icon?: LucideIcon; note?: string };

/** One line of a Select or ComboBox; the chosen one carries a check, not only a tint. */
export function Option({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className={optionStyle}>
      {({ isSelected }) => (
        <>
          {choice.icon && <Icon of={choice.icon} className="shrink-0 text-text-2" />}
          <OptionText note={choice.note}>{choice.label}</OptionText>
          {isSelected && <Icon of={Check} className="shrink-0 text-accent" />}
        </>
      )}
    </ListBoxItem>
  );
}

export function OptionText({ children, note }: { children: ReactNode; note?: string | undefined }) {
  return (
    <span className="flex min-w-0 flex-1 flex-col">
      <span className="truncate">{children}</span>
      {note && <span className="truncate text-text-3 text-xs">{note}</span>}
    </span>
  );
}
