import type { ReactNode } from "react";

type PageProps = {
  title: string;
  /** Before the title: a way back, a braid. */
  mark?: ReactNode;
  /** Behind the title, quiet: counts, a subtitle. */
  note?: ReactNode;
  /** At the right edge: freshness, then buttons, the primary one last. */
  actions?: ReactNode;
  /** A `Toolbar` below the header. */
  toolbar?: ReactNode;
  /** A `Panel` beside the content. */
  panel?: ReactNode;
  children: ReactNode;
};

/** The frame of one page inside the shell: header 48, toolbar 44, content that scrolls by itself, a panel beside it. */
export function Page({ title, mark, note, actions, toolbar, panel, children }: PageProps) {
  return (
    <>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <header className="flex h-12 shrink-0 items-center gap-3 border-line border-b bg-canvas px-4 max-md:px-3">
          {mark}
          <h1 className="min-w-0 truncate font-semibold text-lg">{title}</h1>
          {note && <div className="gives-way truncate text-text-2">{note}</div>}
          {actions && <div className="ml-auto flex shrink-0 items-center gap-2">{actions}</div>}
        </header>
        {toolbar}
        <div className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">{children}</div>
      </div>
      {panel}
    </>
  );
}
