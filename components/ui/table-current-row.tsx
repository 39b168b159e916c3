"use client";

import { createContext, useContext } from "react";

const CurrentRowContext = createContext<string | null>(null);

/** Names the open row apart from the rows themselves, so that opening another one draws two rows anew, not all. */
export const CurrentRow = CurrentRowContext;

/** The accent edge of the open row; the row finds it with `has-data-current`. */
export function CurrentRowMark({ id }: { id: string }) {
  const isCurrent = useContext(CurrentRowContext) === id;
  return isCurrent && <span data-current aria-hidden className="absolute inset-y-0 left-0 border-accent border-l-2" />;
}
