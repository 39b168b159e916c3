"use client";

import Link from "next/link";
import { type ReactNode, useState } from "react";

/** The name of a row is its link, heavier than the rest and not underlined. It is fetched ahead when pointed at, not before. */
export function TableLink({ href, children }: { href: string; children: ReactNode }) {
  const [isPointedAt, setPointedAt] = useState(false);
  return (
    <Link
      href={href}
      prefetch={isPointedAt ? null : false}
      onPointerEnter={() => setPointedAt(true)}
      onFocus={() => setPointedAt(true)}
      className="truncate rounded-sm font-semibold text-text max-md:text-base hover:text-accent focus-visible:-outline-offset-2"
    >
      {children}
    </Link>
  );
}
