import type { VendorApp } from "../contract";
import { accountFor } from "./accounts";
import { appOfKey } from "./catalogue";
import { touch } from "./connections";
import { createConnection } from "./create-connection";
import { newCapability } from "./ids";
import { advance, restart, stepOf } from "./lifecycle";
import { ready } from "./lifecycle-steps";
import type { Connection, SignInRequest, Tenant } from "./records";
import type { World } from "./world";

const lifetimeMs = 15 * 60_000;

/** Where a page is shown and who waits for its end; a further page of the same sign-in inherits it. */
type Surroundings = Pick<SignInRequest, "redirectUri" | "clientRequestId" | "inScreen">;

export function createRequest(
  world: World,
  asked: Pick<SignInRequest, "tenant" | "appKey" | "connectionId" | "echo" | keyof Surroundings>,
): SignInRequest {
  forgetOld(world);
  const connection = asked.connectionId === undefined ? undefined : world.connections.get(asked.connectionId);
  const request: SignInRequest = {
    ...asked,
    requestId: newCapability(),
    step: connection?.step,
    status: "pending",
    createdAt: world.clock.now().toISOString(),
    expiresAt: Date.now() + lifetimeMs,
  };
  world.requests.set(request.requestId, request);
  return request;
}

/** The page of a connection that asks for something; the same one while it is young, so that polling does not reload it. */
export function currentRequest(world: World, tenant: Tenant, connection: Connection): SignInRequest {
  const young = [...world.requests.values()].find(
    (request) =>
      request.connectionId === connection.id &&
      isBare(request) &&
      isOpen(world, request) &&
      request.expiresAt - Date.now() > lifetimeMs / 2,
  );
  return young ?? createRequest(world, { tenant, appKey: connection.appKey, connectionId: connection.id, echo: {} });
}

/** The page after this one, when the connection asks for more. */
export function nextRequest(world: World, request: SignInRequest, connection: Connection): SignInRequest {
  const { tenant, appKey, redirectUri, clientRequestId, inScreen, echo } = request;
  if (isBare(request)) return currentRequest(world, tenant, connection);
  return createRequest(world, {
    ...{ tenant, appKey, redirectUri, clientRequestId, inScreen, echo },
    connectionId: connection.id,
  });
}

/** Nobody waits for its end but the connection itself. */
function isBare({ redirectUri, clientRequestId, inScreen }: SignInRequest): boolean {
  return redirectUri === undefined && clientRequestId === undefined && !inScreen;
}

export function urlOf(world: World, { requestId }: SignInRequest): string {
  return `${world.baseUrl}/screens/connections?connectionRequestId=${encodeURIComponent(requestId)}`;
}

export function isOpen(world: World, request: SignInRequest): boolean {
  if (request.status !== "pending" || request.expiresAt <= Date.now()) return false;
  if (request.connectionId === undefined) return true;
  const connection = world.connections.get(request.connectionId);
  return connection !== undefined && connection.archivedAt === undefined && connection.step === request.step;
}

/** What the page asks for now. */
export function askOf(world: World, request: SignInRequest): "provide-input" | "connect" {
  const connection = connectionOf(world, request);
  return (connection && stepOf(connection).ask) ?? "connect";
}

/** The fields of the page, filled in with the sample's values. */
export function fieldsOf(world: World, request: SignInRequest): VendorApp["signInFields"] {
  const app = appOfKey(world, request.appKey);
  if (request.connectionId === undefined) return [...app.inputFields, ...app.signInFields];
  if (askOf(world, request) === "connect") return app.signInFields;
  const fallback = { name: "input", label: "Which account?", type: "text", value: "sample" } as const;
  return app.inputFields.length > 0 ? app.inputFields : [fallback];
}

/** The person agreed: the connection takes what they typed and moves on. Returns it as it stands then. */
export function approve(world: World, request: SignInRequest, values: Record<string, string>): Connection {
  const app = appOfKey(world, request.appKey);
  const ask = askOf(world, request);
  const told = withoutPasswords(fieldsOf(world, request), values);
  const existing = connectionOf(world, request);
  const connection = existing ?? createConnection(world, request.tenant, app, { name: nameOf(request) });
  connection.connectorParameters = { ...connection.connectorParameters, ...told };
  request.status = "success";
  request.resultConnectionId = connection.id;
  if (ask === "connect") {
    connection.requestError = undefined;
    const account = accountFor(world, connection);
    connection.connectorParameters = { ...account.connectorParameters, ...connection.connectorParameters };
  }
  if (!existing) restart(world, connection, [ready]);
  else if (stepOf(connection).ask) advance(world, connection);
  else touch(world, connection);
  return connection;
}

/** The person said no, or the vendor did: the connection stays where it is, and may say why. */
export function refuse(world: World, request: SignInRequest, why: "cancelled" | "error"): void {
  request.status = why;
  if (why === "cancelled") return;
  const app = appOfKey(world, request.appKey);
  request.resultError = { type: "connection", message: `${app.name} refused these credentials` };
  const connection = connectionOf(world, request);
  if (!connection) return;
  connection.requestError = request.resultError;
  touch(world, connection);
}

export function connectionOf(world: World, request: SignInRequest): Connection | undefined {
  return request.connectionId === undefined ? undefined : world.connections.get(request.connectionId);
}

function nameOf(request: SignInRequest): string | undefined {
  return typeof request.echo.name === "string" ? request.echo.name : undefined;
}

function withoutPasswords(fields: VendorApp["signInFields"], values: Record<string, string>): Record<string, string> {
  const open = fields.filter(({ type }) => type !== "password").map(({ name }) => name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => open.includes(name)));
}

function forgetOld(world: World): void {
  const dayAgo = Date.now() - 24 * 3_600_000;
  for (const [id, { expiresAt }] of world.requests) if (expiresAt < dayAgo) world.requests.delete(id);
}
