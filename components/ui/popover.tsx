"use client";

import type { ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from "react-aria-components/Popover";
import { cx } from "./class-names";
import { floatStyle } from "./list-box-style";

type PopoverProps = {
  trigger: ReactNode;
  label: string;
  placement?: AriaPopoverProps["placement"];
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A small surface beside its button for more than a list of actions: a receipt, a filter's value. */
export function Popover({ trigger, label, placement = "bottom start", isOpen, onOpenChange, children }: PopoverProps) {
  return (
    <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange && { onOpenChange })}>
      {trigger}
      <AriaPopover placement={placement} offset={4} className={cx(floatStyle, "max-w-[min(360px,calc(100vw-16px))]")}>
        <Dialog aria-label={label} className="max-h-[70vh] overflow-auto p-3 outline-none">
          {({ close }) => (typeof children === "function" ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
