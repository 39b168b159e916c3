"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

/** Shows only after 300 ms: a wait shorter than that is better left unmarked. */
export function Spinner({ label, size = 16 }: { label?: string; size?: number }) {
  const t = useTranslations("ui");
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return <span style={{ width: size, height: size }} className="inline-block shrink-0" />;
  return (
    <svg
      role="img"
      aria-label={label ?? t("loading")}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      className="shrink-0 animate-turn"
    >
      <path d="M14.2 8A6.2 6.2 0 1 1 8 1.8" />
    </svg>
  );
}
