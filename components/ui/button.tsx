"use client";

import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import { Spinner } from "./spinner";

type ButtonProps = Omit<AriaButtonProps, "className" | "style" | "children"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  children: ReactNode;
};

/** Verb and object as its label. While pending it keeps its width and its focus. */
export function Button({ variant = "secondary", size = "md", icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={buttonStyle(variant, size)}>
      {({ isPending }) => (
        <>
          {isPending ? <Spinner /> : icon && <Icon of={icon} />}
          {children}
        </>
      )}
    </AriaButton>
  );
}
