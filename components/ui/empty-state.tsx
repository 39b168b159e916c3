import type { ReactNode } from "react";

type EmptyStateProps = {
  /** One sentence: the fact, then the effect. */
  title: string;
  /** Nothing else stands on the page, so this is its heading. */
  isPage?: boolean;
  children?: ReactNode;
  /** The way out: a button or a link. */
  action?: ReactNode;
};

/** Nothing to show, said as a fact and with a way out; no drawing, no cheer. */
export function EmptyState({ title, isPage = false, children, action }: EmptyStateProps) {
  const Title = isPage ? "h1" : "p";
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-3 px-4 py-12 text-center">
      <Title className="max-w-[52ch] font-medium text-base text-text">{title}</Title>
      {children && <div className="max-w-[52ch] text-text-2">{children}</div>}
      {action && <div className="flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
