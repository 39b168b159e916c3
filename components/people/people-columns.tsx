"use client";

import { CornerDownLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Braid, type ThreadState } from "@/components/ui/braid";
import { Icon } from "@/components/ui/icon";
import { Stamp } from "@/components/ui/stamp";
import type { TableColumn } from "@/components/ui/table-columns";
import { TableLink } from "@/components/ui/table-link";
import { UserName } from "@/components/ui/user-name";
import type { Freshness } from "@/lib/connections/schema";
import { formatDuration } from "@/lib/i18n/format";
import { useFormat } from "@/lib/i18n/use-format";
import type { PersonRow } from "@/lib/people/schema";
import { sourceNames } from "@/lib/records/schema";
import { isBehind } from "../lists/freshness-line";
import { readableWord } from "./readable-word";

/** In the order of dropping: the last column goes first when the width does not reach. */
export function usePeopleColumns(freshness: readonly Freshness[]): TableColumn<PersonRow>[] {
  const t = useTranslations("people");
  return useMemo(
    () => [
      {
        id: "name",
        label: t("column.person"),
        width: 220,
        grow: 2,
        isSortable: true,
        render: (person) => <PersonName person={person} freshness={freshness} />,
      },
      {
        id: "waitingSince",
        label: t("column.waits"),
        width: 92,
        isSortable: true,
        render: (person) => <Waits since={person.waitingSince} />,
      },
      {
        id: "stage",
        label: t("column.stage"),
        width: 136,
        isSortable: true,
        render: (person) => <Stage person={person} />,
      },
      {
        id: "owner",
        label: t("column.owner"),
        width: 148,
        isSortable: true,
        render: ({ owner }) => <UserName name={owner.name} nobody={t("noOwner")} hasLeft={owner.state === "left"} />,
      },
      {
        id: "nextTask",
        label: t("column.nextTask"),
        width: 148,
        grow: 1,
        render: ({ nextTask }) => <span className="truncate text-text-2">{nextTask?.name ?? "—"}</span>,
      },
      {
        id: "lastActivity",
        label: t("column.last"),
        width: 84,
        isSortable: true,
        render: ({ lastActivityAt }) => <Stamp at={lastActivityAt} />,
      },
      {
        id: "amount",
        label: t("column.amount"),
        width: 124,
        align: "end",
        render: ({ amount }) => <Amount amount={amount} />,
      },
    ],
    [t, freshness],
  );
}

function PersonName({ person, freshness }: { person: PersonRow; freshness: readonly Freshness[] }) {
  return (
    <>
      <Braid states={threadsOf(person, freshness)} />
      <span className="flex min-w-0 shrink">
        <TableLink href={`/people/${person.id}`}>
          <PersonLabel person={person} />
        </TableLink>
      </span>
      {person.company && <span className="min-w-0 flex-1 basis-0 truncate text-text-2">{person.company}</span>}
    </>
  );
}

/** A name, or what else they can be told by. */
export function PersonLabel({ person }: { person: Pick<PersonRow, "name" | "phone" | "email"> }) {
  return usePersonLabel()(person);
}

export function usePersonLabel() {
  const t = useTranslations("people");
  return ({ name, phone, email }: Pick<PersonRow, "name" | "phone" | "email">): string => {
    const other = phone ?? email;
    return name ?? (other ? t("unnamed", { contact: other }) : t("nameless"));
  };
}

/** Which systems know the person; dashed where the system is behind. */
export function threadsOf(person: Pick<PersonRow, "sources">, freshness: readonly Freshness[]) {
  const state = (source: (typeof sourceNames)[number]): ThreadState => {
    if (!person.sources.includes(source)) return "none";
    return freshness.some((one) => one.source === source && isBehind(one)) ? "late" : "known";
  };
  return Object.fromEntries(sourceNames.map((source) => [source, state(source)]));
}

export function Waits({ since }: { since: string | null }) {
  const t = useTranslations("people");
  const { now, exact } = useFormat();
  if (!since) return <span className="text-text-3">—</span>;
  const duration = formatDuration(now.getTime() - Date.parse(since));
  return (
    <span className="flex items-center gap-1 whitespace-nowrap font-semibold text-warn" title={exact(since)}>
      <Icon of={CornerDownLeft} size={14} />
      <span className="sr-only">{t("waitsFor")}</span>
      {duration}
    </span>
  );
}

/** The vendor's own word; a word nobody mapped stands as it is, and `≠` says that systems differ. */
export function Stage({ person }: { person: Pick<PersonRow, "stageLabel" | "lifecycle" | "stageConflict"> }) {
  const t = useTranslations("people");
  const label = person.stageLabel ? readableWord(person.stageLabel) : t(`lifecycle.${person.lifecycle}`);
  if (!person.stageConflict) return <span className="truncate">{label}</span>;
  return (
    <span className="flex min-w-0 items-center gap-1 text-warn" title={t("stageConflict")}>
      <span className="truncate">{label}</span>
      <span aria-hidden>≠</span>
      <span className="sr-only">{t("stageConflict")}</span>
    </span>
  );
}

export function Amount({ amount }: { amount: PersonRow["amount"] }) {
  const format = useFormat();
  if (!amount) return <span className="text-text-3">—</span>;
  return <span className="truncate">{format.money(amount.amountMinor, amount.currency)}</span>;
}
