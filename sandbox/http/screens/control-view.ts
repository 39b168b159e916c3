import type { Fault } from "../../faults/faults";
import { appOfKey } from "../../membrane/catalogue";
import { stepOf } from "../../membrane/lifecycle";
import type { Connection } from "../../membrane/records";
import type { World } from "../../membrane/world";
import { recentThreads, type Thread } from "../../stage/cliengo";
import { type LeadChoice, leadChoices } from "../../stage/espocrm";
import { callsToCome, type Line } from "../../stage/gong";
import { outageOf, outages } from "../../stage/outages";

/** What the control page shows, looked up before anything is drawn. */
export type ControlView = {
  now: Date;
  offsetMs: number;
  /** Those that have connected something. */
  tenants: { name: string; connections: ConnectionCard[] }[];
  /** Faults that no connection's card tells of, in words. */
  otherFaults: string[];
};

export type ConnectionCard = {
  id: string;
  app: string;
  name: string;
  state: string;
  signedIn: boolean;
  /** In words, after "is". */
  trouble: string | null;
  threads: Thread[];
  leads: LeadChoice[];
  calls: Line | null;
};

export function viewOf(world: World): ControlView {
  const live = [...world.connections.values()].filter(({ archivedAt }) => archivedAt === undefined);
  const connectionsOf = Map.groupBy(live, ({ tenantId }) => tenantId);
  const tenants = [...world.tenants.values()].flatMap(({ id, name, internalId }) => {
    const own = connectionsOf.get(id) ?? [];
    if (own.length === 0) return [];
    return { name: `${name} ${internalId.slice(0, 8)}`, connections: own.map((one) => toCard(world, one)) };
  });
  const shown = new Set(live.filter((connection) => outageOf(world, connection)).map(({ id }) => id));
  return {
    now: world.clock.now(),
    offsetMs: world.clock.offsetMs,
    tenants,
    otherFaults: world.faults.filter(({ connection }) => !shown.has(connection ?? "")).map(toWords),
  };
}

function toCard(world: World, connection: Connection): ConnectionCard {
  const { id, appKey } = connection;
  const outage = outageOf(world, connection);
  const { state } = stepOf(connection);
  const isReady = state === "READY";
  return {
    id,
    app: appKey,
    name: appOfKey(world, appKey).name,
    state,
    signedIn: isReady,
    trouble: outage && outages[outage].words,
    threads: appKey === "cliengo" ? recentThreads(world, connection, 12) : [],
    leads: appKey === "espocrm" ? leadChoices(world, connection) : [],
    calls: appKey === "gong" ? callsToCome(world, connection) : null,
  };
}

function toWords({ id, fault, app, action, connection, route, times }: Fault): string {
  const where = [app, action, connection, route?.source].filter(Boolean).join(", ") || "every request";
  return `${id}: ${fault} on ${where}${times === undefined ? "" : `, ${times} more`}`;
}
