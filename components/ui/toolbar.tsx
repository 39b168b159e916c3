"use client";

import type { ReactNode } from "react";
import { Toolbar as AriaToolbar } from "react-aria-components/Toolbar";

type ToolbarProps = { label: string; children: ReactNode; end?: ReactNode };

/** 44 px under the header; its controls are 28. Arrow keys move along it, and it scrolls sideways on a phone. */
export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <AriaToolbar
      aria-label={label}
      className="flex h-11 shrink-0 items-center gap-2 overflow-x-auto border-line border-b bg-canvas px-4 [scrollbar-width:none] max-md:px-3 pointer-coarse:h-12"
    >
      {children}
      {end && (
        <div className="ml-auto flex shrink-0 items-center gap-2 md:sticky md:right-0 md:bg-canvas md:pl-2">{end}</div>
      )}
    </AriaToolbar>
  );
}

export function ToolbarDivider() {
  return <span aria-hidden className="h-5 w-px shrink-0 bg-line" />;
}
