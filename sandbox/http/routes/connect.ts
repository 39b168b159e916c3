import { appOfIntent, appOfKey, findApp } from "../../membrane/catalogue";
import { connectionsOf, requireConnection, touch } from "../../membrane/connections";
import { accessDenied, badRequest, MembraneError } from "../../membrane/errors";
import { stepOf } from "../../membrane/lifecycle";
import type { SignInRequest, Tenant } from "../../membrane/records";
import { approve, createRequest, fieldsOf, urlOf } from "../../membrane/sign-in-requests";
import type { World } from "../../membrane/world";
import { authenticate } from "../authenticate";
import { html, type Reply, seeOther } from "../reply";
import { formBody } from "../request";
import { type Context, openRoute, type Route } from "../router";
import { connectionPage, pickerPage } from "../screens/connection-page";
import { resultPage } from "../screens/page";
import { approved, signInForm } from "./screens";

/** What a browser posts a form to, with its token as one of the fields. */
export const connectRoutes: Route[] = [
  openRoute("POST /connect", asPage(connect)),
  openRoute("POST /connection-popup", asPage(connect)),
  openRoute("POST /screens/connect", asPage(connectScreen)),
  openRoute("POST /screens/connection", asPage(connectionScreen)),
];

/** A person looks at the answer, so that also a refusal is a page. */
function asPage(handle: (context: Context) => Promise<Reply>): (context: Context) => Promise<Reply> {
  return async (context: Context) => {
    try {
      return await handle(context);
    } catch (error) {
      if (!(error instanceof MembraneError)) throw error;
      return html(error.status, resultPage("This cannot be connected", error.message, { penpal: {} }));
    }
  };
}

/** The SDK's own way: everything in one field, the result by message, event stream or redirect. */
async function connect({ world, incoming }: Context): Promise<Reply> {
  const payload = jsonField(formBody(incoming).payload);
  const tenant = await tenantOf(world, textOf(payload.token));
  const { token: _, ...echo } = payload;
  const request = createRequest(world, {
    ...subjectOf(world, tenant, payload),
    tenant,
    echo,
    redirectUri: webUrlOf(payload.redirectUri),
    clientRequestId: textOf(payload.requestId),
  });
  const values = { ...textsIn(payload.connectorParameters), ...textsIn(payload.input) };
  const given = Object.keys(values).length > 0;
  return given
    ? approved(world, request, approve(world, request, withSamples(world, request, values)))
    : toPage(world, request);
}

function toPage(world: World, request: SignInRequest): Reply {
  return seeOther(urlOf(world, request));
}

/** Who hands over some of the fields only gets the sample's for the rest. */
function withSamples(world: World, request: SignInRequest, values: Record<string, string>): Record<string, string> {
  const samples = fieldsOf(world, request).map(({ name, value }) => [name, value]);
  return { ...Object.fromEntries(samples), ...values };
}

/** The page in the SDK's frame: of the app or connection that is named, else the choice of one. */
async function connectScreen({ world, incoming }: Context): Promise<Reply> {
  const { token, ...options } = formBody(incoming);
  const tenant = await tenantOf(world, token);
  if (!namesSubject(world, options)) return html(200, pickerPage({ token: token ?? "", options, apps: world.apps }));
  const subject = subjectOf(world, tenant, options);
  return signInForm(world, createRequest(world, { ...subject, tenant, echo: options, inScreen: true }));
}

async function connectionScreen({ world, incoming }: Context): Promise<Reply> {
  const { token = "", connectionId = "", decision } = formBody(incoming);
  const tenant = await tenantOf(world, token);
  const connection = requireConnection(world, tenant, connectionId);
  const { appKey, id } = connection;
  if (decision === "reconnect")
    return signInForm(world, createRequest(world, { tenant, appKey, connectionId: id, echo: {}, inScreen: true }));
  if (decision === "disconnect") {
    connection.archivedAt = world.clock.now().toISOString();
    clearTimeout(world.timers.get(id));
    touch(world, connection);
    return html(200, resultPage(`${connection.name} is disconnected`, "Nothing reads it any more.", { penpal: {} }));
  }
  const { name, updatedAt } = connection;
  const { state } = stepOf(connection);
  return html(
    200,
    connectionPage({ token, connectionId: id, name, app: appOfKey(world, appKey).name, state, updatedAt }),
  );
}

async function tenantOf(world: World, token: string | undefined): Promise<Tenant> {
  const { tenant } = await authenticate(world, token);
  if (!tenant) throw accessDenied("A manager's token has no tenant; use one with tenantKey");
  return tenant;
}

const subjects = [
  ...["connectionId", "connectionKey", "integrationKey", "integrationId", "connectorKey", "connectorId"],
  ...["externalAppId", "externalAppKey"],
];

function namesSubject(world: World, options: Record<string, unknown>): boolean {
  return subjects.some((name) => options[name]) || appOfIntent(world, options.intent) !== undefined;
}

/** The connection that is named, or the one there is of the app that is named, unless several are wanted. */
function subjectOf(world: World, tenant: Tenant, options: Record<string, unknown>) {
  const named = textOf(options.connectionId);
  const own = connectionsOf(world, tenant);
  const keyed = own.find(({ key }) => key !== undefined && key === options.connectionKey);
  const connection = named === undefined ? keyed : requireConnection(world, tenant, named);
  if (connection) return { appKey: connection.appKey, connectionId: connection.id };
  const selector = { ...options, integrationKey: options.integrationKey ?? options.externalAppKey };
  const app = findApp(world, selector) ?? appOfIntent(world, options.intent);
  if (!app) throw badRequest("Name a connection, an integration, a connector, an app or an intent");
  const existing = options.allowMultipleConnections ? undefined : own.find(({ appKey }) => appKey === app.key);
  return { appKey: app.key, connectionId: existing?.id };
}

function jsonField(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // Refused below, like any other text that is no object.
  }
  throw badRequest('"payload" must be a JSON object');
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function textsIn(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, String(item)]));
}

function webUrlOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text !== undefined && !/^https?:\/\/[^/]/i.test(text)) throw badRequest('"redirectUri" must be an http(s) URL');
  return text;
}
