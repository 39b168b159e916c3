import { EventEmitter } from "node:events";
import type { SampleState, VendorApp } from "../contract";
import type { Fault } from "../faults/faults";
import type { SandboxClock } from "../state/clock";
import { createClock } from "../state/clock";
import type { Store } from "../state/store";
import type { Connection, Delivery, OpenAccount, RunLog, SignInRequest, Tenant, Webhook } from "./records";
import type { SchemaStyle } from "./schema-style";

export type Settings = {
  workspaceKey: string;
  workspaceSecret: string;
  /** How long an unknown domain stays BUILDING. */
  buildMs: number;
  /** How actions show their filters. */
  schemaStyle: SchemaStyle;
  /** How much the sample accounts hold: what was saved fits only what was made. */
  size: string;
  /** Whether "pat-{tenant key}" is a token. */
  personalTokens: boolean;
  /** How many requests a second a tenant may make; absent means as many as it likes. */
  requestsPerSecond?: number;
  /** Where changes of connections are told, if anywhere. */
  webhook?: Webhook;
};

/** All there is. Handlers and rules receive it; nothing lives beside it. */
export type World = {
  readonly apps: VendorApp[];
  readonly sampleState: SampleState;
  readonly clock: SandboxClock;
  readonly store: Store;
  readonly settings: Settings;
  /** Own address, known once the server listens. */
  baseUrl: string;
  readonly tenants: Map<string, Tenant>;
  readonly connections: Map<string, Connection>;
  readonly timers: Map<string, NodeJS.Timeout>;
  readonly requests: Map<string, SignInRequest>;
  readonly accounts: Map<string, OpenAccount>;
  readonly runs: RunLog[];
  readonly agentSessions: Map<string, { tenantId: string }>;
  readonly faults: Fault[];
  /** The last deliveries of the webhook, oldest first. */
  readonly deliveries: Delivery[];
  /** Emits the id of a connection whenever it moved, `anyConnection` with it, and the ids of sign-ins that ended. */
  readonly moved: EventEmitter;
  /** Writes tenants, connections and the clock; small, so at once. */
  save(): void;
};

type Saved = {
  size?: string;
  firstStart: string;
  clockOffsetMs: number;
  tenants: Tenant[];
  connections: Connection[];
  webhook?: Webhook;
};

export type WorldOptions = {
  apps: VendorApp[];
  sampleState: SampleState;
  store: Store;
  settings: Settings;
  pinned?: Date;
};

export function createWorld({ apps, sampleState, store, settings, pinned }: WorldOptions): World {
  // Written only below, by `save`.
  const saved = store.read("world") as Saved | undefined;
  if (saved && (saved.size ?? "demo") !== settings.size)
    throw new Error(`The state that is kept here is of the size "${saved.size ?? "demo"}"; give another folder`);
  const clock = createClock({
    pinned,
    firstStart: saved && new Date(saved.firstStart),
    offsetMs: saved?.clockOffsetMs,
  });
  const world: World = {
    apps,
    sampleState,
    clock,
    store,
    settings: { webhook: saved?.webhook, ...settings },
    baseUrl: "",
    tenants: new Map(saved?.tenants.map((tenant) => [tenant.internalId, tenant])),
    connections: new Map(saved?.connections.map((connection) => [connection.id, connection])),
    timers: new Map(),
    requests: new Map(),
    accounts: new Map(),
    runs: [],
    agentSessions: new Map(),
    faults: [],
    deliveries: [],
    moved: new EventEmitter().setMaxListeners(0),
    save() {
      const document: Saved = {
        size: settings.size,
        firstStart: clock.firstStart.toISOString(),
        clockOffsetMs: clock.offsetMs,
        tenants: [...world.tenants.values()],
        connections: [...world.connections.values()],
        webhook: world.settings.webhook,
      };
      store.write("world", JSON.stringify(document, null, 2));
    },
  };
  if (!saved) world.save();
  return world;
}
