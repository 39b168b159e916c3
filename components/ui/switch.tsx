"use client";

import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from "react-aria-components/Switch";

type SwitchProps = Omit<AriaSwitchProps, "className" | "style" | "children"> & { label: string; hint?: string };

/** Acts at once; a choice that waits for a Save button is a Checkbox. */
export function Switch({ label, hint, ...props }: SwitchProps) {
  return (
    <AriaSwitch
      {...props}
      className="group flex min-h-6 items-start gap-2 text-sm data-disabled:text-text-3 pointer-coarse:min-h-11"
    >
      <span className="mt-0.5 flex h-4 w-7 shrink-0 items-center rounded-full border border-line-strong bg-surface p-px group-data-disabled:border-line group-data-disabled:bg-sunken group-data-selected:border-accent-solid group-data-selected:bg-accent-solid group-data-focus-visible:outline-2 group-data-focus-visible:outline-accent group-data-focus-visible:outline-offset-2">
        <span className="size-3 rounded-full bg-line-strong transition-transform duration-100 group-data-selected:translate-x-3 group-data-selected:bg-on-accent forced-colors:bg-[ButtonText]" />
      </span>
      <span className="flex flex-col">
        {label}
        {hint && <span className="text-text-3 text-xs">{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
