import { type Fault, type FaultKind, faultKinds } from "../../faults/faults";
import { accountFor, saveAccountSoon, stateOf } from "../../membrane/accounts";
import { touch } from "../../membrane/connections";
import { badRequest, notFound } from "../../membrane/errors";
import { disconnect, restart, stepOf } from "../../membrane/lifecycle";
import type { Step } from "../../membrane/lifecycle-steps";
import type { Connection } from "../../membrane/records";
import { type SchemaStyle, schemaStyles } from "../../membrane/schema-style";
import { ok, type Reply } from "../reply";
import { jsonBody } from "../request";
import { type Context, loopbackRoute, type Route } from "../router";

/** The strings behind the scene, for tests and demonstrations. No token: only this machine reaches them. */
export const adminRoutes: Route[] = [
  loopbackRoute("GET /sandbox/state", showState),
  loopbackRoute("GET /sandbox/faults", ({ world }) => ok({ items: world.faults.map(toFaultResponse) })),
  loopbackRoute("POST /sandbox/faults", addFault),
  loopbackRoute("DELETE /sandbox/faults", ({ world }) => {
    world.faults.length = 0;
    return { status: 204 };
  }),
  loopbackRoute("POST /sandbox/clock", moveClock),
  loopbackRoute("POST /sandbox/schemas", setSchemaStyle),
  loopbackRoute("POST /sandbox/limits", setRequestLimit),
  loopbackRoute("POST /sandbox/connections/:id/limits", setVendorLimits),
  loopbackRoute("POST /sandbox/connections/:id/disconnect", (context) => {
    const connection = requireAny(context);
    disconnect(context.world, connection, optionalText(jsonBody(context.incoming).message));
    return ok(summaryOf(connection));
  }),
  loopbackRoute("POST /sandbox/connections/:id/steps", setSteps),
  loopbackRoute("POST /sandbox/connections/:id/vendor", askVendor),
];

function showState({ world }: Context): Reply {
  return ok({
    clock: {
      firstStart: world.clock.firstStart.toISOString(),
      now: world.clock.now().toISOString(),
      offsetMs: world.clock.offsetMs,
    },
    schemaStyle: world.settings.schemaStyle,
    apps: world.apps.map(({ key }) => key),
    tenants: [...world.tenants.values()],
    connections: [...world.connections.values()].map(summaryOf),
    faults: world.faults.map(toFaultResponse),
    runs: world.runs.length,
  });
}

function summaryOf(connection: Connection) {
  const { id, tenantId, appKey, name, key, archivedAt, connectorParameters } = connection;
  return { id, tenantId, appKey, name, key, archivedAt, connectorParameters, state: stepOf(connection).state };
}

function requireAny({ world, params }: Context): Connection {
  const connection = world.connections.get(params.id ?? "");
  if (!connection) throw notFound("Connection");
  return connection;
}

let lastFaultId = 0;

function addFault({ world, incoming }: Context): Reply {
  const { fault, route, connection, app, action, times, delayMs, response } = jsonBody(incoming);
  if (typeof fault !== "string" || !faultKinds.includes(fault))
    throw badRequest(`"fault" must be one of ${faultKinds.join(", ")}`);
  if ((fault === "vendor" || fault === "answer") && !isRecord(response))
    throw badRequest('"response" says what is answered');
  const added: Fault = {
    id: ++lastFaultId,
    fault: fault as FaultKind,
    route: typeof route === "string" ? toPattern(route) : undefined,
    connection: optionalText(connection),
    app: optionalText(app),
    action: optionalText(action),
    times: typeof times === "number" ? times : undefined,
    delayMs: typeof delayMs === "number" ? delayMs : undefined,
    response: isRecord(response)
      ? { status: Number(response.status ?? 500), headers: toTexts(response.headers), body: response.body as object }
      : undefined,
  };
  world.faults.push(added);
  return { status: 201, body: toFaultResponse(added) };
}

function toPattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    throw badRequest('"route" is not a regular expression');
  }
}

function toFaultResponse(fault: Fault) {
  return { ...fault, route: fault.route?.source };
}

/** Sets the offset, or moves it on. A connection's own steps go by the machine's time and are not touched. */
function moveClock({ world, incoming }: Context): Reply {
  const { offsetMs, advanceMs } = jsonBody(incoming);
  const next = typeof advanceMs === "number" ? world.clock.offsetMs + advanceMs : offsetMs;
  if (typeof next !== "number" || !Number.isFinite(next)) throw badRequest('Give "offsetMs" or "advanceMs"');
  world.clock.setOffset(next);
  world.save();
  return ok({ now: world.clock.now().toISOString(), offsetMs: world.clock.offsetMs });
}

function setSchemaStyle({ world, incoming }: Context): Reply {
  const style = jsonBody(incoming).style as SchemaStyle;
  if (!schemaStyles.includes(style)) throw badRequest(`"style" must be one of ${schemaStyles.join(", ")}`);
  world.settings.schemaStyle = style;
  return ok({ style });
}

/** Membrane's own limit, or null for none. */
function setRequestLimit({ world, incoming }: Context): Reply {
  const { requestsPerSecond } = jsonBody(incoming);
  if (requestsPerSecond !== null && !(Number.isInteger(requestsPerSecond) && Number(requestsPerSecond) > 0))
    throw badRequest('"requestsPerSecond" must be a whole number above 0, or null');
  world.settings.requestsPerSecond = requestsPerSecond === null ? undefined : Number(requestsPerSecond);
  return ok({ requestsPerSecond });
}

/** The vendor's, in its own words, e.g. `{ "perSecond": 3, "refuseEvery": 40 }`; null lifts them. */
function setVendorLimits(context: Context): Reply {
  const { world, incoming } = context;
  const connection = requireAny(context);
  const limits = incoming.text.trim() === "null" ? null : jsonBody(incoming);
  stateOf(world, connection).limits = limits;
  saveAccountSoon(world, connection);
  return ok({ limits });
}

/** Puts a connection on any way, e.g. `[{ "state": "BUILDING", "forMs": 500 }, { "state": "READY" }]`. */
function setSteps(context: Context): Reply {
  const { steps } = jsonBody(context.incoming);
  const valid = Array.isArray(steps) && steps.length > 0 && steps.every((step) => typeof step?.state === "string");
  if (!valid) throw badRequest('"steps" must be a list of { state, forMs?, ask?, page?, message? }');
  const connection = requireAny(context);
  restart(context.world, connection, steps as Step[]);
  return ok(summaryOf(connection));
}

/** A request straight to the vendor, past Membrane and its faults: "somebody edits this lead in EspoCRM". */
function askVendor(context: Context): Reply {
  const { world, incoming } = context;
  const connection = requireAny(context);
  const { method, path, query, headers, body } = jsonBody(incoming);
  if (typeof method !== "string" || typeof path !== "string") throw badRequest('"method" and "path" are required');
  const response = accountFor(world, connection).handle({
    method: method.toUpperCase(),
    path,
    query: new URLSearchParams(toTexts(query)),
    headers: { "content-type": "application/json", ...toTexts(headers) },
    body,
  });
  saveAccountSoon(world, connection);
  touch(world, connection);
  return response;
}

function optionalText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function toTexts(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name.toLowerCase(), String(item)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
