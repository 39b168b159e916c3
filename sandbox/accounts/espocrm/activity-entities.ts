import {
  creator,
  deleted,
  description,
  followed,
  id,
  modifier,
  name,
  streamed,
  teams,
  times,
} from "./common-attributes";
import {
  bool,
  date,
  datetime,
  type Entity,
  type EspoRecord,
  entity,
  json,
  link,
  linkMany,
  number,
  options,
  type ReadContext,
  string,
} from "./definitions";
import { CALL_DIRECTIONS, EVENT_STATUSES, NOTE_TYPES, PARENT_TYPES, TASK_PRIORITIES, TASK_STATUSES } from "./options";

/** Nobody else is put in for a missing assignee: the API user has to say one. */
const assignedRequired = link("assignedUser", "User", { required: true });

export const task = entity({
  type: "Task",
  collection: "tasks",
  searched: ["name", "description"],
  primaryFilters: {
    actual: isActualTask,
    completed: ({ status }) => status === "Completed",
    deferred: ({ status }) => status === "Deferred",
    todays: (task, { now }) => isActualTask(task) && dueDayOf(task) === now.slice(0, 10),
    overdue: isOverdue,
  },
  attributes: [
    id,
    name,
    deleted,
    options("status", TASK_STATUSES, { initial: "Not Started", required: true }),
    options("priority", TASK_PRIORITIES, { empty: "Normal", initial: "Normal" }),
    datetime("dateStart"),
    datetime("dateEnd"),
    date("dateStartDate"),
    date("dateEndDate"),
    datetime("dateCompleted", { readOnly: true }),
    bool("isOverdue", { readOnly: true, read: isOverdue }),
    description,
    times,
    streamed,
    parent(),
    link("account", "Account", { readOnly: true }),
    link("contact", "Contact", { readOnly: true }),
    creator,
    modifier,
    assignedRequired,
    teams,
    linkMany("collaborators", "User"),
    json("reminders", []),
    followed,
  ],
});

export const call = event("Call", "calls", [options("direction", CALL_DIRECTIONS, { initial: "Outbound" })]);

export const meeting = event("Meeting", "meetings", [
  bool("isAllDay"),
  date("dateStartDate"),
  date("dateEndDate"),
  string("joinUrl", { single: true }),
]);

export const note = entity({
  type: "Note",
  collection: "notes",
  searched: ["post"],
  attributes: [
    id,
    string("post"),
    options("type", NOTE_TYPES, { initial: "Post" }),
    { name: "data", kind: "json", empty: {} },
    number("number", { readOnly: true }),
    bool("isInternal"),
    times,
    parent(),
    creator,
    modifier,
    deleted,
  ],
});

function event(type: "Call" | "Meeting", collection: string, own: ReturnType<typeof string>[]): Entity {
  return entity({
    type,
    collection,
    orderBy: "dateStart",
    searched: ["name"],
    primaryFilters: {
      planned: ({ status }) => status === "Planned",
      held: ({ status }) => status === "Held",
      todays: ({ dateStart }, { now }) => String(dateStart).slice(0, 10) === now.slice(0, 10),
    },
    attributes: [
      id,
      name,
      deleted,
      options("status", EVENT_STATUSES, { initial: "Planned" }),
      datetime("dateStart", { required: true }),
      datetime("dateEnd", { required: true }),
      number("duration", { readOnly: true, read: durationSecOf }),
      own,
      json("reminders", []),
      description,
      string("uid"),
      times,
      streamed,
      parent(),
      link("account", "Account"),
      linkMany("users", "User", { columns: true }),
      linkMany("contacts", "Contact", { columns: true }),
      linkMany("leads", "Lead", { columns: true }),
      creator,
      modifier,
      assignedRequired,
      teams,
      followed,
    ],
  });
}

/** A link whose entity type stands in the record itself. */
function parent() {
  return [
    string("parentId"),
    options("parentType", PARENT_TYPES),
    string("parentName", {
      readOnly: true,
      read: ({ parentType, parentId }, { nameOf }) =>
        typeof parentType === "string" && typeof parentId === "string" ? nameOf(parentType, parentId) : null,
    }),
  ];
}

function isActualTask({ status }: EspoRecord): boolean {
  return !["Completed", "Canceled", "Deferred"].includes(String(status));
}

function isOverdue(task: EspoRecord, { now }: ReadContext): boolean {
  if (!isActualTask(task)) return false;
  if (typeof task.dateEnd === "string") return task.dateEnd < now;
  return typeof task.dateEndDate === "string" && task.dateEndDate < now.slice(0, 10);
}

function dueDayOf(task: EspoRecord): string {
  return String(task.dateEndDate ?? task.dateEnd ?? "").slice(0, 10);
}

function durationSecOf({ dateStart, dateEnd }: EspoRecord): number | null {
  const ms = Date.parse(`${dateEnd}Z`) - Date.parse(`${dateStart}Z`);
  return Number.isNaN(ms) ? null : ms / 1000;
}
