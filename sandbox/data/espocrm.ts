import type { EspoState, EspoUser } from "../accounts/espocrm/types";
import type { CallPlan } from "./call-plan";
import { type Colleague, type ColleagueKey, colleagues, type Office } from "./colleagues";
import type { CrmIndex } from "./crm-index";
import { tellActivities } from "./espo-activities";
import { tellDeals } from "./espo-deals";
import type { EspoDesk } from "./espo-desk";
import { tellPeople } from "./espo-people";
import { tellTasks } from "./espo-tasks";
import { espoDateTime, espoIdAt } from "./ids";
import { slug } from "./names";
import { randomFor } from "./random";
import type { World } from "./world";

export function tellEspoCrm(world: World, plans: readonly CallPlan[]): { state: EspoState; index: CrmIndex } {
  const desk = openDesk(world, plans);
  tellPeople(desk);
  tellDeals(desk);
  tellTasks(desk);
  tellActivities(desk);
  return { state: desk.state, index: desk.index };
}

const offices: readonly Office[] = ["Buenos Aires", "São Paulo", "Ciudad de México", "Miami"];

function openDesk(world: World, plans: readonly CallPlan[]): EspoDesk {
  const longAgo = world.clock.minutesAgo(1400 * 1440);
  const idOf = (name: string) => espoIdAt(longAgo, randomFor(world.idSeed, "espocrm", name));
  const userIds = new Map<ColleagueKey, string>(colleagues.map(({ key }) => [key, idOf(`user ${key}`)]));
  const teamIds = new Map<Office, string>(offices.map((office) => [office, idOf(`team ${office}`)]));
  const get = <K, V>(map: Map<K, V>, key: K): V => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`EspoCRM has no ${String(key)}`);
    return value;
  };
  const bridgeId = idOf("user bridge");
  const stamps = { createdAt: espoDateTime(longAgo), modifiedAt: espoDateTime(longAgo) };
  return {
    world,
    plans,
    bridgeId,
    userId: (key) => get(userIds, key),
    teamId: (office) => get(teamIds, office),
    index: {
      leadByPerson: new Map(),
      contactByPerson: new Map(),
      accountByCompany: new Map(),
      opportunityByCompany: new Map(),
      userByColleague: userIds,
    },
    state: {
      instanceUrl: "https://crm.harborloom.example",
      version: "10.0.0",
      currency: "USD",
      rates: { ARS: 1 / 1430, BRL: 1 / 5.4, MXN: 1 / 18.3 },
      api: { userId: bridgeId },
      users: [
        ...colleagues.map((colleague) =>
          toUser(colleague, world, get(userIds, colleague.key), get(teamIds, colleague.office)),
        ),
        {
          ...stamps,
          id: bridgeId,
          userName: "puente-cliengo",
          lastName: "Puente Cliengo",
          type: "api",
          isActive: true,
        },
      ],
      teams: offices.map((office) => ({ ...stamps, id: get(teamIds, office), name: office })),
      leads: [],
      contacts: [],
      accounts: [],
      opportunities: [],
      tasks: [],
      calls: [],
      meetings: [],
      notes: [],
      // Somebody added a word of their own to the list.
      enums: {
        "Lead.status": ["New", "Assigned", "In Process", "Esperando papeles", "Converted", "Recycled", "Dead"],
      },
    },
  };
}

function toUser(colleague: Colleague, world: World, id: string, teamId: string): EspoUser {
  const { clock } = world;
  const longAgo = clock.minutesAgo(1400 * 1440);
  const left = colleague.leftDaysAgo === null ? null : clock.workday(colleague.zone, colleague.leftDaysAgo, 18 * 60);
  return {
    id,
    userName: slug(`${colleague.firstName[0]}${colleague.lastName}`),
    firstName: colleague.firstName,
    lastName: colleague.lastName,
    title: colleague.title,
    type: colleague.key === "ulises" ? "admin" : "regular",
    isActive: left === null,
    // EspoCRM knows Tomás by an address that only his aliases explain.
    emailAddress: colleague.key === "tomas" ? (colleague.aliases[0] ?? colleague.email) : colleague.email,
    phoneNumber: colleague.phone,
    teamsIds: [teamId],
    defaultTeamId: teamId,
    createdAt: espoDateTime(longAgo),
    modifiedAt: espoDateTime(left ?? longAgo),
    lastAccess: espoDateTime(left ?? clock.minutesAgo(25)),
  };
}
