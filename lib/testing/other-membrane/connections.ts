import type { Fields, Vendor } from "./vendor";

/** A connection as this server keeps it. Which of the optional fields it tells differs from app to app. */
export type OtherConnection = {
  id: string;
  tenant: string;
  vendor: Vendor;
  /** Any word; READY is the only one that means ready. */
  state: string;
  /** What the connection says beyond its id and state. */
  says: Fields;
  /** Where the person signs in, if anywhere. */
  uiUrl: string | null;
  gone: boolean;
  /** Raised when the connector was built anew: its actions come under other ids. */
  generation: number;
};

let made = 0;

/** No id here is hexadecimal, and some need escaping. */
export function makeConnection(tenant: string, vendor: Vendor, base: string): OtherConnection {
  made += 1;
  const id = `con:${vendor.name}~${made} ä`;
  return {
    ...{ id, tenant, vendor, gone: false, generation: 1 },
    state: vendor.name === "Gong" ? "BUILDING" : "CLIENT_ACTION_REQUIRED",
    uiUrl: `${base}/sign-in?connection=${encodeURIComponent(id)}`,
    says: saysOf(vendor.name),
  };
}

/** The reference calls nearly everything optional: each app leaves out something else. */
function saysOf(name: string): Fields {
  if (name === "Cliengo") return { connected: true, errors: null };
  if (name === "Gong")
    return { disconnected: false, integrationId: "int/gong", error: "words where an object is usual" };
  return {
    externalAppId: "app nobody finds",
    connectorParameters: { region: 1, address: "https://crm.other.example/espo/api/v1/" },
    integration: { name: 7, key: null, logoUri: "javascript:alert(1)" },
  };
}

export function isReady({ state }: OtherConnection): boolean {
  return state === "READY";
}

export function toWire(connection: OtherConnection): Fields {
  const { id, vendor, state, says, uiUrl } = connection;
  const at = "2026-01-01T00:00:00.000+02:00";
  const action = {
    type: "connect",
    description: `Sign in to ${vendor.name}`,
    agentInstructions: "Ask your human",
    uiUrl,
  };
  return {
    ...{ id, name: `${vendor.name} of ours`, userId: "somebody", state, createdAt: at, updatedAt: at, xNew: [{}] },
    ...(state === "CLIENT_ACTION_REQUIRED" ? { clientAction: uiUrl ? action : { ...action, uiUrl: undefined } } : {}),
    ...(isReady(connection) ? says : { ...says, connected: undefined, disconnected: undefined }),
  };
}
