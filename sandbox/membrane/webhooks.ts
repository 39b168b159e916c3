import { createHmac } from "node:crypto";
import { appOfKey, idsOf } from "./catalogue";
import { anyConnection } from "./connections";
import { newObjectId } from "./ids";
import { stepOf } from "./lifecycle";
import type { Connection, Delivery, Webhook } from "./records";
import type { World } from "./world";

export const webhookEvents = [
  "connection.created",
  "connection.disconnected",
  "connection.reconnected",
  "connection.deleted",
] as const;
type WebhookEvent = (typeof webhookEvents)[number];

const maxAttempts = 5;
const keptDeliveries = 200;
const patienceMs = 30_000;

/** Watches every connection and tells the workspace's webhook what became of it. Ends with the returned function. */
export function tellWebhook(world: World): () => void {
  const seen = new Map([...world.connections.values()].map((connection) => [connection.id, lookAt(connection)]));
  const over = new AbortController();
  const watch = (connection: Connection) => {
    const now = lookAt(connection, seen.get(connection.id));
    const event = eventOf(seen.get(connection.id), now);
    seen.set(connection.id, now);
    const { webhook } = world.settings;
    if (event && webhook && (webhook.events ?? webhookEvents).includes(event))
      void deliver(world, webhook, { event, connection, signal: over.signal });
  };
  world.moved.on(anyConnection, watch);
  return () => {
    over.abort();
    world.moved.off(anyConnection, watch);
  };
}

type Look = { isReady: boolean; wasReady: boolean; archived: boolean };

function lookAt(connection: Connection, before?: Look): Look {
  const isReady = stepOf(connection).state === "READY";
  return { isReady, wasReady: isReady || (before?.wasReady ?? false), archived: connection.archivedAt !== undefined };
}

function eventOf(before: Look | undefined, now: Look): WebhookEvent | undefined {
  if (!before) return "connection.created";
  if (now.archived) return before.archived ? undefined : "connection.deleted";
  if (before.isReady && !now.isReady) return "connection.disconnected";
  return before.wasReady && !before.isReady && now.isReady ? "connection.reconnected" : undefined;
}

type Order = { event: WebhookEvent; connection: Connection; signal: AbortSignal };

/** Anything but a 2xx is tried again, each time after twice the wait. */
async function deliver(world: World, webhook: Webhook, { event, connection, signal }: Order): Promise<void> {
  const id = newObjectId(world.clock.now());
  const delivery: Delivery = { id, event, connectionId: connection.id, attempts: [], status: "pending" };
  world.deliveries.push(delivery);
  if (world.deliveries.length > keptDeliveries) world.deliveries.shift();
  const body = JSON.stringify({ [webhook.generation]: event, data: dataOf(world, webhook, connection) });
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    if (attempt > 0) await pause(webhook.retryMs * 2 ** (attempt - 1), signal);
    if (signal.aborted) return;
    const answer = await post(webhook, body, signal);
    delivery.attempts.push(answer);
    if (typeof answer !== "number" || answer < 200 || answer > 299) continue;
    delivery.status = "delivered";
    return;
  }
  delivery.status = "given_up";
}

/** The older generation told the connection itself, the newer one puts it below its name. */
function dataOf(world: World, { generation }: Webhook, connection: Connection): object {
  const { id, name, appKey, tenantId, viaIntegration } = connection;
  const customerId = [...world.tenants.values()].find((tenant) => tenant.id === tenantId)?.internalId;
  const integration = viaIntegration
    ? { integrationId: idsOf(appOfKey(world, appKey)).integrationId, integrationKey: appKey }
    : {};
  const told = { id, ...integration, name, disconnected: stepOf(connection).state !== "READY", customerId };
  return generation === "event" ? told : { connection: told };
}

async function post({ url, secret }: Webhook, body: string, signal: AbortSignal): Promise<number | string> {
  const signature: Record<string, string> =
    secret === undefined ? {} : { "x-signature": createHmac("sha256", secret).update(body).digest("hex") };
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: { "content-type": "application/json", ...signature },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms).unref();
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
