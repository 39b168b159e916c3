"use client";

import type { LucideIcon } from "lucide-react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import { Tooltip } from "./tooltip";

type IconButtonProps = Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label"> & {
  /** What it does: read by screen readers and shown on hover and focus. */
  label: string;
  icon: LucideIcon;
  variant?: ButtonVariant;
  size?: ButtonSize;
};

export function IconButton({ label, icon, variant = "quiet", size = "sm", ...props }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton {...props} aria-label={label} className={buttonStyle(variant, size, true)}>
        <Icon of={icon} />
      </AriaButton>
    </Tooltip>
  );
}
