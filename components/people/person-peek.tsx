"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ListError } from "@/components/lists/list-error";
import { Braid } from "@/components/ui/braid";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { SourceChip } from "@/components/ui/source";
import { Stamp } from "@/components/ui/stamp";
import { personQuery, timelineQuery } from "@/lib/people/queries";
import type { PersonView } from "@/lib/people/schema";
import { threadsOf, usePersonLabel } from "./people-columns";
import { PersonFacts } from "./person-facts";
import { PersonVerbs } from "./person-verbs";
import { PersonWork } from "./person-work";

const lastLines = 3;

/** A person beside the list: enough to act without leaving it. */
export function PersonPeek({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations("people");
  const query = useQuery(personQuery(id));
  const labelOf = usePersonLabel();
  const person = query.data;
  return (
    <Panel
      title={person ? labelOf(person) : t("loading")}
      mark={person && <Braid states={threadsOf(person, person.freshness)} />}
      onClose={onClose}
    >
      <ListError query={query} />
      {person ? <PersonCard person={person} /> : query.isPending && <Skeleton className="h-4 w-48" />}
    </Panel>
  );
}

/** A person in one column, beside a list or a call. */
export function PersonCard({ person, isNamed = false }: { person: PersonView; isNamed?: boolean }) {
  const t = useTranslations("people");
  const labelOf = usePersonLabel();
  return (
    <div className="flex flex-col gap-4">
      {isNamed && (
        <h2 className="flex items-center gap-2 font-semibold text-lg">
          <Braid states={threadsOf(person, person.freshness)} />
          {labelOf(person)}
        </h2>
      )}
      <p className="text-text-2">{[person.title, person.company, person.city].filter(Boolean).join(" · ")}</p>
      <div className="flex flex-wrap gap-2">
        <PersonVerbs person={person} size="sm" />
        <LinkButton href={`/people/${person.id}`} size="sm">
          {t("open")}
        </LinkButton>
      </div>
      <p className="flex flex-wrap gap-1">
        {Object.entries(person.recordCounts)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([name, count]) => {
            const [source, kind] = name.split("/") as ["cliengo", "contact"];
            return (
              <SourceChip key={name} source={source}>
                {t("chip", { kind: t(`recordKind.${kind}`), count })}
              </SourceChip>
            );
          })}
      </p>
      <PersonFacts person={person} />
      <PersonWork person={person} />
      <LastLines personId={person.id} />
    </div>
  );
}

function LastLines({ personId }: { personId: string }) {
  const t = useTranslations("people");
  const { data } = useInfiniteQuery(timelineQuery(personId));
  const lines = (data?.pages[0]?.items ?? []).filter((entry) => entry.kind === "message" && entry.side !== "bot");
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className="mb-2 font-semibold">{t("lastLines")}</h3>
      {lines.slice(0, lastLines).map(
        (line) =>
          line.kind === "message" && (
            <p key={line.id} className="mb-3">
              <span lang={line.language ?? undefined} dir="auto" className="block break-words text-base">
                {line.text}
              </span>
              <span className="text-text-3 text-xs">
                {line.senderName ?? t(`side.${line.side}`)} · <Stamp at={line.at} isExact />
              </span>
            </p>
          ),
      )}
    </section>
  );
}
