"use client";

import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { Popover } from "@/components/ui/popover";
import { SourceChip, SourceIcon, sources } from "@/components/ui/source";
import { Stamp } from "@/components/ui/stamp";
import type { Fact } from "@/lib/people/schema";

type ReceiptProps = { what: string; receipt: Fact["receipt"]; others?: Fact["others"] };

/** Where a value came from: a small glyph behind it that opens source, record and time, and what others say. */
export function Receipt({ what, receipt, others = [] }: ReceiptProps) {
  const t = useTranslations("people");
  const { name } = sources[receipt.source];
  return (
    <Popover
      label={t("receipt.title", { what })}
      trigger={
        <Button
          aria-label={t("receipt.open", { what, source: name })}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm hover:bg-hover"
        >
          <SourceIcon source={receipt.source} size={12} />
        </Button>
      }
    >
      <p className="mb-2 font-semibold">{t("receipt.title", { what })}</p>
      <ReceiptLine receipt={receipt} />
      {others.map((other) => (
        <div key={`${other.receipt.recordId}${other.value}`} className="mt-2 border-line border-t pt-2">
          <p className="text-warn">
            ≠ <span className="text-text">{other.value}</span>
          </p>
          <ReceiptLine receipt={other.receipt} />
        </div>
      ))}
    </Popover>
  );
}

function ReceiptLine({ receipt }: { receipt: Fact["receipt"] }) {
  const t = useTranslations("people");
  return (
    <p className="flex flex-wrap items-center gap-2 text-text-2 text-xs">
      <SourceChip source={receipt.source}>{t(`recordKind.${receipt.kind}`)}</SourceChip>
      <span>
        {t("receipt.seen")} <Stamp at={receipt.observedAt} isExact />
      </span>
      <span className="font-mono">{receipt.externalId}</span>
    </p>
  );
}
