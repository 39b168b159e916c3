import type { EspoCall, EspoMeeting, EspoNote } from "../accounts/espocrm/types";
import { getColleague } from "./colleagues";
import { parseEspo } from "./espo-deals";
import type { EspoDesk } from "./espo-desk";
import { espoDateTime, espoIdAt } from "./ids";
import { languageBooks } from "./language-books";
import { isInvented, type Person } from "./person";
import { type Random, randomFor } from "./random";
import { say, speechFor } from "./speech";
import { addMinutes } from "./story-clock";

/** Calls and meetings noted by hand, and the stream: what was made, and which status or stage it took. */
export function tellActivities(desk: EspoDesk): void {
  tellCalls(desk);
  tellMeetings(desk);
  tellStream(desk);
}

function tellCalls(desk: EspoDesk): void {
  const { world, state } = desk;
  const { clock } = world;
  const paula = world.people.find((p) => p.key === "paula");
  const others = world.people.filter((p) => isInvented(p) && p.systems === "E" && p.leadStatus === "In Process");
  for (const [ordinal, person] of [...(paula ? [paula] : []), ...others].slice(0, 10).entries()) {
    const random = randomFor(world.seed, person.key, "noted call");
    const { zone } = person.company.city;
    const dateStart = clock.workday(
      zone,
      ordinal === 0 ? 6 : random.int(1, Math.max(1, person.seenDaysAgo - 2)),
      random.int(20, 34) * 30,
    );
    const minutes = random.int(2, 6) * 5;
    const isHeld = ordinal === 0 || random.chance(0.7);
    state.calls.push({
      ...attended(desk, person, dateStart, minutes, `call ${person.key}`),
      name: `${say(speechOf(person, random), languageBooks[person.language].office.tasks[0] ?? "")}`,
      status: isHeld ? "Held" : "Not Held",
      direction: random.chance(0.8) ? "Outbound" : "Inbound",
    } satisfies EspoCall);
  }
}

function tellMeetings(desk: EspoDesk): void {
  const { world, state, index } = desk;
  const buyers = world.people.filter((p) => isInvented(p) && index.contactByPerson.has(p.key)).slice(0, 4);
  for (const person of buyers) {
    const random = randomFor(world.seed, person.key, "meeting");
    const dateStart = world.clock.workday(person.company.city.zone, random.int(3, 30), random.int(20, 32) * 30);
    state.meetings.push({
      ...attended(desk, person, dateStart, 60, `meeting ${person.key}`),
      name: say(speechOf(person, random), languageBooks[person.language].office.callTitles.checkin),
      status: "Held",
    } satisfies EspoMeeting);
  }
}

function speechOf(person: Person, random: Random) {
  return speechFor(person, getColleague(person.owner ?? "lucia"), random);
}

function attended(desk: EspoDesk, person: Person, dateStart: Date, minutes: number, key: string) {
  const { index, world } = desk;
  const leadId = index.leadByPerson.get(person.key);
  const contactId = index.contactByPerson.get(person.key);
  const userId = desk.userId(person.owner ?? "lucia");
  const createdAt = addMinutes(dateStart, -60 * 20);
  const isLead = leadId !== undefined && contactId === undefined;
  return {
    id: espoIdAt(createdAt, randomFor(world.idSeed, key)),
    dateStart: espoDateTime(dateStart),
    dateEnd: espoDateTime(addMinutes(dateStart, minutes)),
    description: null,
    parentType: isLead ? ("Lead" as const) : ("Contact" as const),
    parentId: (isLead ? leadId : contactId) ?? null,
    usersIds: [userId],
    usersColumns: { [userId]: { status: "Accepted" } },
    leadsIds: isLead ? [leadId] : [],
    leadsColumns: isLead ? { [leadId]: { status: "None" } } : {},
    contactsIds: !isLead && contactId ? [contactId] : [],
    contactsColumns: !isLead && contactId ? { [contactId]: { status: "None" } } : {},
    assignedUserId: userId,
    createdAt: espoDateTime(createdAt),
    modifiedAt: espoDateTime(addMinutes(dateStart, minutes + 1)),
    createdById: userId,
  };
}

/** Who moved what, when: the steps a record went through until it stood where it stands. */
function tellStream(desk: EspoDesk): void {
  const { state } = desk;
  for (const lead of state.leads) {
    const path = leadPaths[lead.status] ?? [];
    writeSteps(desk, { ...lead, type: "Lead", field: "status", path, by: lead.assignedUserId ?? desk.bridgeId });
  }
  const farmalita = state.opportunities.find((deal) => deal.name.startsWith("Farmalita"));
  for (const deal of state.opportunities) {
    const path = deal === farmalita ? ["Negotiation"] : dealPath(deal.stage, deal.lastStage ?? deal.stage);
    writeSteps(desk, { ...deal, type: "Opportunity", field: "stage", path, by: deal.assignedUserId ?? desk.bridgeId });
  }
  state.notes.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  for (const [number, note] of state.notes.entries()) note.number = number + 1;
}

const leadPaths: { [status: string]: string[] } = {
  Assigned: ["Assigned"],
  "In Process": ["Assigned", "In Process"],
  "Esperando papeles": ["Assigned", "In Process", "Esperando papeles"],
  Converted: ["Assigned", "In Process", "Converted"],
  Recycled: ["Assigned", "Recycled"],
  Dead: ["Assigned", "Dead"],
};
const dealStages = ["Prospecting", "Qualification", "Proposal", "Negotiation", "Closed Won"];

function dealPath(stage: string, lastStage: string): string[] {
  const furthest = dealStages.slice(0, dealStages.indexOf(stage === "Closed Lost" ? lastStage : stage) + 1);
  return stage === "Closed Lost" ? [...furthest, stage] : furthest;
}

type Stepped = {
  id: string;
  type: "Lead" | "Opportunity";
  field: string;
  path: string[];
  by: string;
  createdAt: string;
  modifiedAt: string;
};

function writeSteps({ world, state }: EspoDesk, record: Stepped): void {
  const [from, to] = [parseEspo(record.createdAt).getTime(), parseEspo(record.modifiedAt).getTime()];
  const note = (at: number, name: string, rest: Pick<EspoNote, "type" | "data">): EspoNote => ({
    id: espoIdAt(new Date(at), randomFor(world.idSeed, record.id, name)),
    ...rest,
    parentType: record.type,
    parentId: record.id,
    createdAt: espoDateTime(new Date(at)),
    modifiedAt: espoDateTime(new Date(at)),
    createdById: record.by,
  });
  state.notes.push(note(from, "create", { type: "Create", data: {} }));
  for (const [index, value] of record.path.entries()) {
    // The last step is the last change; earlier ones are spread before it.
    const at = from + ((to - from) * (index + 1)) / record.path.length;
    state.notes.push(note(at, `${record.field} ${index}`, { type: "Status", data: { field: record.field, value } }));
  }
}
