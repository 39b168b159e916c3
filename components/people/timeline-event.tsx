"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { formatLength } from "@/lib/i18n/format";
import { readableWord } from "./readable-word";
import type { EventEntry } from "./timeline-blocks";

/** One thing that is no chat: a call, a task, a record that came, a field that changed. */
export function TimelineEvent({ entry }: { entry: EventEntry }) {
  const t = useTranslations("people");
  switch (entry.kind) {
    case "call": {
      const length = formatLength(entry.durationSec);
      return (
        <>
          <p>
            <Link href={`/calls/${entry.callId}`} className="rounded-sm font-semibold hover:text-accent">
              {entry.title ?? t("untitledCall")}
            </Link>{" "}
            <span className="text-text-2">
              {length ? t("callLine", { duration: length }) : t("callOnly")}
              {entry.host && `, ${entry.host}`}
            </span>
          </p>
          {entry.brief && <p className="mt-1 text-base">{entry.brief}</p>}
        </>
      );
    }
    case "task":
      return (
        <p>
          <span className="text-text-2">{t(entry.done ? "taskDone" : "taskAdded")}</span> {entry.name}
        </p>
      );
    case "created":
      return (
        <p className="text-text-2">
          {t("recordCreated", { kind: t(`recordKind.${kindOf(entry.recordKind)}`) })}
          {entry.origin && ` · ${readableWord(entry.origin)}`}
        </p>
      );
    case "change":
      return (
        <p>
          <span className="text-text-2">{t(`changed.${fieldOf(entry.field)}`)}</span>{" "}
          <span className="font-medium">
            {entry.before ?? t("nothing")} → {entry.after ?? t("nothing")}
          </span>
        </p>
      );
  }
}

const kinds = ["lead", "contact"] as const;
const fields = ["rawStatus", "rawStage", "ownerName", "doNotCall", "title", "company"] as const;

function kindOf(kind: string) {
  return kinds.find((one) => one === kind) ?? "contact";
}

function fieldOf(field: string) {
  return fields.find((one) => one === field) ?? "other";
}
