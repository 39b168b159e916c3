"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ListError } from "@/components/lists/list-error";
import { PersonCard } from "@/components/people/person-peek";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Skeleton } from "@/components/ui/skeleton";
import type { CallParty, CallView } from "@/lib/calls/schema";
import { formatDuration } from "@/lib/i18n/format";
import { personQuery } from "@/lib/people/queries";

/** The customer beside their call, and everyone who was on it. */
export function CallPeople({ call }: { call: CallView }) {
  const t = useTranslations("calls");
  const ids = [...new Set(call.parties.flatMap(({ personId }) => personId ?? []))];
  const [chosen, setChosen] = useState(ids[0]);
  const nameOf = (id: string) => call.parties.find(({ personId }) => personId === id)?.name ?? t("unknownVoice");
  return (
    <div className="flex flex-col gap-5">
      {ids.length > 1 && chosen && (
        <SegmentedControl
          label={t("person")}
          value={chosen}
          segments={ids.map((id) => ({ id, label: nameOf(id) }))}
          onChange={setChosen}
        />
      )}
      {chosen ? <PersonBeside id={chosen} /> : <p className="text-text-2">{t("nobodyKnown")}</p>}
      <Parties parties={call.parties} />
    </div>
  );
}

function PersonBeside({ id }: { id: string }) {
  const query = useQuery(personQuery(id));
  if (query.data) return <PersonCard person={query.data} isNamed />;
  return query.isPending ? <Skeleton className="h-4 w-48" /> : <ListError query={query} />;
}

function Parties({ parties }: { parties: readonly CallParty[] }) {
  const t = useTranslations("calls");
  return (
    <section>
      <h3 className="mb-1 font-semibold">{t("parties")}</h3>
      {parties.length === 0 && <p className="text-text-2">{t("partiesNotGiven")}</p>}
      <ul>
        {parties.map((party) => (
          <li key={party.id} className="flex min-h-8 items-center gap-2 border-line border-b py-1 last:border-b-0">
            <span className="min-w-0 flex-1">
              <PartyName party={party} />
              <span className="block truncate text-text-2 text-xs">
                {[party.title, party.email, party.phone].filter(Boolean).join(" · ")}
              </span>
            </span>
            <span className="shrink-0 text-text-2 text-xs">
              {t(`side.${party.side}`)}
              {party.talkSec !== null && ` · ${formatDuration(party.talkSec * 1000)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartyName({ party }: { party: CallParty }) {
  const t = useTranslations("calls");
  const name = party.name ?? party.email ?? party.phone;
  if (!party.personId) return <span className={name ? "" : "text-text-3 italic"}>{name ?? t("unknownVoice")}</span>;
  return (
    <Link href={`/people/${party.personId}`} className="rounded-sm font-semibold hover:text-accent">
      {name ?? t("unknownVoice")}
    </Link>
  );
}
