import { type ReactNode, useId } from "react";

type SectionProps = {
  title: string;
  /** One sentence: what it is for, or what it changes. */
  note?: ReactNode;
  /** Beside the title: the one thing to add here. */
  action?: ReactNode;
  children: ReactNode;
};

/** One idea of a settings page, under its heading. */
export function Section({ title, note, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <h2 id={id} className="font-semibold text-base">
            {title}
          </h2>
          {note && <p className="max-w-[68ch] text-text-2">{note}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

/** Rows parted by hairlines. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="flex flex-col border-line border-t">
      {children}
    </ul>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return <li className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2">{children}</li>;
}
