"use client";

import { Label } from "react-aria-components/Label";
import { ProgressBar as AriaProgressBar } from "react-aria-components/ProgressBar";

type ProgressBarProps = {
  label: string;
  /** Between 0 and 1; null while the whole is not known yet. */
  share: number | null;
  /** The state in words, at the right edge: "1,204 of 7,410". */
  note?: string;
};

export function ProgressBar({ label, share, note }: ProgressBarProps) {
  return (
    <AriaProgressBar
      {...(share === null ? { isIndeterminate: true } : { value: share, minValue: 0, maxValue: 1 })}
      {...(note && { valueLabel: note })}
      className="flex flex-col gap-1"
    >
      {({ percentage }) => (
        <>
          <span className="flex justify-between gap-4 text-xs">
            <Label className="text-text-2">{label}</Label>
            <span className="text-text-3">{note}</span>
          </span>
          <span className="h-1 overflow-hidden rounded-full bg-line forced-colors:border">
            <span
              className={`block h-full rounded-full bg-accent forced-colors:bg-[Highlight] ${share === null ? "w-1/3 animate-breathe" : ""}`}
              style={share === null ? undefined : { width: `${percentage ?? 0}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
