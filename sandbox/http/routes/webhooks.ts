import { badRequest } from "../../membrane/errors";
import type { Webhook } from "../../membrane/records";
import { webhookEvents } from "../../membrane/webhooks";
import { ok, type Reply } from "../reply";
import { jsonBody } from "../request";
import { type Context, loopbackRoute, type Route } from "../router";

/** What the console sets in the real Membrane: where changes of connections are told. */
export const webhookRoutes: Route[] = [
  loopbackRoute("GET /sandbox/webhook", show),
  loopbackRoute("POST /sandbox/webhook", set),
  loopbackRoute("DELETE /sandbox/webhook", ({ world }) => {
    world.settings.webhook = undefined;
    world.save();
    return { status: 204 };
  }),
];

function show({ world }: Context): Reply {
  return ok({ webhook: world.settings.webhook, deliveries: world.deliveries });
}

function set({ world, incoming }: Context): Reply {
  world.settings.webhook = toWebhook(jsonBody(incoming));
  world.save();
  return ok(world.settings.webhook);
}

function toWebhook(body: Record<string, unknown>): Webhook {
  const { url, generation = "eventType", secret, events, retryMs = 1000 } = body;
  if (typeof url !== "string" || !URL.canParse(url)) throw badRequest('"url" must be a URL');
  if (generation !== "eventType" && generation !== "event")
    throw badRequest('"generation" must be "eventType" or "event", after the name of the field');
  if (secret !== undefined && typeof secret !== "string") throw badRequest('"secret" must be a text');
  if (typeof retryMs !== "number" || retryMs < 0) throw badRequest('"retryMs" must be a number of milliseconds');
  const known: readonly unknown[] = webhookEvents;
  if (events !== undefined && !(Array.isArray(events) && events.every((event) => known.includes(event))))
    throw badRequest(`"events" may hold ${webhookEvents.join(", ")}`);
  return { url, generation, secret, events: events as string[] | undefined, retryMs };
}
