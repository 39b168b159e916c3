import { findAction } from "../../membrane/actions";
import { selectConnection } from "../../membrane/connections";
import { badRequest, notFound } from "../../membrane/errors";
import type { Connection } from "../../membrane/records";
import { runAction } from "../../membrane/run";
import type { RunResult } from "../../membrane/run-logs";
import { callVendor } from "../../membrane/upstream";
import type { Reply } from "../reply";
import { jsonBody } from "../request";
import { type Route, type TenantContext, tenantRoute } from "../router";
import { toRunReply } from "../run-reply";

/** Ways into a connection that actions and the proxy have replaced. The SDK still has them, so they still work. */
export const olderCallRoutes: Route[] = [
  tenantRoute("POST /connections/:connection/api/*", callApi),
  tenantRoute("POST /connections/:connection/execute-request", (context) => {
    const { key, payload } = jsonBody(context.incoming);
    return toRunReply(run(context, String(key), payload));
  }),
  tenantRoute("POST /connections/:connection/operations/:key/run", (context) =>
    toRunReply(run(context, context.params.key ?? "", jsonBody(context.incoming).input)),
  ),
  tenantRoute("POST /connections/:connection/data/:collection/list", listCollection),
];

function connectionOf({ world, tenant, params }: TenantContext): Connection {
  return selectConnection(world, tenant, params.connection ?? "");
}

/** Whatever the vendor has at this path, always by POST. */
function callApi(context: TenantContext): Reply {
  const { world, incoming } = context;
  const path = `/${incoming.path.split("/").slice(4).join("/")}`;
  const { response } = callVendor(world, connectionOf(context), {
    method: "POST",
    path,
    query: incoming.query,
    headers: { accept: "application/json", "content-type": "application/json" },
    body: jsonBody(incoming),
  });
  return { status: response.status, body: response.body };
}

function run(context: TenantContext, key: string, input: unknown): RunResult {
  const action = findAction(context.world, connectionOf(context), key);
  if (!action) throw notFound("Operation");
  return runAction(context.world, action, { input });
}

/** A collection is what the action "list-{collection}" lists; its rows come in Membrane's own wrapping. */
function listCollection(context: TenantContext): Reply {
  const { outputJson } = run(context, `list-${context.params.collection}`, {});
  const output: unknown = JSON.parse(outputJson);
  const rows = Object.values(typeof output === "object" && output !== null ? output : {}).find(Array.isArray);
  if (!rows) throw badRequest("This collection cannot be listed");
  const records = rows.map((fields: { id?: unknown; name?: unknown }) => ({
    id: fields.id,
    name: fields.name,
    fields,
  }));
  return { status: 200, body: { records } };
}
