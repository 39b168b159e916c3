"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Page } from "@/components/layout/page";
import { BackLink } from "@/components/lists/back-link";
import { FreshnessLine } from "@/components/lists/freshness-line";
import { ListError } from "@/components/lists/list-error";
import { Braid } from "@/components/ui/braid";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { useMedia } from "@/components/ui/use-media";
import { personQuery } from "@/lib/people/queries";
import type { PersonView } from "@/lib/people/schema";
import { Stage, threadsOf, usePersonLabel, Waits } from "./people-columns";
import { PersonFacts } from "./person-facts";
import { PersonRecords } from "./person-records";
import { PersonTimeline } from "./person-timeline";
import { PersonVerbs } from "./person-verbs";
import { PersonWork } from "./person-work";

const isFolded = "(width < 1180px)";

/** One human: what is known and from where, what happened, what is open. Works with a source down. */
export function PersonPage({ personId }: { personId: string }) {
  const t = useTranslations("people");
  const query = useQuery(personQuery(personId));
  const labelOf = usePersonLabel();
  if (!query.data) {
    return (
      <Page title="">
        <ListError query={query} />
        {query.isPending && <Skeleton className="m-4 h-4 w-64" />}
      </Page>
    );
  }
  const person = query.data;
  return (
    <Page
      title={labelOf(person)}
      mark={
        <>
          <BackLink href="/leads" label={t("leads")} />
          <Braid states={threadsOf(person, person.freshness)} />
        </>
      }
      note={
        <span className="max-md:hidden">
          <Subtitle person={person} />
        </span>
      }
      actions={
        <>
          <span className="max-lg:hidden">
            <FreshnessLine freshness={person.freshness} />
          </span>
          <span className="flex gap-2 max-md:hidden">
            <PersonVerbs person={person} />
          </span>
        </>
      }
    >
      <ListError query={query} />
      <div className="flex shrink-0 border-line border-b bg-canvas px-3 py-2 text-text-2 md:hidden">
        <Subtitle person={person} />
      </div>
      <PersonParts person={person} />
      <div className="flex shrink-0 gap-2 border-line border-t bg-canvas p-2 md:hidden">
        <PersonVerbs person={person} />
      </div>
    </Page>
  );
}

function Subtitle({ person }: { person: PersonView }) {
  return (
    <span className="flex min-w-0 items-center gap-x-1">
      {person.company && <span className="truncate">{person.company} ·</span>}
      <Stage person={person} />
      {person.owner.name && <span className="truncate">· {person.owner.name}</span>}
      {person.waitingSince && <Waits since={person.waitingSince} />}
    </span>
  );
}

/** Three columns where there is room; below, the timeline first and the rest one tab away. */
function PersonParts({ person }: { person: PersonView }) {
  const t = useTranslations("people");
  const folded = useMedia(isFolded);
  const facts = (
    <div className="flex flex-col gap-6 p-4 max-md:px-3">
      <PersonFacts person={person} />
      <PersonRecords person={person} />
    </div>
  );
  const work = (
    <div className="p-4 max-md:px-3">
      <PersonWork person={person} />
    </div>
  );
  const timeline = <PersonTimeline personId={person.id} />;
  if (folded) {
    return (
      <div className="min-h-0 flex-1 overflow-y-auto overflow-x-hidden pt-2 [&_[role=tablist]]:px-3">
        <Tabs
          label={labelText(person)}
          tabs={[
            { id: "timeline", label: t("timeline"), content: timeline },
            { id: "facts", label: t("facts"), content: facts },
            { id: "work", label: t("work"), content: work },
          ]}
        />
      </div>
    );
  }
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[300px_minmax(480px,1fr)_300px] divide-x divide-line">
      <div className="min-h-0 overflow-y-auto bg-canvas">{facts}</div>
      <div className="relative min-h-0 overflow-y-auto">{timeline}</div>
      <div className="min-h-0 overflow-y-auto bg-canvas">{work}</div>
    </div>
  );
}

function labelText({ name, email, phone }: PersonView): string {
  return name ?? email ?? phone ?? "";
}
