import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./class-names";
import { Icon } from "./icon";

export type Tone = "neutral" | "accent" | "warn" | "danger" | "ok";

const tones: Record<Tone, string> = {
  neutral: "bg-sunken text-text-2",
  accent: "bg-selected text-text",
  warn: "bg-warn-bg text-warn",
  danger: "bg-danger-bg text-danger",
  ok: "bg-ok-bg text-ok",
};

type ChipProps = { tone?: Tone; icon?: LucideIcon; children: ReactNode };

/** A short word about a thing. Fine is silent: leave the chip out where nothing needs a person. */
export function Chip({ tone = "neutral", icon, children }: ChipProps) {
  return (
    <span
      className={cx(
        "inline-flex h-5 max-w-full items-center gap-1 whitespace-nowrap rounded-sm px-1.5 font-medium text-xs forced-colors:border",
        tones[tone],
      )}
    >
      {icon && <Icon of={icon} size={14} />}
      <span className="truncate">{children}</span>
    </span>
  );
}
