"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { SourceIcon, sources } from "@/components/ui/source";
import { Stamp } from "@/components/ui/stamp";
import type { PersonView } from "@/lib/people/schema";

/** Why these records are one human, and each of them, opening in its vendor where the address is known. */
export function PersonRecords({ person }: { person: PersonView }) {
  const t = useTranslations("people");
  const methods = [...new Set(person.records.map(({ method }) => method))].filter((method) => method !== "self");
  return (
    <section>
      <h2 className="font-semibold">{t("onePerson")}</h2>
      <p className="mt-1 text-text-2">
        {person.records.length === 1
          ? t("oneRecord")
          : methods.map((method) => t(isKnown(method) ? `method.${method}` : "method.other")).join(" ")}
      </p>
      <ul className="mt-2 flex flex-col">
        {person.records.map((record) => (
          <li key={record.id} className="flex min-h-8 items-center gap-2 border-line border-b last:border-b-0">
            <SourceIcon source={record.source} size={14} isNamed />
            <span className="min-w-0 flex-1 truncate">
              {t(`recordKind.${record.kind}`)} <span className="text-text-2">{record.label}</span>
            </span>
            <Stamp at={record.observedAt} />
            {record.url && (
              <a
                href={record.url}
                target="_blank"
                rel="noopener noreferrer"
                className="flex size-6 items-center justify-center rounded-sm text-text-3 hover:text-text"
                aria-label={t("openIn", { source: sources[record.source].name })}
                title={t("openIn", { source: sources[record.source].name })}
              >
                <Icon of={ExternalLink} size={14} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const known = ["email", "id", "conversation", "manual"] as const;

function isKnown(method: string): method is (typeof known)[number] {
  return known.some((one) => one === method);
}
