"use client";

import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from "react-aria-components/Checkbox";
import { cx } from "./class-names";

type CheckboxProps = Omit<AriaCheckboxProps, "className" | "style" | "children" | "aria-label"> & {
  label: string;
  /** Fills a table cell, so that the whole cell is its target; the label is for screen readers only. */
  isCell?: boolean;
};

export function Checkbox({ label, isCell = false, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      {...(isCell && { "aria-label": label })}
      className={cx(
        "group/check flex items-center gap-2 text-sm data-disabled:text-text-3",
        isCell ? "absolute inset-0 justify-center" : "min-h-6 pointer-coarse:min-h-11",
      )}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <CheckMark isOn={isSelected || isIndeterminate}>
            {isIndeterminate ? <path d="M3 6h6" /> : isSelected && <path d="m2.5 6.2 2.4 2.4 4.6-5" />}
          </CheckMark>
          {!isCell && label}
        </>
      )}
    </AriaCheckbox>
  );
}

function CheckMark({ isOn, children }: { isOn: boolean; children: React.ReactNode }) {
  return (
    <span
      className={cx(
        "flex size-4 shrink-0 items-center justify-center rounded-sm border",
        "group-data-focus-visible/check:outline-2 group-data-focus-visible/check:outline-accent group-data-focus-visible/check:outline-offset-2",
        "group-data-disabled/check:border-line group-data-disabled/check:bg-sunken group-data-invalid/check:border-danger",
        isOn
          ? "border-accent-solid bg-accent-solid text-on-accent"
          : "border-line-strong bg-surface group-data-hovered/check:border-text-3",
      )}
    >
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        {children}
      </svg>
    </span>
  );
}
