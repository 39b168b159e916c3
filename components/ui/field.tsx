"use client";

import type { ReactNode } from "react";
import { FieldError as AriaFieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";

/** What every field shares: label above, control, hint or error below. */
export type FieldProps = {
  label: string;
  /** The label stays for screen readers only: a placeholder or an icon says it to the eye. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  error?: string | null;
};

/** The edges and states of a control; its size is each control's own. */
export const controlLook =
  "w-full min-w-0 rounded-md border border-line-strong bg-surface text-text max-md:text-input " +
  "hover:border-text-3 disabled:border-line disabled:bg-sunken disabled:text-text-3 data-invalid:border-danger " +
  "focus-visible:outline-offset-0";

export const controlStyle = `${controlLook} h-8 px-2.5 text-sm pointer-coarse:h-11`;

export function FieldLabel({ children, isHidden }: { children: ReactNode; isHidden?: boolean | undefined }) {
  return <Label className={isHidden ? "sr-only" : "font-medium text-text-2 text-xs"}>{children}</Label>;
}

export function FieldNotes({ hint, error }: Pick<FieldProps, "hint" | "error">) {
  return (
    <>
      {hint && (
        <Text slot="description" className="text-text-3 text-xs">
          {hint}
        </Text>
      )}
      <AriaFieldError className="text-danger text-xs">{error ?? undefined}</AriaFieldError>
    </>
  );
}
