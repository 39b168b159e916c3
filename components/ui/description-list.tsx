import type { ReactNode } from "react";

/** Facts, one line each: what it is, then what it says. */
export function DescriptionList({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[minmax(88px,auto)_minmax(0,1fr)] gap-x-4 gap-y-1">{children}</dl>;
}

export function Description({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-text-3 leading-6">{term}</dt>
      <dd className="min-w-0 break-words leading-6">{children}</dd>
    </>
  );
}
