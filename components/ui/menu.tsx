"use client";

import { Check, ChevronRight, ExternalLink, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Header } from "react-aria-components/Header";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  SubmenuTrigger,
} from "react-aria-components/Menu";
import { Popover, type PopoverProps } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { cx } from "./class-names";
import { Icon } from "./icon";
import { Kbd } from "./kbd";
import { floatStyle, optionStyle } from "./list-box-style";
import { OptionText } from "./option";

type MenuProps = {
  /** The button that opens it. */
  trigger: ReactNode;
  label?: string;
  placement?: PopoverProps["placement"];
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode;
};

/** Actions behind one button; fill it with MenuItem, MenuSection, MenuSeparator and Submenu. */
export function Menu({ trigger, label, placement = "bottom start", isOpen, onOpenChange, children }: MenuProps) {
  return (
    <MenuTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange && { onOpenChange })}>
      {trigger}
      <MenuPopover placement={placement} label={label}>
        {children}
      </MenuPopover>
    </MenuTrigger>
  );
}

type MenuItemProps = {
  id?: string;
  children: string;
  icon?: LucideIcon;
  note?: string;
  shortcut?: string;
  href?: string;
  isExternal?: boolean;
  isDisabled?: boolean;
  isDanger?: boolean;
  onAction?: () => void;
};

export function MenuItem({ children, icon, note, shortcut, isExternal, isDanger, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...props}
      {...(isExternal ? { target: "_blank", rel: "noopener noreferrer" } : {})}
      textValue={children}
      className={cx(optionStyle, isDanger && "text-danger")}
    >
      {({ isSelected, hasSubmenu }) => (
        <>
          {icon && <Icon of={icon} className={cx("shrink-0", !isDanger && "text-text-2")} />}
          <OptionText note={note}>{children}</OptionText>
          {shortcut && <Kbd keys={shortcut} />}
          {isExternal && <Icon of={ExternalLink} size={14} className="shrink-0 text-text-3" />}
          {isSelected && <Icon of={Check} className="shrink-0 text-accent" />}
          {hasSubmenu && <Icon of={ChevronRight} size={14} className="shrink-0 text-text-3" />}
        </>
      )}
    </AriaMenuItem>
  );
}

type MenuSectionProps<Id extends string> = {
  title?: string;
  label?: string;
  /** With a selection the items are a choice: one or several of them carry the check. */
  selected?: readonly Id[];
  onSelect?: (ids: Id[]) => void;
  isMultiple?: boolean;
  /** Pressing the chosen one again takes it away; otherwise a choice of one always has one. */
  canBeEmpty?: boolean;
  children: ReactNode;
};

export function MenuSection<Id extends string>(props: MenuSectionProps<Id>) {
  const { title, label, selected, onSelect, isMultiple, canBeEmpty = false, children } = props;
  const selection = selected && {
    selectionMode: isMultiple ? ("multiple" as const) : ("single" as const),
    disallowEmptySelection: !isMultiple && !canBeEmpty,
    selectedKeys: selected,
    onSelectionChange: (keys: "all" | Set<unknown>) => onSelect?.([...(keys === "all" ? [] : keys)] as Id[]),
  };
  return (
    <AriaMenuSection {...selection} {...(title ? {} : { "aria-label": label })}>
      {title && <Header className="px-2 pt-2 pb-1 font-medium text-text-3 text-xs">{title}</Header>}
      {children}
    </AriaMenuSection>
  );
}

export function MenuSeparator() {
  return <Separator className="mx-2 my-1 h-px bg-line" />;
}

type SubmenuProps = { label: string; icon?: LucideIcon; note?: string; children: ReactNode };

export function Submenu({ label, icon, note, children }: SubmenuProps) {
  return (
    <SubmenuTrigger>
      <MenuItem {...(icon && { icon })} {...(note && { note })}>
        {label}
      </MenuItem>
      <MenuPopover placement="end top" label={label}>
        {children}
      </MenuPopover>
    </SubmenuTrigger>
  );
}

type MenuPopoverProps = { placement: PopoverProps["placement"]; label?: string | undefined; children: ReactNode };

function MenuPopover({ placement, label, children }: MenuPopoverProps) {
  return (
    <Popover {...(placement && { placement })} offset={4} className={cx(floatStyle, "min-w-48 max-w-80")}>
      <AriaMenu {...(label && { "aria-label": label })} className="max-h-[70vh] overflow-auto p-1 outline-none">
        {children}
      </AriaMenu>
    </Popover>
  );
}
