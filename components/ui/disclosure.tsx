"use client";

import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure as AriaDisclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { Heading } from "react-aria-components/Heading";
import { Icon } from "./icon";

type DisclosureProps = {
  title: string;
  /** Says in short what is inside, at the right edge. */
  note?: ReactNode;
  isOpenAtFirst?: boolean;
  children: ReactNode;
};

export function Disclosure({ title, note, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={isOpenAtFirst} className="group">
      <Heading level={3}>
        <Button
          slot="trigger"
          className="flex min-h-8 w-full items-center gap-1.5 rounded-md px-1 text-left font-medium hover:bg-hover pointer-coarse:min-h-11"
        >
          <Icon of={ChevronRight} className="shrink-0 text-text-3 transition-transform group-data-expanded:rotate-90" />
          <span className="min-w-0 flex-1 truncate">{title}</span>
          {note && <span className="shrink-0 font-normal text-text-3 text-xs">{note}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="pl-6.5">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
