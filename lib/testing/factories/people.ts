import { v7 as newId } from "uuid";
import { getDb } from "@/lib/db/client";
import type { PersonRow } from "@/lib/projection/person";
import { savePeople } from "@/lib/projection/writes";
import { fold, sortText } from "@/lib/query/fold";
import { lifecycles } from "@/lib/records/schema";

/** A person as the projection leaves one, without the records behind: for what only the lists' own rows decide. */
export type GivenPerson = Partial<PersonRow>;

/** Saves them in one statement; answers their ids in the same order. */
export async function givenPeople(workspaceId: string, given: readonly GivenPerson[]): Promise<string[]> {
  const people = given.map(toRow);
  await savePeople(getDb(), workspaceId, people);
  return people.map(({ id }) => id);
}

const nobodyWaits = "9999-12-31T00:00:00.000Z";

/** What is derived from the shown values follows them; `given` wins over everything. */
function toRow(given: GivenPerson): PersonRow {
  const { displayName = "Iris Quintela", company = null, email = null, lifecycle = "new" } = given;
  const { stageLabel = null, ownerName = null, ownerUserId = null } = given;
  const at = given.lastActivityAt ?? "2026-03-01T10:00:00.000Z";
  return {
    id: newId(),
    ...{ displayName, company, email, lifecycle, stageLabel, ownerName, ownerUserId },
    ...{
      title: null,
      phone: null,
      phones: [],
      emails: email ? [email] : [],
      city: null,
      country: null,
      language: null,
    },
    sortName: sortText(displayName),
    searchText: fold([displayName, company, email].filter(Boolean).join(" ")),
    sortCompany: sortText(company),
    sortEmail: email ?? "",
    sortStage: `${lifecycles.indexOf(lifecycle)}${sortText(stageLabel)}`,
    sortOwner: sortText(ownerName),
    ownerState: ownerUserId || ownerName ? "active" : "none",
    inLeads: ["new", "working", "nurture"].includes(lifecycle),
    ...{ stageConflict: false, lastSpoke: null, lastLine: null, lastLineAt: null, waitingSince: nobodyWaits },
    ...{ nextTaskName: null, nextTaskDueAt: null, amountMinor: null, currency: null },
    ...{ doNotCall: false, emailOptOut: false, sources: ["espocrm"], recordCounts: { "espocrm/lead": 1 } },
    ...{ leadRecords: 1, callCount: 0, lastActivityAt: at, firstSeenAt: at, createdAt: at },
    ...given,
  };
}
