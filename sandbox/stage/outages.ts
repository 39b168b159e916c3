import type { VendorResponse } from "../contract";
import type { Connection } from "../membrane/records";
import type { World } from "../membrane/world";
import type { Act } from "./act";

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html; charset=utf-8" };

/** How a vendor may fail towards one connection, until it comes back. */
export const outages = {
  "goes-down": {
    label: "Goes down",
    words: "down: every request is answered 503",
    response: { status: 503, headers: json, body: { error: "Service unavailable" } },
  },
  "falls-behind": {
    label: "Falls behind",
    words: "behind: every request is told to come again in a minute",
    response: { status: 429, headers: { ...json, "retry-after": "60" }, body: { error: "Too many requests" } },
  },
  "answers-html": {
    label: "Answers with a web page",
    words: "answering every request with a web page",
    response: {
      status: 200,
      headers: html,
      body: "<!doctype html><html><head><title>Maintenance</title></head><body><h1>Back soon</h1></body></html>",
    },
  },
  "key-revoked": {
    label: "The key is revoked",
    words: "refusing the key, also after a new sign-in",
    response: { status: 401, headers: json, body: { error: "Unauthorized" } },
  },
} as const satisfies Record<string, { label: string; words: string; response: VendorResponse }>;

type OutageKey = keyof typeof outages;

export const outageActs: Act[] = [
  ...Object.entries(outages).map(
    ([key, { words, response }]): Act => ({
      key,
      done: `From now on it is ${words}.`,
      play(world, connection) {
        end(world, connection);
        const id = Math.max(0, ...world.faults.map((fault) => fault.id)) + 1;
        world.faults.push({ id, fault: "vendor", connection: connection.id, response });
        return { outage: key };
      },
    }),
  ),
  {
    key: "comes-back",
    done: "It answers again.",
    play(world, connection) {
      end(world, connection);
      return { outage: null };
    },
  },
];

/** The outage of a connection, if it is one of ours. */
export function outageOf(world: World, connection: Connection): OutageKey | null {
  const fault = world.faults.find((one) => one.connection === connection.id);
  const found = Object.entries(outages).find(([, { response }]) => response === fault?.response);
  return found ? (found[0] as OutageKey) : null;
}

function end({ faults }: World, { id }: Connection): void {
  faults.splice(0, faults.length, ...faults.filter(({ connection }) => connection !== id));
}
