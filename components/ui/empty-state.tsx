import type { ReactNode } from "react";

type EmptyStateProps = {
  /** One sentence: the fact, then the effect. */
  title: string;
  children?: ReactNode;
  /** The way out: a button or a link. */
  action?: ReactNode;
};

/** Nothing to show, said as a fact and with a way out; no drawing, no cheer. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-3 px-4 py-12 text-center">
      <p className="max-w-[52ch] font-medium text-base text-text">{title}</p>
      {children && <div className="max-w-[52ch] text-text-2">{children}</div>}
      {action && <div className="flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
