import type { LucideIcon } from "lucide-react";

/** One size and one stroke for every icon; the word beside it, or the control's label, is what screen readers say. */
export function Icon({ of: Glyph, size = 16, className }: { of: LucideIcon; size?: number; className?: string }) {
  return <Glyph size={size} strokeWidth={1.75} aria-hidden className={className ?? "shrink-0"} />;
}
