"use client";

import { Braid } from "@/components/ui/braid";
import { Stamp } from "@/components/ui/stamp";
import { TableLink } from "@/components/ui/table-link";
import type { Freshness } from "@/lib/connections/schema";
import type { PersonRow } from "@/lib/people/schema";
import { Amount, PersonLabel, Stage, threadsOf, Waits } from "./people-columns";

/** A person on a phone: who and how long they wait, then what and how much. */
export function PeopleNarrowRow({ person, freshness }: { person: PersonRow; freshness: readonly Freshness[] }) {
  return (
    <div className="grid w-full min-w-0 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2 gap-y-0.5">
      <Braid states={threadsOf(person, freshness)} />
      <TableLink href={`/people/${person.id}`}>
        <span className="text-base">
          <PersonLabel person={person} />
        </span>
      </TableLink>
      <span className="justify-self-end">
        {person.waitingSince ? <Waits since={person.waitingSince} /> : <Stamp at={person.lastActivityAt} />}
      </span>
      <span className="col-start-2 flex min-w-0 gap-1 text-text-2">
        {person.company && <span className="truncate">{person.company} ·</span>}
        <Stage person={person} />
      </span>
      <span className="justify-self-end text-text-2">{person.amount && <Amount amount={person.amount} />}</span>
    </div>
  );
}
