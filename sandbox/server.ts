import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SampleState, VendorApp } from "./contract";
import type { SampleSize } from "./data/sizes";
import { answerRequest } from "./http/listener";
import { saveAccounts } from "./membrane/accounts";
import { scheduleStep } from "./membrane/lifecycle";
import type { SchemaStyle } from "./membrane/schema-style";
import { tellWebhook } from "./membrane/webhooks";
import { createWorld, type World } from "./membrane/world";
import { fileStore, memoryStore } from "./state/store";

export type SandboxOptions = {
  /** 0, the default, takes a free port. */
  port?: number;
  /** Where tenants, connections and changed accounts are kept; null keeps them in memory only. */
  stateDir?: string | null;
  workspaceKey?: string;
  workspaceSecret?: string;
  /** The vendors it knows; by default the three samples. */
  apps?: VendorApp[];
  /** How much the sample accounts hold; "demo" by default. */
  size?: SampleSize;
  /** What a fresh account holds; by default what `data/` makes in that size, or nothing where `apps` are given. */
  sampleState?: SampleState;
  /** Pins the samples' clock. */
  now?: Date;
  /** How long an unknown domain is BUILDING. */
  buildMs?: number;
  schemaStyle?: SchemaStyle;
  /** Takes "pat-{tenant key}" for a token, which nothing signs. */
  personalTokens?: boolean;
};

export type Sandbox = {
  url: string;
  workspaceKey: string;
  workspaceSecret: string;
  /** For tests in the same process that look behind the API. */
  world: World;
  /** Saves everything and ends all that waits. */
  stop(): Promise<void>;
};

/** Starts a local Membrane with its sample vendors, on real HTTP at 127.0.0.1. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const world = createWorld({
    ...(await samplesFor(options)),
    store: options.stateDir ? fileStore(options.stateDir) : memoryStore(),
    pinned: options.now,
    settings: {
      workspaceKey: options.workspaceKey ?? "sandbox",
      workspaceSecret: options.workspaceSecret ?? "sandbox-secret-for-local-use-only",
      buildMs: options.buildMs ?? 6000,
      schemaStyle: options.schemaStyle ?? "mixed",
      size: options.size ?? "demo",
      personalTokens: options.personalTokens ?? false,
    },
  });
  const server = createServer((request, response) => {
    void answerRequest(world, request, response);
  });
  // Longer than clients keep idle sockets, else a reused one meets a reset.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  world.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stopTelling = tellWebhook(world);
  for (const connection of world.connections.values())
    if (connection.archivedAt === undefined) scheduleStep(world, connection, { resumed: true });
  return {
    url: world.baseUrl,
    workspaceKey: world.settings.workspaceKey,
    workspaceSecret: world.settings.workspaceSecret,
    world,
    async stop() {
      stopTelling();
      for (const timer of world.timers.values()) clearTimeout(timer);
      saveAccounts(world);
      world.save();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The three vendors and their generator are loaded only when they are wanted. */
async function samplesFor({ apps, sampleState, size = "demo" }: SandboxOptions) {
  if (apps) return { apps, sampleState: sampleState ?? (() => ({})) };
  const [accounts, data] = await Promise.all([import("./accounts/apps"), import("./data/sizes")]);
  return { apps: accounts.vendorApps, sampleState: sampleState ?? (await data.sampleStateOf(size)) };
}
