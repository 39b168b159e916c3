import type { ReactNode } from "react";

/** One group of primitives with its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <h2 className="border-line border-b pb-1 font-semibold text-lg">{title}</h2>
      {children}
    </section>
  );
}

/** States of one primitive beside each other. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
