import { AudioLines, type LucideIcon, MessageCircle, Table2 } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./class-names";
import { Icon } from "./icon";

/** The three threads, always in this order: place and glyph say which is which before colour does. */
export const sourceIds = ["cliengo", "espocrm", "gong"] as const;
export type SourceId = (typeof sourceIds)[number];

export const sources: Record<SourceId, { name: string; letter: string; icon: LucideIcon; mark: string; tint: string }> =
  {
    cliengo: { name: "Cliengo", letter: "C", icon: MessageCircle, mark: "text-cliengo", tint: "bg-cliengo-bg" },
    espocrm: { name: "EspoCRM", letter: "E", icon: Table2, mark: "text-espo", tint: "bg-espo-bg" },
    gong: { name: "Gong", letter: "G", icon: AudioLines, mark: "text-gong", tint: "bg-gong-bg" },
  };

/** The glyph of a source in its own colour; with `isNamed` it says the name to those who cannot see it. */
export function SourceIcon({ source, size = 16, isNamed }: { source: SourceId; size?: number; isNamed?: boolean }) {
  const { icon, mark, name } = sources[source];
  return (
    <>
      <Icon of={icon} size={size} className={cx("shrink-0", mark)} />
      {isNamed && <span className="sr-only">{name}</span>}
    </>
  );
}

/** What came from where, in words on the source's tint: `2 chats`, `Lead`, `1 call`. */
export function SourceChip({ source, children }: { source: SourceId; children?: ReactNode }) {
  const { name, tint } = sources[source];
  return (
    <span
      className={cx(
        "inline-flex h-5 max-w-full items-center gap-1 whitespace-nowrap rounded-sm px-1.5 font-medium text-text text-xs forced-colors:border",
        tint,
      )}
    >
      <SourceIcon source={source} size={14} isNamed={children !== undefined} />
      <span className="truncate">{children ?? name}</span>
    </span>
  );
}
