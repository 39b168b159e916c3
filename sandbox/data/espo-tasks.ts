import type { EspoTask } from "../accounts/espocrm/types";
import type { CallPlan } from "./call-plan";
import { type ColleagueKey, getColleague } from "./colleagues";
import { parseEspo } from "./espo-deals";
import type { EspoDesk } from "./espo-desk";
import { espoDateTime, espoIdAt } from "./ids";
import { languageBooks } from "./language-books";
import { isInvented, type Person } from "./person";
import { randomFor } from "./random";
import { say, speechFor } from "./speech";
import { addMinutes, workingMinute } from "./story-clock";
import { storyWords } from "./story-words";

const taskCount = 140;

/** What is told, what was promised on calls, and the daily rest up to 140. */
export function tellTasks(desk: EspoDesk): void {
  tellStoryTasks(desk);
  for (const plan of desk.plans) tellPromised(desk, plan);
  const rest = restOf(desk);
  for (const add of rest) {
    if (desk.state.tasks.length === taskCount) return;
    add();
  }
  if (desk.state.tasks.length !== taskCount) throw new Error("The seed does not give 140 tasks");
}

type NewTask = {
  key: string;
  name: string;
  owner: ColleagueKey;
  parent: Pick<EspoTask, "parentType" | "parentId">;
  createdAt: Date;
  status: string;
  priority?: EspoTask["priority"];
  /** A calendar day, or an instant. */
  due: { date: string } | { at: Date } | null;
  completedAt?: Date | null;
  description?: string | null;
};

function add({ world, state, userId, teamId }: EspoDesk, task: NewTask): void {
  const completedAt = task.completedAt ?? null;
  state.tasks.push({
    id: espoIdAt(task.createdAt, randomFor(world.idSeed, "task", task.key)),
    name: task.name,
    status: task.status,
    priority: task.priority ?? "Normal",
    dateEnd: task.due && "at" in task.due ? espoDateTime(task.due.at) : null,
    dateEndDate: task.due && "date" in task.due ? task.due.date : null,
    dateCompleted: completedAt ? espoDateTime(completedAt) : null,
    description: task.description ?? null,
    ...task.parent,
    assignedUserId: userId(task.owner),
    teamsIds: [teamId(getColleague(task.owner).office)],
    reminders: task.due && "at" in task.due ? [{ type: "Popup", seconds: 1800 }] : [],
    createdAt: espoDateTime(task.createdAt),
    modifiedAt: espoDateTime(completedAt ?? task.createdAt),
    createdById: userId(task.owner),
  });
}

function tellStoryTasks(desk: EspoDesk): void {
  const { world } = desk;
  const { clock } = world;
  const person = (key: string) => world.people.find((p) => p.key === key) as Person;
  const today = (p: Person) => ({ date: clock.dateIn(p.company.city.zone, 0) });
  const iris = person("iris");
  add(desk, {
    key: "iris sso",
    name: "Enviar brief de SSO a Vela Norte",
    owner: "nadia",
    parent: parentOf(desk, iris),
    createdAt: clock.workday(iris.company.city.zone, 1, 14 * 60 + 36),
    status: "Not Started",
    priority: "High",
    due: { at: clock.onDay(iris.company.city.zone, 0, 15 * 60) },
  });
  add(desk, {
    key: "sofia call",
    name: "Llamar a Sofía Arrieta",
    owner: "nadia",
    parent: parentOf(desk, person("sofia")),
    createdAt: clock.workday(person("sofia").company.city.zone, 3, 16 * 60 + 2),
    status: "Not Started",
    due: today(person("sofia")),
    description: "Pedirle los papeles que faltan.",
  });
  add(desk, {
    key: "harlan pilot",
    name: "Send pilot terms to Blue Mangrove Resorts",
    owner: "grace",
    parent: parentOf(desk, person("harlan")),
    createdAt: clock.minutesAgo(52),
    status: "Not Started",
    due: { date: clock.dateIn("America/New_York", 2) },
  });
  add(desk, {
    key: "hugo renewal",
    name: "Renovación de Farmalita",
    owner: "ximena",
    parent: parentOf(desk, person("hugo")),
    createdAt: clock.workday("America/Mexico_City", 24, 10 * 60 + 9),
    status: "Deferred",
    due: { date: clock.dateIn("America/Mexico_City", 20) },
  });
  add(desk, {
    key: "renzo demo",
    name: "Coordinar demo con Molinos del Delta",
    owner: "nadia",
    parent: parentOf(desk, person("renzo")),
    createdAt: clock.workday("America/Argentina/Buenos_Aires", 4, 11 * 60 + 50),
    status: "Started",
    due: { date: clock.dateIn("America/Argentina/Buenos_Aires", 1) },
  });
}

/** A promise becomes a task, but not always. */
function tellPromised(desk: EspoDesk, plan: CallPlan): void {
  const { world } = desk;
  const person = plan.people.find((p) => p.crm !== null);
  const random = randomFor(world.seed, plan.key, "promise task");
  if (storyWords[plan.key] || !plan.promise || !person || random.chance(0.1)) return;
  const { zone } = getColleague(plan.host);
  const owner = plan.host === "joel" ? "tomas" : plan.host;
  const { dueDaysAgo, kind } = plan.promise;
  const isPast = dueDaysAgo > 0;
  const isKept = isPast && random.chance(0.87);
  const speech = speechFor(person, getColleague(owner), random);
  const createdAt = addMinutes(plan.startedAt, 70 + random.int(0, 40));
  const kept = world.clock.workday(zone, dueDaysAgo + random.int(0, 1), random.int(600, 1070));
  add(desk, {
    key: plan.key,
    name: say(speech, languageBooks[plan.language].office.promises[kind].task),
    owner,
    parent: parentOf(desk, person),
    createdAt,
    status: isKept
      ? "Completed"
      : random.weigh([
          ["Not Started", 3],
          ["Started", 1],
        ]),
    priority: kind === "contract" || kind === "proposal" ? "High" : "Normal",
    due: { date: world.clock.dateIn(zone, -dueDaysAgo) },
    completedAt: isKept ? (kept > createdAt ? kept : addMinutes(createdAt, 30)) : null,
  });
}

function restOf(desk: EspoDesk): (() => void)[] {
  const { world, state } = desk;
  const random = randomFor(world.seed, "daily tasks");
  const open = ["New", "Assigned", "In Process", "Esperando papeles"];
  const leads = world.people.filter((p) => isInvented(p) && p.owner && open.includes(p.leadStatus ?? ""));
  const onLeads = random.shuffle(leads).map((p) => () => addDaily(desk, p, "tasks", parentOf(desk, p)));
  const buyers = world.people.filter((p) => isInvented(p) && desk.index.contactByPerson.has(p.key));
  const onDeals = random.shuffle(buyers).flatMap((p) => {
    const parentId = desk.index.opportunityByCompany.get(p.company.name);
    return parentId ? [() => addDaily(desk, p, "dealTasks", { parentType: "Opportunity" as const, parentId })] : [];
  });
  const customers = buyers.filter((p) => {
    const accountId = desk.index.accountByCompany.get(p.company.name);
    return state.accounts.some((account) => account.id === accountId && account.type === "Customer");
  });
  const onAccounts = customers.map((p) => () => {
    const parentId = desk.index.accountByCompany.get(p.company.name) ?? null;
    addDaily(desk, p, "accountTasks", { parentType: "Account", parentId });
  });
  return [...onAccounts.slice(0, 6), ...onDeals.slice(0, 24), ...onLeads, ...onDeals.slice(24), ...onAccounts.slice(6)];
}

function addDaily(
  desk: EspoDesk,
  person: Person,
  about: "tasks" | "dealTasks" | "accountTasks",
  parent: NewTask["parent"],
): void {
  const { world } = desk;
  const { clock } = world;
  const random = randomFor(world.seed, person.key, about);
  const { zone } = person.company.city;
  const owner = person.owner ?? "lucia";
  const speech = speechFor(person, getColleague(owner), random);
  const status = random.weigh([
    ["Completed", 8],
    ["Not Started", 8],
    ["Started", 2],
    ["Deferred", 2],
    ["Canceled", 1],
  ]);
  const leftDaysAgo = getColleague(owner).leftDaysAgo ?? 0;
  const bornDaysAgo = Math.max(1, Math.min(person.seenDaysAgo - 1, leftDaysAgo + random.int(1, 24)));
  const createdAt = later(clock.workday(zone, bornDaysAgo, workingMinute(random)), parentCreatedAt(desk, parent));
  const isDone = status === "Completed" || status === "Canceled";
  const done = clock.workday(zone, Math.max(1, bornDaysAgo - random.int(0, 6)), random.int(580, 1070));
  const dueIn = isDone
    ? -Math.max(0, bornDaysAgo - random.int(1, 5))
    : leftDaysAgo > 0
      ? 3 - leftDaysAgo
      : random.int(-4, 12);
  const date = clock.dateIn(zone, dueIn);
  add(desk, {
    key: `${person.key} ${about}`,
    name: say(speech, random.pick(languageBooks[person.language].office[about])),
    owner,
    parent,
    createdAt,
    status,
    priority: random.weigh([
      ["Normal", 7],
      ["High", 2],
      ["Low", 1],
      ["Urgent", 0.4],
    ]),
    due: random.chance(0.08)
      ? null
      : random.chance(0.3)
        ? { at: clock.onDay(zone, -dueIn, random.int(9, 17) * 60) }
        : { date },
    completedAt: status === "Completed" ? later(done, addMinutes(createdAt, 20)) : null,
  });
}

/** Sooner or later everything hangs on the lead, or on the contact where there is no lead. */
function parentOf({ index }: EspoDesk, person: Person): NewTask["parent"] {
  const leadId = index.leadByPerson.get(person.key);
  if (leadId && person.crm !== "converted") return { parentType: "Lead", parentId: leadId };
  return { parentType: "Contact", parentId: index.contactByPerson.get(person.key) ?? null };
}

function parentCreatedAt({ state }: EspoDesk, { parentId }: NewTask["parent"]): Date {
  const parent = [...state.leads, ...state.contacts, ...state.accounts, ...state.opportunities].find(
    (r) => r.id === parentId,
  );
  return parent ? addMinutes(parseEspo(parent.createdAt), 25) : new Date(0);
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
