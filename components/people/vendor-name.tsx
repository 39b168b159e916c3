"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

/** The name of something that lives in a vendor: a link there where its address is known. */
export function VendorName({ name, url, isDone = false }: { name: string; url: string | null; isDone?: boolean }) {
  const t = useTranslations("common");
  const style = isDone ? "text-text-2 line-through decoration-line-strong" : "font-medium";
  if (!url) return <p className={style}>{name}</p>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className={`inline-flex items-start gap-1 rounded-sm hover:text-accent ${style}`}
    >
      <span>{name}</span>
      <Icon of={ExternalLink} size={12} className="mt-1 shrink-0 text-text-3" />
      <span className="sr-only">({t("opensInNewTab")})</span>
    </a>
  );
}
