import { isReady, makeConnection, type OtherConnection, toWire } from "./connections";
import type { VendorAnswer } from "./dialect";
import { inputSchemaOf, readInput } from "./input-schema";
import type { Fields, Vendor, VendorAction } from "./vendor";
import type { OtherMembrane } from "./world";

export type Reply = { status: number; body?: unknown };
export type Asked = { method: string; path: string; query: URLSearchParams; body: unknown; tenant: string | null };
type Mine = Asked & { tenant: string };

/** One answer of the API; the order of the routes is that of the reference. */
export function answer(membrane: OtherMembrane, asked: Asked): Reply {
  const { method, path, query, tenant } = asked;
  if (path === "/sign-in") return signIn(membrane, query.get("connection"));
  if (tenant === null) return refusal(401, "not_authenticated", "The token is not valid");
  const mine: Mine = { ...asked, tenant };
  const segments = path.split("/").filter(Boolean).map(decodeURIComponent);
  const [noun, id, verb, ...rest] = segments;
  if (path === "/self") return { status: 200, body: { id: `ten-${tenant}`, internalId: tenant, xNew: 1 } };
  if (path === "/connections" && method === "GET") return listConnections(membrane, mine);
  if (path === "/connections" && method === "POST") return create(membrane, mine);
  if (path === "/connections/ensure") return ensure(membrane, mine);
  if (path === "/connection-requests") return requestSignIn(membrane, mine);
  if (noun === "connections" && verb === "reconnect") return reconnect(membrane, mine, id);
  if (noun === "connections" && verb === "proxy") return proxy(membrane, mine, id, rest);
  if (noun === "connections" && !verb) return oneConnection(membrane, mine, id);
  if (path === "/actions") return listActions(membrane, mine);
  if (noun === "actions" && verb === "run") return run(membrane, mine, id);
  return refusal(404, "not_found", "There is no such thing");
}

function refusal(status: number, key: string, message: string): Reply {
  return { status, body: { type: "bad_request", key, message } };
}

const rowsPerPage = 2;

/** Two rows a page, whatever the limit; the cursor means something to this server only. */
function pageOf(rows: unknown[], query: URLSearchParams): Reply {
  const limit = Number(query.get("limit") ?? 10);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) return refusal(400, "", "limit must be from 1 to 1000");
  const from = Number(Buffer.from(query.get("cursor") ?? "", "base64url").toString() || 0);
  const end = from + Math.min(limit, rowsPerPage);
  const cursor = end < rows.length ? Buffer.from(String(end)).toString("base64url") : undefined;
  return { status: 200, body: { items: rows.slice(from, end), cursor, xNew: null } };
}

function find({ connections }: OtherMembrane, { tenant }: Mine, id: string | undefined): OtherConnection | undefined {
  return connections.find((one) => one.id === id && one.tenant === tenant && !one.gone);
}

const noConnection = refusal(404, "not_found", "There is no such connection");

/** Among the connections stands one of an app nobody has heard of, and a row that is none. */
function listConnections(membrane: OtherMembrane, mine: Mine): Reply {
  const rows = membrane.connections.filter(({ tenant, gone }) => tenant === mine.tenant && !gone).map(toWire);
  return pageOf(rows.length > 0 ? [...rows, { name: "a row without an id" }, null] : [], mine.query);
}

function ensure(membrane: OtherMembrane, mine: Mine): Reply {
  const { appUrl } = mine.body as { appUrl: string };
  const host = new URL(/^https?:/.test(appUrl) ? appUrl : `https://${appUrl}`).hostname.replace(/^www\./, "");
  const vendor = vendorsOf(membrane).find(({ domains }) => domains.includes(host)) ?? unknownApp(host);
  const known = membrane.connections.find((one) => one.vendor.name === vendor.name && find(membrane, mine, one.id));
  const connection = known ?? makeConnection(mine.tenant, vendor, membrane.env.MEMBRANE_API_URL.replace(/\/$/, ""));
  if (!known) membrane.connections.push(connection);
  return { status: known ? 200 : membrane.dialect.created, body: toWire(connection) };
}

/** One more of an app, which has to be named somehow. */
function create(membrane: OtherMembrane, mine: Mine): Reply {
  const { intent = "", integrationId } = mine.body as { intent?: string; integrationId?: string };
  const isMeant = ({ name, domains }: Vendor) =>
    domains.some((domain) => intent.includes(domain)) || integrationId === `int/${name.toLowerCase()}`;
  const vendor = vendorsOf(membrane).find(isMeant);
  if (!vendor) return refusal(400, "", "Which app is meant?");
  const connection = makeConnection(mine.tenant, vendor, membrane.env.MEMBRANE_API_URL.replace(/\/$/, ""));
  membrane.connections.push(connection);
  return { status: membrane.dialect.created, body: toWire(connection) };
}

function vendorsOf({ vendors }: OtherMembrane): Vendor[] {
  return Object.values(vendors);
}

function unknownApp(host: string): Vendor {
  return { name: host, domains: [host], actions: [], get: () => ({ status: 404, body: {} }) };
}

/** Waiting answers at once here, and building is over at the second look. */
function oneConnection(membrane: OtherMembrane, mine: Mine, id: string | undefined): Reply {
  const connection = find(membrane, mine, id);
  if (!connection) return noConnection;
  const reply = { status: 200, body: toWire(connection) };
  if (mine.method === "DELETE") {
    connection.gone = true;
    return { status: 204 };
  }
  if (connection.state === "BUILDING") connection.state = "CLIENT_ACTION_REQUIRED";
  return reply;
}

function requestSignIn(membrane: OtherMembrane, mine: Mine): Reply {
  if (membrane.dialect.signInBy !== "request") return { status: 404, body: "Cannot POST /connection-requests" };
  const { connectionId } = mine.body as { connectionId: string };
  const connection = find(membrane, mine, connectionId);
  if (!connection) return noConnection;
  const url = `${membrane.env.MEMBRANE_API_URL}sign-in?connection=${encodeURIComponent(connectionId)}`;
  return { status: membrane.dialect.created, body: { requestId: "r/1", status: "pending", url, xNew: {} } };
}

function reconnect(membrane: OtherMembrane, mine: Mine, id: string | undefined): Reply {
  const connection = find(membrane, mine, id);
  if (!connection) return noConnection;
  if (membrane.dialect.signInBy !== "reconnect") return refusal(404, "not_found", "There is no such route");
  const uiUrl = `${membrane.env.MEMBRANE_API_URL}sign-in?connection=${encodeURIComponent(connection.id)}`;
  return { status: 200, body: { ...toWire(connection), clientAction: { type: "connect", uiUrl } } };
}

/** Opening the page is all there is to do. */
function signIn({ connections }: OtherMembrane, id: string | null): Reply {
  const connection = connections.find((one) => one.id === id);
  if (connection) connection.state = "READY";
  return { status: connection ? 200 : 404, body: {} };
}

function idOf(connection: OtherConnection, action: VendorAction): string {
  return `${action.name} ${connection.generation} of ${connection.id}`;
}

function listActions(membrane: OtherMembrane, mine: Mine): Reply {
  const connection = find(membrane, mine, mine.query.get("connectionId") ?? undefined);
  if (!connection) return noConnection;
  const { dialect } = membrane;
  const rows = connection.vendor.actions.map((action) => ({
    ...{
      id: idOf(connection, action),
      name: action.name,
      key: { given: keyOf(action), strange: `k${action.name.length}f3`, empty: "" }[dialect.keys],
    },
    ...{
      description: null,
      inputSchema: inputSchemaOf(action, dialect),
      outputSchema: "unknown",
      type: "brand-new-type",
    },
  }));
  const retired = { id: "retired", key: keyOf(connection.vendor.actions[0]), archivedAt: "2026-01-01T00:00:00Z" };
  return pageOf([retired, { key: "without-an-id" }, ...rows], mine.query);
}

function keyOf(action: VendorAction | undefined): string {
  return action?.name.toLowerCase().replaceAll(" ", "-") ?? "none";
}

function run(membrane: OtherMembrane, mine: Mine, id: string | undefined): Reply {
  const connection = find(membrane, mine, mine.query.get("connectionId") ?? undefined);
  const action = connection?.vendor.actions.find((one) => idOf(connection, one) === id);
  if (!connection || !action) return refusal(404, "not_found", "There is no such action");
  if (!isReady(connection)) return { status: 400, body: { type: "connection", message: "The account is signed out" } };
  try {
    const { input } = mine.body as { input?: Fields };
    return toRunReply(membrane, action.answer(readInput(action, input ?? {}, membrane.dialect)));
  } catch (error) {
    return { status: 400, body: { type: "bad_request", message: String(error), data: { field: "input" } } };
  }
}

function toRunReply({ dialect }: OtherMembrane, given: VendorAnswer): Reply {
  const actionRunId = "run/1";
  if (given.status >= 400) {
    const { status, body } = dialect.refuse(given);
    return { status, body: { ...body, actionRunId } };
  }
  const { body, list } = given;
  // A body that is a list has no room for anything else.
  if (Array.isArray(body)) return { status: 200, body: { output: body, actionRunId } };
  const fields = body as Fields;
  const rows = list === undefined ? undefined : fields[list];
  return {
    status: 200,
    body: { output: Array.isArray(rows) ? dialect.wrap(rows, fields) : body, actionRunId, logs: [] },
  };
}

/** The vendor's own status and body, as they are. */
function proxy(membrane: OtherMembrane, mine: Mine, id: string | undefined, rest: string[]): Reply {
  const connection = find(membrane, mine, id);
  if (!connection) return noConnection;
  return connection.vendor.get(`/${rest.join("/")}`, mine.query);
}
