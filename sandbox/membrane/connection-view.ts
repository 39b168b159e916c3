import { appOfKey, idsOf, toIntegration } from "./catalogue";
import type { ErrorBody } from "./errors";
import { objectId } from "./ids";
import { stepOf } from "./lifecycle";
import type { Connection, Tenant } from "./records";
import { currentRequest, urlOf } from "./sign-in-requests";
import type { World } from "./world";

/** A connection as the API shows it. Absent is absent: nothing is null. */
export function toConnectionResponse(world: World, tenant: Tenant, connection: Connection): Record<string, unknown> {
  const app = appOfKey(world, connection.appKey);
  const ids = idsOf(app);
  const step = stepOf(connection);
  const errors = setupErrors(connection);
  return {
    id: connection.id,
    key: connection.key,
    name: connection.name,
    userId: tenant.id,
    tenantId: tenant.id,
    state: step.state,
    ...connectedFlags(connection),
    isTest: false,
    isDefunct: false,
    isDeactivated: false,
    requestError: connection.requestError,
    errors,
    error: connection.requestError ?? errors?.[0],
    connectorId: ids.connectorId,
    externalAppId: ids.externalAppId,
    integrationId: connection.viaIntegration ? ids.integrationId : undefined,
    integration: connection.viaIntegration ? toIntegration(app) : undefined,
    authOptionKey: "default",
    canTest: false,
    canRefreshCredentials: false,
    meta: connection.meta,
    buildingAgentSessionId: step.state === "BUILDING" ? objectId("session", connection.id) : undefined,
    clientAction: clientActionOf(world, tenant, connection),
    connectorParameters: connection.connectorParameters,
    input: connection.input,
    createdAt: connection.createdAt,
    updatedAt: connection.updatedAt,
    archivedAt: connection.archivedAt,
  };
}

/** The flags are independent of the state; a state of no known kind says nothing about them. */
function connectedFlags(connection: Connection): { connected?: boolean; disconnected?: boolean } {
  const { state } = stepOf(connection);
  if (state === "READY") return { connected: true, disconnected: false };
  if (state === "CLIENT_ACTION_REQUIRED") return { connected: false, disconnected: true };
  const known = ["BUILDING", "CONFIGURATION_ERROR", "SETUP_FAILED", "DISCONNECTING"].includes(state);
  return known ? { connected: false } : {};
}

function setupErrors(connection: Connection): ErrorBody[] | undefined {
  const { state, message } = stepOf(connection);
  if (message === undefined) return undefined;
  return [{ type: state === "CONFIGURATION_ERROR" ? "configuration" : "dependency_error", message }];
}

function clientActionOf(world: World, tenant: Tenant, connection: Connection): object | undefined {
  const { ask, page, state } = stepOf(connection);
  if (state !== "CLIENT_ACTION_REQUIRED" || !ask || connection.archivedAt) return undefined;
  const { name } = appOfKey(world, connection.appKey);
  const description = ask === "connect" ? `Sign in to ${name}` : `Say which ${name} to connect to`;
  return {
    type: ask,
    description,
    uiUrl: page === "none" ? undefined : urlOf(world, currentRequest(world, tenant, connection)),
    agentInstructions: `${description}: open uiUrl, fill the form and submit it, then read the connection again.`,
  };
}
