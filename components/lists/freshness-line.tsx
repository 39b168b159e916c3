"use client";

import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { SourceIcon, sources } from "@/components/ui/source";
import { Tooltip } from "@/components/ui/tooltip";
import type { Freshness } from "@/lib/connections/schema";
import { useFormat } from "@/lib/i18n/use-format";

/** How old each source's part of the page is: quiet while it is current, in words and `warn` when it is not. */
export function FreshnessLine({ freshness }: { freshness: readonly Freshness[] }) {
  const t = useTranslations("lists");
  return (
    <ul aria-label={t("freshness")} className="flex min-w-0 items-center gap-3">
      {freshness.map((one) => (
        <li key={one.connectionId} className={isBehind(one) ? undefined : "max-md:hidden"}>
          <SourceAge one={one} />
        </li>
      ))}
    </ul>
  );
}

export function isBehind({ state }: Freshness): boolean {
  return state !== "current" && state !== "never";
}

function SourceAge({ one }: { one: Freshness }) {
  const t = useTranslations("lists");
  const format = useFormat();
  const { name } = sources[one.source];
  const words = {
    current: one.asOf ? format.age(one.asOf) : "",
    never: t("state.never"),
    late: one.asOf ? t("state.late", { age: format.age(one.asOf) }) : "",
    stalled: one.asOf ? t("state.late", { age: format.age(one.asOf) }) : "",
    down: t("state.down"),
    not_permitted: t("state.notPermitted"),
  }[one.state];
  return (
    <Tooltip text={explain(one, name, t, format)}>
      <Button
        className={`flex h-6 items-center gap-1 whitespace-nowrap rounded-sm text-xs ${isBehind(one) ? "font-semibold text-warn" : "text-text-2"}`}
      >
        <SourceIcon source={one.source} size={14} isNamed={!isBehind(one)} />
        {isBehind(one) ? `${name} ${words}` : words}
      </Button>
    </Tooltip>
  );
}

function explain(
  { state, asOf, since, downSince }: Freshness,
  source: string,
  t: ReturnType<typeof useTranslations<"lists">>,
  format: ReturnType<typeof useFormat>,
): string {
  const reach = since ? ` ${t("reach", { date: format.date(since) })}` : "";
  switch (state) {
    case "never":
      return t("explain.never", { source });
    case "not_permitted":
      return t("explain.notPermitted", { source });
    case "down":
      return `${t("explain.down", { source, time: downSince ? format.instant(downSince) : "" })}${reach}`;
    case "current":
      return `${t("explain.current", { source, time: asOf ? format.exact(asOf) : "" })}${reach}`;
    default:
      return `${t("explain.late", { source, time: asOf ? format.instant(asOf) : "" })}${reach}`;
  }
}
