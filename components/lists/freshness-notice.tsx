"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { sources } from "@/components/ui/source";
import type { Freshness } from "@/lib/connections/schema";
import { useFormat } from "@/lib/i18n/use-format";
import { isBehind } from "./freshness-line";

/** One line for each source that is behind: since when, what may be missing, and the way out. */
export function FreshnessNotice({ freshness }: { freshness: readonly Freshness[] }) {
  const behind = freshness.filter(isBehind);
  if (behind.length === 0) return null;
  return (
    <div role="status" className="flex flex-col gap-1 bg-warn-bg px-4 py-2 text-text">
      {behind.map((one) => (
        <BehindLine key={one.connectionId} one={one} />
      ))}
    </div>
  );
}

function BehindLine({ one }: { one: Freshness }) {
  const t = useTranslations("lists");
  const format = useFormat();
  const { name } = sources[one.source];
  const asOf = one.asOf ? format.instant(one.asOf) : "";
  const text = {
    down: t("behind.down", { source: name, time: one.downSince ? format.instant(one.downSince) : asOf }),
    not_permitted: t("explain.notPermitted", { source: name }),
    late: t("explain.late", { source: name, time: asOf }),
    stalled: t("explain.late", { source: name, time: asOf }),
    current: "",
    never: "",
  }[one.state];
  return (
    <p>
      {text}{" "}
      <Link href="/connections" className="font-medium underline underline-offset-2">
        {t("toConnections")}
      </Link>
    </p>
  );
}
