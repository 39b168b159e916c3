"use client";

import { FileText, Lock, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment, useMemo } from "react";
import { Icon } from "@/components/ui/icon";
import { Stamp } from "@/components/ui/stamp";
import type { TableColumn } from "@/components/ui/table-columns";
import { TableLink } from "@/components/ui/table-link";
import type { CallRow } from "@/lib/calls/schema";
import { formatLength } from "@/lib/i18n/format";
import { useLanguageName } from "./language-name";

/** In the order of dropping: the last column goes first when the width does not reach. */
export function useCallColumns(): TableColumn<CallRow>[] {
  const t = useTranslations("calls");
  const languageName = useLanguageName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language's names change with the language, and so does `t`
  return useMemo(
    () => [
      {
        id: "title",
        label: t("column.call"),
        width: 240,
        grow: 2,
        isSortable: true,
        render: (call) => <CallName call={call} />,
      },
      {
        id: "startedAt",
        label: t("column.when"),
        width: 124,
        isSortable: true,
        render: (call) => <Stamp at={call.startedAt} isExact />,
      },
      {
        id: "customers",
        label: t("column.customers"),
        width: 180,
        grow: 1,
        render: (call) => <Customers call={call} />,
      },
      {
        id: "host",
        label: t("column.host"),
        width: 140,
        isSortable: true,
        render: (call) => <span className="truncate">{call.host ?? "—"}</span>,
      },
      {
        id: "duration",
        label: t("column.length"),
        width: 84,
        align: "end",
        isSortable: true,
        render: (call) => formatLength(call.durationSec) ?? "—",
      },
      {
        id: "language",
        label: t("column.language"),
        width: 110,
        render: (call) => (
          <span className="truncate text-text-2">{call.language ? languageName(call.language) : "—"}</span>
        ),
      },
    ],
    [t],
  );
}

function CallName({ call }: { call: CallRow }) {
  const t = useTranslations("calls");
  return (
    <>
      <TableLink href={`/calls/${call.id}`}>{call.title ?? t("untitled")}</TableLink>
      {call.private && <Marked icon={Lock} label={t("private")} />}
      {call.hasTranscript && <Marked icon={FileText} label={t("hasTranscript")} />}
    </>
  );
}

function Marked({ icon, label }: { icon: LucideIcon; label: string }) {
  return (
    <span title={label} className="shrink-0 text-text-3">
      <Icon of={icon} size={14} />
      <span className="sr-only">{label}</span>
    </span>
  );
}

function Customers({ call }: { call: CallRow }) {
  const t = useTranslations("calls");
  if (call.customers.length === 0) {
    return <span className="truncate text-text-3">{call.scope === "internal" ? t("scope.internal") : "—"}</span>;
  }
  return (
    <span className="truncate">
      {call.customers.map(({ name, personId }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names of one call never move
        <Fragment key={index}>
          {index > 0 && ", "}
          <span className={personId ? "" : "text-text-2"}>{name ?? t("unknownVoice")}</span>
        </Fragment>
      ))}
    </span>
  );
}

/** A call on a phone: what and when, then who and how long. */
export function CallNarrowRow({ call }: { call: CallRow }) {
  return (
    <div className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 gap-y-0.5">
      <span className="flex min-w-0 items-center gap-1 text-base">
        <CallName call={call} />
      </span>
      <span className="justify-self-end">
        <Stamp at={call.startedAt} />
      </span>
      <span className="flex min-w-0 text-text-2">
        <Customers call={call} />
      </span>
      <span className="justify-self-end text-text-2">{formatLength(call.durationSec)}</span>
    </div>
  );
}
